import Glibc

/// The layout of a record in a run: length of key and payload (four bytes each, native order), key, payload.
enum Post {
    static let hode = 8

    /// The first eight bytes of the key, big endian, so that most comparisons are one instruction.
    @inline(__always)
    static func prefiks(_ noekkel: UnsafeRawPointer, _ antall: Int) -> UInt64 {
        if antall >= 8 { return UInt64(bigEndian: noekkel.loadUnaligned(as: UInt64.self)) }
        var verdi: UInt64 = 0
        for i in 0..<antall { verdi |= UInt64(noekkel.load(fromByteOffset: i, as: UInt8.self)) << UInt64(56 - 8 * i) }
        return verdi
    }

    @inline(__always)
    static func lengder(_ post: UnsafeRawPointer) -> (noekkel: Int, last: Int) {
        (Int(post.loadUnaligned(as: UInt32.self)), Int(post.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    }

    /// Key first, then payload; a prefix comes before what it starts.
    static func kommerFoer(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer) -> Bool {
        let (an, al) = lengder(a)
        let (bn, bl) = lengder(b)
        let svar = sammenlign(a + hode, an, b + hode, bn)
        return svar != 0 ? svar < 0 : sammenlign(a + hode + an, al, b + hode + bn, bl) < 0
    }

    private static func sammenlign(_ a: UnsafeRawPointer, _ an: Int, _ b: UnsafeRawPointer, _ bn: Int) -> Int {
        let svar = memcmp(a, b, min(an, bn))
        return svar != 0 ? Int(svar) : an - bn
    }
}

/// The pen of one thread. Tell it `ferdig` when the thread has no more.
public struct Listeskriver: ~Copyable {
    private struct Plass {
        var prefiks: UInt64
        var start: Int
    }

    private let liste: SortertListe
    private var bytes = Bytebuffer(kapasitet: 1 << 14)
    private var plasser: [Plass] = []
    private var poster = 0

    init(_ liste: SortertListe) { self.liste = liste }

    /// Adds a record. Key and payload hold at most 4 GiB − 1 each.
    public mutating func append(
        _ noekkel: UnsafeRawBufferPointer, _ last: UnsafeRawBufferPointer
    ) throws(OutputFeil) {
        let trengs = Post.hode + noekkel.count + last.count
        if bytes.antall > 0, bytes.antall + trengs > liste.loepsgrense { try skrivUt() }
        let prefiks = noekkel.baseAddress.map { Post.prefiks($0, noekkel.count) } ?? 0
        plasser.append(Plass(prefiks: prefiks, start: bytes.antall))
        bytes.append(opprinnelig: UInt32(noekkel.count))
        bytes.append(opprinnelig: UInt32(last.count))
        bytes.append(noekkel)
        bytes.append(last)
        poster += 1
    }

    public mutating func append(
        _ noekkel: borrowing Bytebuffer, _ last: borrowing Bytebuffer
    ) throws(OutputFeil) {
        try noekkel.withBytes { n throws(OutputFeil) in
            try last.withBytes { l throws(OutputFeil) in try append(n, l) }
        }
    }

    /// Hands the rest over to the list, sorted. It stays in memory: at most one run a thread.
    public consuming func ferdig() {
        guard !plasser.isEmpty else { return liste.lukk(nil, poster: poster) }
        sorter()
        var sortert = Bytebuffer(kapasitet: bytes.antall)
        bytes.withBytes { kilde in
            for plass in plasser { sortert.append(Self.post(kilde, plass.start)) }
        }
        liste.lukk(Minneloep(sortert), poster: poster)
    }

    private mutating func sorter() {
        bytes.withBytes { kilde in
            guard let start = kilde.baseAddress else { return }
            plasser.withUnsafeMutableBufferPointer { plasser in
                plasser.sort { a, b in
                    a.prefiks != b.prefiks
                        ? a.prefiks < b.prefiks : Post.kommerFoer(start + a.start, start + b.start)
                }
            }
        }
    }

    private static func post(_ kilde: UnsafeRawBufferPointer, _ start: Int) -> UnsafeRawBufferPointer {
        let rest = UnsafeRawBufferPointer(rebasing: kilde[start...])
        guard let post = rest.baseAddress else { return rest }
        let (noekkel, last) = Post.lengder(post)
        return UnsafeRawBufferPointer(rebasing: rest[..<(Post.hode + noekkel + last)])
    }

    // Sorted into a buffer of a quarter megabyte at a time, so that a run is never held twice.
    private mutating func skrivUt() throws(OutputFeil) {
        sorter()
        var (fil, sted) = try liste.reserver(bytes.antall)
        var ut = Bytebuffer(kapasitet: 1 << 18)
        let mappe = liste.mappe
        try bytes.withBytes { kilde throws(OutputFeil) in
            for plass in plasser {
                let post = Self.post(kilde, plass.start)
                if ut.antall + post.count > 1 << 18 {
                    try ut.withBytes { b throws(OutputFeil) in try Filsystem.skriv(b, til: fil, ved: sted, sti: mappe) }
                    sted += ut.antall
                    ut.toem()
                }
                ut.append(post)
            }
        }
        try ut.withBytes { b throws(OutputFeil) in try Filsystem.skriv(b, til: fil, ved: sted, sti: mappe) }
        bytes.toem()
        plasser.removeAll(keepingCapacity: true)
    }
}

extension Bytebuffer {
    /// The bytes of a number as the machine holds them.
    @inline(__always)
    mutating func append(opprinnelig tall: UInt32) {
        withUnsafeBytes(of: tall) { append($0) }
    }
}
