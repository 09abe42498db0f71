import Tabeller

/// A seeded generator, so that a failure can be run again by its seed.
struct Slump {
    private var tilstand: UInt64

    init(_ froe: UInt64) { tilstand = froe }

    mutating func neste() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func tall(_ omraade: ClosedRange<Int>) -> Int { omraade.lowerBound + Int(neste() % UInt64(omraade.count)) }

    mutating func stokk<T>(_ liste: [T]) -> [T] {
        var ut = liste
        for i in ut.indices.dropFirst() { ut.swapAt(i, tall(0...i)) }
        return ut
    }
}

enum Tilfeldig {
    static func tabell(
        _ slump: inout Slump, id: String, inndelinger: [(String, Int)], maks: Int, maal: String = "m"
    ) -> Tabell {
        let inndelinger = inndelinger.map { navn, antall in
            Inndeling.flat(navn, tittel: navn, (1...antall).map { ("\($0)", "\($0)") })
        }
        let rader = inndelinger.reduce(1) { $0 * $1.antallGrunn }
        return Tabell(
            Tabellhode(id: id, tittel: id, maal: maal, periode: "p"), inndelinger,
            antall: (0..<rader).map { _ in slump.tall(0...2) == 0 ? 0 : slump.tall(0...maks) })
    }
}
