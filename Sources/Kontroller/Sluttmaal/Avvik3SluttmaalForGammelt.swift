import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let sluttmaalForGammelt = Kontroll(
        kode: "AVVIK-3", ogsaa: ["S-03", "AVVIK_GAMMELT"],
        navn: "Oppstart fra 2026, men sluttmål som ikke gjelder lenger",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsforskriften, "75 og 76"),
        krever: [.avslutning],
        ser: [.sluttmaal],
        rett: "Registrer nytt sluttmål i NIR: N1, N2 eller N3 når deltakeren har videregående opplæring fra før, "
            + "ellers N4, N5, N6 eller N7.",
        godtar: [
            .eksempel("Oppstart 31. desember 2025 med gammelt sluttmål") {
                $0.deltakelse(oppstart: 31.desember(2025))
                $0.sluttmaal(.g4, registrert: 31.desember(2025))
            },
            .eksempel("Sluttmålet er byttet") {
                $0.deltakelse(oppstart: 12.januar(2026))
                $0.sluttmaal(.g4, registrert: 12.januar(2026))
                $0.sluttmaal(.n4, registrert: 2.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Oppstart 1. januar 2026 med gammelt sluttmål") {
                $0.deltakelse(oppstart: 1.januar(2026))
                $0.sluttmaal(.g4, registrert: 5.januar(2026))
            }
        ]
    ) { sak, _, treff in treff.gjeldendeSluttmaal(sak, .avvik3) }

    static let lengreRegelFra2025 = Kontroll(
        kode: "AVVIK-4", ogsaa: ["S-05"],
        navn: "Oppstart i 2025 med gammelt sluttmål for videregående: deltakeren kan ha rett til lengre program",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsforskriften, "76 første ledd"),
        krever: [.avslutning],
        ser: [.sluttmaal],
        rett: "Vurder å registrere N5, N6 eller N7. Da regnes fristen etter reglene fra 2025.",
        godtar: [
            .eksempel("Grunnskole beholder den gamle lengden") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.sluttmaal(.g6, registrert: 4.februar(2025))
            },
            .eksempel("Oppstart 31. desember 2024") {
                $0.deltakelse(oppstart: 31.desember(2024))
                $0.sluttmaal(.g8, registrert: 4.februar(2025))
            },
        ],
        slaarUtFor: [
            .eksempel("Oppstart 1. januar 2025") {
                $0.deltakelse(oppstart: 1.januar(2025))
                $0.sluttmaal(.g8, registrert: 4.februar(2025))
            }
        ]
    ) { sak, _, treff in treff.gjeldendeSluttmaal(sak, .avvik4) }
}
