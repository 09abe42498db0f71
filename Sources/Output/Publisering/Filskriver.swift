import Glibc
import Sjekksum

/// Writes one file of a delivery from one thread. The checksum is taken as the bytes go by.
public final class Filskriver {
    private static let stoerrelse = 1 << 18

    let leveranse: Leveranse
    let sti: String
    private let fil: Int32
    private var skrevet = 0
    private var buffer = Bytebuffer(kapasitet: stoerrelse)
    private let sum = Sha256()

    init(_ leveranse: Leveranse, sti: String) throws(OutputFeil) {
        (self.leveranse, self.sti) = (leveranse, sti)
        fil = try Filsystem.nyFil(sti, leveranse.klasse.filrettigheter)
    }

    deinit { close(fil) }

    /// Bytes written so far, buffered ones included.
    public var bytes: Int { skrevet + buffer.antall }

    public func skriv(_ bytes: UnsafeRawBufferPointer) throws(OutputFeil) {
        if buffer.antall + bytes.count > Self.stoerrelse { try toem() }
        if bytes.count >= Self.stoerrelse { return try send(bytes) }
        buffer.append(bytes)
    }

    public func skriv(_ bytes: borrowing Bytebuffer) throws(OutputFeil) {
        try bytes.withBytes { b throws(OutputFeil) in try skriv(b) }
    }

    private func toem() throws(OutputFeil) {
        try buffer.withBytes { b throws(OutputFeil) in try send(b) }
        buffer.toem()
    }

    private func send(_ bytes: UnsafeRawBufferPointer) throws(OutputFeil) {
        sum.ta(bytes)
        try Filsystem.skriv(bytes, til: fil, ved: skrevet, sti: sti)
        skrevet += bytes.count
    }

    /// Writes out what is left. The wait for the disk is one for the whole delivery, before it is published.
    func avslutt() throws(OutputFeil) -> (sha256: String, bytes: Int) {
        try toem()
        return (sum.tekst(), skrevet)
    }
}

extension Filsystem {
    /// A new empty file with exactly these rights from the start. Never follows or overwrites what is there.
    static func nyFil(_ sti: String, _ rettigheter: UInt32) throws(OutputFeil) -> Int32 {
        let fil = open(sti, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, rettigheter)
        guard fil >= 0 else { throw skrivefeil(sti) }
        // The process's umask may have taken rights away; it never adds any.
        guard fchmod(fil, rettigheter) == 0 else {
            close(fil)
            throw skrivefeil(sti)
        }
        return fil
    }

    /// Writes a whole small file and waits for the disk.
    static func skrivFil(_ sti: String, _ rettigheter: UInt32, _ bytes: UnsafeRawBufferPointer) throws(OutputFeil) {
        let fil = try nyFil(sti, rettigheter)
        defer { close(fil) }
        try skriv(bytes, til: fil, ved: 0, sti: sti)
        guard fsync(fil) == 0 else { throw skrivefeil(sti) }
    }
}
