import Register

/// Looks a code or a label up in a code list. Codes are found at once; a label is matched by the rule of the contract
/// the first time it is seen and remembered, so that a file full of labels stays fast. One for each thread and column.
final class Kodeoppslag {
    enum Svar {
        case kode(UInt8), ukjent, overskrift

        @inline(__always) init(_ verdi: UInt16) {
            self =
                switch verdi {
                case Kodetabell.ukjent: .ukjent
                case Kodetabell.overskrift: .overskrift
                default: .kode(UInt8(truncatingIfNeeded: verdi - 2))
                }
        }
    }

    /// What the hot loop looks in. Labels are added to the same table as they are seen.
    let tabell: Kodetabell
    private var antall = 0
    private var etiketter: [[UInt8]: UInt8] = [:]
    private var overskrifter: Set<[UInt8]> = []
    /// The list's id, such as `KL-17`.
    let liste: String

    init<T: Kodeverk>(_: T.Type) {
        liste = T.id
        tabell = Kodetabell()
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

    deinit { tabell.slipp() }

    private func legg(_ ny: [UInt8], _ verdi: UInt16) {
        let polstret = ny + [UInt8](repeating: 0, count: 8)
        let hash = polstret.withUnsafeBufferPointer { p in p.baseAddress.map { hash64($0, ny.count) } ?? 0 }
        legg(ny.count, hash, verdi)
    }

    private func legg(_ n: Int, _ hash: UInt64, _ verdi: UInt16) {
        guard antall < Kodetabell.mest else { return }
        tabell.legg(hash, n, verdi)
        antall += 1
    }

    /// The text is not in the table: a label, or something unknown.
    @inline(never) func finnEtikett(_ p: Bytepeker, _ n: Int, _ hash: UInt64) -> Svar {
        let raa = UnsafeBufferPointer(start: p, count: n)
        let normal = Normalisering.av(raa)
        let verdi: UInt16
        if let kode = etiketter[normal] {
            verdi = UInt16(kode) + 2
        } else {
            verdi = overskrifter.contains(normal) ? Kodetabell.overskrift : Kodetabell.ukjent
        }
        legg(n, hash, verdi)
        return Svar(verdi)
    }
}

/// Texts by their hash, with what they mean. Plain memory, so that a look-up counts no references; belongs to a
/// `Kodeoppslag`, and to one thread.
struct Kodetabell {
    /// A value is 0 when the text has not been seen, else the raw value + 2, or one of these.
    static let ukjent: UInt16 = 1
    static let overskrift: UInt16 = 0xFFFF
    static let mest = 768
    private static let stoerrelse = 1024

    private struct Plass {
        var hash: UInt64
        var antall: UInt32
        var verdi: UInt16
    }

    private let plasser: UnsafeMutablePointer<Plass>

    init() {
        plasser = .allocate(capacity: Kodetabell.stoerrelse)
        plasser.initialize(repeating: Plass(hash: 0, antall: 0, verdi: 0), count: Kodetabell.stoerrelse)
    }

    func slipp() { plasser.deallocate() }

    func legg(_ hash: UInt64, _ antall: Int, _ verdi: UInt16) {
        var i = Int(hash & UInt64(Kodetabell.stoerrelse - 1))
        while plasser[i].verdi != 0 { i = (i + 1) & (Kodetabell.stoerrelse - 1) }
        plasser[i] = Plass(hash: hash, antall: UInt32(antall), verdi: verdi)
    }

    @inline(__always) func finn(_ hash: UInt64, _ antall: Int) -> UInt16 {
        var i = Int(hash & UInt64(Kodetabell.stoerrelse - 1))
        while plasser[i].verdi != 0 {
            if plasser[i].hash == hash, Int(plasser[i].antall) == antall { return plasser[i].verdi }
            i = (i + 1) & (Kodetabell.stoerrelse - 1)
        }
        return 0
    }
}
