import Glibc

/// The kernel's lock on the output folder. It is gone when the process is, however that ends; there is nothing to delete.
final class Laas: Sendable {
    private let fil: Int32

    /// - Throws: `opptatt` with the holder's own words when another run has the lock.
    init(_ sti: String, kjoering: String, startet: String) throws(OutputFeil) {
        fil = open(sti, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard fil >= 0 else { throw Filsystem.skrivefeil(sti) }
        guard flock(fil, LOCK_EX | LOCK_NB) == 0 else {
            let kode = errno
            let holder = Self.holder(fil)
            close(fil)
            if kode == EWOULDBLOCK { throw .opptatt(holder, laas: sti) }
            throw .kanIkkeSkrive(sti: sti, grunn: Filsystem.grunn(kode))
        }
        var linjer = Bytebuffer(kapasitet: 256)
        for linje in [kjoering, startet, String(getpid())] {
            linjer.append(tekst: linje)
            linjer.append(0x0A)
        }
        ftruncate(fil, 0)
        try linjer.withBytes { b throws(OutputFeil) in try Filsystem.skriv(b, til: fil, ved: 0, sti: sti) }
    }

    deinit { close(fil) }

    private static func holder(_ fil: Int32) -> Laaseholder {
        var bytes = [UInt8](repeating: 0, count: 512)
        let lest = pread(fil, &bytes, bytes.count, 0)
        let linjer = String(decoding: bytes.prefix(max(lest, 0)), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let deler = linjer.map(String.init) + ["", "", ""]
        return Laaseholder(kjoering: deler[0], startet: deler[1], prosess: Int32(deler[2]) ?? 0)
    }
}
