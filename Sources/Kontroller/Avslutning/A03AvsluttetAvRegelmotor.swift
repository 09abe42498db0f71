import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let avsluttetAvRegelmotor = Kontroll(
        kode: "A-03",
        navn: "Programmet er avsluttet av NIR selv, ikke av kommunen",
        alvor: .advarsel,
        hjemmel: .nir("programmer lukkes automatisk når fristen er ute", "A-03"),
        ser: [.avslutning],
        rett: "Registrer riktig avslutningsdato og årsak. Er deltakeren fortsatt i program, slett avslutningen.",
        godtar: [
            .eksempel("Avsluttet av en bruker") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026), av: .bruker)
            },
            .eksempel("Bortfall avsluttes alltid av NIR") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Avslutningen er slettet og registrert på nytt") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor, annullert: true)
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.mars(2026), av: .bruker)
            },
        ],
        slaarUtFor: [
            .eksempel("Avsluttet av Regelmotor uten årsak") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.mars(2026), av: .regelmotor)
            }
        ]
    ) { sak, _, treff in
        for a in sak.mappe.avslutninger where a.avsluttetAv == .regelmotor && a.teller && a.ordning == .intro {
            if a.aarsak != .bortfallArbeid { treff.rad(a, .kilde, .registrerer(a.avsluttetAv)) }
        }
    }
}
