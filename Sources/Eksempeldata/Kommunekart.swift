import Kalender
import Register

/// The municipalities of the set, the larger ones drawn oftener, with the code each had on any day.
struct Kommunekart: Sendable {
    /// Rough shares of those who settle, made up so that large, middle and small municipalities all occur.
    private static let store: [(UInt16, Int)] = [
        (301, 150), (4601, 80), (5001, 60), (1103, 52), (3201, 40), (4204, 40), (3301, 36), (3203, 30), (3205, 30),
        (3107, 30), (1108, 28), (5501, 26), (3907, 22), (3105, 20), (4003, 20), (1804, 20), (3905, 20), (1508, 20),
        (3207, 18), (4203, 18), (1149, 16), (3411, 16), (3909, 16), (1106, 16), (3403, 14), (3407, 14), (3405, 14),
        (5601, 14), (1833, 14), (1506, 14), (4001, 14), (3103, 14), (3101, 12), (1806, 12), (5503, 12), (3401, 12),
    ]
    /// Split in 2024: no code that can be written for the years before (G-04).
    static let bareFra2024: Set<UInt16> = [1508, 1580]
    private static let omlegging = 1.januar(2024)

    private let alle: Vektet<UInt16>
    private let foer2024: Vektet<UInt16>
    /// The code before 2024 at the place of today's code, 0 where it did not change.
    private let gamle: [UInt16]

    /// - Parameters:
    ///   - antall: how many municipalities the random persons are spread over, the largest first.
    ///   - alltid: municipalities that are in the set whatever their size.
    init(_ register: Kommuneregister, antall: Int, alltid: [UInt16]) {
        let finnes = Set(register.kommuner.map(\.nummer.tall))
        let store = Kommunekart.store.filter { finnes.contains($0.0) }
        let kjente = Set(store.map(\.0))
        let resten = register.kommuner.map(\.nummer.tall).filter { !kjente.contains($0) }
            .map { nr in (nr, 1 + Int(UInt32(nr) &* 2_654_435_761 >> 24) % 8) }
        let iRekkefoelge = store + resten.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        var valgt = iRekkefoelge.filter { alltid.contains($0.0) }
        let plass = max(antall - valgt.count, 1)
        valgt += iRekkefoelge.filter { !alltid.contains($0.0) }.prefix(plass)
        alle = Vektet(valgt)
        foer2024 = Vektet(valgt.filter { !Kommunekart.bareFra2024.contains($0.0) })
        var gamle = [UInt16](repeating: 0, count: 10_000)
        for nr in UInt16(301)..<10_000 {
            if case .enTilEn(let ny) = register.overgang(Kommunenummer(nr)) { gamle[Int(ny.tall)] = nr }
        }
        self.gamle = gamle
    }

    func trekk(_ slump: inout Slump, paa dato: Dato) -> UInt16 {
        dato < Kommunekart.omlegging ? foer2024.trekk(&slump) : alle.trekk(&slump)
    }

    /// Made up: the larger ones have some thousand inhabitants for each share.
    func folketall(_ nummer: UInt16, _ slump: inout Slump) -> Int {
        guard let andel = Kommunekart.store.first(where: { $0.0 == nummer })?.1 else {
            return slump.mellom(600, slump.mellom(2_000, 14_000))
        }
        return andel * 3_000 + slump.under(9_000)
    }

    /// The code in use on the day for a municipality named by today's code (G-01).
    func kode(_ nummer: UInt16, paa dato: Dato) -> UInt16 {
        guard dato < Kommunekart.omlegging, gamle[Int(nummer)] != 0 else { return nummer }
        return gamle[Int(nummer)]
    }
}
