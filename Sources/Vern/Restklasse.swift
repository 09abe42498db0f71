/// Integers mod the prime 2^61 − 1, in which elimination is exact and never overflows (personvern 5).
enum Restklasse {
    static let primtall: UInt64 = (1 << 61) - 1

    static func fra(_ heltall: Int) -> UInt64 {
        heltall >= 0 ? UInt64(heltall) % primtall : primtall - UInt64(-heltall) % primtall
    }

    @inline(__always)
    static func gange(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (hoey, lav) = a.multipliedFullWidth(by: b)
        // 2^61 = 1, so the high part folds onto the low one.
        let sum = (lav & primtall) &+ (lav >> 61 | hoey << 3)
        return sum >= primtall ? sum &- primtall : sum
    }

    @inline(__always)
    static func minus(_ a: UInt64, _ b: UInt64) -> UInt64 { a >= b ? a &- b : a &+ primtall &- b }

    static func invers(_ a: UInt64) -> UInt64 {
        var (grunn, eksponent, ut) = (a, primtall - 2, 1 as UInt64)
        while eksponent > 0 {
            if eksponent & 1 == 1 { ut = gange(ut, grunn) }
            grunn = gange(grunn, grunn)
            eksponent >>= 1
        }
        return ut
    }
}

/// A sparse vector over base rows: ascending rows, nonzero values.
struct Vektor: Sendable, Equatable {
    var rader: [Int32]
    var verdier: [UInt64]

    var erNull: Bool { rader.isEmpty }

    /// A cell: one in each of its rows.
    init(rader: some Sequence<Int32>) {
        self.rader = Array(rader)
        verdier = [UInt64](repeating: 1, count: self.rader.count)
    }

    init(_ ledd: [Ledd]) {
        rader = ledd.map(\.rad)
        verdier = ledd.map { Restklasse.fra($0.koeffisient) }
    }

    init(rader: [Int32], verdier: [UInt64]) {
        self.rader = rader
        self.verdier = verdier
    }

    func verdi(_ rad: Int32) -> UInt64 {
        var (lav, hoey) = (0, rader.count)
        while lav < hoey {
            let midt = (lav + hoey) >> 1
            if rader[midt] < rad { lav = midt + 1 } else { hoey = midt }
        }
        return lav < rader.count && rader[lav] == rad ? verdier[lav] : 0
    }

    mutating func skaler(_ faktor: UInt64) {
        guard faktor != 1 else { return }
        for i in verdier.indices { verdier[i] = Restklasse.gange(verdier[i], faktor) }
    }

    /// Scaled so that the first value is 1: proportional vectors become equal.
    var normalisert: Vektor {
        var v = self
        if let foerste = verdier.first { v.skaler(Restklasse.invers(foerste)) }
        return v
    }

    /// A hash that does not change from run to run.
    var fingeravtrykk: UInt64 {
        var h: UInt64 = 0x9E37_79B9_7F4A_7C15
        for i in rader.indices {
            h = (h ^ UInt64(UInt32(bitPattern: rader[i]))) &* 0xBF58_476D_1CE4_E5B9
            h = (h ^ verdier[i] ^ (h >> 29)) &* 0x94D0_49BB_1331_11EB
        }
        return h ^ (h >> 31)
    }
}

/// A base row with its integer coefficient in a form or a link.
struct Ledd: Sendable, Equatable {
    let rad: Int32
    let koeffisient: Int
}
