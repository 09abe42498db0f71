/// What a cell shows: a number with decimals of its own, the sign that says why there is none, or nothing.
public enum Celleverdi: Sendable, Equatable {
    /// Whole `10^desimaler` parts.
    case tall(Int, desimaler: Int)
    case tegn(String)
    case ingen

    /// «..» for what the data do not have.
    public init(_ tall: Int?) {
        self = tall.map { .tall($0, desimaler: 0) } ?? .tegn(Standardtegn.mangler.rawValue)
    }
}

extension Ark {
    /// In the sheets where a sign may stand in the cell of the number.
    func verdi(_ verdi: Celleverdi) {
        switch verdi {
        case .tall(let tall, let desimaler): brokMedEgneDesimaler(tall, desimaler: desimaler)
        case .tegn(let tegn): tekst(tegn)
        case .ingen: tom()
        }
    }

    /// The number, and in the next column the sign. A cell that is about no number has the sign of one that cannot be.
    func verdiOgTegn(_ verdi: Celleverdi) {
        guard case .tall = verdi else {
            tom()
            if case .tegn(let tegn) = verdi { return tekst(tegn) }
            return tekst(Standardtegn.umulig.rawValue)
        }
        self.verdi(verdi)
        tom()
    }
}
