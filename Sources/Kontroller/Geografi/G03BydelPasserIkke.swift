import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let bydelPasserIkke = Kontroll(
        kode: "G-03",
        navn: "Bydelen hører ikke til kommunen",
        alvor: .feil,
        hjemmel: .praksis("bydeler fra Statistisk sentralbyrå (Klass 103)", "G-03"),
        rett: "Rett bydelen eller kommunen på raden i NIR. Bare Oslo, Bergen, Stavanger og Trondheim har bydel.",
        godtar: [
            .eksempel("Gamle Oslo i Oslo") { $0.adresse(.bor, kommune: 301, bydel: 30_101, fra: 2.januar(2026)) },
            .eksempel("Uten bydel") { $0.adresse(.bor, kommune: 5522, fra: 2.januar(2026)) },
        ],
        slaarUtFor: [
            .eksempel("Gamle Oslo i Bergen") { $0.adresse(.bor, kommune: 4601, bydel: 30_101, fra: 2.januar(2026)) },
            .eksempel("Bydelen finnes ikke") { $0.adresse(.bor, kommune: 301, bydel: 30_150, fra: 2.januar(2026)) },
            .eksempel("Kommune uten bydeler") {
                $0.vedtak(.integreringsplan, vedtatt: 2.februar(2026), kommune: 5522, bydel: 552_201)
            },
        ]
    ) { sak, grunnlag, treff in
        sak.mappe.hverStedsangivelse { sted in
            guard sted.bydel != 0, !sted.harUoppgittBydel else { return }
            if sted.bydel / 100 != UInt32(sted.kommune.tall) || !grunnlag.regelverk.kommuner.kjennerBydel(sted.bydel) {
                treff.bydel(sted)
            }
        }
    }
}
