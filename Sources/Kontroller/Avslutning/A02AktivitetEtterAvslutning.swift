import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let aktivitetEtterAvslutning = Kontroll(
        kode: "A-02",
        navn: "Programmet er avsluttet, men det er registrert fravær eller permisjon etterpå",
        alvor: .advarsel,
        hjemmel: .nir("deltakere kan stå som avsluttet ved en feil", "A-02"),
        krever: [.vedtak],
        ser: [.avslutning],
        rett: "Sjekk om deltakeren fortsatt er i program. Slett avslutningen hvis den er feil, eller rett fraværet.",
        godtar: [
            .eksempel("Fravær på avslutningsdagen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
                $0.fravaer(.lege, 31.mars(2026)...31.mars(2026))
            },
            .eksempel("Deltakeren har begynt på nytt") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.januar(2026))
                $0.deltakelse(oppstart: 2.mars(2026))
                $0.fravaer(.lege, 9.mars(2026)...10.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Fravær dagen etter avslutningen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
                $0.fravaer(.lege, 1.april(2026)...1.april(2026))
            },
            .eksempel("Et tiltak som begynner dagen etter") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
                $0.tiltak(.praksis, fra: 1.april(2026))
            },
            .eksempel("Permisjon etter avslutningen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
                $0.permisjon(.pVelferd, 7.april(2026)...8.april(2026))
            },
        ]
    ) { sak, _, treff in
        guard let slutt = sak.fakta.avslutning else { return }
        guard
            sak.mappe.tiltak.contains(where: { $0.fra > slutt.dato && $0.erIProgram })
                || sak.mappe.fravaer.contains(where: { $0.fra > slutt.dato && $0.teller && $0.ordning == .intro })
                || sak.mappe.permisjoner.contains(where: { $0.fra > slutt.dato && $0.teller && $0.ordning == .intro })
        else { return }
        treff.rad(slutt, .avslutningsdato, .dato(slutt.dato))
    }
}
