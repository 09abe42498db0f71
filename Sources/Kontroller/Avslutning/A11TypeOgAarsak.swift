import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Either can be right: somebody may leave the programme for a job.
    static let typeOgAarsak = Kontroll(
        kode: "A-11",
        navn: "Avslutningen sier avbrutt, men årsaken er arbeid eller utdanning; eller gjennomført uten årsak",
        alvor: .info,
        hjemmel: .praksis("gjennomført har en registrert årsak, og arbeid og utdanning følger oftest av det", "A-11"),
        ser: [.avslutning],
        rett: "Sjekk om programmet ble gjennomført, og registrer deltakerens hovedaktivitet som årsak.",
        godtar: [
            .eksempel("Gjennomført, med arbeid") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            },
            .eksempel("Avbrutt, og årsaken er grunnskole") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .grunnskole, 31.mars(2026))
            },
            .eksempel("Avbrutt uten registrert årsak") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .ikkeRegistrert, 31.mars(2026))
            },
            .eksempel("Bortfall avbryter alltid") { $0.bortfallMedAvslutning(5.januar(2026)) },
        ],
        slaarUtFor: [
            .eksempel("Avbrutt, med arbeid på deltid") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .arbeidDel, 31.mars(2026))
            },
            .eksempel("Avbrutt, med videregående opplæring") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .vgo, 31.mars(2026))
            },
            .eksempel("Gjennomført uten registrert årsak") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026))
            },
        ]
    ) { sak, _, treff in
        for a in sak.mappe.avslutninger where a.teller && a.ordning == .intro {
            let passerIkke =
                switch a.type {
                case .avbrutt: a.aarsak.gruppe == .arbeid || a.aarsak.gruppe == .utdanning
                case .gjennomfoert: a.aarsak == .ikkeRegistrert
                case .ukjent: false
                }
            if passerIkke { treff.rad(a, .avslutningsaarsak, .aarsak(a.aarsak)) }
        }
    }
}
