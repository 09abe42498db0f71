import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let utdanningKollektiv = Kontroll(
        kode: "N-02",
        navn: "Utdanning fra før er registrert for en som bare har rett til norsk, uten vedtak om utvidet norsk",
        alvor: .info,
        hjemmel: .nir("utdanning registreres ikke ved kollektiv beskyttelse, unntatt ved utvidet norsk", "N-02"),
        krever: [.vedtak, .oppholdstillatelse],
        rett: "Sjekk om det skulle vært et vedtak om utvidet norsk. Utdanningen endrer ikke fristen på tolv måneder.",
        godtar: [
            .eksempel("Utdanning er ikke registrert", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2024))
                $0.utdanning(.ikkeReg)
            },
            .eksempel("Med vedtak om utvidet norsk", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2024))
                $0.utdanning(.ja)
                $0.vedtak(.norsk37d, .norsk, vedtatt: 5.februar(2024), oppstart: 5.februar(2024))
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 6.januar(2025), oppstart: 5.februar(2025))
            },
            .eksempel("Rett og plikt til norsk: utdanningen avgjør fristen") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2024))
                $0.utdanning(.ja)
            },
        ],
        slaarUtFor: [
            .eksempel("Uten vedtak om utvidet norsk", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2024))
                $0.utdanning(.nei)
                $0.vedtak(.norsk37d, .norsk, vedtatt: 5.februar(2024), oppstart: 5.februar(2024))
            },
            .eksempel("Vedtaket om utvidet norsk er annullert", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2024))
                $0.utdanning(.ja)
                $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 6.januar(2025), oppstart: 5.februar(2025), annullert: true)
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.norskrett == .kollektiv, let rad = sak.mappe.kompetanse.last(where: \.teller),
            rad.utdanningVgo != .ikkeReg,
            !sak.mappe.vedtak.contains(where: { $0.type == .utvidetNorsk && $0.erFattet })
        else { return }
        treff.rad(rad, .utdanningVgo, .utdanning(rad.utdanningVgo))
    }
}
