import Kalender
import Testing

@Suite("Dato: én dag, uten klokke")
struct DatoTests {
    @Test("Hver dato fra 1900 til 2100 kommer tilbake som seg selv, og følger dagen før")
    func heleOmraadet() {
        var forrige = 31.desember(1899)
        var antall = 0
        for aar in 1900...2100 {
            for maaned in 1...12 {
                for dag in 1...31 {
                    guard let dato = Dato(aar, maaned, dag) else { continue }
                    antall += 1
                    guard (dato.aar, dato.maaned, dato.dag) == (aar, maaned, dag), Dato(dato.description) == dato,
                        forrige.dager(til: dato) == 1, forrige.plus(dager: 1) == dato,
                        dato.ukedag == forrige.ukedag % 7 + 1
                    else {
                        Issue.record("\(aar)-\(maaned)-\(dag) ble \(dato) og følger \(forrige)")
                        return
                    }
                    forrige = dato
                }
            }
        }
        // 201 years, 49 of them leap years: 1900 and 2100 are not, 2000 is.
        #expect(antall == 201 * 365 + 49)
    }

    @Test(
        "Ukedagen er kjent for kjente dager",
        arguments: [
            (1.januar(1970), 4), (17.mai(1814), 2), (29.februar(2000), 2), (17.mai(2026), 7), (5.januar(2026), 1),
            (31.desember(2100), 5),
        ])
    func ukedag(dato: Dato, ukedag: Int) {
        #expect(dato.ukedag == ukedag)
    }

    @Test(
        "Dager som ikke finnes, blir ikke til datoer",
        arguments: [
            (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1),
            (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (2026, 1, -1),
        ])
    func finnesIkke(aar: Int, maaned: Int, dag: Int) {
        #expect(Dato(aar, maaned, dag) == nil)
    }

    @Test("Skuddårsdagen finnes i 2000, 2024 og 2028", arguments: [2000, 2024, 2028])
    func skuddaar(aar: Int) {
        #expect(Dato(aar, 2, 29) != nil)
    }

    @Test(
        "Bare åååå-mm-dd leses som dato",
        arguments: [
            "", "2026", "2026-01", "2026-1-31", "2026-01-1", "26-01-31", "2026-01-31 ", " 2026-01-31", "2026-01-31-",
            "-2026-01-31", "2026/01/31", "31.01.2026", "20260131", "2026-01-31T00:00:00", "2026-02-30", "2026-13-01",
            "0000-01-01", "2026--01-31", "2026-0a-31", "２０２６-01-31", "+026-01-31", "2026-+1-31", "2026-01-+1",
            "2026-01--1",
        ])
    func ikkeIso(tekst: String) {
        #expect(Dato(tekst) == nil)
    }

    @Test("Datoen skrives på tre måter")
    func former() {
        let dato = 5.mars(2026)
        #expect(dato.description == "2026-03-05")
        #expect(dato.norsk == "05.03.2026")
        #expect(dato.iTekst == "5. mars 2026")
        #expect(Dato(7, 1, 2)?.description == "0007-01-02")
    }

    @Test("En valgfri dato bærer dato, mangel og ny verdi")
    func valgfri() {
        var felt = Valgfri(wrappedValue: nil)
        #expect(felt.wrappedValue == nil)
        felt.wrappedValue = 1.januar(1970)
        #expect(felt.wrappedValue == 1.januar(1970))
        felt.wrappedValue = nil
        #expect(felt.wrappedValue == nil)
        #expect(MemoryLayout<Valgfri>.size == 4)
    }
}

@Suite("Periode: hele dager, begge ender med")
struct PeriodeTests {
    let uke = 2.mars(2026)...6.mars(2026)

    @Test("En periode på én dag finnes, en som slutter før den begynner, finnes ikke")
    func ender() {
        #expect(Periode(fom: 2.mars(2026), tom: 2.mars(2026)) != nil)
        #expect(Periode(fom: 2.mars(2026), tom: 1.mars(2026)) == nil)
    }

    @Test("Begge ender er med, dagene utenfor er ikke")
    func inneholder() {
        #expect(uke.inneholder(2.mars(2026)) && uke.inneholder(6.mars(2026)))
        #expect(!uke.inneholder(1.mars(2026)) && !uke.inneholder(7.mars(2026)))
    }

    @Test("Perioder som deler én dag, overlapper; perioder som bare møtes, gjør det ikke")
    func overlapp() {
        #expect(uke.overlapper(6.mars(2026)...9.mars(2026)))
        #expect(uke.snitt(6.mars(2026)...9.mars(2026)) == 6.mars(2026)...6.mars(2026))
        #expect(!uke.overlapper(7.mars(2026)...9.mars(2026)))
        #expect(uke.snitt(7.mars(2026)...9.mars(2026)) == nil)
    }
}
