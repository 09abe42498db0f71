/// Looks for the least change of the hidden rows that moves a form far enough (personvern 6.3).
///
/// A change inside a neighbourhood is a change of the whole, so small problems are tried first; only when all rows have
/// been tried is the answer no.
struct Vitnesoek {
    let syn: Lesersyn
    private(set) var loesninger = 0
    private var erMed: [Bool]

    init(_ syn: Lesersyn) {
        self.syn = syn
        erMed = [Bool](repeating: false, count: syn.problem.antall.count)
    }

    /// Rows of a neighbourhood, and how many are taken from one equation.
    static let stoerrelser = [(rader: 60, perLikning: 8), (200, 20), (600, 60), (Int.max, Int.max)]

    /// A neighbourhood as a linear program knows it.
    struct Naboskap {
        var rader: [Int32]
        var likninger: [Int32]
        /// True when no row was left out for want of room.
        var erHelt: Bool
    }

    /// The unknown rows around a form, by way of the equations they stand in, those of few rows first.
    /// - Parameter frosset: rows that must not change.
    mutating func naboskap(_ form: [Ledd], _ trinn: Int, frosset: (Int32) -> Bool) -> Naboskap {
        let (maks, perLikning) = Vitnesoek.stoerrelser[trinn]
        var rader = form.map(\.rad).filter { !syn.erKjent[Int($0)] && !frosset($0) }
        for rad in rader { erMed[Int(rad)] = true }
        var (i, erHelt) = (0, true)
        while i < rader.count, rader.count < maks {
            let rad = rader[i]
            i += 1
            for nabo in syn.naboer(rad) where rader.count < maks {
                let nye = nabo.filter { !erMed[Int($0)] && !syn.erKjent[Int($0)] && !frosset($0) }
                let valgt: [Int32]
                if nye.count > perLikning {
                    // Rows near by are of the same county more often than not.
                    valgt = Array(nye.sorted { (abs($0 - rad), $0) < (abs($1 - rad), $1) }.prefix(perLikning))
                    erHelt = false
                } else {
                    valgt = nye
                }
                for ny in valgt { erMed[Int(ny)] = true }
                rader += valgt
            }
        }
        erHelt = erHelt && i == rader.count
        var naboskap = Naboskap(rader: rader, likninger: [], erHelt: erHelt)
        skrell(&naboskap, form)
        for rad in rader { erMed[Int(rad)] = false }
        return naboskap
    }

    /// Takes away rows that cannot change since they are alone in an equation. `erMed` says who is left.
    private mutating func skrell(_ naboskap: inout Naboskap, _ form: [Ledd]) {
        var antall: [Int32: Int] = [:]
        for rad in naboskap.rader { for l in syn.likningerMedRad[Int(rad)] { antall[l, default: 0] += 1 } }
        var koe = antall.filter { $0.value == 1 }.map(\.key)
        while let l = koe.popLast() {
            guard let rad = syn.likninger[Int(l)].first(where: { erMed[Int($0.rad)] })?.rad else { continue }
            erMed[Int(rad)] = false
            for m in syn.likningerMedRad[Int(rad)] {
                antall[m, default: 1] -= 1
                if antall[m] == 1 { koe.append(m) }
            }
        }
        // What is left falls apart; only the piece with the form's own rows can move it.
        var stykke = form.map(\.rad).filter { erMed[Int($0)] }
        for rad in stykke { erMed[Int(rad)] = false }
        var likninger = Set<Int32>()
        var i = 0
        while i < stykke.count {
            likninger.formUnion(syn.likningerMedRad[Int(stykke[i])])
            for rad in syn.naboer(stykke[i]).joined() where erMed[Int(rad)] {
                erMed[Int(rad)] = false
                stykke.append(rad)
            }
            i += 1
        }
        naboskap.rader = stykke.sorted()
        naboskap.likninger = likninger.sorted()
    }

    /// The neighbourhood as a linear program: column `kolonner[i]` is the rise of its row `i`, the next one the fall.
    private struct Program: ~Copyable {
        var lp = Lineaertprogram()
        var kolonner: [Int32: Int32] = [:]

