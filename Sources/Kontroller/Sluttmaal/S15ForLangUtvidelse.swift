import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let forLangUtvidelse = Kontroll(
        kode: "S-15",
        navn: "Utvidelsen er lengre enn sluttmålet kan gi",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsloven, "14 fjerde ledd"),
        ser: [.ordning],
        rett: "Rett utvidelsen i NIR. N5 og N6 kan utvides med inntil 12 måneder; N1–N4 og N7 kan ikke utvides.",
        godtar: [
            .eksempel("12 måneder på N5") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
                $0.ordning(.intro, utvidelse: 12)
            },
            .eksempel("Ingen utvidelse på N4") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.ordning(.intro, utvidelse: 0)
            },
        ],
        slaarUtFor: [
            .eksempel("13 måneder på N5") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.n5, registrert: 5.januar(2026))
                $0.ordning(.intro, utvidelse: 13)
            },
            .eksempel("1 måned på N4") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.ordning(.intro, utvidelse: 1)
            },
        ]
    ) { sak, grunnlag, treff in
        for rad in sak.mappe.ordninger where rad.utvidelseMaaneder > 0 && rad.ordning == .intro && rad.teller {
            guard let maal = sak.fakta.sluttmaal.verdi, let regel = grunnlag.regelverk.regel(for: maal.sluttmaal),
                Int(rad.utvidelseMaaneder) > regel.utvidelse
            else { continue }
            treff.rad(
                rad, .utvidelseMnd, .tall(Int32(rad.utvidelseMaaneder)), ventet: .tall(Int32(regel.utvidelse)))
        }
    }
}
