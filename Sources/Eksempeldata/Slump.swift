/// A seeded stream of numbers (SplitMix64). The same seed and stream give the same numbers on every machine.
///
/// Every person has a stream of their own, so that a person's life does not depend on who came before.
struct Slump {
    private var tilstand: UInt64

    init(froe: UInt64, stroem: UInt64) {
        tilstand = froe &* 0x9E37_79B9_7F4A_7C15 ^ stroem &* 0xD1B5_4A32_D192_ED03
        _ = neste()
    }

    mutating func neste() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// A number from 0 up to, not including, `grense`.
    mutating func under(_ grense: Int) -> Int {
        Int(neste().multipliedFullWidth(by: UInt64(max(grense, 1))).high)
    }

    /// A number in the range; its lower bound when the range would be empty.
    mutating func mellom(_ minst: Int, _ mest: Int) -> Int {
        mest > minst ? minst + under(mest - minst + 1) : minst
    }

    /// True `promille` times in a thousand.
    mutating func treffer(_ promille: Int) -> Bool { under(1000) < promille }

    mutating func en<T>(av liste: [T]) -> T { liste[under(liste.count)] }
}

/// A list to draw from, where some come oftener than others.
struct Vektet<T: Sendable>: Sendable {
    private let verdier: [T]
    private let grenser: [Int]

    init(_ par: [(T, Int)]) {
        verdier = par.map(\.0)
        var sum = 0
        grenser = par.map {
            sum += $0.1
            return sum
        }
    }

    func trekk(_ slump: inout Slump) -> T {
        let tall = slump.under(grenser[grenser.count - 1])
        var (lav, hoy) = (0, grenser.count - 1)
        while lav < hoy {
            let midt = (lav + hoy) / 2
            if grenser[midt] > tall { hoy = midt } else { lav = midt + 1 }
        }
        return verdier[lav]
    }
}
