public import Register

/// The schemes money is netted within (tilskudd 1.3 and 4.4).
public enum Tilskuddsordning: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case integrering = 1
    case ensligMindreaarig
    case norsk
    case asylnorsk
    case ekstratilskudd

    public var navn: String {
        switch self {
        case .integrering: "Integreringstilskudd"
        case .ensligMindreaarig: "Tilskudd for enslige mindreårige"
        case .norsk: "Norsktilskudd"
        case .asylnorsk: "Norsk for asylsøkere i mottak"
        case .ekstratilskudd: "Ekstratilskudd"
        }
    }
}

extension Tilskuddskode {
    /// Nil for a code nobody knows.
    public var ordning: Tilskuddsordning? {
        switch self {
        case .integrering1, .integrering1Enslig, .integrering1Barn, .integrering2, .integrering3, .integrering4,
            .integrering5, .eldre, .barnehage:
            .integrering
        case .enslig016, .enslig1720: .ensligMindreaarig
        case .funksjonsevne1, .funksjonsevne2: .ekstratilskudd
        case .norsk1Hoey, .norsk2Hoey, .norsk3Hoey, .norsk1Lav, .norsk2Lav, .norsk3Lav, .norsk37d, .utvidet43g,
            .grunnHoey, .grunnLav:
            .norsk
        case .asylnorsk: .asylnorsk
        case .ukjent: nil
        }
    }
}

/// The groups of persons that trigger a grant (tilskudd 4.1, 5.1 and 6.1).
public enum Persongruppe: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case flyktning = 1, overfoering, kollektiv, humanitaer, familie, familieHumanitaer, begrenset, selvstendig, barn
    case ensligMindreaarig
    case norskRettOgPlikt, norskKollektiv, norskUtvidet
    case mottak

    public var kode: String {
        switch self {
        case .flyktning: "I-ASYL"
        case .overfoering: "I-KV"
        case .kollektiv: "I-34"
        case .humanitaer: "I-HUM"
        case .familie: "I-FAM"
        case .familieHumanitaer: "I-FAM-HUM"
        case .begrenset: "I-BEGR"
        case .selvstendig: "I-SELV"
        case .barn: "I-BARN"
        case .ensligMindreaarig: "EM"
        case .norskRettOgPlikt: "N-RP"
        case .norskKollektiv: "N-37d"
        case .norskUtvidet: "N-43g"
        case .mottak: "MOTTAK"
        }
    }
}

/// Who gets the money: a kommune or a fylkeskommune.
public struct Mottaker: Hashable, Sendable, BitwiseCopyable, Comparable {
    public let type: Ansvar
    /// Four digits of a kommune, two of a fylke.
    public let nummer: UInt16

    public init(_ type: Ansvar, _ nummer: UInt16) { (self.type, self.nummer) = (type, nummer) }
    public init(_ kommune: Kommunenummer) { self.init(.kommune, kommune.tall) }

    public static let ingen = Mottaker(.kommune, 0)

    public static func < (a: Mottaker, b: Mottaker) -> Bool {
        (a.type.rawValue, a.nummer) < (b.type.rawValue, b.nummer)
    }
}
