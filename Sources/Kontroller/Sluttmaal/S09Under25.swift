import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Part of upper secondary, or work, is legal when the person does not want or cannot complete it (SM-V3).
    static let under25 = Kontroll(
        kode: "S-09",
        navn: "Deltakeren er under 25 år uten videregående opplæring, og skal ikke fullføre den",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "14 tredje ledd"),
        krever: [.kompetanse, .avslutning],
        ser: [.sluttmaal],
        rett: "Sjekk at deltakeren ikke ønsker eller ikke kan fullføre videregående opplæring i programtiden.",
        godtar: [
            .eksempel("24 år, og skal fullføre videregående", foedt: 3.februar(2001)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n5, registrert: 3.februar(2026))
            },
            .eksempel("Fyller 25 år på oppstartsdagen", foedt: 2.februar(2001)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
            .eksempel("24 år med videregående fra før", foedt: 3.februar(2001)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Fyller 25 år dagen etter oppstart, og sluttmålet er arbeid", foedt: 3.februar(2001)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
            .eksempel("24 år, og skal fullføre deler av videregående", foedt: 3.februar(2001)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n6, registrert: 3.februar(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        guard let maal = sak.fakta.sluttmaal.verdi, !maal.sluttmaal.fullfoererVgo,
            let regel = grunnlag.regelverk.regel(for: maal.sluttmaal), !regel.kreverVgo,
            let start = sak.fakta.foersteDeltakelse,
            sak.mappe.person.foedselsdato.alder(paa: start.under25Dag(maal, grunnlag.regelverk.parametere)) < 25,
            sak.mappe.utdanningVgo != .ja, sak.erIAvviksrapporten(grunnlag.regelverk.parametere)
        else { return }
        treff.rad(maal, .sluttmaal, .sluttmaal(maal.sluttmaal))
    }
}

extension Sluttmaal {
    /// The goal is a completed upper secondary education, general or vocational.
    fileprivate var fullfoererVgo: Bool {
        switch self {
        case .n5, .n7, .g3, .g8: true
        default: false
        }
    }
}

extension Vedtak {
    /// The day on which «under 25» is tested (OP-11).
    fileprivate func under25Dag(_ maal: SluttmaalRad, _ parametere: Parametere) -> Dato {
        switch parametere.under25Dato {
        case .start: startdato ?? vedtaksdato
        case .vedtak: vedtaksdato
        case .sluttmaalReg: maal.felles.registrert ?? maal.gjelderFra
        }
    }
}
