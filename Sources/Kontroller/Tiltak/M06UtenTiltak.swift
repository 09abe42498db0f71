import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let utenTiltak = Kontroll(
        kode: "M-06",
        navn: "Deltakeren er i program, men har ingen registrerte tiltak",
        alvor: .advarsel,
        hjemmel: .nir("tiltakene i programmet skal være registrert", "M-06"),
        krever: [.tiltak, .avslutning],
        rett: "Registrer tiltakene deltakeren er i. Er programmet slutt, registrer avslutningen.",
        godtar: [
            .eksempel("Norskopplæring i programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.norsk, fra: 5.januar(2026))
            },
            .eksempel("Begynner i morgen", dato: 4.januar(2026)) {
                $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 1.desember(2025))
            },
            .eksempel("Programmet er avsluttet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 17.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Første dag i program, ingen tiltak", dato: 5.januar(2026)) {
                $0.deltakelse(oppstart: 5.januar(2026))
            },
            .eksempel("Avsluttes i morgen", dato: 16.april(2026)) {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 17.april(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.erAktiv, let deltakelse = sak.fakta.foersteDeltakelse,
            !sak.mappe.tiltak.contains(where: \.erIProgram)
        else { return }
        treff.rad(deltakelse, .startdato, deltakelse.startdato.map { .dato($0) } ?? .ingen)
    }
}
