import Kalender
import Tabeller
import Tekster
import Testing

@testable import Output
@testable import Vern

@Suite("Nøkkeltall og endringer i den nasjonale boken (brukeropplevelse 7.5)")
struct NokkeltallTests {
    private static let valg = [
        Nokkeltallvalg("finnes-ikke", "I-03", navn: Tekst("Sluttet", nn: "Slutta")),
        Nokkeltallvalg("I-99", navn: Tekst("Ukjente tall", nn: "Ukjende tal")),
        Nokkeltallvalg("I-04", navn: "Overgang"), Nokkeltallvalg("F-01", navn: "Ventetid"),
        Nokkeltallvalg("A-02", navn: "Svar"),
    ]

    private let mappe: Testmappe
    private let dato: Dato

    init() throws {
        mappe = try Testmappe()
        dato = try #require(Dato(2026, 4, 17))
    }

    private func skriv(
        _ sett: Tabellsett, _ sammenligning: Utgavesammenligning = .foerste, form: Maalform = .nb
    ) throws -> String {
        let bok = Nasjonalbok(
            Dokumentfakta(dato: dato, kontakt: "IMDi", nesteOppdatering: "Neste måned", versjon: "1"),
            sett.ark.compactMap { Krysstabell(sett, $0) }, nokkeltall: Nokkeltall(Self.valg, [sett]),
            sammenligning: sammenligning, form: form)
        let sti = "\(mappe.sti)/\(form).xlsx"
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper, midlertidig: mappe.sti)
        _ = try bok.skriv(ny)
        try ny.lukk()
        if let sjekk = try Program.openpyxl(["--publisering", sti]) { #expect(sjekk.kode == 0, "\(sjekk.ut)") }
        return sti
    }

    /// Twelve hundred persons in all, and as many men as the number of the month.
    private func serie(_ perioder: [String]) throws -> Tabellsett {
        try Tabellsett(
            id: "NIR2008A", tittel: "Deltakere", maal: [Tabellmaal(id: "K-01", navn: "Deltakere", enhet: "personer")],
            perioder: perioder,
            tabeller: perioder.enumerated().map { nr, periode in
                Proevetabeller.tabell(
                    Tabellhode(id: "NIR2008A", tittel: "", maal: "deltakere", periode: periode),
                    [Proevetabeller.kjoenn], antall: [100 + nr, 1000])
            })
    }

