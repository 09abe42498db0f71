public import Tabeller

/// What a reader sees in a cell.
public enum Cellevisning: Sendable, Equatable {
    case tall(Int)
    /// «:» – not shown, whatever the reason (AVKLARINGER D-23).
    case skjult
    /// «.» – cannot occur.
    case umulig
    /// «..» – not registered.
    case mangler
    /// «...» – not due yet.
    case manglerForeloepig

    public var tall: Int? { if case .tall(let n) = self { n } else { nil } }

    /// The sign of an empty number (brukeropplevelse 3.4).
    public var tegn: String {
        switch self {
        case .tall: ""
        case .skjult: ":"
        case .umulig: "."
        case .mangler: ".."
        case .manglerForeloepig: "..."
        }
    }
}

/// A table in which no person can be found: the only form of a table that writers of open files accept, and only `Vern`
/// can make one. It holds no hidden number.
public struct BeskyttetTabell: Sendable {
    public let hode: Tabellhode
    /// Without variables that print nothing but their total.
    public let celler: Celler
    /// By cell number.
    public let visninger: [Cellevisning]
    /// What was decided about zeros, limits and protected addresses; the reader of an open file may know it.
    public let regler: Vernregler
    /// Smallest denominator of a share that is shown (indikatorer C2).
    let minsteNevner: Int

    init(_ hode: Tabellhode, _ celler: Celler, _ visninger: [Cellevisning], _ regler: Vernregler, minsteNevner: Int) {
        self.hode = hode
        self.celler = Celler(celler.inndelinger.filter { $0.koder.count > 1 })
        self.visninger = visninger
        self.regler = regler
        self.minsteNevner = minsteNevner
    }
}

/// The rules a table was protected by, as far as they concern its reader. Nothing here tells a hidden number.
public struct Vernregler: Sendable, Equatable {
    /// What the values are about, which decides how they are protected.
    public enum Art: Sendable, Equatable {
        /// Counts of persons, and shares of them.
        case personer
        /// Values that rest on persons without counting them, shown from so many observations (indikatorer C9).
        case maalinger(minst: Int)
        /// Made of counts that are shown, and hidden where one of them is.
        case avledet
        /// About kommuner and not persons: shown as they are.
        case offentlige
    }

    /// Counts 1…k−1 are not shown.
    public let k: Int
    /// The same in cells that tell a sensitive variable.
    public let kSensitiv: Int
    /// Persons who count in the undivided total only (personvern 11.2): 0, or at least `k`.
    public let bareHovedtall: Int
    /// Somebody has a protected address, but fewer than `k`: they count nowhere.
    public let faaSkjermede: Bool
    public let nuller: Nullbehandling
    /// Under `.gruppe`: zeros are hidden in groups of 1 to this many persons.
    public let gruppeMaksNull: Int
    /// Names of the sensitive variables.
    public let foelsomme: [String]
    /// Names of the variables that small municipalities do not show, the levels they count at, and the fewest persons.
    public let storKommuneInndelinger: [String]
    public let storKommuneNivaaer: [String]
    public let storKommune: Int
    /// The base of small count rounding; nil when small counts are hidden instead.
    public let avrundet: Int?
    public internal(set) var art = Art.personer
}
