/// Secondary suppression by greedy elimination: walk through the cells from the one we most want to show to the least, and
/// show it unless a sensitive form would then be determined (personvern 5).
struct Undertrykking: Sendable {
    /// By distinct cell.
    var vises: [Bool]

    init(_ problem: Problem) throws(Vernfeil) {
        vises = [Bool](repeating: false, count: problem.celler.count)
        var eliminasjon = problem.eliminasjon()
        for (c, celle) in problem.celler.enumerated() where celle.erTvunget {
            eliminasjon.kjenn(Vektor(rader: celle.rader))
            vises[c] = true
        }
        guard eliminasjon.bestemte.isEmpty else { throw problem.kanIkkeVerne(eliminasjon.bestemte) }
        for c in Undertrykking.rekkefoelge(problem) {
            let celle = problem.celler[c]
            guard !celle.erFoelsom, !celle.erUtelatt, !celle.erTvunget else { continue }
            let v = eliminasjon.redusert(Vektor(rader: celle.rader))
            if v.erNull {
                vises[c] = true
            } else if !eliminasjon.avsloerer(v) {
                eliminasjon.godta(v)
                vises[c] = true
            }
        }
    }

    /// A total order that does not depend on the order of input: priority, larger count, larger overlap weight, key.
    ///
    /// The overlap weight decides ties in favour of cells that belong to large sums.
    static func rekkefoelge(_ problem: Problem) -> [Int] {
        var radvekt = [Int](repeating: 0, count: problem.antall.count)
        for celle in problem.celler { for rad in celle.rader { radvekt[Int(rad)] += celle.verdi + 1 } }
        let vekt = problem.celler.map { $0.rader.reduce(0) { $0 + radvekt[Int($1)] } }
        return problem.celler.indices.sorted { a, b in
            let (x, y) = (problem.celler[a], problem.celler[b])
            if x.prioritet != y.prioritet { return x.prioritet < y.prioritet }
            if x.verdi != y.verdi { return x.verdi > y.verdi }
            if vekt[a] != vekt[b] { return vekt[a] > vekt[b] }
            return x.noekkel.utf8.lexicographicallyPrecedes(y.noekkel.utf8)
        }
    }
}
