import Kalender
import Testing

@testable import Output

@Suite("CSV i to dialekter")
struct CsvTests {
    private func rad(_ tekster: [String], _ dialekt: CsvDialekt) -> String {
        var ut = Bytebuffer()
        for felt in tekster { ut.felt(tekst: felt, dialekt) }
        ut.linjeslutt(dialekt)
        return tekst(ut)
    }

    @Test(
        "Felt siteres bare når de må (RFC 4180)",
        arguments: [
            (["a", "b"], "a,b\n"),
            (["", ""], ",\n"),
            (["a,b", "c;d"], "\"a,b\",c;d\n"),
            (["si «ja»", "\"ja\""], "si «ja»,\"\"\"ja\"\"\"\n"),
            (["to\nlinjer", "x"], "\"to\nlinjer\",x\n"),
            (["=1+1", "-12"], "=1+1,-12\n"),
        ])
    func maskin(felt: [String], linje: String) { #expect(rad(felt, .maskin) == linje) }

    @Test(
        "excel-nb verner tekst som ser ut som en formel",
        arguments: [
            (["=1+1", "+47", "-12", "@x", "\tx"], "'=1+1;'+47;'-12;'@x;'\tx\r\n"),
            (["\rx"], "\"'\rx\"\r\n"),
            (["a;b", "c,d"], "\"a;b\";c,d\r\n"),
            (["=\"a\""], "\"'=\"\"a\"\"\"\r\n"),
        ])
    func excelNb(felt: [String], linje: String) { #expect(rad(felt, .excelNb) == linje) }

    @Test("Datoer og tall følger dialekten")
    func datoerOgTall() throws {
        let dag = try #require(Dato(2026, 1, 31))
        func rad(_ dialekt: CsvDialekt) -> String {
            var ut = Bytebuffer()
            ut.filstart(dialekt)
            ut.felt(dato: dag, dialekt)
            ut.felt(dato: nil, dialekt)
            ut.felt(tall: -12, dialekt)
            ut.felt(brok: -375, desimaler: 1, dialekt)
            ut.felt(siffer: 301, minst: 4, dialekt)
            ut.linjeslutt(dialekt)
            return tekst(ut)
        }
        #expect(rad(.maskin) == "2026-01-31,,-12,-37.5,0301\n")
        #expect(rad(.excelNb) == "\u{FEFF}31.01.2026;;-12;-37,5;0301\r\n")
    }

    @Test("Heltall skrives likt som Swift skriver dem", arguments: [0, 9, 10, 99, 100, -1, .max, .min, 1_000_000])
    func heltall(tall: Int) {
        var ut = Bytebuffer()
        ut.append(tall: tall)
        #expect(tekst(ut) == String(tall))
    }

    @Test(
        "Tilbakelesing finner det som er galt",
        arguments: [
            ("a,b\n1,2\n", 1, true), ("a,b\n\"1,\n1\",2\n", 1, true), ("\u{FEFF}a;b\r\n1;2,5\r\n", 1, true),
            ("a,b\n1\n", 1, false), ("a,b\n1,2\n", 2, false), ("a,b\n1,\"2\n", 1, false), ("a,b\n1,2", 1, false),
            ("", 0, false),
        ])
    func tilbakelesing(innhold: String, rader: Int, skalGodtas: Bool) {
        var bytes = Bytebuffer()
        bytes.append(tekst: innhold)
        let feil = bytes.withBytes { Tilbakelesing.csv($0, poster: rader) }
        #expect((feil == nil) == skalGodtas)
    }
}
