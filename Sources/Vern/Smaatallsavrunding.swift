/// Small count rounding: base rows are changed to 0 or the base, and every cell is the sum of its base rows, so that
/// tables add up and the same cell is the same everywhere (personvern 7).
///
/// Published method: Langsrud and Heldal, «An Algorithm for Small Count Rounding of Tabular Data», Privacy in Statistical
/// Databases 2018. Afterwards no cell holds 1…b−1.
struct Smaatallsavrunding {
    let grunntall: Int
    private let antall: [Int]
    private let celler: [[Int32]]
    private let cellerMedRad: [[Int32]]
    private(set) var verdier: [Int]
    /// Cell by cell: the true value less the present one.
    private var avvik: [Int]
    private var erValgt: [Bool]

    /// - Parameters:
    ///   - antall: the true count of each base row.
    ///   - celler: the base rows of each cell that is printed.
    ///   - rundOppVedLikt: decides the number of rows that are rounded up when a sum lies midway; the family's own bit.
    init(grunntall: Int, antall: [Int], celler: [[Int32]], rundOppVedLikt: Bool) {
        (self.grunntall, self.antall, self.celler) = (grunntall, antall, celler)
        verdier = antall
        avvik = [Int](repeating: 0, count: celler.count)
        erValgt = [Bool](repeating: false, count: antall.count)
        var medRad = [[Int32]](repeating: [], count: antall.count)
        for (c, rader) in celler.enumerated() { for rad in rader { medRad[Int(rad)].append(Int32(c)) } }
        cellerMedRad = medRad
        var valgte: [Int] = []
        while true {
            let nye = nyeRader()
            guard !nye.isEmpty else { break }
            valgte += nye
            for rad in nye { erValgt[rad] = true }
            fordel(valgte.sorted(), rundOppVedLikt: rundOppVedLikt)
        }
    }

    func sum(_ celle: Int) -> Int { celler[celle].reduce(0) { $0 + verdier[Int($1)] } }

    /// Small rows that are not rounded yet and stand in a cell whose present value is small.
    private func nyeRader() -> [Int] {
        var ut = Set<Int>()
        for c in celler.indices where (1..<grunntall).contains(sum(c)) {
            for rad in celler[c] where !erValgt[Int(rad)] && (1..<grunntall).contains(verdier[Int(rad)]) {
                ut.insert(Int(rad))
            }
        }
        return ut.sorted()
    }

    /// Chooses which of the rows become the base, so that sums move as little as may be; the others become 0.
    private mutating func fordel(_ rader: [Int], rundOppVedLikt: Bool) {
        let sum = rader.reduce(0) { $0 + antall[$1] }
        let (hele, rest) = sum.quotientAndRemainder(dividingBy: grunntall)
        let opp = hele + (2 * rest > grunntall || (2 * rest == grunntall && rundOppVedLikt) ? 1 : 0)
        for rad in rader { sett(rad, 0) }
        var nede = Set(rader)
        for _ in 0..<min(opp, rader.count) {
            guard let rad = nede.max(by: { erBedre($1, $0) }) else { break }
            sett(rad, grunntall)
            nede.remove(rad)
        }
        bytt(rader)
    }

    /// True when rounding `a` up mends more than rounding `b` up: the larger mean deviation over its cells, then the larger
    /// count, then the lower number.
    private func erBedre(_ a: Int, _ b: Int) -> Bool {
        let (sa, sb) = (sumAvvik(a) * cellerMedRad[b].count, sumAvvik(b) * cellerMedRad[a].count)
        if sa != sb { return sa > sb }
        return antall[a] != antall[b] ? antall[a] > antall[b] : a < b
    }

    private func sumAvvik(_ rad: Int) -> Int { cellerMedRad[rad].reduce(0) { $0 + avvik[Int($1)] } }

    private mutating func sett(_ rad: Int, _ verdi: Int) {
        let endring = verdi - verdier[rad]
        verdier[rad] = verdi
        for c in cellerMedRad[rad] { avvik[Int(c)] -= endring }
    }

    /// One up and one down, as long as the sum of squares of the deviations falls.
    private mutating func bytt(_ rader: [Int]) {
        var falt = true
        while falt {
            falt = false
            for oppe in rader where verdier[oppe] == grunntall {
                if let nede = rader.first(where: { verdier[$0] == 0 && gevinst(opp: $0, ned: oppe) > 0 }) {
                    sett(oppe, 0)
                    sett(nede, grunntall)
                    falt = true
                }
            }
        }
    }

    /// How much the sum of squares falls when `opp` becomes the base and `ned` becomes 0.
    private func gevinst(opp: Int, ned: Int) -> Int {
        let b = grunntall
        var sum = 0
        var (i, j) = (0, 0)
        let (a, d) = (cellerMedRad[opp], cellerMedRad[ned])
        while i < a.count || j < d.count {
            let (ca, cd) = (i < a.count ? a[i] : .max, j < d.count ? d[j] : .max)
            // A cell with both does not change.
            if ca < cd { sum += b * (2 * avvik[Int(ca)] - b) } else if cd < ca { sum -= b * (2 * avvik[Int(cd)] + b) }
            if ca <= cd { i += 1 }
            if cd <= ca { j += 1 }
        }
        return sum
    }
}
