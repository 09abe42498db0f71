import Glibc
import Synchronization

/// Records from several threads, handed back in the order of their keys, in bounded memory.
///
/// A record is a key and a payload, both bytes. Records with equal keys come in the order of their payloads, so the
/// result depends on the records alone and not on thread or run. Each thread has a `Listeskriver`, which holds one run
/// in memory; a full run is sorted and written to a spill file without a name, which the kernel frees however the
/// process ends.
public final class SortertListe: Sendable {
    struct Tilstand {
        var fil: Int32 = -1
        var filende = 0
        var loep: [Loep] = []
        var aapneSkrivere = 0
        var poster = 0
    }

    enum Loep: Sendable {
        case paaDisk(start: Int, antall: Int)
        case iMinnet(Minneloep)
    }

    let mappe: String
    let loepsgrense: Int
    let tilstand = Mutex(Tilstand())

    /// - Parameters:
    ///   - mappe: where the spill file lies; on the file system of the output folder, since it can be large.
    ///   - loepsgrense: bytes a thread holds before its run is written out.
    public init(mappe: String, loepsgrense: Int = 8 << 20) {
        self.mappe = mappe
        self.loepsgrense = min(max(loepsgrense, 4096), 1 << 30)
    }

    deinit {
        let fil = tilstand.withLock { $0.fil }
        if fil >= 0 { close(fil) }
    }

    /// Number of records from finished writers.
    public var antall: Int { tilstand.withLock { $0.poster } }

    /// One writer for each thread. Every writer must be told `ferdig` before `flett`.
    public func skriver() -> Listeskriver {
        tilstand.withLock { $0.aapneSkrivere += 1 }
        return Listeskriver(self)
    }

    func lukk(_ loep: Minneloep?, poster: Int) {
        tilstand.withLock {
            if let loep { $0.loep.append(.iMinnet(loep)) }
            $0.poster += poster
            $0.aapneSkrivere -= 1
        }
    }

    /// Sets aside room in the spill file for a run, so that threads write beside each other without waiting.
    func reserver(_ bytes: Int) throws(OutputFeil) -> (fil: Int32, start: Int) {
        try tilstand.withLock { tilstand throws(OutputFeil) in
            if tilstand.fil < 0 { tilstand.fil = try Filsystem.navnloesFil(i: mappe) }
            let start = tilstand.filende
            tilstand.filende += bytes
            tilstand.loep.append(.paaDisk(start: start, antall: bytes))
            return (tilstand.fil, start)
        }
    }

    /// Calls `body` for each record in order. May be called again, also from several threads at once: each call reads
    /// the runs with buffers of its own. The bytes are valid while `body` runs.
    /// - Parameter hoeyst: stops after so many records.
    public func flett(
        hoeyst: Int = .max,
        _ body: (_ noekkel: UnsafeRawBufferPointer, _ last: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let (fil, loep) = tilstand.withLock { tilstand in
            precondition(tilstand.aapneSkrivere == 0, "flett before every writer is ferdig")
            return (tilstand.fil, tilstand.loep)
        }
        var haug = Flettehaug(try loep.map { try Loepsleser($0, fil: fil, sti: mappe) })
        var igjen = hoeyst
        while igjen > 0, let minste = haug.minste {
            try minste.medPost(body)
            try haug.neste()
            igjen -= 1
        }
    }
}

/// A sorted run that was small enough to stay in memory.
final class Minneloep: Sendable {
    let bytes: Bytebuffer
    init(_ bytes: consuming Bytebuffer) { self.bytes = bytes }
}
