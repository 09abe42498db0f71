import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The law has no rule of transition for them; NIR's criterion is used, and who they are is told.
    static let kollektivFoer2026 = Kontroll(
        kode: "INTL-6A-2026",
        navn: "Kollektiv beskyttelse fra før 2026 uten vedtak om program: regnet med rett uten plikt, som i NIR",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "8 og 37 c"),
        krever: [.vedtak],
        gjelder: .fra(1.januar(2026)),
        aapnePunkter: ["OP-10", "OP-23"],
        rett: "Vurder deltakeren som en med rett til program. Loven sier ikke om det også er en plikt.",
        godtar: [
            .eksempel("Første tillatelse 1. januar 2026", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 1.januar(2026))
                $0.bosatt(16.januar(2026))
            },
            .eksempel("Deltakelse vedtatt før 2026", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 3.mars(2025))
                $0.bosatt(7.april(2025))
                $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 31.desember(2025))
            },
            .eksempel("Bosatt uten avtale", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 31.desember(2025))
                $0.bosatt(16.januar(2026), etterAvtale: false)
            },
            .eksempel("Ikke kollektiv beskyttelse") {
                $0.opphold(.utl0828, vedtatt: 31.desember(2025))
                $0.bosatt(16.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Første tillatelse 31. desember 2025", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 31.desember(2025))
                $0.bosatt(16.januar(2026))
            }
        ]
    ) { sak, _, treff in
        guard sak.fakta.beregnet.erFoer2026UtenVedtak, let tillatelse = sak.fakta.beregnet.tillatelse else { return }
        treff.rad(tillatelse, .vedtaksdato, .dato(tillatelse.vedtaksdato))
    }
}
