/// The groups of causes of ending (datakontrakt KL-29b). The raw value is the code in the files.
public enum Aarsaksgruppe: String, Sendable {
    /// Bortfall is not an ending to work: it ends what had not begun.
    case bortfall = "BORTFALL"
    case ikkeRegistrert = "IKKE_REG"
    case arbeid = "ARBEID"
    /// Education beyond grunnskole (AVKLARINGER D-14).
    case utdanning = "UTDANNING"
    case grunnskole = "GRUNNSKOLE"
    case tiltak = "TILTAK"
    case ledig = "LEDIG"
    case ytelse = "YTELSE"
    case avbrudd = "AVBRUDD"
    case flyttet = "FLYTTET"
    case ute = "UT"
    case annet = "ANNET"
}

extension Avslutningsaarsak {
    public var gruppe: Aarsaksgruppe {
        switch self {
        case .bortfallArbeid: .bortfall
        case .ikkeRegistrert: .ikkeRegistrert
        case .arbeidHel, .arbeidDel, .arbeidTilskudd, .arbeidUtd: .arbeid
        case .vgo, .fagskole, .hoeyere, .rekvalifisering: .utdanning
        case .grunnskole: .grunnskole
        case .kvalTiltak: .tiltak
        case .ledig: .ledig
        case .sosial, .trygd: .ytelse
        case .stans, .egetOenske: .avbrudd
        case .flyttet: .flyttet
        case .utvandret, .doed: .ute
        case .sykdom, .foreldreperm, .annet, .ukjent: .annet
        }
    }
}
