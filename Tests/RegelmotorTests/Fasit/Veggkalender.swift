import Kalender
import Register

/// A wall calendar: working days looked up one day at a time, months turned one leaf at a time.
struct Veggkalender {
    private let helligdager: Set<Dato>

    init(_ aar: ClosedRange<Int>) {
        var dager: Set<Dato> = []
        for i in aar {
            // Gauss' rule with the constants of 1900–2099.
            let (a, b, c) = (i % 19, i % 4, i % 7)
            var d = (19 * a + 24) % 30
            let e = (2 * b + 4 * c + 6 * d + 5) % 7
            if e == 6 && (d == 29 || d == 28 && a > 10) { d -= 7 }
            for avstand in [-3, -2, 0, 1, 39, 49, 50] { dager.insert(22.mars(i).plus(dager: d + e + avstand)) }
            dager.formUnion([1.januar(i), 1.mai(i), 17.mai(i), 25.desember(i), 26.desember(i)])
        }
        helligdager = dager
    }

    func erVirkedag(_ dato: Dato) -> Bool { dato.ukedag < 6 && !helligdager.contains(dato) }

    /// The `antall`-th virkedag strictly after `dato`.
    func etter(_ dato: Dato, virkedager antall: Int) -> Dato {
        var (dag, igjen) = (dato, antall)
        while igjen > 0 {
            dag = dag.plus(dager: 1)
            if erVirkedag(dag) { igjen -= 1 }
        }
        return dag
    }

    /// The same number in the month `antall` leaves on, or the last day of that month.
    static func maaneder(_ antall: Int, etter dato: Dato) -> (dag: Dato, klippet: Bool) {
        var (aar, maaned) = (dato.aar, dato.maaned)
        for _ in 0..<antall { (aar, maaned) = maaned == 12 ? (aar + 1, 1) : (aar, maaned + 1) }
        var dag = dato.dag
        while true {
            if let funnet = Dato(aar, maaned, dag) { return (funnet, dag != dato.dag) }
            dag -= 1
        }
    }

    /// Last day, inclusive, of a length.
    static func sisteDag(_ start: Dato, _ antall: Int) -> Dato {
        let (dag, klippet) = maaneder(antall, etter: start)
        return klippet ? dag : dag.plus(dager: -1)
    }

    /// Every day from the first to the last; none when they stand the wrong way.
    static func dager(_ fra: Dato, _ til: Dato) -> Set<Dato> {
        var (dag, alle) = (fra, Set<Dato>())
        while dag <= til {
            alle.insert(dag)
            dag = dag.plus(dager: 1)
        }
        return alle
    }
}
