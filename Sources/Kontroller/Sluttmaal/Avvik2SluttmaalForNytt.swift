import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let sluttmaalForNytt = Kontroll(
        kode: "AVVIK-2", ogsaa: ["S-02", "AVVIK_NYTT_FOR_TIDLIG"],
        navn: "Oppstart før 2026, men sluttmål som gjelder fra 1. januar 2026",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsforskriften, "75 og 76"),
        krever: [.avslutning],
        ser: [.sluttmaal],
        rett: "Bytt sluttmål i NIR til et som gjaldt da programmet startet, eller rett startdatoen hvis den er feil.",
        godtar: [
            .eksempel("Oppstart 1. januar 2026 med nytt sluttmål") {
                $0.deltakelse(oppstart: 1.januar(2026))
                $0.sluttmaal(.n2, registrert: 5.januar(2026))
            },
            .eksempel("Oppstart i 2025 med sluttmål som gjelder fra 2025") {
                $0.deltakelse(oppstart: 1.desember(2025))
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Oppstart 31. desember 2025 med nytt sluttmål") {
                $0.deltakelse(oppstart: 31.desember(2025))
                $0.sluttmaal(.n2, registrert: 5.januar(2026))
            }
        ]
    ) { sak, _, treff in treff.gjeldendeSluttmaal(sak, .avvik2) }

    static let sluttmaalForNytt2025 = Kontroll(
        kode: "AVVIK-2b", ogsaa: ["S-04"],
        navn: "Oppstart før 2025, men sluttmål som gjelder fra 1. januar 2025",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "76 første ledd"),
        krever: [.avslutning],
        ser: [.sluttmaal],
        rett: "Bytt sluttmål i NIR til et som gjaldt da programmet startet, eller rett startdatoen hvis den er feil.",
        godtar: [
            .eksempel("Oppstart 1. januar 2025") {
                $0.deltakelse(oppstart: 1.januar(2025))
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
            }
        ],
        slaarUtFor: [
            .eksempel("Oppstart 31. desember 2024") {
                $0.deltakelse(oppstart: 31.desember(2024))
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
            }
        ]
    ) { sak, _, treff in treff.gjeldendeSluttmaal(sak, .avvik2b) }
}
