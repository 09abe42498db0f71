import Glibc
import Pipeline

/// stdout for results, stderr for talk. A closed reader ends quietly.
enum Terminal {
    static func ut(_ tekst: String) { skriv(STDOUT_FILENO, tekst + "\n") }
    static func tale(_ tekst: String) { skriv(STDERR_FILENO, tekst + "\n") }

    static var talerTilSkjerm: Bool { isatty(STDERR_FILENO) == 1 }

    static func skriv(_ fil: Int32, _ tekst: String) {
        Array(tekst.utf8).withUnsafeBytes { bytes in
            var rest = bytes
            while let start = rest.baseAddress, rest.count > 0 {
                let n = write(fil, start, rest.count)
                if n < 0 {
                    if errno == EINTR { continue }
                    // Nobody reads any more: that is not a fault.
                    if errno == EPIPE, fil == STDOUT_FILENO { exit(0) }
                    return
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[n...])
            }
        }
    }
}

func avslutt(_ kode: Utgangskode) -> Never { exit(kode.rawValue) }
