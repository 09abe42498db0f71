/// Finds the cheapest shown cells to hide so that a form gets the range it needs (personvern 6.4).
///
/// The problem is the attacker's with shown cells made elastic: what a change of the table would have to change among the
/// shown cells is what must be hidden. Hiding more never narrows a range, so forms once met stay met.
struct Reparasjon {
    /// What it costs to hide a cell.
    enum Vekt: Sendable {
        /// Its count and one: large numbers are kept. The totals of everything are what most readers look for, and cost much
        /// more.
        case antall
        /// One for each of its names: as few numbers as possible are hidden.
        case navn
    }

    let problem: Problem
    let vises: [Bool]
    let vekt: Vekt
    /// The smallest first.
    private let cellerMedRad: PerRad
    private let lenkerMedRad: PerRad
    private(set) var loesninger = 0

    // Places to work in, empty between the calls.
    private var medRader: Merker
    private var medCeller: Merker
    /// By row: its place in the neighbourhood at hand; −1 = none.
    private var plass: [Int32]

    init(_ problem: Problem, vises: [Bool], _ vekt: Vekt) {
        (self.problem, self.vises, self.vekt) = (problem, vises, vekt)
        cellerMedRad = problem.cellerMedRad().sortert {
            problem.celler[Int($0)].rader.count < problem.celler[Int($1)].rader.count
        }
        lenkerMedRad = problem.lenkerMedRad()
        medRader = Merker(problem.antall.count)
        medCeller = Merker(problem.celler.count)
        plass = [Int32](repeating: -1, count: problem.antall.count)
    }

    /// The smallest that gives an answer is used, for programs get slow fast. Cells that turn out not to be needed are shown
    /// again when the work is trimmed.
    static let stoerrelser = [60, 300, 1000, 4000, Int.max]
    /// A small neighbourhood may leave nothing but a total of everything to hide, so larger ones are tried before it is.
    private static let lengstForTotal = 1000

    /// Cells to hide, ascending; nil when no hiding helps.
    /// - Parameters:
    ///   - opp: how far the form must be able to rise.
    ///   - frosset: rows an insider knows.
    mutating func finn(_ form: [Ledd], opp: Int, frosset: (Int32) -> Bool = { _ in false }) -> [Int32]? {
        var medTotal: [Int32]?
        for stoerrelse in Reparasjon.stoerrelser {
            if medTotal != nil, stoerrelse > Reparasjon.lengstForTotal { return medTotal }
            let rader = naboskap(form, stoerrelse, frosset)
            for retning in [1, -1] {
                guard let celler = loes(form, minst: opp, retning: retning, rader) else { continue }
                if vekt == .navn || !celler.contains(where: { problem.celler[Int($0)].prioritet == 0 }) {
                    return celler
                }
                medTotal = medTotal ?? celler
            }
            if rader.count < stoerrelse { return medTotal }
        }
        return medTotal
    }

    /// Grows over the smallest cells that contain the form's rows.
    private mutating func naboskap(_ form: [Ledd], _ maks: Int, _ frosset: (Int32) -> Bool) -> [Int32] {
        defer {
            medRader.toem()
            medCeller.toem()
        }
        for ledd in form where !frosset(ledd.rad) { _ = medRader.merk(ledd.rad) }
        var stoerrelse = 4
        // Cells of at most so many rows are opened first; then larger ones.
        while medRader.merkede.count < maks {
            var i = 0
            while i < medRader.merkede.count, medRader.merkede.count < maks {
                let rad = medRader.merkede[i]
                i += 1
                for l in lenkerMedRad[rad] where problem.lenker[Int(l)].count <= stoerrelse {
                    for ledd in problem.lenker[Int(l)] where !frosset(ledd.rad) { _ = medRader.merk(ledd.rad) }
                }
                for c in cellerMedRad[rad] {
                    guard problem.celler[Int(c)].rader.count <= stoerrelse else { break }
                    guard medCeller.merk(c) else { continue }
                    for ny in problem.celler[Int(c)].rader where !frosset(ny) { _ = medRader.merk(ny) }
                }
            }
            if stoerrelse > problem.antall.count { break }
            stoerrelse *= 2
        }
        return medRader.merkede.sorted()
    }

    /// The cells that have one of the rows, ascending.
    private mutating func celler(med rader: [Int32]) -> [Int32] {
        for rad in rader { for c in cellerMedRad[rad] { _ = medCeller.merk(c) } }
        defer { medCeller.toem() }
        return medCeller.merkede.sorted()
    }

