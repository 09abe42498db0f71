import Foundation
import Tekster
import Testing

@testable import Output

@Suite("Lederens arbeidsbok (brukeropplevelse 7.2)")
struct LederbokTests {
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    private func skriv(_ bok: Lederbok, _ navn: String = "bok") throws -> String {
        try skriv(navn, bok.egenskaper) { ny in _ = try bok.skriv(ny) }
    }

    private func skriv(_ navn: String, _ egenskaper: Bokegenskaper, _ bygg: (Arbeidsbok) throws -> Void) throws
        -> String
    {
        let sti = "\(mappe.sti)/\(navn).xlsx"
        let ny = try Arbeidsbok(sti: sti, egenskaper: egenskaper, midlertidig: mappe.sti)
        try bygg(ny)
        try ny.lukk()
        return sti
    }

    private func del(_ navn: String, av sti: String) throws -> String {
        String(decoding: try Program.kjoer("unzip", ["-p", sti, navn]).ut, as: UTF8.self)
    }

    static let langtNavn = Bokkommune(nummer: "9904", navn: "Ærfuglåsen og Øvre Blåbærmyr med Nedre Å")

    @Test("Samme tall gir samme bytes")
    func sammeBytes() throws {
        let stier = try ["a", "b"].map { try skriv(Proeveleder().bok(), $0) }
        let innhold = try stier.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(innhold[0] == innhold[1])
    }

