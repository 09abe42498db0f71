import Kalender
import Register

/// Datakontrakt 5.6 and 5.8.
extension Fasit {
    private func antallVirkedager(_ fra: Dato, _ til: Dato) -> Int { Fasit.kalender.virkedager(fra, til).count }

    func fravaersfunn(_ si: Si) {
        for f in p.fravaer {
            if let nir = f.virkedagerNir, f.fra <= f.til, !erDelAvDag(f) {
                si("F-01", nir != Desimal(antallVirkedager(f.fra, f.til)))
            }
            si("F-07", f.fra > f.til || f.ordning == .intro && !erInniDeltakelsen(f.fra, f.til))
        }
        let intro = p.fravaer.filter { $0.ordning == .intro }
        let egne = intro.filter { $0.type == .egenmelding && $0.fra >= 1.januar(2021) }
        for f in egne {
            if let start, f.fra <= f.til { si("F-02", f.fra < start.plus(dager: 56)) }
            si("F-02", egenmeldingsdager(f, egne) > 3)
            for v in fattet(.bortfallEgenmelding) {
                si("F-03", f.fra > v.vedtaksdato && f.fra <= Veggkalender.fristDag(v.vedtaksdato, 6))
            }
        }
        let barn = intro.filter { ($0.type == .barnEgenm || $0.type == .barnLege) && !erDelAvDag($0) }
        for f in barn where f.fra >= 1.januar(2021) {
            let fra = Veggkalender.fristDag(f.til, -12).plus(dager: 1)
            let dager = union(barn.map { ($0.fra, $0.til) }).filter { $0 >= fra && $0 <= f.til }
            si("F-04", dager.count > 10)
        }
        for f in intro where f.aarsakEtterFoedsel == nil {
            si(
                "F-06",
                p.permisjoner.contains {
                    $0.type == .pOmsorg && $0.ordning == .intro && f.fra > $0.til
                        && f.fra <= Fasit.kalender.etter($0.til, virkedager: 1)
                })
        }
        si("T-08", harDagToGanger)
    }

    /// The days of this one, with those of earlier ones that ended within sixteen calendar days (F § 8).
    private func egenmeldingsdager(_ f: Fravaer, _ alle: [Fravaer]) -> Int {
        let foer = alle.filter { $0.til < f.fra && $0.til >= f.fra.plus(dager: -16) }
        return ([f] + foer).reduce(0) { $0 + max(0, $1.fra.dager(til: $1.til) + 1) }
    }

    private func union(_ perioder: [(Dato, Dato)]) -> Set<Dato> {
        perioder.reduce(into: []) { $0.formUnion(Fasit.kalender.virkedager($1.0, $1.1)) }
    }

    /// F-07: from the start to the end of the participation.
    private func erInniDeltakelsen(_ fra: Dato, _ til: Dato) -> Bool {
        if deltakelser.isEmpty { return false }
        if let start, fra < start { return false }
        return avsluttet.map { til <= $0.dato } ?? true
    }

    /// T-08.
    private var harDagToGanger: Bool {
        let perioder =
            p.fravaer.filter(teller).map { ($0.fra, $0.til) } + p.permisjoner.filter(teller).map { ($0.fra, $0.til) }
        var sett: Set<Dato> = []
        for periode in perioder {
            for dag in Fasit.kalender.virkedager(periode.0, periode.1) where !sett.insert(dag).inserted { return true }
        }
        return false
    }

    func permisjonsfunn(_ si: Si) {
        for f in p.permisjoner {
            if let nir = f.virkedagerNir, f.fra <= f.til { si("F-01", nir != Desimal(antallVirkedager(f.fra, f.til))) }
            si("F-07", f.fra > f.til || f.ordning == .intro && !erInniDeltakelsen(f.fra, f.til))
            let erNorsktype = [.pnVelferd, .pnFred, .pnSykdom, .pnOmsorg].contains(f.type)
            let programmetGaar = (start.map { $0 <= f.fra } ?? false) && (avsluttet.map { $0.dato >= f.fra } ?? true)
            si("F-08", erNorsktype && programmetGaar)
            si("F-05", f.fra >= 1.januar(2021) && erOverRammen(f))
        }
        for (i, a) in p.permisjoner.enumerated() {
            for b in p.permisjoner.dropFirst(i + 1) where a.ordning == b.ordning {
                si("F-09", max(a.fra, b.fra) <= min(a.til, b.til))
            }
        }
    }

