import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let maalUnderIntroduksjonsloven = Kontroll(
        kode: "S-11",
        navn: "Deltakeren er under introduksjonsloven, men har sluttmål eller utdanningsbakgrunn",
        alvor: .advarsel,
        hjemmel: .nir("sluttmål og utdanningsbakgrunn registreres bare under integreringsloven", "S-11"),
        rett: "Sjekk hvilken lov deltakeren hører til. Er det introduksjonsloven, fjern sluttmålet og "
            + "utdanningsbakgrunnen.",
        godtar: [
            .eksempel("Introduksjonsloven uten sluttmål", lov: .introloven) {
                $0.deltakelse(oppstart: 3.februar(2020))
            },
            .eksempel("Integreringsloven med sluttmål") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.utdanning(.nei)
            },
        ],
        slaarUtFor: [
            .eksempel("Introduksjonsloven med sluttmål", lov: .introloven) {
                $0.deltakelse(oppstart: 3.februar(2020))
                $0.sluttmaal(.g4, registrert: 4.februar(2021))
            },
            .eksempel("Introduksjonsloven med utdanningsbakgrunn", lov: .introloven) {
                $0.deltakelse(oppstart: 3.februar(2020))
                $0.utdanning(.nei)
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.lovgrunnlag.verdi == .introloven else { return }
        for rad in sak.mappe.sluttmaal where rad.teller { treff.rad(rad, .sluttmaal, .sluttmaal(rad.sluttmaal)) }
        for rad in sak.mappe.kompetanse where rad.teller && rad.utdanningVgo != .ikkeReg {
            treff.rad(rad, .utdanningVgo, .utdanning(rad.utdanningVgo))
        }
    }
}
