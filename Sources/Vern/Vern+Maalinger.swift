public import Tabeller

/// A value that rests on persons without counting them, before protection.
public enum Maaling: Sendable, Equatable {
    /// The value as whole `10^desimaler` parts of its unit, and the number of persons or cases it is made of.
    case verdi(Int, observasjoner: Int)
    /// Not registered.
    case mangler
    /// Not due yet.
    case manglerForeloepig
}

/// Why a whole table has no figures.
public enum Manglende: Sendable {
    /// «..»: what the figures are made of is not delivered.
    case ikkeLevert
    /// «...»: not due yet.
    case ikkeForfalt

    fileprivate var visning: Cellevisning {
        switch self {
        case .ikkeLevert: .mangler
        case .ikkeForfalt: .manglerForeloepig
        }
    }
}

extension Vern {
    /// Protects medians, ratios of sums and indices (indikatorer C9): a value of fewer observations than the profile's
    /// limit is hidden, and one of nobody is «.». The number of observations is not in the table.
    ///
    /// What the values are made of may not be published as sums beside them: then the limit on counts is the one that
    /// protects, and the sums belong in `beskytt`.
    /// - Parameter maalinger: by cell number, in the order of `Celler`.
    public static func maalinger(
        _ hode: Tabellhode, _ inndelinger: [Inndeling], _ maalinger: [Maaling], _ profil: Vernprofil
    ) -> BeskyttetTabell {
        guard case .maaling = hode.slag else {
            preconditionFailure("\(hode.id) counts persons, and is not measurements")
        }
        let visninger = maalinger.map { maaling -> Cellevisning in
            switch maaling {
            case .mangler: .mangler
            case .manglerForeloepig: .manglerForeloepig
            case .verdi(_, observasjoner: 0): .umulig
            case .verdi(let verdi, let antall): antall < profil.minsteObservasjoner ? .skjult : .tall(verdi)
            }
        }
        return utenPersoner(hode, inndelinger, visninger, .maalinger(minst: profil.minsteObservasjoner))
    }

    /// Figures that are about kommuner and not persons, such as the number that a kommune was asked to settle, or how many
    /// live there: shown as they are.
    /// - Parameter visninger: by cell number, in the order of `Celler`.
    public static func offentlige(
        _ hode: Tabellhode, _ inndelinger: [Inndeling], _ visninger: [Cellevisning]
    ) -> BeskyttetTabell {
        precondition(!visninger.contains(.skjult), "a figure that must be hidden is not a public one")
        return utenPersoner(hode, inndelinger, visninger, .offentlige)
    }

    /// Figures that a count of persons shows through, such as persons settled for each thousand inhabitants: hidden where
    /// the count is.
    /// - Parameter antall: the protected count, with the same codes.
    public static func avledet(
        _ hode: Tabellhode, _ inndelinger: [Inndeling], _ visninger: [Cellevisning], av antall: BeskyttetTabell?
    ) -> BeskyttetTabell {
        let synlige = visninger.enumerated().map { celle, visning in
            antall?.visninger[celle].tall == nil ? .skjult : visning
        }
        return utenPersoner(hode, inndelinger, synlige, .avledet)
    }

    /// The same table with one sign in every cell, whatever has been counted: of what is not delivered, or not due.
    public static func uten(_ tegn: Manglende, _ tabell: BeskyttetTabell) -> BeskyttetTabell {
        BeskyttetTabell(
            tabell.hode, tabell.celler, tabell.visninger.map { _ in tegn.visning }, tabell.regler, minsteNevner: 1)
    }

    /// No rule on small counts applies: there are no counts of persons in the table.
    static func utenPersoner(
        _ hode: Tabellhode, _ inndelinger: [Inndeling], _ visninger: [Cellevisning], _ art: Vernregler.Art
    ) -> BeskyttetTabell {
        let celler = Celler(inndelinger)
        precondition(visninger.count == celler.antall, "one value for each cell")
        let regler = Vernregler(
            k: 1, kSensitiv: 1, bareHovedtall: 0, faaSkjermede: false, nuller: .publisert, gruppeMaksNull: 0,
            foelsomme: [], storKommuneInndelinger: [], storKommuneNivaaer: [], storKommune: 0, avrundet: nil, art: art)
        return BeskyttetTabell(hode, celler, visninger, regler, minsteNevner: 1)
    }
}
