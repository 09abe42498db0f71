import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let timerIVgo = Kontroll(
        kode: "N-06",
        navn: "Timer er ført på kommunen i en måned deltakeren var i videregående opplæring på heltid",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "30"),
        rett: "Sjekk hvem som ga opplæringen. Fylkeskommunen har ansvaret for den som er i videregående på heltid.",
        godtar: [
            .eksempel("Fylkeskommunen ga timene") {
                $0.vgoFulltid(fra: 18.august(2025))
                $0.timer(.norsk, 1.september(2025), 20, ansvar: .fylke)
            },
            .eksempel("Måneden før videregående begynte") {
                $0.vgoFulltid(fra: 1.september(2025))
                $0.timer(.norsk, 1.august(2025), 20, ansvar: .kommune)
            },
            .eksempel("Måneden etter at videregående sluttet") {
                $0.vgoFulltid(fra: 18.august(2025), til: 31.mars(2026))
                $0.timer(.norsk, 1.april(2026), 20, ansvar: .kommune)
            },
            .eksempel("Ingen timer i måneden") {
                $0.vgoFulltid(fra: 18.august(2025))
                $0.timer(.norsk, 1.september(2025), 0, ansvar: .kommune)
            },
        ],
        slaarUtFor: [
            .eksempel("Videregående begynte siste dag i måneden") {
                $0.vgoFulltid(fra: 31.august(2025))
                $0.timer(.norsk, 1.august(2025), 20, ansvar: .kommune)
            },
            .eksempel("Videregående sluttet første dag i måneden") {
                $0.vgoFulltid(fra: 18.august(2025), til: 1.april(2026))
                $0.timer(.samf, 1.april(2026), 20, ordning: .samf, ansvar: .kommune)
            },
        ]
    ) { sak, _, treff in
        guard !sak.mappe.vgoFulltid.isEmpty else { return }
        for t in sak.mappe.norsktimer where t.ansvar == .kommune && t.harTimer {
            let erIVgo = sak.mappe.vgoFulltid.contains { $0.teller && $0.dager?.overlapper(t.dager) == true }
            if erIVgo { treff.rad(t, .laeringsansvar, .ansvar(.kommune)) }
        }
    }
}
