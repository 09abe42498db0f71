import Tabeller

extension Problem {
    /// Builds the problem of a family: which zeros are known, which cells are the same, what links tables.
    init(_ familie: Familie, _ profil: Vernprofil) throws(Vernfeil) {
        var bygger = Problembygger(profil, familie.frigitt)
        for (t, tabell) in familie.tabeller.enumerated() {
            bygger.legg(til: tabell, nummer: t, skjermede: familie.skjermede(tabell, k: profil.k).vist)
        }
        try bygger.lenk(familie.tabeller)
        try bygger.tvingFrigitte()
        let snitt = familie.tabeller.enumerated().map { Tabellsnitt($1, $0, profil) }
        bygger.finnFormer(snitt)
        self = bygger.problem
    }
}

/// A table with the policies that decide what is shown where.
struct Tabellsnitt: Sendable {
    let tabell: Tabell
    let nummer: Int
    let celler: Celler
    let summer: [Int]
    let nuller: Nullbehandling
    let foelsomme: [Int]
    private let storKommune: [Int]
    let geo: Int?
    private let profil: Vernprofil

    init(_ tabell: Tabell, _ nummer: Int, _ profil: Vernprofil) {
        self.tabell = tabell
        self.nummer = nummer
        self.profil = profil
        celler = Celler(tabell.inndelinger)
        summer = celler.summer(tabell.antall, 0) { $0 += $1 }
        foelsomme = tabell.inndelinger.indices.filter { tabell.inndelinger[$0].erFoelsom }
        storKommune = tabell.inndelinger.indices.filter { tabell.inndelinger[$0].kreverStorKommune }
        geo = tabell.inndelinger.firstIndex { $0.navn == Tabellsnitt.geografi }
        nuller = tabell.hode.nuller ?? (foelsomme.isEmpty ? profil.nuller : profil.nullerFoelsom)
    }

    static let geografi = "geo"
    /// Levels of geography that L-08 is about.
    static let smaaNivaaer = [kommunenivaa, "bydel"]
    static let kommunenivaa = "kommune"

    func noekkel(_ celle: Int) -> String { celler.noekkel(celle, tabell.hode) }

    /// True when the cell tells a sensitive variable.
    func erFoelsom(_ celle: Int) -> Bool { foelsomme.contains { celler.kode($0, i: celle) != 0 } }

    func grense(_ celle: Int) -> Int { erFoelsom(celle) ? profil.kSensitiv : profil.k }

    /// The cell without the sensitive variables.
    func gruppe(_ celle: Int) -> Int { foelsomme.reduce(celle) { celler.celle($0, med: 0, i: $1) } }

    /// True when a zero in this place is shown. Decided by place and never by need, so that a reader who knows the rule
    /// expects a zero to be hidden exactly where a one would be.
    func nullVises(_ celle: Int) -> Bool {
        switch nuller {
        case .publisert: true
        case .sensitiv: !foelsomme.isEmpty && !erFoelsom(celle) && profil.nuller == .publisert
        case .gruppe: !erFoelsom(celle) || !(1...profil.gruppeMaksNull).contains(summer[gruppe(celle)])
        }
    }

    /// The least that a reader knows a hidden cell holds, who sees where zeros are shown: somebody, and in a group that
    /// shows the zeros of its parts more than the small ones.
    func minst(_ celle: Int) -> Int {
        guard nullVises(celle), !erUtelatt(celle) else { return 0 }
        let visesSomStor =
            nuller == .gruppe && !foelsomme.isEmpty && !erFoelsom(celle) && summer[celle] > profil.gruppeMaksNull
        return visesSomStor ? profil.gruppeMaksNull + 1 : 1
    }

    /// L-08: country, sluttmål and årsak are not shown for small municipalities.
    func erUtelatt(_ celle: Int) -> Bool {
        guard let geo, !storKommune.isEmpty, storKommune.contains(where: { celler.kode($0, i: celle) != 0 }) else {
            return false
        }
        let sted = celler.kode(geo, i: celle)
        guard Tabellsnitt.smaaNivaaer.contains(tabell.inndelinger[geo].koder[sted].nivaa) else { return false }
        return summer[celler.inndelinger.indices.reduce(celle) { $1 == geo ? $0 : celler.celle($0, med: 0, i: $1) }]
            < profil.storKommune
    }

