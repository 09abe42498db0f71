import Kalender
import Register

/// Practice data set E11 (indikatorer 2): eight made-up events of 2025 and the days they were registered, of different kinds.
/// One is not registered.
enum E11 {
    static let personer: [Personmappe] = [
        .eksempel { $0.deltakelse(oppstart: 10.januar(2025), registrert: 20.januar(2025)) },
        .eksempel { $0.sluttmaal(.n6, registrert: 1.april(2025), gjelderFra: 1.februar(2025)) },
        .eksempel { $0.deltakelse(oppstart: 1.februar(2025), registrert: 2.april(2025)) },
        .eksempel { $0.avslutning(.gjennomfoert, .arbeidHel, 31.desember(2025), registrert: 28.februar(2026)) },
        .eksempel { $0.vedtak(.norsk, .norsk, vedtatt: 15.juni(2025), registrert: 15.juni(2025)) },
        .eksempel { $0.bortfall(1.mars(2025), registrert: 1.september(2025)) },
        .eksempel { $0.deltakelse(oppstart: 10.oktober(2025)) },
        .eksempel { $0.sluttmaal(.n6, registrert: 30.januar(2026), gjelderFra: 30.november(2025)) },
    ]
}
