import Glibc

/// Reads one sorted run, a record at a time.
final class Loepsleser {
    private static let lesestoerrelse = 1 << 17

    private let fil: Int32
    private let sti: String
    private var neste: Int
    private let slutt: Int
    private let minne: Minneloep?
    // For a run on disk the buffer is our own; for a run in memory it points at the run.
    private var buffer: UnsafeMutableRawPointer?
    private var kapasitet = 0
    private var start: UnsafeRawPointer?
    private var igjen: Int

    /// The record the reader stands at; nil when the run is empty.
    private(set) var post: UnsafeRawPointer?
    private(set) var prefiks: UInt64 = 0
    private var lengde = 0

    init(_ loep: SortertListe.Loep, fil: Int32, sti: String) throws(OutputFeil) {
        (self.fil, self.sti) = (fil, sti)
        switch loep {
        case .iMinnet(let minne):
            self.minne = minne
            (neste, slutt) = (0, 0)
            start = minne.bytes.withBytes { $0.baseAddress }
            igjen = minne.bytes.antall
        case .paaDisk(let fra, let antall):
            minne = nil
            (neste, slutt) = (fra, fra + antall)
            igjen = 0
        }
        try flytt()
    }

    deinit { buffer?.deallocate() }

    @inline(__always)
    func medPost(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws -> Void) throws {
        guard let post else { return }
        let (noekkel, last) = Post.lengder(post)
        try body(
            UnsafeRawBufferPointer(start: post + Post.hode, count: noekkel),
            UnsafeRawBufferPointer(start: post + Post.hode + noekkel, count: last))
    }

    /// Goes to the next record.
    @inline(__always)
    func flytt() throws(OutputFeil) {
        if lengde > 0, let naa = start {
            start = naa + lengde
            igjen -= lengde
        }
        if igjen < Post.hode, neste < slutt { try les(minst: Post.hode) }
        guard igjen >= Post.hode, let naa = start else {
            (post, lengde) = (nil, 0)
            return
        }
        let lengder = Post.lengder(naa)
        lengde = Post.hode + lengder.noekkel + lengder.last
        if igjen < lengde { try les(minst: lengde) }
        guard let her = start else { return }
        post = her
        prefiks = Post.prefiks(her + Post.hode, lengder.noekkel)
    }

    private func les(minst: Int) throws(OutputFeil) {
        if minst > kapasitet {
            let ny = max(minst, Self.lesestoerrelse)
            let stoerre = UnsafeMutableRawPointer.allocate(byteCount: ny, alignment: 16)
            if let start { stoerre.copyMemory(from: start, byteCount: igjen) }
            buffer?.deallocate()
            (buffer, kapasitet) = (stoerre, ny)
        } else if let start, let buffer, igjen > 0 {
            memmove(buffer, start, igjen)
        }
        guard let buffer else { return }
        start = UnsafeRawPointer(buffer)
        while igjen < minst {
            let antall = min(kapasitet - igjen, slutt - neste)
            let plass = UnsafeMutableRawBufferPointer(start: buffer + igjen, count: antall)
            let lest = try Filsystem.les(plass, fra: fil, ved: neste, sti: sti)
            neste += lest
            igjen += lest
        }
    }
}

/// The runs in a binary heap, the one with the smallest record first.
struct Flettehaug {
    private var lesere: [Loepsleser]

    init(_ alle: [Loepsleser]) {
        lesere = alle.filter { $0.post != nil }
        for i in stride(from: lesere.count / 2 - 1, through: 0, by: -1) { synk(i) }
    }

    var minste: Loepsleser? { lesere.first }

    /// Moves the smallest reader on, and takes it out when it is at its end.
    mutating func neste() throws(OutputFeil) {
        try lesere[0].flytt()
        if lesere[0].post == nil {
            let siste = lesere.removeLast()
            if lesere.isEmpty { return }
            lesere[0] = siste
        }
        synk(0)
    }

    private func foer(_ a: Loepsleser, _ b: Loepsleser) -> Bool {
        if a.prefiks != b.prefiks { return a.prefiks < b.prefiks }
        guard let ap = a.post, let bp = b.post else { return false }
        return Post.kommerFoer(ap, bp)
    }

    private mutating func synk(_ fra: Int) {
        var i = fra
        while true {
            var barn = 2 * i + 1
            guard barn < lesere.count else { return }
            if barn + 1 < lesere.count, foer(lesere[barn + 1], lesere[barn]) { barn += 1 }
            guard foer(lesere[barn], lesere[i]) else { return }
            lesere.swapAt(i, barn)
            i = barn
        }
    }
}
