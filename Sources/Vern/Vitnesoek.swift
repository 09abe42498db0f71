/// Looks for the least change of the hidden rows that moves a form far enough (personvern 6.3).
///
/// A change inside a neighbourhood is a change of the whole, so small problems are tried first; only when all rows have
/// been tried is the answer no.
struct Vitnesoek {
    let syn: Lesersyn
    private(set) var loesninger = 0

    // Places to work in, empty between the calls.
    private var erMed: [Bool]
    private var sette: Merker
    /// By equation: how many rows of the neighbourhood it has.
    private var antall: [Int32]
    /// By row: its column in the program at hand; 0 = none.
    private var kolonne: [Int32]

    init(_ syn: Lesersyn) {
        self.syn = syn
        erMed = [Bool](repeating: false, count: syn.problem.antall.count)
        sette = Merker(syn.grupper.count)
        antall = [Int32](repeating: 0, count: syn.likninger.count)
        kolonne = [Int32](repeating: 0, count: syn.problem.antall.count)
    }

    /// Rows of a neighbourhood, and how many are taken from one equation.
    static let stoerrelser = [(rader: 60, perLikning: 8), (200, 20), (600, 60), (Int.max, Int.max)]

    /// A neighbourhood as a linear program knows it.
    struct Naboskap {
        var rader: [Int32]
        var likninger: [Int32]
        var ulikheter: [Int32]
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
        var nye: [Int32] = []
        while i < rader.count, rader.count < maks {
            let rad = rader[i]
            i += 1
            for gruppe in syn.grupperMedRad[rad] where rader.count < maks && !sette[gruppe] {
                nye.removeAll(keepingCapacity: true)
                for nabo in syn.grupper[Int(gruppe)]
                where !erMed[Int(nabo)] && !syn.erKjent[Int(nabo)] && !frosset(nabo) {
                    nye.append(nabo)
                }
                if nye.count > perLikning {
                    // Rows near by are of the same county more often than not.
                    nye.sort { (abs($0 - rad), $0) < (abs($1 - rad), $1) }
                    nye.removeLast(nye.count - perLikning)
                    erHelt = false
                } else {
                    // All of it is in, so it need not be looked at again.
                    _ = sette.merk(gruppe)
                }
                for ny in nye { erMed[Int(ny)] = true }
                rader += nye
            }
        }
        sette.toem()
        let naboskap = skrelt(rader, form, erHelt: erHelt && i == rader.count)
        for rad in rader { erMed[Int(rad)] = false }
        return naboskap
    }

    /// Without the rows that cannot change since they are alone in an equation. `erMed` says who is there.
    private mutating func skrelt(_ rader: [Int32], _ form: [Ledd], erHelt: Bool) -> Naboskap {
        let antallLikninger = Int32(syn.likninger.count)
        for rad in rader { for l in syn.grupperMedRad[rad] where l < antallLikninger { antall[Int(l)] += 1 } }
        var koe: [Int32] = []
        for rad in rader {
            for l in syn.grupperMedRad[rad] where l < antallLikninger && antall[Int(l)] == 1 { koe.append(l) }
        }
        while let l = koe.popLast() {
            guard let rad = syn.grupper[Int(l)].first(where: { erMed[Int($0)] }) else { continue }
            erMed[Int(rad)] = false
            for m in syn.grupperMedRad[rad] where m < antallLikninger {
                antall[Int(m)] -= 1
                if antall[Int(m)] == 1 { koe.append(m) }
            }
        }
        for rad in rader { for l in syn.grupperMedRad[rad] where l < antallLikninger { antall[Int(l)] = 0 } }
        // What is left falls apart; only the piece with the form's own rows can move it.
        var stykke = form.map(\.rad).filter { erMed[Int($0)] }
        for rad in stykke { erMed[Int(rad)] = false }
        var i = 0
        while i < stykke.count {
            for gruppe in syn.grupperMedRad[stykke[i]] where sette.merk(gruppe) {
                for rad in syn.grupper[Int(gruppe)] where erMed[Int(rad)] {
                    erMed[Int(rad)] = false
                    stykke.append(rad)
                }
            }
            i += 1
        }
        defer { sette.toem() }
        return Naboskap(
            rader: stykke.sorted(), likninger: sette.merkede.filter { $0 < antallLikninger }.sorted(),
            ulikheter: sette.merkede.filter { $0 >= antallLikninger }.map { $0 - antallLikninger }.sorted(),
            erHelt: erHelt)
    }

