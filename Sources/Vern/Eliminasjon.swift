/// Which forms the shown cells determine: Gaussian elimination that keeps every sensitive form reduced.
///
/// Published method: Langsrud, «Secondary Cell Suppression by Gaussian Elimination», Privacy in Statistical Databases 2024
/// (doi 10.1007/978-3-031-69651-0_6). After full reduction no form and no candidate has an entry in a pivot row, so
/// «the form is in the span of pivots and candidate» means «the form is proportional to the candidate» (personvern 5).
struct Eliminasjon {
    private var pivoter: [Vektor] = []
    private var pivotForRad: [Int32]
    private let celletelling: [Int32]

    private var former: [Vektor]
    private var formIndeks: [UInt64: [Int32]] = [:]
    private var formerMedRad: [[Int32]]
    private var formtelling: [Int32]
    /// Forms that have become zero: what is accepted determines them.
    private(set) var bestemte: [Int] = []

    // The vector being reduced: values by row, the rows touched, and the pivots it still has to meet.
    private var akkumulator: [UInt64]
    private var erBeroert: [Bool]
    private var beroerte: [Int32] = []
    private var koe = Heltallshaug()

    /// - Parameters:
    ///   - celletelling: in how many cells each base row stands; decides pivots among equals.
    ///   - former: the vectors of all sensitive forms.
    init(celletelling: [Int32], former: [Vektor]) {
        let rader = celletelling.count
        self.celletelling = celletelling
        self.former = former
        pivotForRad = [Int32](repeating: -1, count: rader)
        formerMedRad = [[Int32]](repeating: [], count: rader)
        formtelling = [Int32](repeating: 0, count: rader)
        akkumulator = [UInt64](repeating: 0, count: rader)
        erBeroert = [Bool](repeating: false, count: rader)
        for f in former.indices {
            for rad in former[f].rader { noter(form: f, rad) }
            if former[f].erNull { bestemte.append(f) } else { indekser(f) }
        }
    }

    /// What is left of a vector when the accepted ones are taken out.
    mutating func redusert(_ v: Vektor) -> Vektor {
        for i in v.rader.indices { legg(v.rader[i], v.verdier[i]) }
        while let nummer = koe.ta() {
            let pivot = pivoter[Int(nummer)]
            let faktor = akkumulator[Int(pivotrad(pivot, nummer))]
            guard faktor != 0 else { continue }
            for i in pivot.rader.indices {
                let rad = pivot.rader[i]
                let ny = Restklasse.minus(akkumulator[Int(rad)], Restklasse.gange(faktor, pivot.verdier[i]))
                if !erBeroert[Int(rad)] { beroer(rad, etter: nummer) }
                akkumulator[Int(rad)] = ny
            }
        }
        return hentAkkumulator()
    }

    private var pivotrader: [Int32] = []

    private func pivotrad(_ pivot: Vektor, _ nummer: Int32) -> Int32 { pivotrader[Int(nummer)] }

    private mutating func legg(_ rad: Int32, _ verdi: UInt64) {
        if !erBeroert[Int(rad)] { beroer(rad, etter: -1) }
        let sum = akkumulator[Int(rad)] &+ verdi
        akkumulator[Int(rad)] = sum >= Restklasse.primtall ? sum &- Restklasse.primtall : sum
    }

    private mutating func beroer(_ rad: Int32, etter nummer: Int32) {
        erBeroert[Int(rad)] = true
        beroerte.append(rad)
        let pivot = pivotForRad[Int(rad)]
        if pivot > nummer { koe.legg(pivot) }
    }

    private mutating func hentAkkumulator() -> Vektor {
        var rader = beroerte.filter { akkumulator[Int($0)] != 0 }
        rader.sort()
        let ut = Vektor(rader: rader, verdier: rader.map { akkumulator[Int($0)] })
        for rad in beroerte {
            akkumulator[Int(rad)] = 0
            erBeroert[Int(rad)] = false
        }
        beroerte.removeAll(keepingCapacity: true)
        return ut
    }

    /// Takes a vector as known, whatever is left of it.
    mutating func kjenn(_ v: Vektor) {
        let v = redusert(v)
        if !v.erNull { godta(v) }
    }

    /// True when showing a cell with this reduced vector would determine a form.
    func avsloerer(_ redusert: Vektor) -> Bool {
        let normal = redusert.normalisert
        return formIndeks[normal.fingeravtrykk]?.contains { former[Int($0)] == normal } ?? false
    }

