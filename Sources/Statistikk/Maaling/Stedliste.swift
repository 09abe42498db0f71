public import Register

/// The places figures are told for, numbered: the country, then each fylke, then each kommune.
public struct Stedliste: Sendable {
    public enum Sted: Sendable, Hashable {
        case land
        /// Two digits.
        case fylke(UInt8)
        case kommune(Kommunenummer)
    }

    public let steder: [Sted]
    private let nummer: [Sted: Int]
    /// By kommune: its number here; −1 for a number that is not a kommune today.
    private let kommuneplass: [Int16]
    /// By fylke.
    private let fylkeplass: [Int16]

    public init(_ register: Kommuneregister) {
        steder =
            [.land] + register.fylker.map { .fylke($0.nummer) } + register.kommuner.map { .kommune($0.nummer) }
        nummer = Dictionary(uniqueKeysWithValues: steder.enumerated().map { ($1, $0) })
        var kommuneplass = [Int16](repeating: -1, count: 10_000)
        var fylkeplass = [Int16](repeating: -1, count: 100)
        for (i, sted) in steder.enumerated() {
            switch sted {
            case .land: break
            case .fylke(let fylke): fylkeplass[Int(fylke)] = Int16(i)
            case .kommune(let kommune): kommuneplass[Int(kommune.tall)] = Int16(i)
            }
        }
        (self.kommuneplass, self.fylkeplass) = (kommuneplass, fylkeplass)
    }

    public func plass(_ sted: Sted) -> Int? { nummer[sted] }

    /// The number of the kommune; nil for one that is not a kommune today.
    func plass(_ kommune: Kommunenummer) -> Int? {
        guard kommune.tall < 10_000, kommuneplass[Int(kommune.tall)] >= 0 else { return nil }
        return Int(kommuneplass[Int(kommune.tall)])
    }

    func plass(fylkeTil kommune: Kommunenummer) -> Int? {
        let plass = fylkeplass[Int(kommune.tall) / 100 % 100]
        return plass >= 0 ? Int(plass) : nil
    }
}
