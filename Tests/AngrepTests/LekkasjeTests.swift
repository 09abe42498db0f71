import Foundation
import Testing

@testable import Angrep

@Suite("Lekkasjer i filene")
struct LekkasjeTests {
    private let mappe: Testmappe
    init() throws { mappe = try Testmappe() }

    /// Two municipalities by three goals; the small one is hidden, and what protects it.
    private static let tabell = Proevetabell(
        variabler: [.flat("geo", ["5501", "5503"], nivaa: "kommune"), .flat("maal", ["N1", "N2", "N3"])],
        antall: ["5501,N1": 12, "5501,N2": 4, "5501,N3": 20, "5503,N1": 15, "5503,N2": 9, "5503,N3": 30],
        skjult: ["5501,N2", "5501,N3", "5503,N2", "5503,N3"])

    private static let andeler = Proevetabell(
        id: "NIR2", maal: "avsluttet",
        variabler: [.flat("geo", ["5501", "5503", "5512"], nivaa: "kommune")],
        antall: ["5501": 40, "5503": 30, "5512": 50], teller: ["5501": 3, "5503": 12, "5512": 28],
        skjult: ["5501/ja", "5503/ja"])

    private func angrip() throws -> Angrepsrapport { try Angrep.angrip(mappe: mappe.sti) }

    @Test("Uten feil er det ingen funn, og hver skjulte celle har et spenn")
    func uten() throws {
        _ = try mappe.skriv(Self.tabell, Self.andeler)
        let rapport = try angrip()
        #expect(rapport.funn == [])
        #expect(rapport.tabeller == 2)
        #expect(rapport.skjulte == 6)
        #expect(rapport.spenn("geo=5501|utfall=ja") == [1, 14])
        #expect(rapport.spenn("geo=5501|maal=N2") == [1, 12])
        #expect(rapport.linjer.map(\.erOk) == [true])
    }

    @Test("Et lite tall i CSV-filen")
    func iCsv() throws {
        _ = try mappe.skriv(Self.tabell)
        try mappe.bytt(Self.tabell.navn + ".csv", "kommune,5501,N2,,,,:", "kommune,5501,N2,,,4,")
        let rapport = try angrip()
        #expect(rapport.har("lekkasje") && rapport.har("ulike filer"))
        let sted = "aapen/nasjonalt/\(Self.tabell.navn).csv:8 (geo=5501, maal=N2)"
        #expect(rapport.funn.contains(.lekkasje(sted: sted, grunn: "et lite antall er vist. Skjul det.")))
    }

