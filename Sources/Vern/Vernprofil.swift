public import Tabeller

/// The parameters of table protection (personvern 2). Nothing in law fixes them; every one is printed in the attest.
public struct Vernprofil: Sendable, Equatable {
    /// What a finding of a check leads to.
    public enum Virkning: String, Sendable, CaseIterable { case rapporter, krev }

    public enum Metode: String, Sendable, CaseIterable {
        case prikk
        case avrund3 = "avrund-3"
        case avrund5 = "avrund-5"

        /// The base of small count rounding; nil for hiding.
        public var grunntall: Int? {
            switch self {
            case .prikk: nil
            case .avrund3: 3
            case .avrund5: 5
            }
        }
    }

    public let navn: String
    /// Counts 1…k−1 are not shown.
    public var k: Int
    /// The same in cells that tell a sensitive variable (R3).
    public var kSensitiv = 5
    public var nuller = Nullbehandling.publisert
    /// The policy of tables that cross a sensitive variable.
    public var nullerFoelsom = Nullbehandling.gruppe
    public var gruppeMaksNull = 20
    /// Members of a group that may pool what they know; nil = 0, and 1 when the group is smaller than 2k.
    public var gruppeC: Int?
    public var gruppeMargin = 3
    /// Width of the range of a sensitive count when hidden cells may be 0; nil = k.
    public var bredde0: Int?
    /// Width when the shown-zero rule tells that a hidden cell is at least 1; nil = k − 1.
    public var bredde1: Int?
    /// The upper end of the range is at least this; nil = k.
    public var oevre: Int?
    public var innsider = Virkning.rapporter
    public var innsiderFoelsom = Virkning.krev
    public var overlapp = Virkning.rapporter
    public var overlappFoelsom = Virkning.krev
    /// Per cent of the cells that are not small themselves; above it the table is refused.
    public var maksHjelpeceller = 40
    /// Fewest persons in a municipality that shows country, sluttmål or årsak (datakontrakt L-08).
    public var storKommune = 100
    /// Smallest denominator of a share that is shown (indikatorer C2).
    public var minsteNevner = 5
    /// Fewest observations behind a median, a ratio of sums or an index that is shown (indikatorer C9).
    public var minsteObservasjoner = 10
    public var metode = Metode.prikk

    public init(_ navn: String, k: Int) {
        self.navn = navn
        self.k = k
    }

    public static let frekvens5 = Vernprofil("frekvens-5", k: 5)
    public static let frekvens3 = Vernprofil("frekvens-3", k: 3)
}
