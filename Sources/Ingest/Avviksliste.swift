/// How often a rule hit a column, and the first line.
struct Teller: Sendable {
    var antall: UInt32
    var foerste: UInt32

    @inline(__always) mutating func tell(_ linje: UInt32) {
        antall &+= 1
        if linje < foerste { foerste = linje }
    }

    static let tom = Teller(antall: 0, foerste: .max)
}

/// Counts by entity, rule and column, in one flat table for each thread.
final class Tellertabell {
    static let regler = 64
    static let kolonner = 64
    static let entiteter = 40
    private let tellere: UnsafeMutablePointer<Teller>
    private static let antall = regler * kolonner * entiteter

    init() {
        tellere = .allocate(capacity: Tellertabell.antall)
        tellere.initialize(repeating: .tom, count: Tellertabell.antall)
    }

    deinit { tellere.deallocate() }

    func `for`(_ entitet: Int) -> UnsafeMutablePointer<Teller> {
        tellere + entitet * Tellertabell.regler * Tellertabell.kolonner
    }

    /// The counts that are not zero.
    func telling() -> Telling {
        var ut = Telling()
        for i in 0..<Tellertabell.antall where tellere[i].antall > 0 { ut.tellere[i] = tellere[i] }
        return ut
    }
}

/// Counts by entity, rule and column, from all threads.
struct Telling: Sendable {
    fileprivate var tellere: [Int: Teller] = [:]

    subscript(_ entitet: Int, _ regel: Leseregel, _ kolonne: Int) -> Teller {
        tellere[(entitet * Tellertabell.regler + Int(regel.rawValue)) * Tellertabell.kolonner + kolonne] ?? .tom
    }

    mutating func legg(til annen: Telling) {
        for (i, t) in annen.tellere {
            let foer = tellere[i] ?? .tom
            tellere[i] = Teller(antall: foer.antall &+ t.antall, foerste: min(foer.foerste, t.foerste))
        }
    }
}

/// A finding of the row being read; the value is still in the input buffer.
struct Radfunn {
    let regel: Leseregel
    let felt: UInt8
    let verdi: Bytepeker
    let antall: Int
}

/// What reading leaves behind for one row, and the counts of the thread. A repair is only counted.
struct Avviksliste {
    /// Set when the row is to be kept out; the first cause is the one that is told.
    private(set) var avvist = false
    private(set) var radfunn: [Radfunn] = []
    private(set) var avvisning: Radfunn?
    private var tellere: UnsafeMutablePointer<Teller>
    var linje: UInt32 = 0

    /// The column number that stands for the whole row.
    static let raden = 63

    init(tellere: UnsafeMutablePointer<Teller>) {
        self.tellere = tellere
        radfunn.reserveCapacity(32)
    }

    /// From now on rows of another entity are read.
    mutating func bytt(_ tellere: UnsafeMutablePointer<Teller>) { self.tellere = tellere }

    mutating func tell(_ regel: Leseregel, _ felt: Int, _ antall: Int, foerste: Int) {
        guard antall > 0 else { return }
        let plass = Int(regel.rawValue) * Tellertabell.kolonner + felt
        tellere[plass].antall &+= UInt32(antall)
        tellere[plass].foerste = min(tellere[plass].foerste, UInt32(clamping: foerste))
    }

    @inline(__always) mutating func nyRad(_ linje: UInt32) {
        self.linje = linje
        if !radfunn.isEmpty { radfunn.removeAll(keepingCapacity: true) }
        if avvist {
            avvist = false
            avvisning = nil
        }
    }

    /// Counts only: a repair, or something that is told about the whole file.
    @inline(never) mutating func merk(_ regel: Leseregel, _ felt: Int) {
        tellere[Int(regel.rawValue) * Tellertabell.kolonner + felt].tell(linje)
    }

    @inline(__always) mutating func reparert(_ regel: Leseregel, _ felt: Int) { merk(regel, felt) }

    @inline(never) mutating func advar(_ regel: Leseregel, _ felt: Int, _ verdi: Felt) {
        tellere[Int(regel.rawValue) * Tellertabell.kolonner + felt].tell(linje)
        if radfunn.count < 32 {
            radfunn.append(Radfunn(regel: regel, felt: UInt8(felt), verdi: verdi.start, antall: verdi.antall))
        }
    }

    @inline(never) mutating func avvis(_ regel: Leseregel, _ felt: Int, _ verdi: Felt) {
        guard !avvist else { return }
        tellere[Int(regel.rawValue) * Tellertabell.kolonner + felt].tell(linje)
        avvist = true
        let felt = felt == Avviksliste.raden ? 255 : felt
        avvisning = Radfunn(regel: regel, felt: UInt8(felt), verdi: verdi.start, antall: verdi.antall)
    }
}
