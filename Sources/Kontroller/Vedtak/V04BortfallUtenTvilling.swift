import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let bortfallUtenTvilling = Kontroll(
        kode: "V-04",
        navn: "Bortfall og avslutningen NIR lager av det, passer ikke sammen",
        alvor: .advarsel,
        hjemmel: .nir("et bortfall avslutter ordningen som avbrutt samme dag", "V-04"),
        krever: [.avslutning],
        ser: [.vedtak, .avslutning],
        rett: "Se på avslutningene i NIR. Slett den som ikke hører til et gjeldende bortfall. "
            + "Mangler avslutningen, meld det til IMDi.",
        godtar: [
            .eksempel("Avslutningen er laget av Regelmotor samme dag") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Bortfallet er annullert, og avslutningen er borte") {
                $0.bortfall(5.januar(2026), annullert: true)
                $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor, annullert: true)
            },
        ],
        slaarUtFor: [
            .eksempel("Avslutningen mangler") { $0.bortfall(5.januar(2026)) },
            .eksempel("Avslutningen har datoen etter") {
                $0.bortfall(5.januar(2026))
                $0.avslutning(.avbrutt, .bortfallArbeid, 6.januar(2026), av: .regelmotor)
            },
            .eksempel("Avslutningen sier gjennomført") {
                $0.bortfall(5.januar(2026))
                $0.avslutning(.gjennomfoert, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            },
            .eksempel("Avslutningen er registrert av en bruker") {
                $0.bortfall(5.januar(2026))
                $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .bruker)
            },
            .eksempel("Bortfallet er annullert, men avslutningen står igjen") {
                $0.bortfall(5.januar(2026), annullert: true)
                $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            },
        ]
    ) { sak, _, treff in
        guard sak.mappe.vedtak.contains(where: { $0.type == .bortfallArbeid }) else { return }
        for b in sak.mappe.vedtak where b.erBortfall {
            if let tvilling = sak.mappe.bortfallsavslutning(b.vedtaksdato) {
                if tvilling.type != .avbrutt {
                    treff.rad(
                        tvilling, .avslutningstype, .avslutningstype(tvilling.type), ventet: .avslutningstype(.avbrutt))
                } else if tvilling.avsluttetAv == .bruker || tvilling.avsluttetAv == .fagsystem {
                    treff.rad(tvilling, .kilde, .registrerer(tvilling.avsluttetAv), ventet: .registrerer(.regelmotor))
                }
            } else {
                treff.rad(b, .vedtaksdato, .dato(b.vedtaksdato))
            }
        }
        for a in sak.mappe.avslutninger where a.erBortfallsavslutning {
            if !sak.mappe.vedtak.contains(where: { $0.erBortfall && $0.vedtaksdato == a.dato }),
                sak.mappe.vedtak.contains(where: { $0.erAnnullertBortfall && $0.vedtaksdato == a.dato })
                    || sak.fakta.bortfall == nil && sak.mappe.harAnnullertBortfall
            {
                treff.rad(a, .avslutningsdato, .dato(a.dato))
            }
        }
    }
}

extension Avslutning {
    /// The ending NIR makes of a bortfall, whatever else is right about it.
    var erBortfallsavslutning: Bool { teller && ordning == .intro && aarsak == .bortfallArbeid }
}

extension Personmappe {
    var harAnnullertBortfall: Bool { vedtak.contains(where: \.erAnnullertBortfall) }

    /// The ending by bortfall on the day; of several, one that is right in the other columns too.
    fileprivate func bortfallsavslutning(_ dag: Dato) -> Avslutning? {
        var funnet: Avslutning?
        for a in avslutninger where a.erBortfallsavslutning && a.dato == dag {
            if a.type == .avbrutt && a.avsluttetAv == .regelmotor { return a }
            funnet = funnet ?? a
        }
        return funnet
    }
}

extension Vedtak {
    var erAnnullertBortfall: Bool { type == .bortfallArbeid && (!teller || resultat == .annullert) }
}