    /// Takes a reduced, nonzero vector as known.
    mutating func godta(_ redusert: Vektor) {
        var v = redusert
        let r = pivotrad(v)
        v.skaler(Restklasse.invers(v.verdi(r)))
        pivotForRad[Int(r)] = Int32(pivoter.count)
        pivoter.append(v)
        pivotrader.append(r)
        let beroerte = formerMedRad[Int(r)]
        formerMedRad[Int(r)] = []
        for f in beroerte { rens(form: Int(f), v, r) }
    }

    /// The row that occurs in fewest live forms, then in fewest cells, then the lowest: forms are touched seldom.
    private func pivotrad(_ v: Vektor) -> Int32 {
        var best = v.rader[0]
        for rad in v.rader.dropFirst() {
            let (a, b) = (formtelling[Int(rad)], formtelling[Int(best)])
            if a < b || (a == b && celletelling[Int(rad)] < celletelling[Int(best)]) { best = rad }
        }
        return best
    }

    private mutating func rens(form f: Int, _ v: Vektor, _ r: Int32) {
        let faktor = former[f].verdi(r)
        guard faktor != 0 else { return }
        avindekser(f)
        for rad in former[f].rader { formtelling[Int(rad)] -= 1 }
        let (gammel, ny) = (former[f], minus(former[f], faktor, v))
        former[f] = ny.normalisert
        for rad in ny.rader {
            formtelling[Int(rad)] += 1
            if gammel.verdi(rad) == 0 { formerMedRad[Int(rad)].append(Int32(f)) }
        }
        if ny.erNull { bestemte.append(f) } else { indekser(f) }
    }

    /// a − faktor · b, merged in row order.
    private func minus(_ a: Vektor, _ faktor: UInt64, _ b: Vektor) -> Vektor {
        var (i, j) = (0, 0)
        var ut = Vektor(rader: [], verdier: [])
        ut.rader.reserveCapacity(a.rader.count + b.rader.count)
        ut.verdier.reserveCapacity(a.rader.count + b.rader.count)
        while i < a.rader.count || j < b.rader.count {
            let ra = i < a.rader.count ? a.rader[i] : .max
            let rb = j < b.rader.count ? b.rader[j] : .max
            let fra = ra <= rb ? a.verdier[i] : 0
            let trekk = rb <= ra ? Restklasse.gange(faktor, b.verdier[j]) : 0
            let verdi = Restklasse.minus(fra, trekk)
            if verdi != 0 {
                ut.rader.append(min(ra, rb))
                ut.verdier.append(verdi)
            }
            if ra <= rb { i += 1 }
            if rb <= ra { j += 1 }
        }
        return ut
    }

    private mutating func noter(form f: Int, _ rad: Int32) {
        formerMedRad[Int(rad)].append(Int32(f))
        formtelling[Int(rad)] += 1
    }

    private mutating func indekser(_ f: Int) {
        former[f] = former[f].normalisert
        formIndeks[former[f].fingeravtrykk, default: []].append(Int32(f))
    }

    private mutating func avindekser(_ f: Int) {
        let merke = former[f].fingeravtrykk
        formIndeks[merke]?.removeAll { $0 == Int32(f) }
        if formIndeks[merke]?.isEmpty ?? false { formIndeks[merke] = nil }
    }
}

/// A heap of small numbers, the least first. Each number is put in at most once while a vector is reduced.
private struct Heltallshaug {
    private var tall: [Int32] = []

    mutating func legg(_ n: Int32) {
        tall.append(n)
        var i = tall.count - 1
        while i > 0, tall[(i - 1) / 2] > tall[i] {
            tall.swapAt(i, (i - 1) / 2)
            i = (i - 1) / 2
        }
    }

    mutating func ta() -> Int32? {
        guard let minst = tall.first else { return nil }
        let siste = tall.removeLast()
        guard !tall.isEmpty else { return minst }
        tall[0] = siste
        var i = 0
        while true {
            var barn = 2 * i + 1
            guard barn < tall.count else { break }
            if barn + 1 < tall.count, tall[barn + 1] < tall[barn] { barn += 1 }
            guard tall[barn] < tall[i] else { break }
            tall.swapAt(i, barn)
            i = barn
        }
        return minst
    }
}
