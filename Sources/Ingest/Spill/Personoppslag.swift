/// From the hash of a `person_id` to the person's number; open addressing, at most half full.
struct Personoppslag {
    private var hasher: [UInt64]
    private var numre: [UInt32]
    private let maske: Int

    init(antall: Int) {
        var stoerrelse = 16
        while stoerrelse < antall * 2 { stoerrelse *= 2 }
        maske = stoerrelse - 1
        hasher = Array(repeating: 0, count: stoerrelse)
        numre = Array(repeating: .max, count: stoerrelse)
    }

    /// False when the hash is there already.
    mutating func legg(_ hash: UInt64, _ nummer: UInt32) -> Bool {
        var i = Int(truncatingIfNeeded: hash) & maske
        while numre[i] != .max {
            if hasher[i] == hash { return false }
            i = (i + 1) & maske
        }
        (hasher[i], numre[i]) = (hash, nummer)
        return true
    }

    @inline(__always) func finn(_ hash: UInt64) -> UInt32? {
        var i = Int(truncatingIfNeeded: hash) & maske
        while numre[i] != .max {
            if hasher[i] == hash { return numre[i] }
            i = (i + 1) & maske
        }
        return nil
    }
}
