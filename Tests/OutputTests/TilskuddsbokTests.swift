import Foundation
import Kalender
import Tekster
import Testing

@testable import Output

@Suite("Tilskuddsforvalterens arbeidsbøker (brukeropplevelse 7.6)")
struct TilskuddsbokTests {
    private static let felles = [
        "Oversikt", "Kommuner", "Satser", "Flytting", "Holdt tilbake", "Grenser", "Kontrollsummer", "Attestasjon",
        "Bro",
        "Om tallene",
    ]
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    @Test(
        "Et annet program finner ingen brudd på reglene i 7.1", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func regler() throws {
        let boeker = [
            Proevetilskudd(), Proevetilskudd(maalform: .nn), Proevetilskudd(antall: 0, manglerSats: false),
            Proevetilskudd(harForrige: false, oere: 0), Proevetilskudd(underNull: true),
        ]
        let stier =
            try boeker.enumerated().map { try $1.sammendrag(mappe.sti, "bok\($0)") } + [
                Proevetilskudd().grunnlagsbok(mappe.sti)
            ]
        let sjekk = try #require(try Program.openpyxl(stier))
        #expect(sjekk.kode == 0, "\(sjekk.ut)")
    }

    @Test("Arkene står i rekkefølge, og de felles har de samme cellene", .enabled(if: Program.python != nil))
    func sammeArk() throws {
        let (kort, lang) = (
            try Proevetilskudd().sammendrag(mappe.sti), try Proevetilskudd().grunnlagsbok(mappe.sti, radgrense: 20)
        )
        let navn = try Program.python(
            "import sys, openpyxl\nfor f in sys.argv[1:]: print('|'.join(openpyxl.load_workbook(f).sheetnames))",
            [kort, lang])
        #expect(navn[0].components(separatedBy: "|") == Self.felles)
        #expect(navn[1].components(separatedBy: "|") == Self.felles + ["Grunnlag", "Grunnlag 2", "Grunnlag 3"])
        for ark in Self.felles {
            let (a, b) = (try Program.celler(kort, ark), try Program.celler(lang, ark))
            let ulike = zip(a, b).filter { $0 != $1 }.map(\.0)
            #expect(a.count == b.count)
            #expect(ark == "Oversikt" ? ulike.count == 1 && ulike[0].hasPrefix("Klasse: Skjermet") : ulike.isEmpty)
        }
    }

    @Test("Bokmål og nynorsk har de samme tallene", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func maalformer() throws {
        let tall = try Maalform.allCases.map { form in
            try Program.tall(i: Proevetilskudd(maalform: form).sammendrag(mappe.sti, form.rawValue))
        }
        #expect(tall[0].count > 300)
        #expect(tall[0] == tall[1])
    }

    @Test("Øre går ikke tapt, og står bare der et beløp har dem", .enabled(if: Program.python != nil))
    func oere() throws {
        let (proeve, sti) = (Proevetilskudd(), try Proevetilskudd().sammendrag(mappe.sti))
        let lest = try Program.python(
            """
            import sys, openpyxl
            ark = openpyxl.load_workbook(sys.argv[1], data_only=True)["Kommuner"]
            for rad in ark.iter_rows(min_row=5):
                print(*(f"{round(c.value * 100)}{'øre' if '0.00' in c.number_format else ''}" for c in rad[3:13]))
            """, [sti])
        let ventet = proeve.mottakere.map { linje in
            (linje.beloep.map(\.oere) + [linje.tilUtbetaling]).map { "\($0)\($0 % 100 == 0 ? "" : "øre")" }
                .joined(separator: " ")
        }
        #expect(Array(lest.dropLast()) == ventet)
        #expect(lest.last?.hasSuffix(" \(proeve.sum)øre") == true)
        #expect(kronetekst(-120_450_006) == "\u{2212}1\u{A0}204\u{A0}500,06")
        #expect(kronetekst(-6) == "\u{2212}0,06" && kronetekst(100) == "1")
    }

    @Test("Ingenting i sammendraget likner et DUF-nummer", .enabled(if: Program.finnes("unzip")))
    func utenDuf() throws {
        func treff(_ sti: String) throws -> Int {
            String(decoding: try Program.kjoer("unzip", ["-p", sti]).ut, as: UTF8.self)
                .matches(of: /\b[0-9]{12}\b/).count
        }
        #expect(try treff(Proevetilskudd().sammendrag(mappe.sti)) == 0)
        #expect(try treff(Proevetilskudd().grunnlagsbok(mappe.sti)) == 49, "grunnlaget har dem, så søket finner dem")
    }

    @Test("En sats som mangler, gir en tom celle, et tegn og «minst»", .enabled(if: Program.python != nil))
    func minst() throws {
        let sti = try Proevetilskudd().sammendrag(mappe.sti)
        let holdt = try Program.celler(sti, "Holdt tilbake")
        #expect(holdt.contains("Satsen er ikke kjent|6|6||..|Ingenting. IMDi finner satsen."))
        #expect(try Program.celler(sti, "Satser").contains { $0.hasPrefix("FHT2 2026|2026-01-01 00:00:00|||..|") })
        let minst = try Program.python(
            """
            import sys, openpyxl
            for ark in openpyxl.load_workbook(sys.argv[1]):
                for rad in ark.iter_rows():
                    for c in rad:
                        if "minst" in c.number_format: print(ark.title, c.coordinate)
            """, [sti])
        #expect(minst == ["Oversikt B12", "Kommuner M7", "Kommuner M29", "Holdt tilbake D7"])
        let kommuner = try Program.celler(sti, "Kommuner")
        #expect(kommuner.filter { $0.hasSuffix("En sats mangler: summen er minst det som står.") }.count == 1)
        let kjent = try Proevetilskudd(manglerSats: false).sammendrag(mappe.sti, "kjent")
        #expect(try !Program.tall(i: kjent).contains { $0.contains("minst") })
    }

    @Test("Linjer med færre enn fem personer er merket", .enabled(if: Program.python != nil))
    func faaPersoner() throws {
        let merket = try Program.celler(Proevetilskudd().sammendrag(mappe.sti), "Kommuner").filter {
            $0.contains("Færre enn fem personer")
        }
        #expect(merket.count == 1 && merket[0].hasPrefix("9901|"))
        var linje = Proevetilskudd().mottakere[1]
        #expect(!linje.harFaaPersoner)
        linje.beloep[0].personer = 4
        #expect(linje.harFaaPersoner)
        linje.beloep[0].oere = 0
        #expect(!linje.harFaaPersoner, "uten beløp er det ingenting å røpe")
    }

    @Test("Deler som sier hver sin sum, blir ingen bok")
    func ulikeSummer() throws {
        let sum = Proevetilskudd().sum
        #expect(throws: Tilskuddsbokfeil.broenGaarIkkeOpp(sum: sum, naa: sum + 1)) {
            try Proevetilskudd(skjevhet: 1).bro()
        }
        let bok = try Proevetilskudd().bok()
        func ny(_ mottakere: [Mottakerlinje], holdt: [Holdtlinje]? = nil) throws {
            _ = try Tilskuddsbok(
                bok.runde, fakta: bok.fakta, bro: bok.bro, grupper: bok.grupper, mottakere: mottakere,
                satser: [], flytting: [], holdt: holdt ?? bok.holdt, grenser: [], kontroller: [], sjekksum: "")
        }
        try ny(bok.mottakere)
        var endret = bok.mottakere
        endret[3].beloep[0].oere += 1
        #expect(throws: Tilskuddsbokfeil.mottakerneGirIkkeBroen(sum: sum + 1, bro: sum)) { try ny(endret) }
        endret = bok.mottakere
        endret[3].beloep.removeLast()
        #expect(throws: Tilskuddsbokfeil.feilAntallBeloep(mottaker: "9904", har: 8, ventet: 9)) { try ny(endret) }
        #expect(throws: Tilskuddsbokfeil.holdtTilbakeErUlikt(mottakere: 24, grunner: 0)) {
            try ny(bok.mottakere, holdt: [])
        }
        let melding = Tilskuddsbokfeil.broenGaarIkkeOpp(sum: 100, naa: 250).melding
        #expect(melding == "Stegene i broen gir 1 kroner, men runden er 2,50 kroner.")
    }

