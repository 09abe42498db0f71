import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let avsluttetFoerOppstart = Kontroll(
        kode: "A-01",
        navn: "Avsluttet før programmet startet",
        alvor: .feil,
        hjemmel: .praksis("en avslutning kommer ikke før første startdato, unntatt ved bortfall", "A-01"),
        ser: [.avslutning],
        rett: "Rett avslutningsdatoen i NIR, eller startdatoen på det første vedtaket om deltakelse.",
        godtar: [
            .eksempel("Avsluttet på oppstartsdagen") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.avslutning(.avbrutt, .egetOenske, 2.februar(2026))
            },
            .eksempel("Bortfall før deltakelsen") {
                $0.bortfallMedAvslutning(5.januar(2026))
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 20.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Avsluttet dagen før oppstart") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.avslutning(.avbrutt, .egetOenske, 1.februar(2026))
            }
        ]
    ) { sak, _, treff in
        guard let start = sak.fakta.startdato else { return }
        for a in sak.mappe.avslutninger where a.dato < start && a.teller && a.ordning == .intro {
            if a.aarsak != .bortfallArbeid { treff.rad(a, .avslutningsdato, .dato(a.dato)) }
        }
    }
}
