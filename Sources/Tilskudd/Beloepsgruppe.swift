import Register

/// The columns of amounts a kommune sees: what bank advice calls it (tilskudd 1.2), and norsk by year.
public enum Beloepsgruppe: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case norskAar1, norskAar2, norskAar3, norsk37d, norsk43g, mottak, grunntilskudd
    case integreringAar1, integreringAar2til5, ensligMindreaarig
    /// What is taken back, whatever the code: most often for a person who has moved.
    case korreksjon

    public var navn: String {
        switch self {
        case .norskAar1: "Norsk år 1"
        case .norskAar2: "Norsk år 2"
        case .norskAar3: "Norsk år 3"
        case .norsk37d: "Norsk § 37 d"
        case .norsk43g: "Norsk § 43 g"
        case .mottak: "Norsk i mottak"
        case .grunntilskudd: "Grunntilskudd"
        case .integreringAar1: "Integrering år 1"
        case .integreringAar2til5: "Integrering år 2–5"
        case .ensligMindreaarig: "Enslige mindreårige"
        case .korreksjon: "Korreksjon"
        }
    }

    /// The same in nynorsk.
    public var nynorsk: String {
        switch self {
        case .grunntilskudd: "Grunntilskot"
        case .ensligMindreaarig: "Einslege mindreårige"
        default: navn
        }
    }

    /// Nil for a grant that is not computed here.
    init?(_ kode: Tilskuddskode) {
        switch kode {
        case .norsk1Hoey, .norsk1Lav: self = .norskAar1
        case .norsk2Hoey, .norsk2Lav: self = .norskAar2
        case .norsk3Hoey, .norsk3Lav: self = .norskAar3
        case .norsk37d: self = .norsk37d
        case .utvidet43g: self = .norsk43g
        case .asylnorsk: self = .mottak
        case .grunnHoey, .grunnLav: self = .grunntilskudd
        case .integrering1, .integrering1Enslig, .integrering1Barn, .eldre, .barnehage: self = .integreringAar1
        case .integrering2, .integrering3, .integrering4, .integrering5: self = .integreringAar2til5
        case .enslig016, .enslig1720: self = .ensligMindreaarig
        case .funksjonsevne1, .funksjonsevne2, .ukjent: return nil
        }
    }
}

extension Tilskuddsrad {
    /// Where the amount of the row stands; nil when the row has none.
    public var gruppekolonne: Beloepsgruppe? {
        guard let beloep, beloep != .null else { return nil }
        return beloep < .null ? .korreksjon : Beloepsgruppe(kode)
    }
}
