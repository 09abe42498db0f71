public import Register
public import Tekster

/// A named figure of the catalogue (indikatorer 3 and 4): what it is called, what it means, and how it is made.
public struct Indikator: Sendable {
    /// What the figure is counted in. Decimals are those that are published (indikatorer 1.5, R8).
    public enum Enhet: Sendable, Equatable {
        case personer, kommuner, kroner, tusenKroner, jaNei
        case prosent(desimaler: Int)
        /// Not whole persons.
        case forventedePersoner
        case prosentpoeng, perTusen, forhold, dager, maaneder
    }

    /// How figures are revised (indikatorer 1.5).
    public enum Revisjon: String, Sendable {
        /// Register counts of a year; final from the first extract after 28 February.
        case aarlig = "RP-A"
        /// Outcomes: preliminary in September, final in January.
        case utfall = "RP-B"
        /// The state of things on a day; never revised.
        case oeyeblikk = "RP-C"
        /// One version for each payment of grants.
        case tilskudd = "RP-D"
    }

    /// `I-04`; a letter after the number is a variant. `S-03-2` is S-03 two years after the ending, S-03 one year after.
    public let id: String
    public let navn: Tekst
    /// Who is counted of whom, and when.
    public let definisjon: Tekst
    public let enhet: Enhet
    public let revisjon: Revisjon
    /// The paragraph or published source the figure rests on.
    public let kilde: Tekst
    /// Files the figure is not made without: of one that was not delivered nothing is known, and «mangler» would be wrong.
    public let krever: Entiteter
    public let maal: Maal
    /// For a figure made of outcomes: the years it looks at.
    public let utfall: Utfallsvindu?

    public init(
        _ id: String, _ navn: Tekst, _ definisjon: Tekst, _ enhet: Enhet, _ revisjon: Revisjon, kilde: String,
        krever: Entiteter = [], utfall: Utfallsvindu? = nil, _ maal: Maal
    ) {
        self.utfall = utfall
        (self.id, self.navn, self.definisjon) = (id, navn, definisjon)
        (self.enhet, self.revisjon, self.maal) = (enhet, revisjon, maal)
        self.kilde = Ordbok.felles.tekst(kilde)
        self.krever = maal.utvalg.reduce(krever) { $0.union($1.krever) }
    }

    public static func finn(_ id: String) -> Indikator? { alle.first { $0.id == id } }
}

extension Indikator.Enhet {
    /// What a share is multiplied with to be in the unit.
    var faktor: Int {
        switch self {
        case .prosent: 100
        case .perTusen: 1000
        default: 1
        }
    }

    /// Decimals that are published.
    public var desimaler: Int {
        switch self {
        case .personer, .kommuner, .kroner, .jaNei, .maaneder: 0
        case .prosent(let desimaler): desimaler
        case .perTusen, .forhold, .forventedePersoner: 2
        case .prosentpoeng, .dager, .tusenKroner: 1
        }
    }
}
