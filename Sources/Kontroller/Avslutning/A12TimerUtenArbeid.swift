import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let timerUtenArbeid = Kontroll(
        kode: "A-12",
        navn: "Avslutningen har timer i arbeid, men årsaken er ikke arbeid",
        alvor: .info,
        hjemmel: .praksis("timer i arbeid hører til avslutninger med arbeid som årsak", "A-12"),
        ser: [.avslutning],
        rett: "Rett årsaken hvis deltakeren gikk til arbeid. Fjern ellers timene.",
        godtar: [
            .eksempel("Arbeid og utdanning") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .arbeidUtd, 31.mars(2026), timer: Desimal(20))
            },
            .eksempel("Bortfall på grunn av arbeid") {
                $0.bortfall(5.januar(2026))
                $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor, timer: Desimal(30))
            },
            .eksempel("Flyttet, uten timer") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Høyere utdanning med 15 timer i arbeid") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .hoeyere, 31.mars(2026), timer: Desimal(15))
            }
        ]
    ) { sak, _, treff in
        for a in sak.mappe.avslutninger where a.teller && ![.arbeid, .bortfall].contains(a.aarsak.gruppe) {
            if let timer = a.timerArbeid { treff.rad(a, .timerArbeidPerUke, .desimal(timer)) }
        }
    }
}
