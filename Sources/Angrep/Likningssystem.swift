/// Σ tegn·rad = hoeyre, or ≥ when it is one of the inequalities.
struct Likning {
    var rader: [Int]
    var tegn: [Int]
    var hoeyre: Int
    /// The cell or the pair of tables it comes from, for messages.
    let sted: String
}

/// A hidden cell as a sum of unknowns.
struct Form {
    let noekkel: String
    let sted: String
    let tabell: Int
    let celle: Int
    /// Base rows in the whole system.
    let rader: [Int]
    /// Persons who count in this cell and in no base row.
    let tillegg: Int
    let grense: Int
    /// A zero here would have been shown, or is of no interest since zeros of the place are not secret.
    let nullErSkjult: Bool
    /// Not a cell but the persons between two (personvern 4, R5).
    var rest: Rest?

    enum Rest {
        /// In the denominator of a share and not in the numerator.
        case avNevner
        /// In the cell of a whole and not in the cell of a part of it.
        case utenforDel
    }
}

/// Everything an outsider knows about the tables that rest on the same persons: whole numbers with bounds, and sums.
struct Likningssystem {
    static let uendelig = 1_000_000

    let tabeller: [Publisert]
    private let medNullregel: Bool
    /// Where the base rows of each table start.
    let start: [Int]
    var nedre: [Int]
    var oevre: [Int]
    var likninger: [Likning] = []
    var ulikheter: [Likning] = []
    var former: [Form] = []
    var motsigelser: [Angrepsfunn] = []

    /// - Parameter medNullregel: the attacker trusts the rule that says where zeros are shown.
    init(_ tabeller: [Publisert], medNullregel: Bool = true) {
        self.tabeller = tabeller
        self.medNullregel = medNullregel
        var start: [Int] = []
        var antall = 0
        for tabell in tabeller {
            start.append(antall)
            antall += tabell.antallGrunnrader
        }
        self.start = start
        nedre = Array(repeating: 0, count: antall)
        oevre = Array(repeating: Likningssystem.uendelig, count: antall)
        for nr in tabeller.indices {
            celler(nr)
            rester(nr)
            deler(nr)
        }
        for a in tabeller.indices {
            for b in tabeller.indices
            where tabeller[a].maal == tabeller[b].maal ? a < b : tabeller[b].delAv == tabeller[a].maal {
                if tabeller[a].maal == tabeller[b].maal { kobling(a, b) } else { del(b, av: a) }
            }
        }
    }

    /// What each cell of a table tells.
    private mutating func celler(_ nr: Int) {
        let tabell = tabeller[nr]
        for celle in tabell.visninger.indices {
            let rader = tabell.grunnrader(celle).map { $0 + start[nr] }
            switch tabell.visninger[celle] {
            case .umulig: nullUt(nr, celle)
            case .tall:
                let tall = tabell.delbartTall(celle) ?? 0
                if tall == 0 { nullUt(nr, celle) }
                if rader.count == 1, nedre[rader[0]] <= tall, tall <= oevre[rader[0]] {
                    (nedre[rader[0]], oevre[rader[0]]) = (tall, tall)
                    continue
                }
                likninger.append(
                    Likning(
                        rader: rader, tegn: rader.map { _ in 1 }, hoeyre: tall, sted: tabell.sted(celle)))
            case .skjult: skjult(nr, celle, rader)
            case .mangler, .manglerForeloepig: break
            }
        }
    }

    private mutating func skjult(_ nr: Int, _ celle: Int, _ rader: [Int]) {
        let tabell = tabeller[nr]
        let tillegg = tabell.erHovedtall(celle) ? tabell.regler.bareHovedtall : 0
        let visesNull = medNullregel && tabell.visesNull(celle)
        if visesNull, tillegg == 0 {
            ulikheter.append(
                Likning(rader: rader, tegn: rader.map { _ in 1 }, hoeyre: 1, sted: tabell.sted(celle)))
        }
        if let grenser = tabell.andelsgrenser[celle] {
            let sted = tabell.sted(celle)
            ulikheter.append(
                Likning(rader: rader, tegn: rader.map { _ in 1 }, hoeyre: grenser.lowerBound, sted: sted))
            ulikheter.append(
                Likning(rader: rader, tegn: rader.map { _ in -1 }, hoeyre: -grenser.upperBound, sted: sted))
        }
        former.append(
            Form(
                noekkel: tabell.noekkel(celle), sted: tabell.sted(celle), tabell: nr, celle: celle, rader: rader,
                tillegg: tillegg, grense: tabell.grense(celle),
                nullErSkjult: !visesNull && !tabell.erUnderGrensen(celle)))
    }

