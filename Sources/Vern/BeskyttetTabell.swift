public import Tabeller

/// What a reader sees in a cell.
public enum Cellevisning: Sendable, Equatable {
    case tall(Int)
    /// «:» – not shown, whatever the reason (AVKLARINGER D-23).
    case skjult
    /// «.» – cannot occur.
    case umulig

    public var tall: Int? { if case .tall(let n) = self { n } else { nil } }

    /// The sign of an empty number (brukeropplevelse 3.4).
    public var tegn: String {
        switch self {
        case .tall: ""
        case .skjult: ":"
        case .umulig: "."
        }
    }
}

/// A table in which no person can be found: the only form of a table that writers of open files accept, and only `Vern`
/// can make one. It holds no hidden number.
public struct BeskyttetTabell: Sendable {
    public let hode: Tabellhode
    public let celler: Celler
    /// By cell number.
    public let visninger: [Cellevisning]
    /// Smallest denominator of a share that is shown (indikatorer C2).
    let minsteNevner: Int

    init(_ hode: Tabellhode, _ celler: Celler, _ visninger: [Cellevisning], minsteNevner: Int) {
        self.hode = hode
        self.celler = celler
        self.visninger = visninger
        self.minsteNevner = minsteNevner
    }
}
