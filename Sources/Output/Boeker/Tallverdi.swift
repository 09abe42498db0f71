import Tekster

/// The signs that may stand for a number in a steering workbook (brukeropplevelse 3.4).
public enum Standardtegn: String, Sendable, CaseIterable {
    case skjult = ":"
    case null = "-"
    case umulig = "."
    case mangler = ".."
    case manglerForeloepig = "..."
    case foreloepig = "*"

    /// What the sign means.
    public var forklaring: Tekst {
        switch self {
        case .skjult: Boktekster.tegnSkjult
        case .null: Boktekster.tegnNull
        case .umulig: Boktekster.tegnUmulig
        case .mangler: Boktekster.tegnMangler
        case .manglerForeloepig: Boktekster.tegnManglerForeloepig
        case .foreloepig: Boktekster.tegnForeloepig
        }
    }
}

/// A share with the numbers it is made of, so that it can be rounded once, in whole numbers.
public struct Andel: Sendable, Hashable {
    /// Fewest in the base for a share in per cent; below it a reader gets the counts (brukeropplevelse 3.3).
    public static let minstForProsent = 20

    public let teller: Int
    /// Above zero.
    public let nevner: Int

    /// Nil when there is nothing to divide by.
    public init?(_ teller: Int, av nevner: Int) {
        guard nevner > 0 else { return nil }
        (self.teller, self.nevner) = (teller, nevner)
    }

    /// Whole per cent, rounded half up.
    public var prosent: Int { (200 * teller + nevner) / (2 * nevner) }

    /// Tenths of a per cent, rounded half up.
    public var tideler: Int { (2000 * teller + nevner) / (2 * nevner) }

    public var visesIProsent: Bool { nevner >= Self.minstForProsent }

    /// `49 av 79`.
    public var somAntall: String { "\(norskTall(teller)) av \(norskTall(nevner))" }

    /// `62 %`, the space a hard one.
    public var somProsent: String { "\(prosent)\u{A0}%" }
}

/// What stands where a number is asked for: a count, a share, a mean, or the sign that says why there is none.
public enum Tallverdi: Sendable, Hashable {
    case tall(Int)
    case andel(Andel)
    /// A number with one decimal, in tenths.
    case tideler(Int)
    case tegn(Standardtegn)

    /// «.» when there is nothing to divide by.
    public static func andel(_ teller: Int, av nevner: Int) -> Tallverdi {
        Andel(teller, av: nevner).map(Tallverdi.andel) ?? .tegn(.umulig)
    }

    public var antall: Int? { if case .tall(let tall) = self { tall } else { nil } }
    public var andel: Andel? { if case .andel(let andel) = self { andel } else { nil } }
    public var tegn: Standardtegn? { if case .tegn(let tegn) = self { tegn } else { nil } }
}