    @Test("Tallene er de samme som i tabellene, med tegn i egne kolonner", .enabled(if: Program.python != nil))
    func tallene() throws {
        let ark = try Program.celler(skriv(Proevesett.nir1005()), "Nøkkeltall")
        #expect(ark[0].hasPrefix("Nøkkeltall for hele landet [merknad 1] [merknad 2]|"))
        #expect(
            ark[4] == "Nøkkeltall|Enhet|Periode|Nå|Nå_tegn|Forrige periode|Forrige|Forrige_tegn|Samme periode året før"
                + "|Året før|Året før_tegn|Tabell")
        let utenNavn = ark.suffix(4).map { $0.drop { $0 != "|" } }
        #expect(
            utenNavn == [
                "|personer|2025|17203||||..|2024|100||NIR1005", "|prosent|2025|46.5||||..|2024|55||NIR1005",
                "|måneder|2025||...|||..|2024|2.75||NIR1005", "|kommuner|2025||..|||..|2024|3||NIR1005",
            ])
        #expect(ark.count == 9)
    }

    @Test("Forrige periode og samme periode året før kommer fra den lengste serien")
    func serien() throws {
        let maaneder =
            ["2025-02", "2025-03"] + (4...12).map { "2025-\($0 < 10 ? "0" : "")\($0)" } + [
                "2026-01", "2026-02", "2026-03",
            ]
        let tall = Nokkeltall(
            [Nokkeltallvalg("K-01", navn: "Deltakere")], [try serie(["2026-04"]), try serie(maaneder)])
        let rad = try #require(tall.rader.first)
        #expect([rad.naa, rad.forrige, rad.aaretFoer].map(\.periode) == ["2026-03", "2026-02", "2025-03"])
        #expect([rad.naa, rad.forrige, rad.aaretFoer].map(\.tall) == [1113, 1112, 1101])
        let alene = try #require(Nokkeltall([Nokkeltallvalg("K-01", navn: "D")], [try serie(["2026-04"])]).rader.first)
        #expect(alene.forrige == .mangler && alene.aaretFoer == .mangler && alene.naa.tall == 1100)
    }

    @Test("Ti nøkkeltall vises, og de som ingen tabell har, nevnes")
    func utelatte() throws {
        let mange = Nokkeltall(
            (0..<12).map { _ in Nokkeltallvalg("K-01", navn: "Deltakere") } + [Nokkeltallvalg("X", navn: "Annet")],
            [try serie(["2025", "2026"])])
        #expect(mange.rader.count == 10)
        #expect(mange.omUtelatte?.nb.hasSuffix("ikke er laget denne gangen: annet.") == true)
        #expect(Nokkeltall([Nokkeltallvalg("X", navn: "Annet")], []).rader.isEmpty)
    }

    @Test(
        "Perioder og perioden et år før",
        arguments: [
            ("2026-04-17", "2025-04-17", true, "17.04.2026"), ("2026-03", "2025-03", true, "mars 2026"),
            ("2026", "2025", true, "2026"), ("2026-Q1", "2025-Q1", true, "1. kvartal 2026"),
            ("2024-03-01_2025-02-28", "2023-03-01_2024-02-29", true, "01.03.2024–28.02.2025"),
            ("2024-02-29", "2023-02-28", true, "29.02.2024"), ("2026-03", "2025-04", false, "mars 2026"),
            ("2026", "2025-12-31", false, "2026"), ("2023_2025", "2022_2024", true, "2023–2025"),
        ])
    func perioder(naa: String, foer: String, erAaretFoer: Bool, tekst: String) throws {
        let periode = try #require(Tabellperiode(naa))
        #expect(try #require(Tabellperiode(foer)).erAaretFoer(periode) == erAaretFoer)
        #expect(periode.tekst == tekst && Tabellperiode("i alt") == nil)
    }

    @Test("Den første utgaven sier at det ikke er noe å sammenligne med", .enabled(if: Program.python != nil))
    func foersteUtgave() throws {
        let sett = try Proevesett.nir1005()
        #expect(
            try Program.celler(skriv(sett), "Endringer").last
                == "Alle||Første utgave|Alle tabeller||.||.|Det er ingen tidligere utgave å sammenligne med.")
        let uendret = Utgavesammenligning([], harForrige: true)
        #expect(
            try Program.celler(skriv(sett, uendret, form: .nn), "Endringar").last
                == "Alle||Ingen|Alle tabellar||.||.|Ingenting er endra i det som òg stod i førre utgåve.")
    }

    @Test("Endringene har tall som tall og tegn som tegn", .enabled(if: Program.python != nil))
    func endringene() throws {
        let (mars, sett) = (try #require(Dato(2026, 3, 17)), try Proevesett.nir1005())
        let endringer = [
            Utgaveendring(.nyTabell, "NIR1004", forrige: nil, gjelder: "Avsluttede", grunn: "Ny."),
            Utgaveendring(
                .nyttTall, "NIR1005", forrige: mars, gjelder: "Overgang", foer: .tall(593, desimaler: 1),
                naa: .tegn(":"),
                grunn: "Skjult."),
        ]
        let sti = try skriv(sett, Utgavesammenligning(endringer, harForrige: true))
        #expect(
            try Program.celler(sti, "Endringer").suffix(2) == [
                "NIR1004||Ny tabell|Avsluttede||.||.|Ny.",
                "NIR1005|2026-03-17 00:00:00|Endret tall|Overgang|59.3|||:|Skjult.",
            ])
        let forside = try Program.celler(sti, "Forside").map { $0.split(separator: "|").first.map(String.init) ?? "" }
        #expect(
            forside.suffix(7)
                == [
                    "Nøkkeltall", "Tabell 1", "Tabell 2", "Tabell 3", "Endringer", "Merknader", "Standardtegn",
                    "Om statistikken",
                ].suffix(7))
    }
}
