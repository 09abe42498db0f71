import Register

/// A record of one entity in a loaded piece of the spill, before rows are made.
struct Postplass {
    /// Place of the record in the piece.
    var sted: UInt32
    /// Number of the person in the partition.
    var person: UInt32
    /// Record number in the whole file.
    var post: UInt32
}

/// Rows of one entity, grouped by person, each group in the order of the extract.
struct Tabell<T: RowReadable>: Sendable {
    var rader: [T] = []
    /// Where each person's rows begin; one more than there are persons.
    var start: [UInt32] = []

    @inline(__always) func rader(_ person: Int) -> ArraySlice<T> { rader[Int(start[person])..<Int(start[person + 1])] }
}

/// Texts of a partition: ids, names and the values findings are about.
struct Tekstlager: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var antall = 0
    private let kapasitet: Int

    init(kapasitet: Int) {
        self.kapasitet = kapasitet
        bytes = .allocate(capacity: kapasitet + polstring)
        bytes.update(repeating: 0, count: min(8, kapasitet))
    }

    deinit { bytes.deallocate() }

    /// Copies the bytes; an empty text takes no place.
    @inline(__always) mutating func legg(_ p: Bytepeker, _ n: Int) -> Tekstref {
        guard n > 0, antall + n <= kapasitet else { return .tom }
        (bytes + antall).update(from: p, count: n)
        let ref = Tekstref(start: UInt32(antall), antall: UInt16(n))
        antall += n
        return ref
    }

    @inline(__always) func les(_ ref: Tekstref) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + Int(ref.start), count: Int(ref.antall))
    }
}
