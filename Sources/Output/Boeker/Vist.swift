public import Vern

/// A number that everybody may see, or the sign that stands for one.
///
/// It comes from a line of a protected table or it is a sign: there is no other way to make one, so a book whose numbers
/// are all `Vist` can tell nothing that `Vern` has hidden.
public struct Vist: Sendable, Hashable {
    public let verdi: Tallverdi

    private init(_ verdi: Tallverdi) { self.verdi = verdi }

    /// A line of a count becomes a count, a line of a share a share.
    public init(_ linje: Tabellinje) {
        if let teller = linje.teller, let nevner = linje.nevner, linje.tegn.isEmpty {
            verdi = .andel(teller, av: nevner)
        } else if let tall = linje.verdi {
            verdi = .tall(tall)
        } else {
            verdi = .tegn(linje.tegn == Cellevisning.umulig.tegn ? .umulig : .skjult)
        }
    }

    /// The number of a cell of a protected table; nil for the numerator of a share, which stands with its denominator.
    public init?(_ tabell: BeskyttetTabell, celle: Int) {
        guard let linje = tabell.linje(celle) else { return nil }
        self.init(linje)
    }

    /// Numbers that everybody may see, taken together: counts are added, shares by their parts. «:» when none is shown.
    public init(sumAv viste: [Vist]) {
        let andeler = viste.compactMap(\.andel)
        if !andeler.isEmpty {
            verdi = .andel(andeler.reduce(0) { $0 + $1.teller }, av: andeler.reduce(0) { $0 + $1.nevner })
        } else {
            let tall = viste.compactMap(\.antall)
            verdi = tall.isEmpty ? .tegn(.skjult) : .tall(tall.reduce(0, +))
        }
    }

    /// The data do not have it.
    public static let mangler = Vist(.tegn(.mangler))
    /// The data do not have it yet.
    public static let manglerForeloepig = Vist(.tegn(.manglerForeloepig))
    /// Something is there, but it is not shown.
    public static let skjult = Vist(.tegn(.skjult))

    public var antall: Int? { verdi.antall }
    public var andel: Andel? { verdi.andel }
    public var tegn: Standardtegn? { verdi.tegn }
}