    @Test("Broen er stolper som er løftet, med tallene i arket Bro", .enabled(if: Program.finnes("unzip")))
    func diagram() throws {
        func deler(_ sti: String, _ navn: String) throws -> String {
            String(decoding: try Program.kjoer("unzip", ["-p", sti, navn]).ut, as: UTF8.self)
        }
        let sti = try Proevetilskudd().sammendrag(mappe.sti)
        let diagram = try deler(sti, "xl/charts/chart1.xml")
        #expect(diagram.contains("<c:grouping val=\"stacked\"/>") && diagram.contains("<c:f>Bro!$F$5:$F$12</c:f>"))
        #expect(diagram.contains("mer til utbetaling enn i forrige runde"))
        let alt = try deler(sti, "xl/drawings/drawing1.xml")
        #expect(alt.contains("descr=\"Stolpediagram.") && alt.contains("Flyttet ut: \u{2212}"))
        let steg = try Proevetilskudd().bok().brosteg
        #expect(steg.map(\.etter).last == Proevetilskudd().sum && steg[6].etter == steg[7].etter)
        #expect(zip(steg.dropLast(), steg.dropFirst()).allSatisfy { $1.slag == .sum || $0.etter == $1.foer })
        let ned = try Proevetilskudd(underNull: true).sammendrag(mappe.sti, "ned")
        #expect(try Program.kjoer("unzip", ["-l", ned]).ut.range(of: Data("chart".utf8)) == nil)
        #expect(try deler(ned, "xl/sharedStrings.xml").contains("Broen går under null"))
        let foerste = try Proevetilskudd(harForrige: false, oere: 0).sammendrag(mappe.sti, "foerste")
        #expect(try deler(foerste, "xl/charts/chart1.xml").contains("til utbetaling i den første runden"))
        #expect(try deler(foerste, "xl/sharedStrings.xml").contains("Ingen runde før denne"))
    }

