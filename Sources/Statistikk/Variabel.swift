public import Tabeller

/// A named division of persons, for the rows and columns of tables.
public struct Variabel: Sendable {
    /// In reports, columns and keys of cells, ASCII.
    public let navn: String
    public let tittel: String
    /// Levels a report can choose between; empty for a variable without.
    public let nivaaer: [String]
    private let lag: @Sendable (Statistikkgrunnlag) -> Plassering

    public init(
        _ navn: String, _ tittel: String, nivaaer: [String] = [],
        _ lag: @escaping @Sendable (Statistikkgrunnlag) -> Plassering
    ) {
        self.navn = navn
        self.tittel = tittel
        self.nivaaer = nivaaer
        self.lag = lag
    }

    /// A flat variable with the same codes every day: `koder` in order, and *uoppgitt* after them.
    /// - Parameter plass: the number of the code in `koder`; nil for a person who cannot be placed.
    public init(
        _ navn: String, _ tittel: String, _ koder: [(kode: String, tittel: String)], erFoelsom: Bool = false,
        kreverStorKommune: Bool = false, _ plass: @escaping @Sendable (borrowing Tilfelle, Ramme) -> Int?
    ) {
        let plassering = Plassering.flat(
            navn, tittel, koder, erFoelsom: erFoelsom, kreverStorKommune: kreverStorKommune, plass)
        self.init(navn, tittel) { _ in plassering }
    }

    public func plassering(_ grunnlag: Statistikkgrunnlag) -> Plassering { lag(grunnlag) }

    public static func finn(_ navn: String) -> Variabel? { alle.first { $0.navn == navn } }
}

/// A variable made ready for a day: its codes, and where each person stands.
public struct Plassering: Sendable {
    public let inndeling: Inndeling
    /// The base code of a person who cannot be placed: the last one, and always a printed code of its own.
    public var uoppgitt: Int { inndeling.antallGrunn - 1 }
    let plass: @Sendable (borrowing Tilfelle, Ramme) -> Int?
    let fler: (@Sendable (borrowing Tilfelle, Ramme) -> [Int])?

    /// - Parameter flere: all base codes of a person who has several, else none.
    public init(
        _ inndeling: Inndeling, flere: (@Sendable (borrowing Tilfelle, Ramme) -> [Int])? = nil,
        _ plass: @escaping @Sendable (borrowing Tilfelle, Ramme) -> Int?
    ) {
        precondition(
            inndeling.koder.contains { $0.grunn == [inndeling.antallGrunn - 1] },
            "uoppgitt is printed, so that totals are the sum of what is shown")
        self.inndeling = inndeling
        self.fler = flere
        self.plass = plass
    }

    /// The base code of the person.
    public func grunnkode(_ tilfelle: borrowing Tilfelle, _ ramme: Ramme) -> Int {
        plass(tilfelle, ramme) ?? uoppgitt
    }

    static let uoppgittKode = (kode: "uoppgitt", tittel: "Uoppgitt")

    static func flat(
        _ navn: String, _ tittel: String, _ koder: [(kode: String, tittel: String)],
        uoppgitt: (kode: String, tittel: String) = uoppgittKode, erFoelsom: Bool = false,
        kreverStorKommune: Bool = false, _ plass: @escaping @Sendable (borrowing Tilfelle, Ramme) -> Int?
    ) -> Plassering {
        Plassering(
            .flat(
                navn, tittel: tittel, koder + [uoppgitt], erFoelsom: erFoelsom, kreverStorKommune: kreverStorKommune),
            plass)
    }
}