    /// The totals of everything come first, then those of the variable that the report names. The numerator of a share
    /// divides the persons and restricts nothing: its count for the whole country is a total like the denominator.
    func prioritet(_ celle: Int) -> Int {
        let begrenset = celler.inndelinger.indices.filter {
            celler.kode($0, i: celle) != 0 && tabell.hode.slag != .andel(inndeling: celler.inndelinger[$0].navn)
        }
        guard !begrenset.isEmpty else { return 0 }
        guard let etter = tabell.hode.totalerEtter else { return 1 }
        return begrenset.allSatisfy { celler.inndelinger[$0].navn == etter } ? 1 : 2
    }

    /// The cell that is one base row alone, if it is printed.
    func enkeltcelle(_ rad: Int, _ koderAvEnGrunn: [[Int]]) -> Int? {
        var celle = 0
        for d in celler.inndelinger.indices {
            let kode = koderAvEnGrunn[d][celler.grunnkode(d, i: rad)]
            guard kode >= 0 else { return nil }
            celle = celler.celle(celle, med: kode, i: d)
        }
        return celle
    }

    /// By variable and base code: the code that holds it alone, −1 when there is none.
    var koderAvEnGrunn: [[Int]] {
        tabell.inndelinger.map { inndeling in
            var ut = [Int](repeating: -1, count: inndeling.antallGrunn)
            for (k, kode) in inndeling.koder.enumerated() where kode.grunn.count == 1 && ut[kode.grunn[0]] < 0 {
                ut[kode.grunn[0]] = k
            }
            return ut
        }
    }
}

/// Builds a `Problem` table by table.
struct Problembygger {
    let profil: Vernprofil
    let frigitt: [String: Familie.Frigitt]
    var problem = Problem()
    private var celleMedRader: [[Int32]: Int32] = [:]
    private var celleMedNoekkel: [String: Int32] = [:]
    /// By key of an undivided total: persons who count in it and nowhere else.
    private var tillegg: [String: Int] = [:]

    init(_ profil: Vernprofil, _ frigitt: [String: Familie.Frigitt]) {
        self.profil = profil
        self.frigitt = frigitt
    }

    /// - Parameter skjermede: persons with a protected address that the undivided total shows.
    mutating func legg(til tabell: Tabell, nummer: Int, skjermede: Int) {
        let snitt = Tabellsnitt(tabell, nummer, profil)
        let celler = snitt.celler
        let enkelt = snitt.koderAvEnGrunn

        // Rows of a shown zero are known to be zero, and leave the problem.
        var erKjentNull = [Bool](repeating: false, count: tabell.antallGrunnrader)
        for rad in tabell.umulige { erKjentNull[rad] = true }
        for celle in 0..<celler.antall
        where snitt.summer[celle] == 0 && snitt.nullVises(celle) && !snitt.erUtelatt(celle) {
            for rad in celler.grunnrader(celle) { erKjentNull[rad] = true }
        }
        let kommuner = kommuner(snitt)
        var rader = [Int32](repeating: -1, count: tabell.antallGrunnrader)
        for rad in rader.indices where !erKjentNull[rad] {
            rader[rad] = Int32(problem.antall.count)
            problem.antall.append(tabell.antall[rad])
            problem.kommune.append(snitt.geo.map { kommuner[celler.grunnkode($0, i: rad)] } ?? -1)
            let alene = snitt.enkeltcelle(rad, enkelt)
            problem.nedre.append(alene.map { snitt.nullVises($0) && !snitt.erUtelatt($0) ? 1 : 0 } ?? 0)
        }
        problem.radnummer.append(rader)

        problem.bareHovedtall.append(skjermede)
        tillegg[snitt.noekkel(0), default: 0] = max(tillegg[snitt.noekkel(0)] ?? 0, skjermede)
        problem.plasser.append((0..<celler.antall).map { plasser($0, snitt, rader) })
    }

    /// By base code of geography: the number of its kommune.
    private mutating func kommuner(_ snitt: Tabellsnitt) -> [Int32] {
        guard let geo = snitt.geo else { return [] }
        let inndeling = snitt.celler.inndelinger[geo]
        var ut = [Int32](repeating: -1, count: inndeling.antallGrunn)
        var antall = [Int](repeating: 0, count: inndeling.antallGrunn)
        for kode in inndeling.koder where kode.nivaa == Tabellsnitt.kommunenivaa {
            let kjent = problem.kommuner.firstIndex(of: kode.kode)
            if kjent == nil { problem.kommuner.append(kode.kode) }
            for g in kode.grunn {
                antall[g] += 1
                ut[g] = antall[g] == 1 ? Int32(kjent ?? problem.kommuner.count - 1) : -1
            }
        }
        return ut
    }