    @Test("Samme runde gir samme bytes")
    func sammeBytes() throws {
        let innhold = try ["a", "b"].map {
            try Data(contentsOf: URL(fileURLWithPath: Proevetilskudd().sammendrag(mappe.sti, $0)))
        }
        #expect(innhold[0] == innhold[1])
    }

    @Test("En rad i grunnlaget overlever veien gjennom bytes, også med store beløp")
    func koding() throws {
        let rad = Grunnlagsrad(
            duf: "209910000001", mottaker: "9901", kode: "AR-1 EV", tilskuddsaar: 2026, aar: nil,
            maalgruppeFra: Proeveleder.dato, satsId: "s", andel: "5/12", oere: -987_654_321_098, holdtOere: nil,
            status: "BETALES", vilkaar: "T-01", kilde: "fil, 2")
        var bytes = Bytebuffer()
        rad.kod(til: &bytes)
        bytes.withBytes { bytes in
            var leser = Feltleser(bytes)
            #expect(Grunnlagsrad(&leser) == rad)
            var kort = Feltleser(UnsafeRawBufferPointer(rebasing: bytes.dropLast()))
            #expect(Grunnlagsrad(&kort) == nil)
        }
    }

    @Test("Oversikten er én A4-side når den skrives ut", .enabled(if: Program.finnes("soffice"), "LibreOffice mangler"))
    func enSide() throws {
        let (bok, sti) = (try Proevetilskudd().bok(), "\(mappe.sti)/oversikt.xlsx")
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper(.skjermet), midlertidig: mappe.sti)
        // The chart reads the second sheet, which is one page.
        try bok.skrivOversikt(ny, .skjermet)
        try bok.skrivBro(ny)
        try ny.lukk()
        #expect(try Program.sider(sti, i: mappe.sti) == 2)
    }

    @Test("Bøkene leveres i hver sin klasse, og et grunnlag med en annen sum blir ingen bok")
    func levering() throws {
        let proeve = Proevetilskudd()
        func utlevering(_ navn: String) throws -> Utlevering {
            try Utlevering(rot: mappe.sti + "/" + navn, kjoering: "k", startet: "s", dato: Proeveleder.dato)
        }
        let bok = try proeve.bok()
        let ulik = try utlevering("ulik")
        let feil = #expect(throws: OutputFeil.self) {
            try ulik.skriv(bok, grunnlag: proeve.grunnlag(mappe: mappe.sti, mangler: 1))
        }
        #expect(feil?.melding.contains("kan ikke skrive, radene gir ") == true)
        #expect(try ulik.publiser().filer.isEmpty)
        let ut = try utlevering("output")
        try ut.skriv(bok)
        try ut.skriv(bok, grunnlag: proeve.grunnlag(mappe: mappe.sti))
        let filer = try ut.publiser().filer
        #expect(
            filer.map(\.sti) == [
                "publisert/sensitiv/tilskudd/persontilskudd-grunnlag_p2026-11-23_v1.xlsx",
                "publisert/skjermet/tilskudd/persontilskudd-sammendrag_p2026-11-23_v1.xlsx",
            ])
        #expect(filer.map(\.rader) == [74, 24])
        #expect(try kontrollerLevering(mappe: ut.rot).isEmpty)
    }
}
