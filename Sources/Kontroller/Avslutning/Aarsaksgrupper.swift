import Register

extension Avslutningsaarsak {
    /// Ended to work. Bortfall is not: it ends what had not begun.
    var erArbeid: Bool {
        switch self {
        case .arbeidHel, .arbeidDel, .arbeidTilskudd, .arbeidUtd: true
        default: false
        }
    }

    /// Ended to education beyond grunnskole (AVKLARINGER D-14).
    var erUtdanning: Bool {
        switch self {
        case .vgo, .fagskole, .hoeyere, .rekvalifisering: true
        default: false
        }
    }
}
