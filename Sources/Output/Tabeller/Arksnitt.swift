/// A cut of a publication table for a sheet: one thing down, one across, the other variables at their total.
public struct Arksnitt: Sendable, Equatable {
    public enum Akse: Sendable, Equatable {
        /// The variable of this name, such as `geo`.
        case variabel(String)
        /// The measures.
        case maal
        /// The periods.
        case periode
    }

    public let rader: Akse
    public let kolonner: Akse
    /// Levels of the row variable that are shown; nil = all.
    public let nivaaer: [String]?
    /// Id of the measure that is shown; nil = the first. Not used when the measures are an axis.
    public let maal: String?
    /// The period that is shown; nil = the last. Not used when the periods are an axis.
    public let periode: String?

    public init(
        rader: Akse, kolonner: Akse, nivaaer: [String]? = nil, maal: String? = nil, periode: String? = nil
    ) {
        (self.rader, self.kolonner, self.nivaaer) = (rader, kolonner, nivaaer)
        (self.maal, self.periode) = (maal, periode)
    }
}
