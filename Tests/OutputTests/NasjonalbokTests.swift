import Foundation
import Kalender
import Tabeller
import Tekster
import Testing

@testable import Output
@testable import Vern

@Suite("Den nasjonale arbeidsboken (brukeropplevelse 7.5)")
struct NasjonalbokTests {
    private let mappe: Testmappe
    private let dato: Dato

    init() throws {
        mappe = try Testmappe()
        dato = try #require(Dato(2026, 4, 17))
    }

    private func bok(_ tabeller: [Krysstabell]) -> Nasjonalbok {
        Nasjonalbok(
            Dokumentfakta(
                dato: dato, kontakt: "statistikk@example.no", nesteOppdatering: "mai 2026", versjon: "1, første utgave"),
            tabeller, nokkeltall: Nokkeltall([], []),
            merknader: ["Tallene er foreløpige til kommunene har bekreftet dem."])
    }

    private func tabeller() throws -> [Krysstabell] {
        [
            try kryss(Proevetabeller.deltakere, "geo", "kjoenn", ["land", "fylke", "kommune"]),
            try kryss(Proevetabeller.overgangEtterKjoenn, "kategori", "kjoenn"),
        ]
    }

    private func kryss(
        _ tabell: BeskyttetTabell, _ rader: String, _ kolonner: String, _ nivaaer: [String]? = nil
    ) throws -> Krysstabell {
        let snitt = Arksnitt(rader: .variabel(rader), kolonner: .variabel(kolonner), nivaaer: nivaaer)
        return try #require(Krysstabell(Tabellsett(tabell), snitt))
    }

