import Kalender

/// Every rule of the law the program knows, by the id of the rule set. What each says, and from when, is law data
/// (`regler.yaml`); the code that computes it cites the id.
public enum Lovregel: UInt8, Sendable, CaseIterable {
    case kal1, kal2, kal3, kal4
    case intl52, intl2, intl9, intl81, intl8Age, intl83, intl84, intl84b, intl12
    case smStart, smTab, intl133, intl146, intl144a, intl144b, intl145, intl132Gml, intl133Gml, intl134Gml
    case smOld34, smFrist, smV1, smV2, smV3, smV4, smV5, smV6, smV7, smArb
    case intf1019, intfTypes, intl18, intl3Ledd3
    case intl26, intl28, intl74, intl321a, intl321b, intl322, intl33, intl37, intl37d, intf43g
    case intl6a, intl6a2026, intf43h
    case intf58, intf6062
    case avvik1, avvik2, avvik3, avvik2b, avvik4, rapBortfall

    /// The id of the rule set, such as `INTL-8-4b`.
    public var id: String {
        switch self {
        case .kal1: "KAL-1"
        case .kal2: "KAL-2"
        case .kal3: "KAL-3"
        case .kal4: "KAL-4"
        case .intl52: "INTL-52"
        case .intl2: "INTL-2"
        case .intl9: "INTL-9"
        case .intl81: "INTL-8-1"
        case .intl8Age: "INTL-8-AGE"
        case .intl83: "INTL-8-3"
        case .intl84: "INTL-8-4"
        case .intl84b: "INTL-8-4b"
        case .intl12: "INTL-12"
        case .smStart: "SM-START"
        case .smTab: "SM-TAB"
        case .intl133: "INTL-13-3"
        case .intl146: "INTL-14-6"
        case .intl144a: "INTL-14-4a"
        case .intl144b: "INTL-14-4b"
        case .intl145: "INTL-14-5"
        case .intl132Gml: "INTL-13-2-GML"
        case .intl133Gml: "INTL-13-3-GML"
        case .intl134Gml: "INTL-13-4-GML"
        case .smOld34: "SM-OLD-34"
        case .smFrist: "SM-FRIST"
        case .smV1: "SM-V1"
        case .smV2: "SM-V2"
        case .smV3: "SM-V3"
        case .smV4: "SM-V4"
        case .smV5: "SM-V5"
        case .smV6: "SM-V6"
        case .smV7: "SM-V7"
        case .smArb: "SM-ARB"
        case .intf1019: "INTF-10/19"
        case .intfTypes: "INTF-TYPES"
        case .intl18: "INTL-18"
        case .intl3Ledd3: "INTL-3-3"
        case .intl26: "INTL-26"
        case .intl28: "INTL-28"
        case .intl74: "INTL-74"
        case .intl321a: "INTL-32-1a"
        case .intl321b: "INTL-32-1b"
        case .intl322: "INTL-32-2"
        case .intl33: "INTL-33"
        case .intl37: "INTL-37"
        case .intl37d: "INTL-37d"
        case .intf43g: "INTF-43g"
        case .intl6a: "INTL-6A"
        case .intl6a2026: "INTL-6A-2026"
        case .intf43h: "INTF-43h"
        case .intf58: "INTF-58"
        case .intf6062: "INTF-60/62"
        case .avvik1: "AVVIK-1"
        case .avvik2: "AVVIK-2"
        case .avvik3: "AVVIK-3"
        case .avvik2b: "AVVIK-2b"
        case .avvik4: "AVVIK-4"
        case .rapBortfall: "RAP-BORTFALL"
        }
    }
}

/// What a rule says in a time, and where it stands in the law.
public struct Regelversjon: Sendable, Equatable {
    /// One sentence, as a caseworker would say it.
    public let sier: String

    public init(sier: String) { self.sier = sier }
}

/// A rule through time: one version follows the other, without holes.
public struct Regelhistorie: Sendable {
    public let regel: Lovregel
    public let navn: String
    public let versjoner: Tidsserie<Regelversjon>
    /// Open points of the law that change its answer, such as `OP-10`.
    public let aapnePunkter: [String]

    public init(regel: Lovregel, navn: String, versjoner: Tidsserie<Regelversjon>, aapnePunkter: [String]) {
        (self.regel, self.navn, self.versjoner, self.aapnePunkter) = (regel, navn, versjoner, aapnePunkter)
    }
}

/// Every number of the law the rules use, as dated series (`verdier.yaml`). The date that decides is told there.
public enum Lovverdi: UInt8, Sendable, CaseIterable {
    case fravaersgrense, oppstartsfrist, botidsgrense, familiefrist, arbeidstimer, nedreAlder, oevreAlder
    case norskAlderFra, norskAlderTil, norskMedVgo, norskUtenVgo, norskKollektiv
    case utvidetNorsk, utvidetNorskMedVgo, utvidetNorskUtenVgo
    case samfunnstimer, plikttimer
    case arbeidsrettetTimer, arbeidsrettetMedVgo, arbeidsrettetUtenVgo
    case registreringsfrist, lagringstid
    // Ceilings and limits the controls hold the register against; nothing is left out of a deadline because of them.
    case egenmeldingVenting, egenmeldingsdager, egenmeldingsvindu, egenmeldingVurderes, barnsSykdom
    case svangerskap, foedselMor, foedselFar, velferd, fred, langvarigSykdom, omsorg, religioeseDager, ferie
    case norskVelferd, norskFred, norskSykdom, norskOmsorg
    case norskoppstart, utvidetNorskVindu, fulltid, planfrist, stillhet, flyttevindu, aktivitetsopphold

    /// The key in `verdier.yaml`.
    public var navn: String { String(describing: self) }
}
