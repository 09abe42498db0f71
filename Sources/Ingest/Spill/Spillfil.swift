import Glibc
import Synchronization

/// A file that holds decoded rows until their partition is wanted. It has no name: it disappears with the process.
///
/// Each thread writes to its own: two writers of one file wait for each other in the file system.
final class Spillfil: Sendable {
    private let fd: Int32
    private let slutt = Atomic<Int>(0)

    init(_ arbeidsmappe: String) throws(Lesefeil) { fd = try Spillfil.navnloesFil(arbeidsmappe) }

    deinit { close(fd) }

    static func navnloesFil(_ arbeidsmappe: String) throws(Lesefeil) -> Int32 {
        var mal = Array((arbeidsmappe + "/.spill-XXXXXX").utf8CString)
        let fd = mkstemp(&mal)
        guard fd >= 0 else {
            throw Lesefeil(.inn001, fordi: "Kan ikke skrive i arbeidsmappen.", utgang: .manglerInndata)
        }
        _ = fcntl(fd, F_SETFD, FD_CLOEXEC)
        unlink(mal)
        return fd
    }

    static func skriv(_ fd: Int32, _ p: UnsafePointer<UInt8>, _ antall: Int, ved sted: Int) throws(Lesefeil) {
        var skrevet = 0
        while skrevet < antall {
            let n = pwrite(fd, p + skrevet, antall - skrevet, off_t(sted + skrevet))
            if n < 0 && errno == EINTR { continue }
            guard n > 0 else {
                throw Lesefeil(
                    .int001, fordi: "Det er ikke plass i arbeidsmappen.", rett: "Frigjør plass, og kjør på nytt.",
                    utgang: .manglerInndata)
            }
            skrevet += n
        }
    }

    /// Appends, and tells where.
    func legg(_ p: UnsafePointer<UInt8>, _ antall: Int) throws(Lesefeil) -> Bit {
        let sted = slutt.add(antall, ordering: .relaxed).oldValue
        try Spillfil.skriv(fd, p, antall, ved: sted)
        return Bit(fil: self, start: sted, antall: antall)
    }

    fileprivate func les(_ buffer: UnsafeMutablePointer<UInt8>, _ antall: Int, fra start: Int) throws(Lesefeil) {
        var lest = 0
        while lest < antall {
            let n = pread(fd, buffer + lest, antall - lest, off_t(start + lest))
            if n < 0 && errno == EINTR { continue }
            guard n > 0 else { throw Lesefeil(.int001, fordi: "Mellomfilen kan ikke leses.") }
            lest += n
        }
    }
}

/// A written stretch of a spill file. The file lives as long as somebody holds a stretch of it.
struct Bit: Sendable {
    fileprivate let fil: Spillfil
    fileprivate let start: Int
    let antall: Int

    /// Reads the whole stretch.
    func les(_ buffer: UnsafeMutablePointer<UInt8>) throws(Lesefeil) { try fil.les(buffer, antall, fra: start) }
}

/// The spill buffers of one thread, one for each partition. Records are written whole, never split over two bits.
struct Spillskriver: ~Copyable {
    private let fil: Spillfil?
    private let stoerrelse: Int
    private let buffer: UnsafeMutablePointer<UInt8>
    private let fylt: UnsafeMutablePointer<Int>
    private let partisjoner: Int
    private(set) var biter: [[Bit]]

    /// - Parameter fil: nil lets go of everything, which only measurements want.
    init(_ fil: Spillfil?, partisjoner: Int) {
        self.fil = fil
        // All buffers of a thread together stay about the same however many partitions there are.
        stoerrelse = min(128 << 10, max(8 << 10, (4 << 20) / partisjoner))
        buffer = .allocate(capacity: partisjoner * (stoerrelse + polstring))
        self.partisjoner = partisjoner
        fylt = .allocate(capacity: partisjoner)
        fylt.initialize(repeating: 0, count: partisjoner)
        biter = Array(repeating: [], count: partisjoner)
    }

    deinit {
        buffer.deallocate()
        fylt.deallocate()
    }

    /// Room for a record of `antall` bytes, at most 4 KiB, and for eight more that may be written without meaning.
    @inline(__always) mutating func plass(_ partisjon: Int, _ antall: Int) throws(Lesefeil) -> UnsafeMutablePointer<
        UInt8
    > {
        if fylt[partisjon] + antall > stoerrelse { try toem(partisjon) }
        let p = buffer + partisjon * (stoerrelse + polstring) + fylt[partisjon]
        fylt[partisjon] += antall
        return p
    }

    private mutating func toem(_ partisjon: Int) throws(Lesefeil) {
        guard fylt[partisjon] > 0 else { return }
        if let fil {
            biter[partisjon].append(try fil.legg(buffer + partisjon * (stoerrelse + polstring), fylt[partisjon]))
        }
        fylt[partisjon] = 0
    }

    /// What does not belong to a partition; nil when everything is let go.
    func legg(_ p: UnsafePointer<UInt8>, _ antall: Int) throws(Lesefeil) -> Bit? { try fil?.legg(p, antall) }

    mutating func toemAlle() throws(Lesefeil) { for i in 0..<partisjoner { try toem(i) } }
}
