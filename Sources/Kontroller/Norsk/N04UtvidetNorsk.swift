import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Decisions outside the time of § 43g are told by K-02, and not counted here.
    static let utvidetNorsk = Kontroll(
        kode: "N-04",
        navn: "Vedtak om utvidet norsk er utenfor fristen, mangler utdanning fra før eller er ett for mye",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsforskriften, "43 g"),
        krever: [.kompetanse, .oppholdstillatelse, .permisjon],
        gjelder: .fra(1.juli(2023), til: 30.juni(2026)),
        aapnePunkter: ["OP-22"],
        rett: "Registrer utdanningen, og sjekk vedtaksdatoen: fra to måneder før til to måneder etter fristen. "
            + "Med videregående kan det fattes ett vedtak, uten kan det fattes fire.",
        godtar: [
            .eksempel("To måneder før fristen 31. august") { $0.kollektivNorsk(.ja, utvidet: 30.juni(2024)) },
            .eksempel("To måneder etter fristen") { $0.kollektivNorsk(.ja, utvidet: 31.oktober(2024)) },
            .eksempel("Fire vedtak uten videregående fra før") {
                $0.kollektivNorsk(.nei, utvidet: 1.august(2024), 3.februar(2025), 1.august(2025), 2.februar(2026))
            },
            .eksempel("Etter at bestemmelsen er opphevet: det sier K-02", dato: 1.juli(2026)) {
                $0.kollektivNorsk(.ja, utvidet: 1.juli(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Dagen før to måneder før fristen") { $0.kollektivNorsk(.ja, utvidet: 29.juni(2024)) },
            .eksempel("Dagen etter to måneder etter fristen") { $0.kollektivNorsk(.ja, utvidet: 1.november(2024)) },
            .eksempel("Utdanningen er ikke registrert") { $0.kollektivNorsk(.ikkeReg, utvidet: 1.august(2024)) },
            .eksempel("Det andre vedtaket, med videregående fra før") {
                $0.kollektivNorsk(.ja, utvidet: 1.august(2024), 3.februar(2025))
            },
            .eksempel("Det femte vedtaket, uten videregående fra før", dato: 30.juni(2026)) {
                $0.kollektivNorsk(
                    .nei, utvidet: 1.august(2024), 3.februar(2025), 1.august(2025), 2.februar(2026), 30.juni(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        for v in sak.mappe.vedtak where v.erUtvidetNorsk(grunnlag.regelverk) {
            if let frist = sak.fristUten(v, grunnlag.regelverk), !v.erRundt(frist, grunnlag.regelverk) {
                treff.rad(v, .vedtaksdato, .dato(v.vedtaksdato), ventet: .dato(frist))
            } else if sak.mappe.erForMye(v, grunnlag.regelverk) {
                treff.rad(v, .vedtakstype)
            }
        }
    }
}
