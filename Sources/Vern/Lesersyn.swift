/// What a reader of the published cells is left with: which base rows he does not know, and what he knows of them
/// (personvern 6.1, 6.2).
struct Lesersyn: Sendable {
    let problem: Problem
    private(set) var vises: [Bool]
    /// Rows whose value follows from shown cells one by one are known.
    private(set) var erKjent: [Bool]
    /// Equations over unknown rows; every change of the table that keeps them is a table he cannot rule out.
    private(set) var likninger: [[Ledd]] = []
    /// The rows of each equation, and after them of each bound: what stands together.
    private(set) var grupper: [[Int32]] = []
    private(set) var grupperMedRad: PerRad
    /// Hidden cells that are known to hold somebody, where no row says so by itself: the change is at least `minst`.
    private(set) var ulikheter: [(rader: [Int32], minst: Int)] = []
    private let cellerMedRad: PerRad
    private let lenkerMedRad: PerRad

    init(_ problem: Problem, vises: [Bool]) {
        self.problem = problem
        self.vises = vises
        let antall = problem.antall.count
        erKjent = [Bool](repeating: false, count: antall)
        grupperMedRad = PerRad([[]], antallRader: antall)
        cellerMedRad = problem.cellerMedRad()
        lenkerMedRad = problem.lenkerMedRad()
        finnKjente()
        lagLikninger()
        lagUlikheter()
        grupper = likninger.map { $0.map(\.rad) } + ulikheter.map(\.rader)
        grupperMedRad = PerRad(grupper, antallRader: antall)
    }

    /// Rows alone in an equation are known, and leave the others.
    private mutating func finnKjente() {
        let lenker = problem.lenker.map { $0.map(\.rad) }
        let vist = problem.celler.indices.filter { vises[$0] }.map { problem.celler[$0].rader }
        let likninger = lenker + vist
        var ukjente = likninger.map(\.count)
        let medRad = PerRad(likninger, antallRader: erKjent.count)
        var koe = ukjente.indices.filter { ukjente[$0] == 1 }
        while let l = koe.popLast() {
            guard let rad = likninger[l].first(where: { !erKjent[Int($0)] }) else { continue }
            erKjent[Int(rad)] = true
            for m in medRad[rad] {
                ukjente[Int(m)] -= 1
                if ukjente[Int(m)] == 1 { koe.append(Int(m)) }
            }
        }
    }

    private mutating func lagLikninger() {
        var sett: Set<[Int32]> = []
        func ny(_ ledd: [Ledd]) -> [Ledd]? {
            let ukjente = ledd.filter { !erKjent[Int($0.rad)] }
            guard let foerste = ukjente.first else { return nil }
            let tegn = foerste.koeffisient
            return sett.insert(ukjente.flatMap { [$0.rad, Int32($0.koeffisient * tegn)] }).inserted ? ukjente : nil
        }
        for lenke in problem.lenker { if let ledd = ny(lenke) { likninger.append(ledd) } }
        for (c, celle) in problem.celler.enumerated() where vises[c] {
            if let ledd = ny(celle.rader.map { Ledd(rad: $0, koeffisient: 1) }) { likninger.append(ledd) }
        }
        beholdUavhengige()
    }

    /// Keeps a subset of which the others follow, the shortest first: sums over the country that follow from those of
    /// counties go, and what is left falls apart in small pieces.
    private mutating func beholdUavhengige() {
        likninger.sort { $0.count < $1.count }
        var eliminasjon = Eliminasjon(celletelling: [Int32](repeating: 0, count: erKjent.count), former: [])
        likninger = likninger.filter { ledd in
            let v = eliminasjon.redusert(Vektor(ledd))
            if !v.erNull { eliminasjon.godta(v) }
            return !v.erNull
        }
    }

    /// What it takes to hide a cell again.
    struct Foer {
        fileprivate let grupperMedRad: PerRad
    }

    /// The reader sees one cell more.
    mutating func vis(_ c: Int) -> Foer {
        let foer = Foer(grupperMedRad: grupperMedRad)
        let rader = problem.celler[c].rader.filter { !erKjent[Int($0)] }
        vises[c] = true
        grupper.insert(rader, at: likninger.count)
        likninger.append(rader.map { Ledd(rad: $0, koeffisient: 1) })
        grupperMedRad = PerRad(grupper, antallRader: erKjent.count)
        return foer
    }

    /// The reader does not see the cell that was shown last.
    mutating func skjul(_ c: Int, _ foer: Foer) {
        vises[c] = false
        likninger.removeLast()
        grupper.remove(at: likninger.count)
        grupperMedRad = foer.grupperMedRad
    }

    private mutating func lagUlikheter() {
        for (c, celle) in problem.celler.enumerated() where !vises[c] && celle.minst > 0 {
            let kjente = celle.rader.reduce(0) {
                $0 + (erKjent[Int($1)] ? problem.antall[Int($1)] : problem.nedre[Int($1)])
            }
            guard kjente < celle.minst else { continue }
            ulikheter.append((celle.rader, celle.minst - celle.verdi))
        }
    }

    /// The exact check: the changed table agrees with every shown cell, every link and every bound. The solver is not
    /// trusted.
    /// - Parameter nullGrense: hidden cells may be zero whatever the rule says.
    func holder(_ vitne: Vitne, nullGrense: Bool) -> Bool {
        var celler: [Int32: Int] = [:]
        var lenker: [Int32: Int] = [:]
        for (rad, endring) in zip(vitne.rader, vitne.endringer) {
            let r = Int(rad)
            guard problem.antall[r] + endring >= (nullGrense ? 0 : problem.nedre[r]) else { return false }
            for c in cellerMedRad[rad] { celler[c, default: 0] += endring }
            for l in lenkerMedRad[rad] {
                let ledd = problem.lenker[Int(l)].first { $0.rad == rad }
                lenker[l, default: 0] += endring * (ledd?.koeffisient ?? 0)
            }
        }
        guard lenker.values.allSatisfy({ $0 == 0 }) else { return false }
        return celler.allSatisfy { nummer, endring in
            let celle = problem.celler[Int(nummer)]
            if vises[Int(nummer)] { return endring == 0 }
            return nullGrense || celle.verdi + endring >= celle.minst
        }
    }
}

/// A change of the true table that the published cells do not tell from it.
struct Vitne: Sendable, Equatable {
    var rader: [Int32]
    var endringer: [Int]

    func endring(av ledd: [Ledd]) -> Int {
        var sum = 0
        var i = 0
        for ledd in ledd {
            while i < rader.count, rader[i] < ledd.rad { i += 1 }
            if i < rader.count, rader[i] == ledd.rad { sum += ledd.koeffisient * endringer[i] }
        }
        return sum
    }
}