        mutating func legg(_ r: Int32, _ rad: Int32, _ koeffisient: Int) {
            guard let kolonne = kolonner[rad] else { return }
            lp.ledd(r, kolonne, Double(koeffisient))
            lp.ledd(r, kolonne + 1, -Double(koeffisient))
        }
    }

    private func program(
        _ naboskap: Naboskap, nullGrense: Bool, kostnad: (Int32) -> (opp: Double, ned: Double)
    ) -> Program {
        var program = Program()
        for rad in naboskap.rader {
            let nedre = nullGrense ? 0 : syn.problem.nedre[Int(rad)]
            let (opp, ned) = kostnad(rad)
            program.kolonner[rad] = program.lp.kolonne(kostnad: opp)
            _ = program.lp.kolonne(kostnad: ned, oevre: Double(syn.problem.antall[Int(rad)] - nedre))
        }
        for l in naboskap.likninger {
            let r = program.lp.rad(.lik(0))
            for ledd in syn.likninger[Int(l)] { program.legg(r, ledd.rad, ledd.koeffisient) }
        }
        if !nullGrense {
            for u in Set(naboskap.rader.flatMap { syn.ulikheterMedRad[Int($0)] }).sorted() {
                let r = program.lp.rad(.minst(Double(syn.ulikheter[Int(u)].minst)))
                for rad in syn.ulikheter[Int(u)].rader { program.legg(r, rad, 1) }
            }
        }
        return program
    }

    /// The least change in the neighbourhood that moves the form as far as can be in the direction, up to `hoeyst`;
    /// checked in integers. nil when it cannot be moved by `minst`.
    mutating func finn(
        _ form: [Ledd], retning: Int, minst: Int, hoeyst: Int, _ naboskap: Naboskap, nullGrense: Bool
    ) -> Vitne? {
        guard !naboskap.rader.isEmpty else { return nil }
        loesninger += 1
        var program = program(naboskap, nullGrense: nullGrense) { _ in (1, 1) }
        // The move itself is a column that is worth more than any change costs.
        let flytt = program.lp.kolonne(kostnad: -Vitnesoek.verdi, oevre: Double(hoeyst))
        let r = program.lp.rad(.minst(0))
        for ledd in form { program.legg(r, ledd.rad, ledd.koeffisient * retning) }
        program.lp.ledd(r, flytt, -1)
        guard let loesning = program.lp.loes(heltall: true), loesning[Int(flytt)] > Double(minst) - 1e-6 else {
            return nil
        }
        var vitne = Vitne(rader: [], endringer: [])
        for rad in naboskap.rader {
            let k = Int(program.kolonner[rad] ?? 0)
            let endring = Int((loesning[k] - loesning[k + 1]).rounded())
            guard endring != 0 else { continue }
            vitne.rader.append(rad)
            vitne.endringer.append(endring)
        }
        guard vitne.endring(av: form) * retning >= minst, syn.holder(vitne, nullGrense: nullGrense) else { return nil }
        return vitne
    }

    private static let verdi = 10_000.0

    /// How far the form can move one way by the linear program, for the ranges an officer reads; nil when without end.
    /// - Parameter frosset: rows an insider knows.
    mutating func ytterpunkt(
        _ form: [Ledd], retning: Int, nullGrense: Bool, frosset: (Int32) -> Bool = { _ in false }
    ) -> Int? {
        let naboskap = naboskap(form, Vitnesoek.stoerrelser.count - 1, frosset: frosset)
        guard !naboskap.rader.isEmpty else { return 0 }
        loesninger += 1
        var koeffisienter: [Int32: Int] = [:]
        for ledd in form { koeffisienter[ledd.rad] = ledd.koeffisient }
        var program = program(naboskap, nullGrense: nullGrense) { rad in
            let vekt = Double(-retning * (koeffisienter[rad] ?? 0))
            return (vekt, -vekt)
        }
        guard let loesning = program.lp.loes(heltall: false) else { return nil }
        let sum = form.reduce(0.0) { sum, ledd in
            guard let k = program.kolonner[ledd.rad].map(Int.init) else { return sum }
            return sum + Double(ledd.koeffisient) * (loesning[k] - loesning[k + 1])
        }
        return retning > 0 ? Int((sum + 1e-6).rounded(.down)) : Int((sum - 1e-6).rounded(.up))
    }
}
