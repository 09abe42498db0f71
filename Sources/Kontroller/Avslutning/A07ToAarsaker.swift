import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let toAarsaker = Kontroll(
        kode: "A-07",
        navn: "To ulike avslutningsårsaker på samme dag",
        alvor: .feil,
        hjemmel: .nir("en avslutning har én årsak", "A-07"),
        ser: [.avslutning],
        rett: "Behold årsaken som var deltakerens hovedaktivitet, og slett den andre avslutningen i NIR.",
        godtar: [
            .eksempel("To avslutninger på hver sin dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 30.mars(2026))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            },
            .eksempel("Hver sin ordning") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026), ordning: .norsk)
            },
            .eksempel("Den ene er annullert") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026), annullert: true)
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Arbeid og flytting samme dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026))
            }
        ]
    ) { sak, _, treff in
        guard sak.mappe.avslutninger.count > 1 else { return }
        for a in sak.mappe.avslutninger where a.teller {
            let harAnnen = sak.mappe.avslutninger.contains {
                $0.dato == a.dato && $0.ordning == a.ordning && $0.aarsak != a.aarsak && $0.teller
            }
            if harAnnen { treff.rad(a, .avslutningsaarsak, .aarsak(a.aarsak)) }
        }
    }
}
