import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let samfunnskunnskapKollektiv = Kontroll(
        kode: "N-11",
        navn: "Timer i samfunnskunnskap for en som bare har rett til norsk",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "37 d"),
        rett: "Sjekk oppholdsgrunnlaget og timetypen. Kollektiv beskyttelse gir ikke rett til samfunnskunnskap.",
        godtar: [
            .eksempel("Timer i norsk", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2026))
                $0.timer(.norsk, 1.februar(2026), 20)
            },
            .eksempel("Samfunnskunnskap i mottak", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2026))
                $0.timer(.samfMottak, 1.februar(2026), 5, ordning: .mottak)
            },
            .eksempel("Rett og plikt til norsk og samfunnskunnskap") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.timer(.samf, 1.februar(2026), 5, ordning: .samf)
            },
        ],
        slaarUtFor: [
            .eksempel("Samfunnskunnskap", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2026))
                $0.timer(.samf, 1.februar(2026), 5, ordning: .samf)
            },
            .eksempel("En modul av samfunnskunnskap", lov: .integreringsloven6a) {
                $0.kategori(.rettNorsk)
                $0.timer(.samfM3, 1.februar(2026), 1, ordning: .samf)
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.norskrett == .kollektiv,
            let rad = sak.mappe.norsktimer.first(where: { $0.erSamfunnskunnskap && $0.harTimer })
        else { return }
        treff.rad(rad, .timetype)
    }
}
