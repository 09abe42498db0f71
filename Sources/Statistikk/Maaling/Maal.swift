/// How a figure is made of persons.
public enum Maal: Sendable {
    /// How many persons.
    case antall(Utvalg)
    /// How large a part of the persons of the denominator are in the numerator too.
    case andel(teller: Utvalg, nevner: Utvalg)
    /// How the persons are spread over the codes of a variable, as counts and shares of all.
    case fordeling(Utvalg, Variabel)
    /// The sum of an amount over persons, or the share of another sum.
    case sum(Mengde, av: Mengde?)
    /// Median and quartiles of a number that some persons have.
    case kvartiler(Maaling)
    /// The median of a time that has not ended for all, by Kaplan and Meier.
    case overlevelse(Forloepsmaaling)
    /// How much larger the share is among those with one code of a variable than among those with another.
    case forskjell(teller: Utvalg, nevner: Utvalg, Variabel, kode: Int, minus: Int)
    /// The share set against what the composition of the place would give (indirect standardisation).
    case standardisert(teller: Utvalg, nevner: Utvalg, Strata, som: Standardisering)
    /// Of kommuner, and not of persons.
    case kommuner(Kommunemaal)
    /// Of grants, where they are paid.
    case mottakere(Mottakermaal)
}

extension Maal {
    /// Who is counted, and of whom; none for what is more than counts of persons.
    var utvalg: [Utvalg] {
        switch self {
        case .antall(let utvalg), .fordeling(let utvalg, _): [utvalg]
        case .andel(let teller, let nevner), .forskjell(let teller, let nevner, _, _, _),
            .standardisert(let teller, let nevner, _, _):
            [teller, nevner]
        case .sum, .kvartiler, .overlevelse, .kommuner, .mottakere: []
        }
    }
}

/// An amount that a person gives to a sum: rows, days, hours, øre. Whole numbers.
public struct Mengde: Sendable {
    public let forankring: Forankring
    /// How many of the unit the amount is counted in make one of the unit that is published.
    public let deler: Int
    private let hvorMye: @Sendable (borrowing Tilfelle, Statistikkperiode) -> Int

    public init(
        _ forankring: Forankring = .dato, deler: Int = 1,
        _ hvorMye: @escaping @Sendable (borrowing Tilfelle, Statistikkperiode) -> Int
    ) {
        (self.forankring, self.deler, self.hvorMye) = (forankring, deler, hvorMye)
    }

    public func verdi(_ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode) -> Int {
        hvorMye(tilfelle, periode)
    }
}

/// A number that some persons have, such as days of waiting.
public struct Maaling: Sendable {
    public let forankring: Forankring
    private let verdier: @Sendable (borrowing Tilfelle, Statistikkperiode) -> [Int]

    /// - Parameter verdi: nil for a person without it.
    public init(
        _ forankring: Forankring = .dato, _ verdi: @escaping @Sendable (borrowing Tilfelle, Statistikkperiode) -> Int?
    ) {
        self.forankring = forankring
        verdier = { tilfelle, periode in verdi(tilfelle, periode).map { [$0] } ?? [] }
    }

    /// - Parameter verdier: as many as the person has, such as one for each registration.
    public init(
        _ forankring: Forankring = .dato,
        flere verdier: @escaping @Sendable (borrowing Tilfelle, Statistikkperiode) -> [Int]
    ) {
        (self.forankring, self.verdier) = (forankring, verdier)
    }

    public func verdier(_ tilfelle: borrowing Tilfelle, _ periode: Statistikkperiode) -> [Int] {
        verdier(tilfelle, periode)
    }
}

extension Maal {
    /// Where a person counts.
    public var forankring: Forankring {
        switch self {
        case .antall(let utvalg), .andel(_, let utvalg), .fordeling(let utvalg, _): utvalg.forankring
        case .sum(let mengde, _): mengde.forankring
        case .kvartiler(let maaling): maaling.forankring
        case .overlevelse(let forloep): forloep.forankring
        case .kommuner, .mottakere: .dato
        case .forskjell(_, let nevner, _, _, _), .standardisert(_, let nevner, _, _): nevner.forankring
        }
    }

    /// The variable persons are spread over.
    var variabel: Variabel? {
        switch self {
        case .fordeling(_, let variabel), .forskjell(_, _, let variabel, _, _): variabel
        case .standardisert(_, _, let strata, _): strata.variabel
        case .antall, .andel, .sum, .kvartiler, .overlevelse, .kommuner, .mottakere: nil
        }
    }
}