    private mutating func plasser(_ celle: Int, _ snitt: Tabellsnitt, _ radnummer: [Int32]) -> Problem.Plass {
        let noekkel = snitt.noekkel(celle)
        let grunn = snitt.celler.grunnrader(celle)
        let rader = grunn.compactMap { radnummer[$0] >= 0 ? radnummer[$0] : nil }
        let erUtelatt = snitt.erUtelatt(celle)
        guard !rader.isEmpty else {
            celleMedNoekkel[noekkel] = -1
            if grunn.allSatisfy(snitt.tabell.umulige.contains) { return .umulig }
            return erUtelatt ? .utelattNull : .null
        }
        let verdi = snitt.summer[celle]
        let erFoelsom = erSmaa(celle, verdi, snitt, erUtelatt)
        let kjent = celleMedNoekkel[noekkel].flatMap { $0 >= 0 ? $0 : nil }
        let nummer = kjent ?? celleMedRader[rader] ?? Int32(problem.celler.count)
        if Int(nummer) == problem.celler.count {
            problem.celler.append(
                Problem.Celle(
                    noekkel: noekkel, verdi: verdi, rader: rader, prioritet: snitt.prioritet(celle), grense: 0,
                    erUtelatt: erUtelatt, minst: 0))
            celleMedRader[rader] = nummer
        }
        let i = Int(nummer)
        if kjent == nil, !erUtelatt { problem.celler[i].navn += 1 }
        celleMedNoekkel[noekkel] = nummer
        if noekkel.utf8.lexicographicallyPrecedes(problem.celler[i].noekkel.utf8) {
            problem.celler[i].noekkel = noekkel
        }
        problem.celler[i].prioritet = min(problem.celler[i].prioritet, snitt.prioritet(celle))
        problem.celler[i].erFoelsom = problem.celler[i].erFoelsom || erFoelsom
        problem.celler[i].erR3 = problem.celler[i].erR3 || snitt.erFoelsom(celle)
        problem.celler[i].grense = max(problem.celler[i].grense, snitt.grense(celle))
        problem.celler[i].erUtelatt = problem.celler[i].erUtelatt && erUtelatt
        problem.celler[i].vernenivaa = max(problem.celler[i].vernenivaa, snitt.tabell.dominerte?[celle] ?? 0)
        problem.celler[i].minst = max(problem.celler[i].minst, snitt.minst(celle))
        return erUtelatt ? .utelatt(nummer) : .celle(nummer)
    }

    /// R1 and R2: a small count, or a zero that may not be shown.
    private func erSmaa(_ celle: Int, _ verdi: Int, _ snitt: Tabellsnitt, _ erUtelatt: Bool) -> Bool {
        if verdi != 0, let dominerte = snitt.tabell.dominerte { return dominerte[celle] != nil }
        return verdi == 0
            ? !erUtelatt || !snitt.nullVises(celle)
            : verdi < snitt.grense(celle) || snitt.tabell.enkeltfamilier.contains(celle)
    }

    /// One identity for each finest common margin of two tables with the same persons, printed or not (personvern 3).
    ///
    /// A part that no table of the whole splits off could not be told from the whole, so it is refused.
    mutating func lenk(_ tabeller: [Tabell]) throws(Vernfeil) {
        for tabell in tabeller {
            guard tabell.hode.delAv != nil else { continue }
            let hele = tabeller.filter { $0.hode.gruppe == tabell.hode.helGruppe }
            guard let foerste = hele.first, !hele.contains(where: { $0.split(paa: tabell) != nil }) else { continue }
            throw .ulikeTabeller(tabell: tabell.hode.id, annen: foerste.hode.id, hvor: tabell.hode.maal)
        }
        for a in tabeller.indices {
            for b in tabeller.indices where tabeller[a].hode.grunnperiode == tabeller[b].hode.grunnperiode {
                if a < b, tabeller[a].hode.maal == tabeller[b].hode.maal {
                    try lenk(tabeller, a, b, del: nil)
                } else if let split = tabeller[a].split(paa: tabeller[b]) {
                    try lenk(tabeller, a, b, del: split)
                }
            }
        }
    }