    @Test("Et lite tall i JSON-filen")
    func iJson() throws {
        _ = try mappe.skriv(Self.tabell)
        try mappe.bytt(Self.tabell.navn + ".json", "36,12,null,null", "36,12,4,null")
        try mappe.bytt(Self.tabell.navn + ".json", #""6":":","#, "")
        let rapport = try angrip()
        #expect(rapport.har("lekkasje") && rapport.har("ulike filer"))
    }

    @Test("Et lite tall utenfor cellene i JSON-filen")
    func iEkstra() throws {
        var tabell = Self.tabell
        tabell.ekstra = #","skjulteCeller":4"#
        _ = try mappe.skriv(tabell)
        #expect(try angrip().funn.map(\.slag) == ["lekkasje"])
    }

    @Test("Et tall og et tegn på samme sted, og en sum som ikke går opp")
    func ulike() throws {
        _ = try mappe.skriv(Self.tabell)
        try mappe.bytt(Self.tabell.navn + ".csv", "kommune,5503,N1,,,15,", "kommune,5503,N1,,,16,")
        #expect(try angrip().har("ulike filer"))
        _ = try mappe.skriv(Self.tabell)
        for fil in [".csv", ".json"] {
            try mappe.bytt(
                Self.tabell.navn + fil, fil == ".csv" ? "N1,,,15," : "54,15,", fil == ".csv" ? "N1,,,16," : "54,16,")
        }
        let rapport = try angrip()
        #expect(rapport.funn.contains { $0.tekst.contains("går ikke opp") })
    }

    @Test("En null som er skjult mot reglene, og resten er angrepet likevel")
    func skjultNull() throws {
        var tabell = Self.tabell
        tabell.antall["5501,N2"] = 0
        tabell.antall["5501,N3"] = 1
        tabell.antall["5503,N2"] = 0
        tabell.skjult = ["5501,N2", "5501,N3", "5503,N2", "5503,N3", "0,N2"]
        _ = try mappe.skriv(tabell)
        let rapport = try angrip()
        #expect(rapport.funn.first?.tekst.contains("en null er skjult der reglene sier") == true)
        #expect(rapport.spenn("geo=5501|maal=N2") == [0, 0])
        #expect(rapport.spenn.count == 5)
    }

    @Test("En tabell uten den andre filen", arguments: [".csv", ".json"])
    func mangler(fil: String) throws {
        _ = try mappe.skriv(Self.tabell, Self.andeler)
        try FileManager.default.removeItem(atPath: mappe.fil(Self.tabell.navn + fil))
        #expect(try angrip().funn.map(\.slag) == ["ulike filer"])
    }

    @Test("En andel som gir den skjulte telleren")
    func andel() throws {
        _ = try mappe.skriv(Self.andeler)
        try mappe.bytt(Self.andeler.navn + ".csv", "5501,,40,,:", "5501,,40,7.5,")
        let rapport = try angrip()
        #expect(rapport.funn.contains { $0.tekst.contains("gir den skjulte telleren") })
    }

    @Test("Få i nevneren som ikke er i telleren")
    func nesten() throws {
        var tabell = Self.andeler
        tabell.teller?["5512"] = 48
        _ = try mappe.skriv(tabell)
        #expect(try angrip().funn.contains { $0.tekst.contains("ikke i telleren") })
    }

    @Test("En skjult teller som er nesten alle i nevneren")
    func nestenAlle() throws {
        var tabell = Self.andeler
        tabell.teller = ["5501": 38, "5503": 29, "5512": 28]
        _ = try mappe.skriv(tabell)
        let rapport = try angrip()
        #expect(rapport.funn.map(\.slag) == ["bevislig liten", "bevislig liten"])
        #expect(rapport.funn.allSatisfy { $0.tekst.contains("nevner uten teller") })
    }

    @Test("Telleren står i en annen tabell med samme personer")
    func annenTabell() throws {
        let antall = Proevetabell(
            id: "NIR3", maal: "avsluttet",
            variabler: [.flat("geo", ["5501", "5503", "5512"], nivaa: "kommune"), .flat("utfall", ["ja", "nei"])],
            antall: [
                "5501,ja": 3, "5501,nei": 37, "5503,ja": 12, "5503,nei": 18, "5512,ja": 28, "5512,nei": 22,
            ], skjult: ["5501,ja", "5501,nei"])
        _ = try mappe.skriv(Self.andeler, antall)
        let rapport = try angrip()
        #expect(rapport.spenn("geo=5501|utfall=ja") == [3, 3])
        #expect(rapport.har("bestemt"))
        #expect(rapport.merknader.contains { $0.tekst.contains("skjult her, men vist i") })
    }

    @Test("En celle i en liten kommune er skjult hva den enn holder")
    func smaaKommuner() throws {
        var tabell = Self.tabell
        tabell.ekstra = #","grense":{"dims":["Maal"],"nivaaer":["kommune"],"minst":40}"#
        _ = try mappe.skriv(tabell)
        #expect(try angrip().spenn("geo=5501|maal=N2") == [0, 12])
    }

    @Test("Personer som bare er med i hovedtallet, trekkes fra før summene sammenliknes", arguments: [6, 2])
    func hovedtall(antall: Int) throws {
        var tabell = Self.tabell
        tabell.bareHovedtall = antall
        _ = try mappe.skriv(tabell)
        let rapport = try angrip()
        #expect(rapport.funn.map(\.slag) == (antall < 5 ? ["lekkasje"] : []))
        #expect(rapport.spenn("geo=5501|maal=N2") == [1, 12])
    }

    @Test("Filer i andre klasser leses ikke, og en mappe uten tabeller er en feil")
    func andreKlasser() throws {
        let skjermet = mappe.sti + "/skjermet"
        try FileManager.default.createDirectory(atPath: skjermet, withIntermediateDirectories: true)
        try "bare tull".write(toFile: skjermet + "/tabell-NIR1_p2026_v1.csv", atomically: true, encoding: .utf8)
        #expect(throws: Angrepsfeil.ingenTabeller(mappe: mappe.sti)) { try angrip() }
        #expect(throws: Angrepsfeil.kanIkkeLese(sti: "/finnes/ikke")) { try Angrep.angrip(mappe: "/finnes/ikke") }
    }

    @Test(
        "Feil i en arbeidsbok", .enabled(if: Python.harOpenpyxl),
        arguments: [
            ("", []), ("ark['D6'] = 4; ark['E6'] = None", ["lekkasje"]),
            ("ark['C6'] = 13", ["ulike filer"]), ("ark['D6'] = None; ark['D6'] = '=C6-8'", ["lekkasje"]),
            ("bok.create_sheet('Gjemt').sheet_state = 'hidden'", ["lekkasje"]),
            ("ark.column_dimensions['H'].hidden = True; ark['H9'] = 'x'", ["lekkasje"]),
            ("from openpyxl.comments import Comment; ark['C6'].comment = Comment('her', 'x')", ["lekkasje"]),
            ("bok.properties.subject = '4'", ["lekkasje"]), ("ark['A2'] = 'Personer'", ["ulike filer"]),
            ("ark['D6'] = '4'", ["lekkasje"]), ("ark['B3'] = 4", ["lekkasje"]), ("ark['A9'] = 'Tall i alt.'", []),
            ("ark['D9'] = 4", ["lekkasje"]), ("ark['C6'] = None; ark['C7'] = ':'", []),
            ("ark['E6'] = None; ark['E7'] = None; ark['D6'] = 9", ["lekkasje"]),
            ("ark['E5'] = 'Annet'; ark['E6'] = 3", ["lekkasje", "ulike filer"]),
        ])
    func bok(endring: String, slag: [String]) throws {
        _ = try mappe.skriv(Self.tabell)
        let program = """
            import openpyxl
            bok = openpyxl.Workbook()
            ark = bok.active
            ark.title = 'Tabell 1'
            ark['A1'] = 'Deltakere'
            ark['A2'] = 'Personer. Kilde: tabell-NIR1'
            for rad in [['Kommune', 'Navn', 'N1-navn', 'N2-navn', 'N2-navn_tegn'],
                        ['5501', 'Tromsø', 12, None, ':'], ['5503', 'Harstad', 15, None, ':']]:
                for nr, verdi in enumerate(rad):
                    ark.cell(row=5 + (0 if rad[0] == 'Kommune' else 1 if rad[0] == '5501' else 2), column=nr + 1, value=verdi)
            \(endring)
            bok.save('bok_p2026-04-17_v1.xlsx')
            """
        guard try Python.kjoer(program, i: mappe.sti + "/aapen/nasjonalt") == 0 else {
            Issue.record("openpyxl kunne ikke skrive boken")
            return
        }
        let rapport = try angrip()
        #expect(Set(rapport.funn.map(\.slag)).sorted() == slag, "\(rapport.funn.map(\.tekst))")
        if !slag.isEmpty { #expect(rapport.funn.allSatisfy { $0.tekst.contains("bok_p2026-04-17_v1.xlsx") }) }
    }

    @Test("Samme mappe gir samme rapport")
    func sammeIgjen() throws {
        _ = try mappe.skriv(Self.tabell, Self.andeler)
        let (a, b) = (try angrip(), try angrip())
        #expect(a.spenn == b.spenn && a.funn == b.funn && a.loesninger == b.loesninger)
    }
}
