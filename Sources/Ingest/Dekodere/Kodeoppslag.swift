import Register

/// Looks a code or a label up in a code list. Codes are found at once; a label is matched by the rule of the contract
/// the first time it is seen and remembered, so that a file full of labels stays fast. One for each thread and column.
final class Kodeoppslag {
    enum Svar { case kode(UInt8), ukjent, overskrift }

    private struct Plass {
        var hash: UInt64
        var antall: UInt32
        /// 0 free, else raw value + 2, 1 unknown, 255 heading.
        var verdi: UInt16
    }

    private static let stoerrelse = 1024
    private static let mest = 768
    private let plasser: UnsafeMutablePointer<Plass>
    private var antall = 0
    private var etiketter: [[UInt8]: UInt8] = [:]
    private var overskrifter: Set<[UInt8]> = []
    /// The list's id, such as `KL-17`.
    let liste: String

    init<T: Kodeverk>(_: T.Type) {
        liste = T.id
        plasser = .allocate(capacity: Kodeoppslag.stoerrelse)
        plasser.initialize(
            repeating: Plass(hash: 0, antall: 0, verdi: 0), count: Kodeoppslag.stoerrelse)
        for linje in T.koder {
            legg(Array(linje.kode.utf8), UInt16(linje.verdi.rawValue) + 2)
            let kode = Normalisering.av(linje.kode)
            if etiketter[kode] == nil { etiketter[kode] = linje.verdi.rawValue }
            for etikett in linje.etiketter {
                let normal = Normalisering.av(etikett)
                if etiketter[normal] == nil { etiketter[normal] = linje.verdi.rawValue }
            }
        }
        if T.self == Sluttmaal.self {
            for (kode, verdi) in Sluttmaal.langeKoder { legg(Array(kode.utf8), UInt16(verdi.rawValue) + 2) }
            overskrifter = Set(Sluttmaal.overskrifter.map { Normalisering.av($0) })
        }
    }

    deinit { plasser.deallocate() }

    private func legg(_ ny: [UInt8], _ verdi: UInt16) {
        let polstret = ny + [UInt8](repeating: 0, count: 8)
        let hash = polstret.withUnsafeBufferPointer { p in p.baseAddress.map { hash64($0, ny.count) } ?? 0 }
        legg(ny.count, hash, verdi)
    }

    private func legg(_ n: Int, _ hash: UInt64, _ verdi: UInt16) {
        guard antall < Kodeoppslag.mest else { return }
        var i = Int(hash & UInt64(Kodeoppslag.stoerrelse - 1))
        while plasser[i].verdi != 0 { i = (i + 1) & (Kodeoppslag.stoerrelse - 1) }
        plasser[i] = Plass(hash: hash, antall: UInt32(n), verdi: verdi)
        antall += 1
    }

    @inline(__always) func finn(_ p: Bytepeker, _ n: Int) -> Svar {
        let hash = hash64(p, n)
        var i = Int(hash & UInt64(Kodeoppslag.stoerrelse - 1))
        while plasser[i].verdi != 0 {
            if plasser[i].hash == hash, Int(plasser[i].antall) == n { return svar(plasser[i].verdi) }
            i = (i + 1) & (Kodeoppslag.stoerrelse - 1)
        }
        return finnEtikett(p, n, hash)
    }

    @inline(__always) private func svar(_ verdi: UInt16) -> Svar {
        verdi == 1 ? .ukjent : verdi == 0xFFFF ? .overskrift : .kode(UInt8(truncatingIfNeeded: verdi - 2))
    }

    @inline(never) private func finnEtikett(_ p: Bytepeker, _ n: Int, _ hash: UInt64) -> Svar {
        let raa = UnsafeBufferPointer(start: p, count: n)
        let normal = Normalisering.av(raa)
        let verdi: UInt16
        if let kode = etiketter[normal] {
            verdi = UInt16(kode) + 2
        } else {
            verdi = overskrifter.contains(normal) ? 0xFFFF : 1
        }
        legg(n, hash, verdi)
        return svar(verdi)
    }
}