    /// - Parameter del: the variable of table `a` whose base code 1 holds the persons of table `b`.
    private mutating func lenk(_ tabeller: [Tabell], _ a: Int, _ b: Int, del: Int?) throws(Vernfeil) {
        let (ca, cb) = (Celler(tabeller[a].inndelinger), Celler(tabeller[b].inndelinger))
        let felles = ca.inndelinger.indices.compactMap { i in
            cb.inndelinger.firstIndex { $0.navn == ca.inndelinger[i].navn && i != del }.map { (i, $0) }
        }
        for (i, j) in felles where !ca.inndelinger[i].erSamme(som: cb.inndelinger[j]) {
            throw .ulikeTabeller(tabell: tabeller[a].hode.id, annen: tabeller[b].hode.id, hvor: ca.inndelinger[i].navn)
        }
        let antall = felles.reduce(1) { $0 * ca.inndelinger[$1.0].antallGrunn }
        var ledd = [[Ledd]](repeating: [], count: antall)
        var (sum, hash) = (
            [Int](repeating: 0, count: antall), [(Mengdehash, Mengdehash)](repeating: (.tom, .tom), count: antall)
        )
        let harHash = !tabeller[a].hash.isEmpty && !tabeller[b].hash.isEmpty
        for rad in 0..<tabeller[a].antallGrunnrader where del.map({ ca.grunnkode($0, i: rad) == 1 }) ?? true {
            let m = felles.reduce(0) { $0 * ca.inndelinger[$1.0].antallGrunn + ca.grunnkode($1.0, i: rad) }
            sum[m] += tabeller[a].antall[rad]
            if harHash { hash[m].0 += tabeller[a].hash[rad] }
            let r = problem.radnummer[a][rad]
            if r >= 0 { ledd[m].append(Ledd(rad: r, koeffisient: 1)) }
        }
        for rad in 0..<tabeller[b].antallGrunnrader {
            let m = felles.reduce(0) { $0 * ca.inndelinger[$1.0].antallGrunn + cb.grunnkode($1.1, i: rad) }
            sum[m] -= tabeller[b].antall[rad]
            if harHash { hash[m].1 += tabeller[b].hash[rad] }
            let r = problem.radnummer[b][rad]
            if r >= 0 { ledd[m].append(Ledd(rad: r, koeffisient: -1)) }
        }
        for m in 0..<antall where sum[m] != 0 || hash[m].0 != hash[m].1 {
            throw .ulikeTabeller(tabell: tabeller[a].hode.id, annen: tabeller[b].hode.id, hvor: "sum nr. \(m + 1)")
        }
        if del == nil,
            tabeller[a].bareHovedtall != tabeller[b].bareHovedtall
                || harHash && tabeller[a].bareHovedtallHash != tabeller[b].bareHovedtallHash
        {
            throw .ulikeTabeller(tabell: tabeller[a].hode.id, annen: tabeller[b].hode.id, hvor: "bare i hovedtallet")
        }
        problem.lenker += ledd.filter { !$0.isEmpty }.map { $0.sorted { $0.rad < $1.rad } }
    }

    /// Cells of earlier releases: shown ones are known for good, hidden ones are never shown (personvern 9.2).
    mutating func tvingFrigitte() throws(Vernfeil) {
        for (noekkel, status) in frigitt.sorted(by: { $0.key < $1.key }) {
            guard let nummer = celleMedNoekkel[noekkel] else {
                if case .vist = status { throw .ukjentFrigitt(noekkel: noekkel) }
                continue
            }
            let tillegg = tillegg[noekkel] ?? 0
            guard nummer >= 0 else {
                if status != .vist(tillegg) { throw .endretVerdi(noekkel: noekkel) }
                continue
            }
            switch status {
            case .vist(let verdi):
                guard problem.celler[Int(nummer)].verdi + tillegg == verdi else { throw .endretVerdi(noekkel: noekkel) }
                problem.celler[Int(nummer)].erTvunget = true
                problem.celler[Int(nummer)].erFoelsom = false
            case .skjult:
                problem.celler[Int(nummer)].erUtelatt = true
                problem.tidligereSkjult.append(nummer)
            }
        }
    }

    func celle(medRader rader: [Int32]) -> Int32? { celleMedRader[rader] }
}

extension Tabell {
    /// The variable of this table whose base code 1 is the persons of the other, a part of the persons here; else nil.
    func split(paa del: Tabell) -> Int? {
        guard del.hode.delAv == hode.maal, del.hode.grunnperiode == hode.grunnperiode else { return nil }
        return inndelinger.firstIndex { $0.navn == del.hode.maal }
    }
}

extension Inndeling {
    /// True when the variable has the same base codes in both, as far as the codes both print can tell.
    fileprivate func erSamme(som annen: Inndeling) -> Bool {
        guard antallGrunn == annen.antallGrunn else { return false }
        var grunn: [String: [Int]] = [:]
        for kode in koder { grunn["\(kode.nivaa)/\(kode.kode)"] = kode.grunn }
        return annen.koder.allSatisfy { kode in grunn["\(kode.nivaa)/\(kode.kode)"].map { $0 == kode.grunn } ?? true }
    }
}
