import Kalender

/// A wall calendar: working days looked up one day at a time, months turned one leaf at a time (KAL-1 to KAL-4).
struct Veggkalender {
    static let vegg = Veggkalender(2015...2065)

    private let foerste: Dato
    private let virkedager: [Bool]

    init(_ aar: ClosedRange<Int>) {
        foerste = 1.januar(aar.lowerBound)
        var helligdager: Set<Dato> = []
        for i in aar {
            // Gauss' rule with the constants of 1900–2099.
            let (a, b, c) = (i % 19, i % 4, i % 7)
            var d = (19 * a + 24) % 30
            let e = (2 * b + 4 * c + 6 * d + 5) % 7
            if e == 6 && (d == 29 || d == 28 && a > 10) { d -= 7 }
            for avstand in [-3, -2, 0, 1, 39, 49, 50] { helligdager.insert(22.mars(i).plus(dager: d + e + avstand)) }
            helligdager.formUnion([1.januar(i), 1.mai(i), 17.mai(i), 25.desember(i), 26.desember(i)])
        }
        var dag = foerste
        var tavle: [Bool] = []
        while dag < 1.januar(aar.upperBound + 1) {
            tavle.append(dag.ukedag < 6 && !helligdager.contains(dag))
            dag = dag.plus(dager: 1)
        }
        virkedager = tavle
    }

    func erVirkedag(_ dato: Dato) -> Bool { virkedager[foerste.dager(til: dato)] }

    /// The `antall`-th virkedag strictly after `dato`.
    func etter(_ dato: Dato, virkedager antall: Int) -> Dato {
        var (dag, igjen) = (dato, antall)
        while igjen > 0 {
            dag = dag.plus(dager: 1)
            if erVirkedag(dag) { igjen -= 1 }
        }
        return dag
    }

    /// The virkedager from the first day to the last, both included; none when they stand the wrong way.
    func virkedager(_ fra: Dato, _ til: Dato) -> [Dato] {
        var (dag, alle) = (fra, [Dato]())
        while dag <= til {
            if erVirkedag(dag) { alle.append(dag) }
            dag = dag.plus(dager: 1)
        }
        return alle
    }

    /// The same number in the month `antall` leaves on (or back), or the last day of that month.
    static func maaneder(_ antall: Int, etter dato: Dato) -> (dag: Dato, klippet: Bool) {
        let deler = dato.deler
        var (aar, maaned) = (deler.aar, deler.maaned)
        for _ in 0..<max(antall, 0) { (aar, maaned) = maaned == 12 ? (aar + 1, 1) : (aar, maaned + 1) }
        for _ in 0..<max(-antall, 0) { (aar, maaned) = maaned == 1 ? (aar - 1, 12) : (aar, maaned - 1) }
        var dag = deler.dag
        while true {
            if let funnet = Dato(aar, maaned, dag) { return (funnet, dag != deler.dag) }
            dag -= 1
        }
    }

    /// Last day to act: the same number so many months on.
    static func fristDag(_ dato: Dato, _ antall: Int) -> Dato { maaneder(antall, etter: dato).dag }

    /// Last day, inclusive, of a length.
    static func sisteDag(_ start: Dato, _ antall: Int) -> Dato {
        let (dag, klippet) = maaneder(antall, etter: start)
        return klippet ? dag : dag.plus(dager: -1)
    }

    /// Whole years on the day: one birthday at a time, that of 29 February on 1 March in other years.
    static func alder(_ foedt: Dato, paa dato: Dato) -> Int {
        let (f, d) = (foedt.deler, dato.deler)
        let harHattDagen = d.maaned > f.maaned || d.maaned == f.maaned && d.dag >= f.dag
        return d.aar - f.aar - (harHattDagen ? 0 : 1)
    }

    static func foedselsdag(_ foedt: Dato, _ alder: Int) -> Dato {
        let f = foedt.deler
        return Dato(f.aar + alder, f.maaned, f.dag) ?? 1.mars(f.aar + alder)
    }
}
