import Testing

@testable import Angrep

@Suite("PX-filer slik angriperen leser dem")
struct PxTests {
    private static let hode = """
        CHARSET="ANSI";
        STUB="sted";
        STUB[nn]="stad";
        HEADING="år";
        VALUES("sted")="Alle; også = og ","A",
        "B";
        VALUES("år")="2024","2025";
        CODES("sted")="0","A","B";
        DATASYMBOL1=".";
        DATASYMBOL2="..";
        DATASYMBOL3="...";
        DATASYMBOL4=":";

        """

    private func les(_ data: String, hode: String = hode) -> Pxfil? { Pxfil([UInt8]((hode + "DATA=\n" + data).utf8)) }

    @Test("Koder, tall og tegn i den rekkefølgen de står, med og uten anførselstegn")
    func celler() throws {
        let px = try #require(les("12 3.5\n\"....\" ...\n\"-\" \".\"\n;\n"))
        #expect(px.celler.koder == [["0", "A", "B"], ["2024", "2025"]])
        #expect(px.celler.verdier == ["12", "3.5", nil, nil, "0", nil])
        #expect(px.celler.tegn == ["", "", ":", "...", "", "."])
        #expect(px.cellenoekler.isEmpty)
    }

    @Test(
        "Det som ikke er PX, eller ikke har ett tall for hver celle, leses ikke",
        arguments: [
            "12 3.5 1 2 3\n;", "12 3.5 1 2 3 4 5\n;", "12 3.5 1 2 3 tre\n;", "12 3.5 1 2 3 \"4\"\n;", "12 3 1 2 3 4",
        ])
    func ugyldig(data: String) { #expect(les(data) == nil) }

    @Test("En fil uten data eller variabler er ikke PX")
    func tom() {
        #expect(Pxfil([]) == nil && Pxfil([UInt8]("CHARSET=\"ANSI\";".utf8)) == nil)
        #expect(les("1;", hode: "") == nil)
    }

    @Test("Noter ved celler meldes")
    func noter() {
        let note = "CELLNOTE(\"A\",\"2024\")=\"liten\";\n"
        #expect(les("1 2 3 4 5 6;", hode: Self.hode + note)?.cellenoekler == ["CELLNOTE(A,2024)"])
    }
}