    private mutating func loes(_ form: [Ledd], minst: Int, retning: Int, _ rader: [Int32]) -> [Int32]? {
        loesninger += 1
        for (i, rad) in rader.enumerated() { plass[Int(rad)] = Int32(i) }
        defer { for rad in rader { plass[Int(rad)] = -1 } }
        let snitt = snittceller(rader)

        var program = Lineaertprogram()
        for (i, rad) in rader.enumerated() {
            let kostnad = 1e-4 + snitt.radkostnad[i]
            let fast = snitt.erFast[i]
            _ = program.kolonne(kostnad: kostnad, oevre: fast ? 0 : nil)
            let fall = problem.antall[Int(rad)] - problem.nedre[Int(rad)]
            _ = program.kolonne(kostnad: kostnad, oevre: fast ? 0 : Double(fall))
        }
        func legg(_ program: inout Lineaertprogram, _ r: Int32, _ i: Int, _ koeffisient: Double) {
            program.ledd(r, Int32(2 * i + 1), koeffisient)
            program.ledd(r, Int32(2 * i + 2), -koeffisient)
        }
        for gruppe in snitt.grupper {
            let r = program.rad(.lik(0))
            for i in gruppe.plasser { legg(&program, r, Int(i), 1) }
            if let kostnad = gruppe.kostnad {
                program.ledd(r, program.kolonne(kostnad: kostnad), -1)
                program.ledd(r, program.kolonne(kostnad: kostnad, oevre: gruppe.fall.map(Double.init)), 1)
            }
        }
        for (plasser, minst) in snitt.gulv {
            let r = program.rad(.minst(Double(minst)))
            for i in plasser { legg(&program, r, Int(i), 1) }
        }
        for l in Set(rader.flatMap { lenkerMedRad[$0] }).sorted() {
            let r = program.rad(.lik(0))
            for ledd in problem.lenker[Int(l)] {
                let i = Int(plass[Int(ledd.rad)])
                if i >= 0 { legg(&program, r, i, Double(ledd.koeffisient)) }
            }
        }
        let r = program.rad(.minst(Double(minst)))
        for ledd in form where plass[Int(ledd.rad)] >= 0 {
            legg(&program, r, Int(plass[Int(ledd.rad)]), Double(ledd.koeffisient * retning))
        }
        guard let loesning = program.loes(heltall: false) else { return nil }
        return skjules(rader, loesning)
    }

    /// The cheapest shown cell among those that stand with the changed rows: for a form that the linear program can move
    /// and whole numbers cannot.
    private mutating func billigste(_ rader: [Int32]) -> [Int32] {
        let mulige = celler(med: rader).filter {
            vises[Int($0)] && !problem.celler[Int($0)].erTvunget
        }
        return mulige.min {
            (kostnad($0), problem.celler[Int($0)].noekkel) < (kostnad($1), problem.celler[Int($1)].noekkel)
        }
        .map { [$0] } ?? []
    }

    private func kostnad(_ c: Int32) -> Int {
        let celle = problem.celler[Int(c)]
        switch vekt {
        case .antall: return (celle.verdi + 1) * (celle.prioritet == 0 ? Reparasjon.total : 1)
        case .navn: return celle.navn
        }
    }

    private static let total = 100

    /// Every shown cell that the change would alter.
    private mutating func skjules(_ rader: [Int32], _ loesning: [Double]) -> [Int32] {
        var endring: [Int32: Double] = [:]
        var endrede: [Int32] = []
        for (i, rad) in rader.enumerated() {
            let d = loesning[2 * i + 1] - loesning[2 * i + 2]
            guard abs(d) > 1e-9 else { continue }
            endrede.append(rad)
            for c in cellerMedRad[rad] where vises[Int(c)] { endring[c, default: 0] += d }
        }
        let celler = endring.filter { abs($0.value) > 1e-7 }.map(\.key).sorted()
        return celler.isEmpty ? billigste(endrede) : celler
    }

    private struct Snitt {
        /// Cost of changing a row by itself, and rows that a forced cell pins.
        var radkostnad: [Double]
        var erFast: [Bool]
        /// Distinct meetings of shown cells with the neighbourhood; nil cost = cannot be hidden. A cell that would be
        /// known to hold somebody when hidden can fall to 1.
        var grupper: [(plasser: [Int32], kostnad: Double?, fall: Int?)]
        /// Hidden cells that are known to hold somebody: how far they may fall.
        var gulv: [(plasser: [Int32], minst: Int)] = []
    }

    /// Shown cells that meet the neighbourhood in the same rows change together, so they are one, at their joint cost.
    private mutating func snittceller(_ rader: [Int32]) -> Snitt {
        var ut = Snitt(
            radkostnad: [Double](repeating: 0, count: rader.count),
            erFast: [Bool](repeating: false, count: rader.count),
            grupper: [])
        var nummer: [[Int32]: Int] = [:]
        for c in celler(med: rader) {
            let celle = problem.celler[Int(c)]
            let plasser = celle.rader.compactMap { plass[Int($0)] >= 0 ? plass[Int($0)] : nil }
            guard vises[Int(c)] else {
                if celle.minst > (celle.rader.count > 1 ? 0 : 1) {
                    ut.gulv.append((plasser, celle.minst - celle.verdi))
                }
                continue
            }
            let kostnad = celle.erTvunget ? nil : Double(self.kostnad(c))
            let fall = celle.minst > 0 ? celle.verdi - celle.minst : nil
            if plasser.count == 1 {
                let i = Int(plasser[0])
                if let kostnad { ut.radkostnad[i] += kostnad } else { ut.erFast[i] = true }
            } else if let n = nummer[plasser] {
                ut.grupper[n].kostnad = ut.grupper[n].kostnad.flatMap { gammel in kostnad.map { gammel + $0 } }
                ut.grupper[n].fall = [ut.grupper[n].fall, fall].compactMap(\.self).min()
            } else {
                nummer[plasser] = ut.grupper.count
                ut.grupper.append((plasser, kostnad, fall))
            }
        }
        return ut
    }
}
