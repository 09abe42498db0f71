import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let deltakelseEtterBortfall = Kontroll(
        kode: "V-02",
        navn: "Deltakelse etter bortfall: rett og plikt har kommet tilbake",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "8 fjerde ledd"),
        ser: [.vedtak],
        rett: "Sjekk at arbeidet eller tilbudet faktisk falt bort. Stemmer det, trenger du ikke gjøre noe.",
        godtar: [
            .eksempel("Bare bortfall") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Deltakelsen er annullert") {
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: 1.juni(2026), vedtatt: 20.mai(2026), annullert: true)
            },
        ],
        slaarUtFor: [
            .eksempel("Deltakelse noen måneder etter bortfallet") {
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: 1.april(2026), vedtatt: 20.mars(2026))
            }
        ]
    ) { sak, _, treff in
        guard sak.fakta.bortfall?.status == .gjeninntraadt, let bortfall = sak.mappe.gjeldendeBortfall else { return }
        for d in sak.mappe.vedtak where d.erDeltakelse && d.kommerEtter(bortfall) {
            treff.rad(d, .vedtaksdato, .dato(d.vedtaksdato))
        }
    }
}
