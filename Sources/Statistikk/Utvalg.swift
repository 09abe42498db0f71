public import Register
public import Tekster

/// A named group of persons in a period. What tables count, and what shares are shares of.
public struct Utvalg: Sendable {
    /// In reports and keys of cells, ASCII; never used again for something else.
    public let navn: String
    /// The sentence a reader gets under the table.
    public let setning: Tekst
    /// The day and place its persons are looked at from.
    public let forankring: Forankring
    /// The utvalg that holds all its persons in the same period, seen from the same day and place: those outside are never
    /// to be found by subtraction (personvern 4, R5). Needed when both are published.
    public let delAv: String?
    /// To be in it tells something that nobody is to learn of another (personvern 4, R3).
    public let erFoelsom: Bool
    /// Codes of variables that nobody in it can have; shown as «.».
    public let utelukker: [Umulig]
    /// Files it cannot be told without: of one that was not delivered nothing is known.
    public let krever: Entiteter
    /// Only the last day of the period matters.
    let erPaaDagen: Bool
    let hvem: @Sendable (borrowing Tilfelle, Statistikkperiode) -> Bool

    /// A code that cannot occur, by rule.
    public struct Umulig: Sendable, Equatable {
        public let variabel: String
        public let kode: String

        public init(_ variabel: String, _ kode: String) { (self.variabel, self.kode) = (variabel, kode) }
    }

    /// - Parameter hele: one that `kanDeles`, with the same day and place.
    public init(
        _ navn: String, _ setning: Tekst, _ forankring: Forankring = .dato, delAv hele: Utvalg? = nil,
        erPaaDagen: Bool = false, krever: Entiteter = [], erFoelsom: Bool = false,
        utelukker: [Umulig] = [], _ hvem: @escaping @Sendable (borrowing Tilfelle, Statistikkperiode) -> Bool
    ) {
        precondition(
            hele.map { $0.kanDeles && $0.forankring == forankring } ?? true,
            "the whole is seen from the same day and place, and is no part")
        self.navn = navn
        delAv = hele?.navn
        self.setning = setning
        self.forankring = forankring
        self.erFoelsom = erFoelsom
        self.utelukker = utelukker + (hele?.utelukker ?? []).filter { !utelukker.contains($0) }
        self.erPaaDagen = erPaaDagen || hele?.erPaaDagen ?? false
        self.krever = krever
        self.hvem = hvem
    }

    /// It can have parts that are protected with it. Whoever moved in a period of `.program` has codes that only he may have, so
    /// a part would not have the same codes as its whole.
    var kanDeles: Bool { delAv == nil && forankring != .program }

    public func gjelder(_ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode) -> Bool {
        hvem(tilfelle, periode)
    }

    public static func finn(_ navn: String) -> Utvalg? { alle.first { $0.navn == navn } }
}
