import Tekster

/// Where a kommune stands among others, highest first. Kommuner whose number is not shown are not counted, so the place
/// tells nothing about them.
public struct Rangering: Sendable, Equatable {
    /// Fewest kommuner that make a ranking.
    public static let minst = 5

    public let plass: Int
    /// The kommune itself included.
    public let av: Int

    /// Nil when the own number is not shown, or too few of the others are.
    /// - Parameter andre: the same number of the other kommuner. Equal numbers share a place.
    public init?(_ egen: Vist, blant andre: [Vist]) {
        guard let egen = Self.maal(egen) else { return nil }
        let viste = andre.compactMap(Self.maal)
        guard viste.count + 1 >= Self.minst else { return nil }
        plass = 1 + viste.count { Self.er($0, over: egen) }
        av = viste.count + 1
    }

    private static func maal(_ vist: Vist) -> (Int, Int)? {
        switch vist.verdi {
        case .tall(let tall): (tall, 1)
        case .andel(let andel): andel.visesIProsent ? (andel.teller, andel.nevner) : nil
        case .tideler, .tegn: nil
        }
    }

    private static func er(_ a: (Int, Int), over b: (Int, Int)) -> Bool { a.0 * b.1 > b.0 * a.1 }

    var tekst: String { "\(plass) av \(av)" }
}
