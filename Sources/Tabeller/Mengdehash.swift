/// The hash of a set of persons: the sum of a hash of each, mod 2^128.
///
/// Cells that the model says hold the same persons must have the same hash, so a fault in the model is caught by the data
/// (personvern 3). Sums of disjoint sets add.
public struct Mengdehash: Sendable, Equatable, BitwiseCopyable {
    public private(set) var hoey: UInt64
    public private(set) var lav: UInt64

    public static let tom = Mengdehash(hoey: 0, lav: 0)

    init(hoey: UInt64, lav: UInt64) {
        self.hoey = hoey
        self.lav = lav
    }

    /// - Parameters:
    ///   - person: any number that is the person's own within the extract.
    ///   - noekkel: keeps hashes of two extracts apart.
    public init(person: UInt64, noekkel: UInt64) {
        lav = Mengdehash.bland(person ^ noekkel)
        hoey = Mengdehash.bland(lav ^ person &* 0x9E37_79B9_7F4A_7C15)
    }

    public static func += (a: inout Mengdehash, b: Mengdehash) {
        let (lav, mente) = a.lav.addingReportingOverflow(b.lav)
        a.hoey = a.hoey &+ b.hoey &+ (mente ? 1 : 0)
        a.lav = lav
    }

    /// SplitMix64's finaliser.
    private static func bland(_ verdi: UInt64) -> UInt64 {
        var z = verdi &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