    private func skriv(_ bok: Nasjonalbok, _ navn: String) throws -> String {
        let sti = mappe.sti + "/" + navn
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper, midlertidig: mappe.sti)
        #expect(try bok.skriv(ny) == bok.tabeller.reduce(0) { $0 + $1.antallRader })
        try ny.lukk()
        return sti
    }

    private func deler(av sti: String) throws -> String {
        String(decoding: try Program.kjoer("unzip", ["-p", sti, "*"]).ut, as: UTF8.self)
    }

    @Test("Samme tabeller gir samme bytes, og et annet program finner ingen brudd på reglene")
    func sammeBytes() throws {
        let stier = try ["a.xlsx", "b.xlsx"].map { try skriv(bok(tabeller()), $0) }
        let innhold = try stier.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(innhold[0] == innhold[1])
        if let sjekk = try Program.openpyxl(["--publisering", stier[0]]) { #expect(sjekk.kode == 0, "\(sjekk.ut)") }
    }

    @Test("Arkene, titlene og kolonnene", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func ark() throws {
        let sti = try skriv(bok(tabeller()), "a.xlsx")
        #expect(
            try celler(sti, "Tabell 1") == [
                "Tabell 1: Deltakere i introduksjonsprogram, etter kommune og kjønn, 17. april 2026 [merknad 2]",
                "Enhet: personer. Kilde: tabell-NIR1003 (deltakere, 2026-04-17), Nasjonalt introduksjonsregister (NIR), IMDi.",
                "Til forsiden", "",
                "Kode|Kommune|I alt|I alt_tegn|Menn|Menn_tegn|Kvinner|Kvinner_tegn",
                "0|Hele landet||:||:||:", "03|Oslo|1234||1200||34|", "0301|Oslo|1234||1200||34|",
                "55|Troms, Romsa||:||:||:", "5501|Tromsø||:||:|60|", "5503|Harstad||:|12|||:",
            ])
        #expect(
            try celler(sti, "Tabell 2").suffix(5) == [
                "Kode|Kategori|I alt|I alt_tegn|Menn|Menn_tegn|Kvinner|Kvinner_tegn",
                "alt|I alt|59.3||60||58.6|", "RP|Rett og plikt|61.7||62.5||60.9|", "R|Rett||:||:||:",
                "K|Kan \"tilbys\"||:||:||:",
            ])
        let forside = try celler(sti, "Forside")
        #expect(
            forside.prefix(6) == [
                "Introduksjonsprogram, nasjonale tall", "Nasjonalt introduksjonsregister, status 17. april 2026",
                "Kontakt: statistikk@example.no", "Neste oppdatering: mai 2026", "Klasse: Åpen",
                "Versjon: 1, første utgave",
            ])
        #expect(
            forside.dropFirst(7).map { $0.split(separator: "|")[0] } == [
                "Ark", "Tabell 1", "Tabell 2", "Endringer", "Merknader", "Standardtegn", "Om statistikken",
            ])
        #expect(try celler(sti, "Merknader").contains { $0.hasPrefix("Merknad 1|Alle tabeller|Tallene er foreløpige") })
        #expect(try celler(sti, "Merknader").contains { $0.hasPrefix("Merknad 2|Tabell 1|Personer med sperret") })
        #expect(try celler(sti, "Standardtegn").contains(":|Vises ikke av konfidensialitetshensyn"))
    }

    @Test("Boken på nynorsk har de samme tallene under nynorske ord", .enabled(if: Program.python != nil))
    func nynorsk() throws {
        var paaNynorsk = bok(try tabeller())
        paaNynorsk.form = .nn
        let sti = try skriv(paaNynorsk, "nn.xlsx")
        if let sjekk = try Program.openpyxl(["--publisering", sti]) { #expect(sjekk.kode == 0, "\(sjekk.ut)") }
        let ark = try celler(sti, "Tabell 1")
        #expect(ark[1].hasPrefix("Eining: personar. Kjelde: tabell-NIR1003 (deltakere, 2026-04-17), Nasjonalt"))
        #expect(ark[4] == "Kode|Kommune|I alt|I alt_teikn|Menn|Menn_teikn|Kvinner|Kvinner_teikn")
        #expect(ark[5] == "0|Heile landet||:||:||:" && ark[6] == "03|Oslo|1234||1200||34|")
        let framside = try celler(sti, "Framside")
        #expect(framside[0] == "Introduksjonsprogram, nasjonale tal" && framside[4] == "Klasse: Open")
        #expect(try celler(sti, "Standardteikn").contains("...|Oppgåve manglar førebels"))
        #expect(try celler(sti, "Merknader").contains { $0.hasPrefix("Merknad 2|Tabell 1|Personar med sperra") })
        #expect(try celler(sti, "Om statistikken").contains { $0.hasPrefix("Kven tala gjeld|Personar med vedtak") })
    }

    /// Each row of a sheet, the cells between bars.
    private func celler(_ sti: String, _ ark: String) throws -> [String] {
        let skript = """
            import sys, openpyxl
            for rad in openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].iter_rows(values_only=True):
                felt = ["" if v is None else f"{v:g}" if isinstance(v, float) else str(v) for v in rad]
                print("|".join(felt) if any(felt[1:]) else felt[0])
            """
        let svar = try Program.kjoer(try #require(Program.python), ["-c", skript, sti, ark])
        return String(decoding: svar.ut, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }

    @Test("Ingen skjulte tall i noen del av filen", .enabled(if: Program.finnes("unzip")))
    func skjulteTall() throws {
        let deler = try deler(av: skriv(bok(tabeller()), "a.xlsx"))
        #expect(deler.contains("1234") && deler.contains("name=\"Innhold\""))
        for tall in ["8501", "8502", "8561", "8514"] { #expect(!deler.contains(tall)) }
        #expect(!deler.contains("<f>"))
    }

    @Test("Tusen rader og fjorten kolonnepar")
    func stor() throws {
        let geo = Inndeling.flat(
            "geo", tittel: "Kommune", total: "Hele landet", (0..<1000).map { ("K\($0)", "Kommune \($0)") })
        let sluttmaal = Inndeling.flat(
            "sluttmaal", tittel: "Sluttmål", (0..<13).map { ("N\($0)", "Sluttmål \($0) og noe til") })
        let hode = Tabellhode(id: "NIR1007", tittel: "Deltakere", maal: "deltakere", periode: "2026")
        let stor = Proevetabeller.tabell(hode, [geo, sluttmaal], antall: (0..<13_000).map { $0 % 7 * 1000 })
        let kryss = try kryss(stor, "geo", "sluttmaal")
        let sti = try skriv(bok([kryss]), "stor.xlsx")
        if let sjekk = try Program.openpyxl(["--publisering", sti]) { #expect(sjekk.kode == 0, "\(sjekk.ut)") }
    }

    @Test("En krysstabell trenger to akser som tabellen har")
    func mangler() throws {
        let sett = try Tabellsett(Proevetabeller.overgang)
        func kryss(_ rader: Arksnitt.Akse, _ kolonner: Arksnitt.Akse) -> Krysstabell? {
            Krysstabell(sett, Arksnitt(rader: rader, kolonner: kolonner))
        }
        #expect(kryss(.variabel("kategori"), .variabel("kjoenn")) == nil)
        #expect(kryss(.variabel("kategori"), .variabel("kategori")) == nil)
        #expect(kryss(.variabel("kategori"), .variabel("iarbeid")) == nil, "delt i teller og nevner")
        #expect(kryss(.maal, .variabel("kategori")) == nil, "mål står bortover")
        #expect(kryss(.variabel("kategori"), .maal) != nil && kryss(.periode, .variabel("kategori")) != nil)
        #expect(Krysstabell(sett, Arksnitt(rader: .variabel("kategori"), kolonner: .maal, periode: "2025")) == nil)
        #expect(Krysstabell(sett, Arksnitt(rader: .variabel("kategori"), kolonner: .periode, maal: "I-99")) == nil)
    }

    @Test("Boken leveres i den åpne mappen for landet")
    func levering() throws {
        let ut = try Utlevering(rot: mappe.sti + "/output", kjoering: "k", startet: "s", dato: dato)
        try ut.skriv(bok(tabeller()))
        let filer = try ut.publiser().filer
        #expect(
            filer.map(\.sti) == ["publisert/aapen/nasjonalt/introduksjonsprogram-nasjonalt_p2026-04-17_v1.xlsx"])
        #expect(filer.map(\.rader) == [10])
    }
}