    /// What a share tells about those who are not in the numerator.
    private mutating func rester(_ nr: Int) {
        let tabell = tabeller[nr]
        guard tabell.erAndel, let d = tabell.dimensjoner.indices.last else { return }
        for celle in tabell.visninger.indices where tabell.erTotal(d, celle) {
            let teller = tabell.celle(celle, med: 1, i: d)
            guard [tabell.visninger[celle], tabell.visninger[teller]].contains(.skjult) else { continue }
            var koder = tabell.dimensjoner.indices.map { tabell.dimensjoner[$0].grunn[tabell.kode($0, celle)] }
            koder[d] = [0]
            former.append(
                Form(
                    noekkel: tabell.noekkel(teller) + "|rest", sted: tabell.sted(celle) + ", nevner uten teller",
                    tabell: nr,
                    celle: celle, rader: tabell.grunnrader(koder).map { $0 + start[nr] },
                    tillegg: tabell.erHovedtall(celle) ? tabell.regler.bareHovedtall : 0, grense: tabell.grense(teller),
                    nullErSkjult: false, rest: .avNevner))
        }
    }

    /// Nobody in a cell: nobody in its parts.
    private mutating func nullUt(_ nr: Int, _ celle: Int) {
        let tabell = tabeller[nr]
        let koder = tabell.dimensjoner.indices.map { d -> [Int] in
            let dimensjon = tabell.dimensjoner[d]
            let kode = tabell.kode(d, celle)
            guard dimensjon.overlapper else { return dimensjon.grunn[kode] }
            return [kode] + dimensjon.etterkommere[kode]
        }
        for rad in tabell.grunnrader(koder) { oevre[start[nr] + rad] = 0 }
    }

    /// A variable with movers: part ≤ whole ≤ sum of parts, in every combination of the other variables.
    private mutating func deler(_ nr: Int) {
        let tabell = tabeller[nr]
        for (d, dimensjon) in tabell.dimensjoner.enumerated() where dimensjon.overlapper {
            for rad in 0..<tabell.antallGrunnrader where rad / tabell.grunnsteg[d] % dimensjon.antallGrunn == 0 {
                let foerste = start[nr] + rad
                for (hel, deler) in dimensjon.barn.enumerated() where !deler.isEmpty {
                    let hele = foerste + hel * tabell.grunnsteg[d]
                    let biter = deler.map { foerste + $0 * tabell.grunnsteg[d] }
                    for bit in biter {
                        ulikheter.append(Likning(rader: [hele, bit], tegn: [1, -1], hoeyre: 0, sted: tabell.fil))
                    }
                    guard dimensjon.harRyddigeBarn[hel] else { continue }
                    let sum = Likning(
                        rader: biter + [hele], tegn: biter.map { _ in 1 } + [-1], hoeyre: 0, sted: tabell.fil)
                    // Nobody moved at all when the undivided sums agree: then nobody did in any part.
                    if gaarOpp(tabell, d, hel, deler) { likninger.append(sum) } else { ulikheter.append(sum) }
                }
            }
        }
    }

    private func gaarOpp(_ tabell: Publisert, _ d: Int, _ hel: Int, _ deler: [Int]) -> Bool {
        let alle = tabell.hovedtall
        guard let sum = tabell.delbartTall(tabell.celle(alle, med: hel, i: d)) else { return false }
        let tall = deler.compactMap { tabell.delbartTall(tabell.celle(alle, med: $0, i: d)) }
        return tall.count == deler.count && tall.reduce(0, +) == sum
    }

    /// Two tables have the same margins over the variables they share.
    private mutating func kobling(_ a: Int, _ b: Int) {
        for felles in felles(a, b, Likningssystem.fineste) {
            likninger.append(
                Likning(
                    rader: felles.a + felles.b, tegn: felles.a.map { _ in 1 } + felles.b.map { _ in -1 }, hoeyre: 0,
                    sted: "\(tabeller[a].fil) og \(tabeller[b].fil)"))
        }
    }