    @Test(
        "Et annet program finner ingen brudd på reglene i 7.1", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func regler() throws {
        var rolig = Proeveleder(retting: [Int](repeating: 0, count: 7))
        rolig.kommune = Self.langtNavn
        let boeker = [Proeveleder(), Proeveleder(maalform: .nn), .liten, .skjult, rolig, Proeveleder(deltakere: [])]
        let stier = try boeker.enumerated().map { try skriv($1.bok(), "bok\($0)") }
        let sjekk = try #require(try Program.openpyxl(stier))
        #expect(sjekk.kode == 0, "\(sjekk.ut)")
    }

    @Test("Oversikten sier det samme som setningene", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func oversikt() throws {
        let ark = try Program.celler(skriv(Proeveleder().bok()), "Oversikt")
        #expect(ark.contains("Tre tall|Nå|Til sammenlikning"))
        #expect(ark.contains("Deltakere i program|125|▲ 11 flere enn for ett år siden (114)"))
        #expect(ark.contains { $0.hasPrefix("Til arbeid eller utdanning ved avslutning siste år|0.62|49 av 79.") })
        #expect(ark.contains("Registreringer som må rettes|36|▼ 4 færre enn forrige måned (40)"))
        #expect(ark.contains("Gjør dette nå|Antall|Hvor"))
        #expect(ark.contains("Registrer sluttmål for nye deltakere|11|Se arket Rett opp"))
        #expect(!ark.contains { $0.hasPrefix("Bytt sluttmål som ikke gjelder lenger") }, "null er ingen oppgave")
    }

    @Test(
        "Ingenting å rette gir en setning i stedet for en tabell",
        .enabled(if: Program.python != nil, "openpyxl mangler"))
    func ingentingAaRette() throws {
        var bok = try Proeveleder(retting: [Int](repeating: 0, count: 7)).bok()
        #expect(try Program.celler(skriv(bok), "Oversikt").contains("Ingenting å rette nå.||"))
        bok.rettOpp[0].naa = .mangler
        #expect(
            try Program.celler(skriv(bok), "Oversikt").contains("Vi vet ikke om noe må rettes, for tallene mangler.||"))
        bok.rettOpp[0].naa = .skjult
        let skjult = try Program.celler(skriv(bok), "Oversikt")
        #expect(skjult.contains("Registrer sluttmål for nye deltakere|:|Se arket Rett opp"))
        #expect(skjult.contains("Tegnet «:» betyr at antallet ikke vises, for få personer.||"))
    }

    @Test("Bokmål og nynorsk har de samme tallene", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func maalformer() throws {
        for leder in [Proeveleder(), .liten] {
            let (nb, nn) = (leder, Proeveleder(nynorsk: leder))
            let tall = try [nb, nn].map { try Program.tall(i: skriv($0.bok(), "\($0.maalform)")) }
            #expect(tall[0].count > 40)
            #expect(tall[0] == tall[1])
            #expect(
                try Program.celler("\(mappe.sti)/nn.xlsx", "Oversyn").contains { $0.hasPrefix("Deltakarar i program") })
        }
    }

    @Test("En bok der alt er skjult, har bare tegn og nuller", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func altSkjult() throws {
        let sti = try skriv(Proeveleder.skjult.bok())
        let oversikt = try Program.celler(sti, "Oversikt")
        #expect(
            oversikt.contains("Kommunen har så få deltakere at tallene ikke vises, av hensyn til personvernet.||"))
        #expect(oversikt.contains { $0.hasPrefix("Her er ikke noe diagram, for ingen av de siste 24 månedene") })
        #expect(try Program.kjoer("unzip", ["-l", sti]).ut.range(of: Data("chart".utf8)) == nil)
        #expect(oversikt.filter { $0.hasSuffix("|:|Vises ikke, for få personer") }.count == 3)
        let utvikling = try Program.celler(sti, "Utvikling")
        #expect(utvikling.last == "nov. 2026||:")
        #expect(try Program.celler(sti, "Sammenlign").contains { $0.hasSuffix("|:|0.6|0.58|0.55|.") })
    }

    @Test(
        "Måneder som ikke vises, er hull i linja og har tegn i en egen kolonne", .enabled(if: Program.finnes("unzip")))
    func hull() throws {
        let (liten, vanlig) = (try skriv(Proeveleder.liten.bok(), "liten"), try skriv(Proeveleder().bok(), "vanlig"))
        let diagram = try del("xl/charts/chart1.xml", av: liten)
        #expect(diagram.contains("<c:f>Utvikling!$B$16:$B$39</c:f>"))
        #expect(diagram.contains("<c:ptCount val=\"24\"/>"))
        let verdier = diagram.components(separatedBy: "<c:numCache>").last ?? ""
        #expect(verdier.components(separatedBy: "<c:v>").count - 1 == 12, "tolv av 24 måneder vises")
        #expect(!diagram.contains("dispBlanksAs val=\"zero\""))
        #expect(try del("xl/drawings/drawing1.xml", av: liten).contains("Måneder som ikke vises, er hull i linja."))
        #expect(try del("xl/sharedStrings.xml", av: liten).contains("Tegn for deltakere"))
        #expect(try !del("xl/sharedStrings.xml", av: vanlig).contains("Tegn for deltakere"))
    }

    @Test("Arket Utvikling har de siste 36 månedene, og diagrammet de siste 24", .enabled(if: Program.finnes("unzip")))
    func lengde() throws {
        let bok = try Proeveleder(deltakere: Array(100..<140)).bok()
        #expect(bok.utvikling.count == 36)
        let diagram = try del("xl/charts/chart1.xml", av: skriv(bok))
        #expect(diagram.contains("<c:v>116</c:v>") && !diagram.contains("<c:v>115</c:v>"))
    }

    @Test("Oversikten er én A4-side når den skrives ut", .enabled(if: Program.finnes("soffice"), "LibreOffice mangler"))
    func enSide() throws {
        var leder = Proeveleder(retting: [11, 6, 7, 8, 9, 12, 7])
        leder.kommune = Self.langtNavn
        let bok = try leder.bok()
        // The chart reads the second sheet, which is one page.
        let sti = try skriv("oversikt", bok.egenskaper) { ny in
            try bok.skrivOversikt(ny)
            _ = try bok.skrivUtvikling(ny)
        }
        #expect(try Program.sider(sti, i: mappe.sti) == 2)
    }

    @Test("Boken leveres i den åpne mappen til kommunen")
    func levering() throws {
        let ut = try Utlevering(rot: mappe.sti + "/output", kjoering: "k", startet: "s", dato: Proeveleder.dato)
        var leder = Proeveleder()
        try ut.skriv(leder.bok())
        leder.kommune = Self.langtNavn
        #expect(Self.langtNavn.navn.count == 40)
        try ut.skriv(leder.bok())
        let filer = try ut.publiser().filer
        #expect(
            filer.map(\.sti) == [
                "publisert/aapen/kommune/9901/nokkeltall-kommune-9901-eksempelvik_p2026-11-23_v1.xlsx",
                "publisert/aapen/kommune/9904/nokkeltall-kommune-9904-"
                    + "aerfuglaasen-og-oevre-blaabaermyr-med-nedre-aa_p2026-11-23_v1.xlsx",
            ])
        #expect(filer.map(\.klasse) == [.aapen, .aapen])
        #expect(try kontrollerLevering(mappe: ut.rot).isEmpty)
    }
}

extension Proeveleder {
    /// The same kommune with the other written form.
    init(nynorsk leder: Proeveleder) {
        self = leder
        maalform = .nn
    }
}
