import Glibc
import Register

enum Filform: Sendable { case csv, ndjson, dokument }

/// An open input file. Read in pieces with `pread`, so that several threads may read it at once.
final class Kildefil: Sendable {
    let navn: String
    let form: Filform
    /// Nil for a document that holds every entity.
    let entitet: Entitet?
    let fd: Int32
    let antall: Int

    /// The entities whose rows stand here.
    var entiteter: [Entitet] { entitet.map { [$0] } ?? Entitet.allCases }

    init(mappe: String, navn: String, form: Filform, entitet: Entitet?) throws(Lesefeil) {
        (self.navn, self.form, self.entitet) = (navn, form, entitet)
        fd = open(mappe + "/" + navn, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else {
            throw Lesefeil(.inn001, fil: navn, fordi: "Filen kan ikke åpnes.", utgang: .manglerInndata)
        }
        var status = stat()
        guard fstat(fd, &status) == 0 else {
            throw Lesefeil(.inn001, fil: navn, fordi: "Filen kan ikke leses.", utgang: .manglerInndata)
        }
        antall = Int(status.st_size)
    }

    /// A file that takes the place of another, such as its text in UTF-8. Owns the descriptor.
    init(i stedet: Kildefil, fd: Int32, antall: Int) {
        (navn, form, entitet) = (stedet.navn, stedet.form, stedet.entitet)
        (self.fd, self.antall) = (fd, antall)
    }

    deinit { close(fd) }

    /// Fills `buffer` from `start`; gives the number of bytes read, less than asked only at the end of the file.
    func les(_ buffer: UnsafeMutablePointer<UInt8>, _ oensket: Int, fra start: Int) throws(Lesefeil) -> Int {
        var lest = 0
        while lest < oensket {
            let n = pread(fd, buffer + lest, oensket - lest, off_t(start + lest))
            if n < 0 && errno == EINTR { continue }
            guard n >= 0 else {
                throw Lesefeil(.inn001, fil: navn, fordi: "Lesing av filen stoppet.", utgang: .manglerInndata)
            }
            if n == 0 { break }
            lest += n
        }
        return lest
    }

    /// The bytes of one record, for quarantine and for comparing two records.
    func les(fra start: Int, antall: Int) throws(Lesefeil) -> [UInt8] {
        var ut = [UInt8](repeating: 0, count: antall)
        var lest = 0
        try ut.withUnsafeMutableBufferPointer { (b) throws(Lesefeil) in
            if let base = b.baseAddress { lest = try les(base, antall, fra: start) }
        }
        ut.removeLast(antall - lest)
        return ut
    }
}