    /// Table `b` counts some of the persons of table `a`: in each cell that both print, the others are an unknown.
    private mutating func del(_ b: Int, av a: Int) {
        let (hele, del) = (tabeller[a], tabeller[b])
        for felles in felles(a, b, Likningssystem.alle) {
            let utenfor = nedre.count
            nedre.append(0)
            oevre.append(Likningssystem.uendelig)
            likninger.append(
                Likning(
                    rader: felles.a + felles.b + [utenfor],
                    tegn: felles.a.map { _ in 1 } + felles.b.map { _ in -1 } + [-1], hoeyre: 0,
                    sted: "\(hele.fil) og \(del.fil)"))
            let skjermede =
                del.erHovedtall(felles.celleB)
                ? max(0, hele.regler.bareHovedtall - del.regler.bareHovedtall) : 0
            // Those with a protected address are told apart by the file, so the others must be many by themselves too.
            for tillegg in skjermede > 0 ? [0, skjermede] : [0] {
                former.append(
                    Form(
                        noekkel: del.noekkel(felles.celleB) + "|utenfor" + (tillegg > 0 ? " med skjermede" : ""),
                        sted: "\(hele.sted(felles.celleA)) uten \(del.sted(felles.celleB))", tabell: b,
                        celle: felles.celleB, rader: [utenfor], tillegg: tillegg,
                        grense: max(hele.grense(felles.celleA), del.grense(felles.celleB)), nullErSkjult: false,
                        rest: .utenforDel))
            }
        }
    }

    /// Cells that two tables have in common, over the variables they share.
    private struct Felles {
        var celleA = 0
        var celleB = 0
        /// Their base rows in the whole system.
        var a: [Int] = []
        var b: [Int] = []
    }

    private func felles(_ a: Int, _ b: Int, _ koder: (Dimensjon, Dimensjon) -> [(Int, Int)]) -> [Felles] {
        let (ta, tb) = (tabeller[a], tabeller[b])
        let felles = ta.dimensjoner.indices.compactMap { da in
            tb.dimensjoner.firstIndex { $0.navn == ta.dimensjoner[da].navn }.map { (da, $0) }
        }
        let koder = felles.map { koder(ta.dimensjoner[$0.0], tb.dimensjoner[$0.1]) }
        return (0..<koder.reduce(1) { $0 * $1.count }).map { nr in
            var ut = Felles(celleA: ta.hovedtall, celleB: tb.hovedtall)
            var rest = nr
            for (plass, par) in koder.enumerated() {
                let (ka, kb) = par[rest % par.count]
                rest /= par.count
                ut.celleA = ta.celle(ut.celleA, med: ka, i: felles[plass].0)
                ut.celleB = tb.celle(ut.celleB, med: kb, i: felles[plass].1)
            }
            ut.a = ta.grunnrader(ut.celleA).map { $0 + start[a] }
            ut.b = tb.grunnrader(ut.celleB).map { $0 + start[b] }
            return ut
        }
    }

    /// Every code both have.
    private static func alle(_ a: Dimensjon, _ b: Dimensjon) -> [(Int, Int)] {
        let plass = Dictionary(b.koder.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        return a.koder.enumerated().compactMap { nr, kode in plass[kode].map { (nr, $0) } }
    }

    /// The finest codes both have: a code is left out when others that are taken cover it exactly.
    private static func fineste(_ a: Dimensjon, _ b: Dimensjon) -> [(Int, Int)] {
        let par = alle(a, b).sorted { (a.grunn[$0.0].count, $0.0) < (a.grunn[$1.0].count, $1.0) }
        var valgt: [(Int, Int)] = []
        for (ka, kb) in par {
            let mengde = Set(a.grunn[ka])
            let deler = valgt.filter { mengde.isSuperset(of: a.grunn[$0.0]) }
            let dekket = deler.reduce(into: Set<Int>()) { $0.formUnion(a.grunn[$1.0]) }
            let erDekket = dekket == mengde && deler.reduce(0) { $0 + a.grunn[$1.0].count } == mengde.count
            if !erDekket { valgt.append((ka, kb)) }
        }
        return valgt
    }
}