    /// KL-27.
    private func erOverRammen(_ f: Permisjon) -> Bool {
        let alle = union(p.permisjoner.filter { $0.type == f.type }.map { ($0.fra, $0.til) })
        func siste12(_ ramme: Int) -> Bool {
            let fra = Veggkalender.fristDag(f.til, -12).plus(dager: 1)
            return alle.filter { $0 >= fra && $0 <= f.til }.count > ramme
        }
        func perAar(_ ramme: Int) -> Bool {
            (f.fra.aar...max(f.fra.aar, f.til.aar)).contains { aar in alle.filter { $0.aar == aar }.count > ramme }
        }
        switch f.type {
        case .pSvangerskap: return siste12(10)
        case .pFoedselMor: return siste12(20)
        case .pFoedselFar: return siste12(7)
        case .pVelferd, .pFred, .pnVelferd, .pnFred: return perAar(10)
        case .pReligion: return perAar(2)
        case .pFerie: return perAar(25)
        case .pSykdomLang, .pnSykdom: return f.til > Veggkalender.sisteDag(f.fra, 12)
        case .pOmsorg, .pnOmsorg: return f.til > Veggkalender.sisteDag(f.fra, 10)
        case .pAmmefri, .pSvangerskapskontroll, .pUkjent: return false
        }
    }

    // MARK: - 5.8 Activities

    func tiltaksfunn(_ si: Si) {
        let intro = p.tiltak.filter { $0.ordning == .intro }
        for t in p.tiltak {
            if let til = t.til { si("M-01", t.fra > til) }
            if t.ordning == .intro { si("M-01", !erInniDeltakelsen(t.fra, t.til ?? 31.desember(9999))) }
            si("M-05", erstattet(av: t).map { harFellesDag($0, t) } ?? false)
        }
        si("M-02", arbeidstimeneErForFaa)
        if let slutt = avsluttet, slutt.type == .gjennomfoert, let lov, lov != .introloven {
            let typer = intro.map(\.type)
            si("M-03", !typer.contains(.norsk) || !typer.contains(.livsmestring))
            si("M-03", !erUtenSamfunnskunnskap && !typer.contains(.samf))
            si("M-03", p.person.harBarnUnder18 == true && !typer.contains(.foreldre))
        }
        let kompetanse = p.kompetanse.last
        si(
            "M-04",
            kategori.gjeldendeIntro == .rpIntro && !deltakelser.isEmpty && avsluttet == nil
                && (kompetanse?.kartlagt == nil || kompetanse?.veiledet == nil))
        si("M-06", erAktiv && intro.isEmpty)
    }

    /// L § 37 c: those of chapter 6A, also when they have changed permit (INTF-43h).
    private var erUtenSamfunnskunnskap: Bool {
        let harRett = kategori.norskrett == .kollektiv && kategori.norsktillatelse.map(erKollektiv) ?? true
        return lov == .integreringsloven6a || kategori.beholder43h || harRett
    }

    private func erstattet(av t: Tiltak) -> Tiltak? {
        t.erstatter.erSatt ? p.tiltak.first { $0.noekkel == t.erstatter } : nil
    }

    private func harFellesDag(_ a: Tiltak, _ b: Tiltak) -> Bool {
        let evig = 31.desember(9999)
        return max(a.fra, b.fra) <= min(a.til ?? evig, b.til ?? evig)
    }

    /// SM-ARB: on average fifteen hours a week from the day the demand begins, one day after the other.
    private var arbeidstimeneErForFaa: Bool {
        guard let start, start >= 1.januar(2026), avsluttet == nil, let fra = arbeidsrettetFra, dato >= fra else {
            return false
        }
        let arbeid: [Tiltakstype] = [
            .praksis, .arbeidDeltid, .kursYrke, .navTiltak, .hurtigspor, .spraakpraksis, .yrkesproeving, .arbeidOff,
            .arbeidPriv,
        ]
        var (sum, antall, dag) = (0, 0, fra)
        while dag <= dato {
            let gaar = p.tiltak.filter { $0.fra <= dag && ($0.til ?? dag) >= dag }
            for t in gaar where t.ordning == .intro && arbeid.contains(t.type) {
                if !gaar.contains(where: { $0.erstatter.erSatt && $0.erstatter == t.noekkel }) { sum += tusendeler(t) }
            }
            antall += 1
            dag = dag.plus(dager: 1)
        }
        return sum < 15 * 100_000 * antall
    }

    /// Hours a week in hundred-thousandths, so that 37.5 hours at any per cent is a whole number.
    private func tusendeler(_ t: Tiltak) -> Int {
        if let timer = t.timerPerUke { return Int(timer.hundredeler) * 1000 }
        return Int(t.omfangProsent?.hundredeler ?? 0) * 375
    }
}
