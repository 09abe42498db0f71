import Kalender

/// SplitMix64: the same numbers from the same seed on every machine.
struct Terning: RandomNumberGenerator {
    private var tilstand: UInt64

    init(froe: UInt64) { tilstand = froe &* 0x2545_F491_4F6C_DD1D }

    mutating func next() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// A whole number from zero and below `under`.
    mutating func tall(_ under: Int) -> Int { Int(next() % UInt64(under)) }
    mutating func en(av antall: Int) -> Bool { tall(antall) == 0 }
    mutating func en<T>(blant alle: [T]) -> T { alle[tall(alle.count)] }
    /// True, false, or not delivered.
    mutating func jaNei() -> Bool? { en(blant: [true, false, nil]) }
    mutating func dag(_ fra: Dato, _ antall: Int) -> Dato { fra.plus(dager: tall(antall)) }
    /// A few days before or after.
    mutating func naer(_ dato: Dato, _ avstand: Int = 3) -> Dato {
        dato.plus(dager: tall(2 * avstand + 1) - avstand)
    }
}
