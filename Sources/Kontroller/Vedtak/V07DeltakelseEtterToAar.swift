import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let deltakelseEtterToAar = Kontroll(
        kode: "V-07",
        navn: "Deltakelse etter bortfall er vedtatt etter to år i kommunen",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "8 første og fjerde ledd"),
        krever: [.oppholdstillatelse, .bosetting],
        ser: [.vedtak],
        rett: "Sjekk når arbeidet eller tilbudet falt bort. Skjedde det før to år var gått, står retten; "
            + "ellers må vedtaket om deltakelse vurderes på nytt.",
        godtar: [
            .eksempel("Dagen før to år") {
                $0.bosatt(1.mars(2024))
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: 9.mars(2026), vedtatt: 28.februar(2026))
            },
            .eksempel("Etter to år, men uten bortfall") {
                $0.bosatt(1.mars(2024))
                $0.deltakelse(oppstart: 9.mars(2026), vedtatt: 2.mars(2026))
            },
            .eksempel("Bosettingen er ukjent") {
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: 9.mars(2026), vedtatt: 2.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("På dagen to år etter") {
                $0.bosatt(1.mars(2024))
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: 9.mars(2026), vedtatt: 1.mars(2026))
            }
        ]
    ) { sak, _, treff in
        guard sak.fakta.bortfall?.status == .gjeninntraadt, let grense = sak.fakta.toaarsgrense,
            let bortfall = sak.mappe.gjeldendeBortfall
        else { return }
        for d in sak.mappe.vedtak where d.erDeltakelse && d.vedtaksdato >= grense && d.kommerEtter(bortfall) {
            treff.rad(d, .vedtaksdato, .dato(d.vedtaksdato))
        }
    }
}
