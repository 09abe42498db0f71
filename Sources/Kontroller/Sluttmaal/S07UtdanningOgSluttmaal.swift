import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// «Ikke registrert» on the row is a warning too (SM-V2). A person with no row at all is counted elsewhere, as an
    /// education that is missing.
    static let utdanningOgSluttmaal = Kontroll(
        kode: "S-07",
        navn: "Sluttmålet og den registrerte utdanningen sier hver sin ting",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "13 og 14"),
        krever: [.avslutning],
        ser: [.sluttmaal],
        rett: "Sjekk om deltakeren har videregående opplæring fra før. Rett utdanningen eller sluttmålet i NIR.",
        godtar: [
            .eksempel("Har videregående, og sluttmål for dem som har") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.utdanning(.ja)
            },
            .eksempel("Har ikke videregående, og sluttmål for dem som ikke har") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.utdanning(.nei)
            },
            .eksempel("Utdanning er ikke levert") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Sluttmålet krever videregående, men deltakeren har ikke") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 3.februar(2026))
                $0.utdanning(.nei)
            },
            .eksempel("Sluttmålet er for dem uten videregående, men deltakeren har") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.utdanning(.ja)
            },
            .eksempel("Utdanning står som ikke registrert") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.utdanning(.ikkeReg)
            },
        ]
    ) { sak, grunnlag, treff in
        guard let maal = sak.fakta.sluttmaal.verdi, let regel = grunnlag.regelverk.regel(for: maal.sluttmaal),
            let utdanning = sak.mappe.kompetanse.last(where: \.teller),
            utdanning.utdanningVgo != regel.utdanning,
            sak.erIAvviksrapporten(grunnlag.regelverk.parametere)
        else { return }
        treff.rad(utdanning, .utdanningVgo, .utdanning(utdanning.utdanningVgo), ventet: .utdanning(regel.utdanning))
    }
}

extension Sluttmaalsregel {
    /// The education the goal presumes (SM-V2).
    fileprivate var utdanning: UtdanningVgo { kreverVgo ? .ja : .nei }
}
