import Kalender

/// What goes wrong in a register: a few in a hundred are registered so that a control will speak.
///
/// Each case spoils one thing about a person who is otherwise in order.
extension Trekning {
    private enum Svakhet {
        case utenSluttmaal, feilMaal, sentRegistrert, motsattUtdanning, feilAntallDager, egenmeldingTidlig
        case omvendtPeriode, manglerPlan, feilFoedselsdato, feilDufkontroll, feilUtvidelse
        case overlappendePermisjon
    }

    private static let hosAktive = Vektet<Svakhet>([
        (.utenSluttmaal, 28), (.feilMaal, 26), (.sentRegistrert, 6), (.motsattUtdanning, 6), (.feilAntallDager, 6),
        (.egenmeldingTidlig, 5), (.omvendtPeriode, 2), (.manglerPlan, 6), (.feilFoedselsdato, 3), (.feilDufkontroll, 2),
        (.feilUtvidelse, 3), (.overlappendePermisjon, 4),
    ])

    mutating func svakheter(start: Dato, vedtatt: Dato, maal: Maalvalg, erAktiv: Bool) {
        if !erAktiv {
            if slump.treffer(10) { avsluttetMedFeil() }
            return
        }
        guard slump.treffer(50) else { return }
        switch Trekning.hosAktive.trekk(&slump) {
        case .utenSluttmaal: f.sluttmaal.removeAll()
        case .feilMaal: feilMaal(start: start, vedtatt: vedtatt)
        case .sentRegistrert: f.vedtak[0].registrert = min(vedtatt.plus(dager: 140), uttrekk)
        case .motsattUtdanning: f.vgo = harVgo ? "NEI" : "JA"
        case .feilAntallDager: if !f.fravaer.isEmpty { f.fravaer[0].avvikINir = 1 }
        case .egenmeldingTidlig:
            let dag = start.plus(dager: 14)
            if dag < uttrekk {
                f.fravaer.append(.init(type: "F_EGENMELDING", fra: dag, til: dag, registrert: registrert(dag)))
            }
        case .omvendtPeriode:
            if let siste = f.fravaer.indices.last {
                f.fravaer[siste].til = f.fravaer[siste].fra.plus(dager: -1)
            }
        case .manglerPlan: manglerPlan = true
        case .feilFoedselsdato: f.foedselsnummer = SyntetiskeNumre.medKontroll(189_391_400 + UInt64(slump.under(99)))
        case .feilDufkontroll: f.duf = 209_800_000_000 + UInt64(slump.under(900_000)) * 100 + 99
        case .feilUtvidelse:
            if maal.utvidelse == 0, let siste = f.ordninger.indices.last { f.ordninger[siste].utvidelse = 6 }
        case .overlappendePermisjon:
            if let foerste = f.permisjoner.first, foerste.til < uttrekk {
                f.permisjoner.append(
                    .init(
                        type: "P_VELFERD", fra: foerste.til, til: foerste.til, vedtatt: foerste.fra,
                        registrert: registrert(foerste.til)))
            }
        }
    }

    /// A goal that the start date does not allow: AVVIK-2, AVVIK-3, AVVIK-2b or AVVIK-4.
    private mutating func feilMaal(start: Dato, vedtatt: Dato) {
        let maal: Maalvalg =
            if start >= Trekning.omlegging { harVgo ? .g2 : .g4 } else if start.aar < 2025 && slump.treffer(300) {
                slump.treffer(500) ? .n5 : .n6
            } else if start.aar == 2025 && !harVgo && slump.treffer(400) { .g8 } else { harVgo ? .n2 : .n4 }
        let satt = maal.registrerbar.map { max($0.plus(dager: 12), vedtatt) } ?? vedtatt
        f.sluttmaal = [.init(kode: maal.kode, fra: min(satt, uttrekk), registrert: min(satt.plus(dager: 3), uttrekk))]
    }

    /// Endings that look wrong: closed by the system without a cause, or with absence registered afterwards.
    private mutating func avsluttetMedFeil() {
        guard let siste = f.avslutninger.indices.last else { return }
        if slump.treffer(600) {
            f.avslutninger[siste].type = "AVT_AVBRUTT"
            f.avslutninger[siste].aarsak = "AA_IKKE_REGISTRERT"
            f.avslutninger[siste].timer = nil
            f.avslutninger[siste].kilde = "REGELMOTOR"
        } else {
            let dag = f.avslutninger[siste].dato.plus(dager: 20)
            if dag < uttrekk {
                f.fravaer.append(.init(type: "F_LEGE", fra: dag, til: dag, registrert: registrert(dag)))
            }
        }
    }
}
