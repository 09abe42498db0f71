import Register

/// A stretch of a file that can be read on its own: whole records, or one record that cannot be read at all.
struct Segment: Sendable {
    enum Slag: UInt8, Sendable {
        case rader
        /// A line over 1 MiB. Never held in memory.
        case forLang
        /// A quote that is not closed within 1 MiB; the line where it opened.
        case aapentHermetegn
    }

    var fil: Int
    var start: Int
    var antall: Int
    /// Physical line of the first byte; for an open quote the line where it opened.
    var linje: Int
    /// Place in the file of the first byte of that line.
    var linjestart: Int
    var slag: Slag
    /// In a document: the entity whose list this is; nil for the list of persons.
    var liste: Entitet?

    /// Longest record that is read (datakontrakt 4.2, «Size»).
    static let lengsteLinje = 1 << 20
}

/// A window on a file that is read from start to end: keeps what is not finished, and reads on.
struct Vindu: ~Copyable {
    let fil: Kildefil
    let bytes: UnsafeMutablePointer<UInt8>
    private let kapasitet: Int
    /// Place in the file of the first byte held.
    private(set) var base: Int
    private(set) var antall = 0
    private(set) var slutt = false

    init(_ fil: Kildefil, fra start: Int) {
        self.fil = fil
        base = start
        kapasitet = 3 * Segment.lengsteLinje
        bytes = .allocate(capacity: kapasitet + polstring)
    }

    deinit { bytes.deallocate() }

    /// Drops what is before `fra` and fills up.
    mutating func fyll(behold fra: Int) throws(Lesefeil) {
        let rest = antall - fra
        (bytes).update(from: bytes + fra, count: rest)
        base += fra
        let n = try fil.les(bytes + rest, kapasitet - rest, fra: base + rest)
        antall = rest + n
        slutt = n < kapasitet - rest
        (bytes + antall).update(repeating: 0, count: polstring)
    }
}
