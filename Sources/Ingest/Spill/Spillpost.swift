import Register

/// The head of a record in the spill file. After it: the row (or the finding), then ids and names.
struct Spillhode: BitwiseCopyable {
    enum Slag: UInt8, BitwiseCopyable { case rad = 1, funn }

    /// Bytes of the whole record, this head included.
    var antall: UInt16
    var entitet: Entitet
    var slag: Slag
    var segment: UInt32
    /// Place of the source record within the segment, and its length.
    var start: UInt32
    var lengde: UInt32

    static let bytes = 16
}

/// A finding on its way to the partition of its person.
struct Funnpost: BitwiseCopyable {
    var person: UInt64
    /// Record number within the segment, from 1.
    var post: UInt32
    var linje: UInt32
    var regel: Leseregel
    var felt: UInt8
    var kolonne: UInt16
    var idAntall: UInt8
    var verdiAntall: UInt8

    static let bytes = MemoryLayout<Funnpost>.stride
}

/// A rejected record: enough to fetch its bytes and say why.
struct Karantenepost: BitwiseCopyable, Sendable {
    var post: UInt32
    var linje: UInt32
    var segment: UInt32
    var start: UInt32
    /// Longer records are cut in quarantine.
    var lengde: UInt32
    var kolonne: UInt16
    var regel: Leseregel
    var felt: UInt8
    var entitet: Entitet

    static let bytes = MemoryLayout<Karantenepost>.stride
}

extension Spillhode {
    /// Bytes of a record that are no text; for rows of events the fewest any of them has.
    static func radbytes(_ entitet: Entitet) -> Int {
        bytes + (entitet == .person ? MemoryLayout<Person>.stride : 32)
    }
}
