/// Persons who belong to several base codes of one variable, such as those who moved between kommuner in the year.
///
/// Which sets of codes there are is not known before the pass over persons ends, and they are few. Each set becomes a base
/// code of its own then, and belongs to every printed code that one of its members belongs to: sums of base rows stay sums
/// of disjoint persons (personvern 4, R7).
struct Flyttere: Sendable {
    private struct Noekkel: Hashable, Sendable {
        let koder: [Int]
        /// The row with base code 0 of the variable.
        let rad: Int
    }

    /// The number of the variable; nil when nobody is here.
    private(set) var inndeling: Int?
    private var rader: [Noekkel: (antall: Int, hash: Mengdehash)] = [:]

    mutating func tell(_ person: Mengdehash, rad: Int, _ koder: [Int], i d: Int) {
        legg(Noekkel(koder: koder.sorted(), rad: rad), 1, person, d)
    }

    mutating func legg(til annen: Flyttere) {
        guard let d = annen.inndeling else { return }
        for (noekkel, verdi) in annen.rader { legg(noekkel, verdi.antall, verdi.hash, d) }
    }

    private mutating func legg(_ noekkel: Noekkel, _ antall: Int, _ hash: Mengdehash, _ d: Int) {
        precondition(inndeling == nil || inndeling == d, "one variable of a table has movers")
        inndeling = d
        var verdi = rader[noekkel] ?? (0, .tom)
        verdi.antall += antall
        verdi.hash += hash
        rader[noekkel] = verdi
    }

    /// The variables with a base code for each set, in order, and the counts laid out anew.
    func utvid(
        _ inndelinger: [Inndeling], _ d: Int, steg: [Int], antall: [Int], hash: [Mengdehash]
    ) -> (inndelinger: [Inndeling], rader: (antall: [Int], hash: [Mengdehash])) {
        let sett = Set(rader.keys.map(\.koder)).sorted { $0.lexicographicallyPrecedes($1) }
        let gammel = inndelinger[d]
        let foerste = gammel.antallGrunn
        let nye = gammel.koder.map { kode in
            let med = sett.indices.filter { s in sett[s].contains { kode.grunn.contains($0) } }
            return Inndeling.Kode(
                nivaa: kode.nivaa, kode: kode.kode, tittel: kode.tittel, grunn: kode.grunn + med.map { foerste + $0 })
        }
        var ut = inndelinger
        ut[d] = Inndeling(
            gammel.navn, tittel: gammel.tittel, antallGrunn: foerste + sett.count, koder: nye,
            erFoelsom: gammel.erFoelsom, kreverStorKommune: gammel.kreverStorKommune)
        let (bak, naa) = (steg[d], foerste + sett.count)
        let foran = antall.count / (bak * foerste)
        var nyeAntall = [Int](repeating: 0, count: foran * naa * bak)
        var nyeHash = [Mengdehash](repeating: .tom, count: nyeAntall.count)
        for f in 0..<foran {
            let (fra, til) = (f * foerste * bak, f * naa * bak)
            for i in 0..<foerste * bak { (nyeAntall[til + i], nyeHash[til + i]) = (antall[fra + i], hash[fra + i]) }
        }
        for (noekkel, verdi) in rader {
            guard let s = sett.firstIndex(of: noekkel.koder) else { continue }
            let (f, b) = (noekkel.rad / (bak * foerste), noekkel.rad % bak)
            let plass = (f * naa + foerste + s) * bak + b
            nyeAntall[plass] += verdi.antall
            nyeHash[plass] += verdi.hash
        }
        return (ut, (nyeAntall, nyeHash))
    }
}
