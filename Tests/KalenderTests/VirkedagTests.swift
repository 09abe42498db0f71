import Kalender
import Testing

/// Working days as a person would count them: one day at a time, with Easter by Gauss' rule.
private struct Veggkalender {
    private let helligdager: Set<Dato>

    init(_ aar: ClosedRange<Int>) {
        var dager: Set<Dato> = []
        for i in aar {
            let paaske = Veggkalender.paaske(i)
            for avstand in [-3, -2, 0, 1, 39, 49, 50] { dager.insert(paaske.plus(dager: avstand)) }
            for dag in [1.januar(i), 1.mai(i), 17.mai(i), 25.desember(i), 26.desember(i)] { dager.insert(dag) }
        }
        helligdager = dager
    }

    /// Gauss, with the constants of 1900–2099.
    private static func paaske(_ aar: Int) -> Dato {
        let (a, b, c) = (aar % 19, aar % 4, aar % 7)
        var d = (19 * a + 24) % 30
        let e = (2 * b + 4 * c + 6 * d + 5) % 7
        if d == 29 && e == 6 { d -= 7 }
        if d == 28 && e == 6 && a > 10 { d -= 7 }
        return 22.mars(aar).plus(dager: d + e)
    }

    func erVirkedag(_ dato: Dato) -> Bool { dato.ukedag < 6 && !helligdager.contains(dato) }
}

@Suite("KAL-1: virkedager")
struct VirkedagTests {
    let virkedager = Virkedager.felles

    @Test("30. mars til 10. april 2026 har sju virkedager, for påsken tar tre")
    func paasken() {
        #expect(virkedager.antall(i: 30.mars(2026)...10.april(2026)) == 7)
    }

    @Test("Mai 2026 har 18 virkedager, for 17. mai er en søndag")
    func mai() {
        #expect(virkedager.antall(i: 1.mai(2026)...31.mai(2026)) == 18)
    }

    @Test("21. desember 2026 til 3. januar 2027 har åtte virkedager, for begge aftener teller")
    func jul() {
        #expect(virkedager.antall(i: 21.desember(2026)...3.januar(2027)) == 8)
    }

    @Test("Null virkedager etter en dag er dagen selv, også når den er en søndag")
    func nullVirkedager() {
        #expect(virkedager.dato(0, etter: 1.august(2027)) == 1.august(2027))
    }

    @Test("Én virkedag etter skjærtorsdag er onsdag etter påske")
    func enVirkedag() {
        #expect(virkedager.dato(1, etter: 1.april(2026)) == 7.april(2026))
        #expect(virkedager.dato(1, etter: 2.april(2026)) == 7.april(2026))
        #expect(virkedager.dato(2, etter: 2.april(2026)) == 8.april(2026))
    }

    @Test("Første virkedag fra en dag er dagen selv, eller den første etter helgen")
    func foerste() {
        #expect(virkedager.foersteVirkedag(fra: 30.juli(2027)) == 30.juli(2027))
        #expect(virkedager.foersteVirkedag(fra: 31.juli(2027)) == 2.august(2027))
        #expect(virkedager.foersteVirkedag(fra: 25.desember(2026)) == 28.desember(2026))
    }

    /// Each seeded first day is followed to the end of 2040, one day at a time, so every step is one pair.
    @Test("Antall og tillegg er det samme som å telle dag for dag: over 100 000 par i 2020–2040")
    func dagForDag() {
        let vegg = Veggkalender(2020...2040)
        let froe: UInt64 = 20_260_417
        var tilfeldig = Tilfeldig(froe: froe)
        var par = 0
        while par < 100_000 {
            let fom = 1.januar(2020).plus(dager: Int.random(in: 0..<7671, using: &tilfeldig))
            let foer = fom.plus(dager: -1)
            var (tom, talt) = (fom, 0)
            while tom <= 31.desember(2040) {
                let erVirkedag = vegg.erVirkedag(tom)
                if erVirkedag { talt += 1 }
                guard virkedager.erVirkedag(tom) == erVirkedag, virkedager.antall(i: fom...tom) == talt,
                    !erVirkedag || virkedager.dato(talt, etter: foer) == tom
                else {
                    Issue.record("frø \(froe): \(fom) til \(tom) er \(talt) virkedager dag for dag")
                    return
                }
                par += 1
                tom = tom.plus(dager: 1)
            }
        }
        #expect(par >= 100_000)
    }

    @Test("Virkedager i en union er virkedagene i mengden av dager: 1000 tilfeldige samlinger")
    func union() {
        let vegg = Veggkalender(2020...2040)
        for froe in 1...1000 as ClosedRange<UInt64> {
            var tilfeldig = Tilfeldig(froe: froe)
            var perioder: [Periode] = []
            var dager: Set<Dato> = []
            for _ in 0..<Int.random(in: 0...6, using: &tilfeldig) {
                let fom = 1.januar(2026).plus(dager: Int.random(in: 0..<120, using: &tilfeldig))
                let tom = fom.plus(dager: Int.random(in: 0..<30, using: &tilfeldig))
                perioder.append(fom...tom)
                var dag = fom
                while dag <= tom {
                    if vegg.erVirkedag(dag) { dager.insert(dag) }
                    dag = dag.plus(dager: 1)
                }
            }
            perioder.sort { $0.fom < $1.fom }
            #expect(
                virkedager.antall(iUnionAv: perioder, innenfor: 1.januar(1950)...1.januar(2100)) == dager.count,
                "frø \(froe)")
        }
    }

    @Test("Datoer utenfor kalenderen gir ingen virkedager, og stopper ikke programmet")
    func utenfor() {
        #expect(!virkedager.erVirkedag(2.januar(1850)))
        #expect(virkedager.antall(i: 1.januar(1850)...31.desember(1850)) == 0)
        #expect(virkedager.dato(10, etter: 31.desember(2249)) <= 31.desember(2249))
    }
}
