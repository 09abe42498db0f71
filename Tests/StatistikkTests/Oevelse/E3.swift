import Kalender
import Register

/// Practice data set E3 (indikatorer 2): ten made-up endings of 2024 in three kommuner.
enum E3 {
    static let personer: [Personmappe] = [
        avsluttet(.k, 5001, .gjennomfoert, .arbeidHel, .g4),
        avsluttet(.m, 5001, .gjennomfoert, .vgo, .g5),
        avsluttet(.k, 5001, .gjennomfoert, .ledig, .g4),
        avsluttet(.m, 5006, .avbrutt, .arbeidHel, .g1),
        avsluttet(.k, 5006, .gjennomfoert, .hoeyere, .g1),
        avsluttet(.k, 5006, .ukjent, .ikkeRegistrert, .g2, av: .regelmotor),
        avsluttet(.m, 5031, .gjennomfoert, .arbeidHel, .g2),
        avsluttet(.k, 5031, .avbrutt, .sykdom, .g4),
        // Right and duty lapsed before any programme.
        person(.m, 3.mars(1991)) {
            $0.bosatt(4.mars(2024), kommune: 5031)
            $0.bortfallMedAvslutning(3.juni(2024))
        },
        avsluttet(.k, 5001, .ukjent, .doed, .g5),
    ]

    private static func avsluttet(
        _ kjoenn: Kjoenn, _ kommune: UInt16, _ type: Avslutningstype, _ aarsak: Avslutningsaarsak, _ maal: Sluttmaal,
        av: Registrerer = .bruker
    ) -> Personmappe {
        person(kjoenn, 3.mars(1991)) {
            $0.bosatt(2.januar(2023), kommune: kommune)
            $0.program(kommune, 6.mars(2023))
            $0.sluttmaal(maal, registrert: 7.mars(2023))
            $0.avslutning(type, aarsak, 28.juni(2024), av: av, kommune: kommune)
        }
    }
}