    /// The neighbourhood as a linear program: the column of a row is its rise, the next one its fall.
    private mutating func program(
        _ naboskap: Naboskap, nullGrense: Bool, kostnad: (Int32) -> (opp: Double, ned: Double)
    ) -> Lineaertprogram {
        var program = Lineaertprogram()
        for rad in naboskap.rader {
            let nedre = nullGrense ? 0 : syn.problem.nedre[Int(rad)]
            let (opp, ned) = kostnad(rad)
            kolonne[Int(rad)] = program.kolonne(kostnad: opp)
            _ = program.kolonne(kostnad: ned, oevre: Double(syn.problem.antall[Int(rad)] - nedre))
        }
        for l in naboskap.likninger {
            let r = program.rad(.lik(0))
            for ledd in syn.likninger[Int(l)] { legg(til: &program, r, ledd.rad, ledd.koeffisient) }
        }
        guard !nullGrense else { return program }
        for u in naboskap.ulikheter {
            let r = program.rad(.minst(Double(syn.ulikheter[Int(u)].minst)))
            for rad in syn.ulikheter[Int(u)].rader { legg(til: &program, r, rad, 1) }
        }
        return program
    }

    private func legg(til program: inout Lineaertprogram, _ r: Int32, _ rad: Int32, _ koeffisient: Int) {
        let k = kolonne[Int(rad)]
        guard k > 0 else { return }
        program.ledd(r, k, Double(koeffisient))
        program.ledd(r, k + 1, -Double(koeffisient))
    }

    /// How much a row rises in a solution of the program at hand.
    private func endring(_ rad: Int32, _ loesning: [Double]) -> Double {
        let k = Int(kolonne[Int(rad)])
        return k > 0 ? loesning[k] - loesning[k + 1] : 0
    }

    private mutating func glem(_ naboskap: Naboskap) { for rad in naboskap.rader { kolonne[Int(rad)] = 0 } }

    /// The least change in the neighbourhood that moves the form as far as can be in the direction, up to `hoeyst`;
    /// checked in integers. nil when it cannot be moved by `minst`.
    mutating func finn(
        _ form: [Ledd], retning: Int, minst: Int, hoeyst: Int, _ naboskap: Naboskap, nullGrense: Bool
    ) -> Vitne? {
        guard !naboskap.rader.isEmpty else { return nil }
        loesninger += 1
        var program = program(naboskap, nullGrense: nullGrense) { _ in (1, 1) }
        defer { glem(naboskap) }
        // The move itself is a column that is worth more than any change costs.
        let flytt = program.kolonne(kostnad: -Vitnesoek.verdi, oevre: Double(hoeyst))
        let r = program.rad(.minst(0))
        for ledd in form { legg(til: &program, r, ledd.rad, ledd.koeffisient * retning) }
        program.ledd(r, flytt, -1)
        guard let loesning = program.loes(heltall: true, oeverst: flytt), loesning[Int(flytt)] > Double(minst) - 1e-6
        else {
            return nil
        }
        var vitne = Vitne(rader: [], endringer: [])
        for rad in naboskap.rader {
            let endring = Int(endring(rad, loesning).rounded())
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
        defer { glem(naboskap) }
        guard let loesning = program.loes(heltall: false) else { return nil }
        let sum = form.reduce(0.0) { $0 + Double($1.koeffisient) * endring($1.rad, loesning) }
        return retning > 0 ? Int((sum + 1e-6).rounded(.down)) : Int((sum - 1e-6).rounded(.up))
    }
}
