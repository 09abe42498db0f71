import Foundation
import Kalender
import Pipeline
import Testing

/// What one release of the national workbook says of the one before, and the decision basis beside it.
@Suite struct UtgaverTests {
    private static func plan(_ rapporter: String, les: String = "les") -> String {
        """
        pipeline: proeve
        inndata:
          mappe: \(Prosjekt.uttrekk)
        steg:
          - \(les)
          - anvend
          - tabuler: { rapporter: [\(rapporter)] }
          - beskytt: { profil: frekvens-5 }
          - skriv:   { format: [csv, json, xlsx] }
          - publiser

        """
    }

    /// Figures of the last whole year: the same in April and in May.
    private static func skrivAnmodning(_ proeve: Tabellmappe) throws {
        try proeve.mappe.skriv(
            "rapporter/proeve-anmodning.yaml",
            """
            rapport: proeve-anmodning
            id: NIR9915
            tittel: Anmodning om bosetting, etter fylke
            indikatorer: [A-01]
            perioder: { slag: aar }
            variabler: [geo]
            nivaaer: [land, fylke]

            """)
    }

    private static func ord(_ bok: String) throws -> String {
        let (prosess, roer) = (Process(), Pipe())
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
        prosess.arguments = ["-p", bok, "xl/sharedStrings.xml"]
        prosess.standardOutput = roer
        try prosess.run()
        let ut = roer.fileHandleForReading.readDataToEndOfFile()
        prosess.waitUntilExit()
        return String(decoding: ut, as: UTF8.self)
    }

    private static func bok(_ mappe: Proevemappe, _ dato: String, nn: Bool = false) -> String {
        mappe.publisert + "/aapen/nasjonalt/introduksjonsprogram-nasjonalt\(nn ? "-nn" : "")_p\(dato)_v1.xlsx"
    }

    @Test(
        "Den neste utgaven sier hvilket tall som er endret, og en kjøring til sier det samme",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")))
    func endretTall() throws {
        let proeve = try Tabellmappe(Self.plan("utvikling-deltakere, proeve-anmodning"))
        try Self.skrivAnmodning(proeve)
        let mappe = proeve.mappe
        _ = try mappe.kjoer(pipeline: proeve.pipeline)
        let ingen = "Det er ingen tidligere utgave å sammenligne med."
        #expect(try Self.ord(Self.bok(mappe, "2026-04-17")).contains(ingen))
        #expect(try mappe.kjoer(pipeline: proeve.pipeline).ut.allSatisfy { $0.tilstand == "uendret" })

        let csv = mappe.publisert + "/aapen/nasjonalt/tabell-nir2008a_p2026-04-17_v1.csv"
        let rad = try #require(Tabell(csv).oppslag.first { $0["geonivaa"] == "land" && $0["periode"] == "2026-03" })
        let verdi = try #require(rad["verdi"].flatMap { Int($0) })
        let (foer, etter) = ("2026-03,land,0,,,\(verdi),", "2026-03,land,0,,,\(verdi + 7),")
        let gammel = try Proevemappe.tekst(csv)
        #expect(gammel.contains(foer))
        try gammel.replacing(foer, with: etter).write(toFile: csv, atomically: true, encoding: .utf8)

        let mai = try #require(Dato(2026, 5, 17))
        _ = try mappe.kjoer(dato: mai, pipeline: proeve.pipeline)
        let (nb, nn) = (
            try Self.ord(Self.bok(mappe, "2026-05-17")), try Self.ord(Self.bok(mappe, "2026-05-17", nn: true))
        )
        #expect(!nb.contains(ingen))
        #expect(!nb.contains("Tabellen er ikke gitt ut før."), "en tabell med de samme tallene er ikke ny")
        #expect(nb.contains("Deltakere i introduksjonsprogram i dag, 2026-03, Landet"))
        #expect(nn.contains("Deltakarar i introduksjonsprogram i dag, 2026-03, Landet"))
        #expect(nb.contains("Tallet var foreløpig.") && nn.contains("Talet var førebels."))
        let igjen = try mappe.kjoer(dato: mai, pipeline: proeve.pipeline)
        #expect(igjen.ut.allSatisfy { $0.tilstand == "uendret" })
    }

    @Test(
        "Grunnlaget for anmodning har én rad for hver kommune som er anmodet, og er skjermet", arguments: [false, true])
    func beslutningsgrunnlag(medUtfall: Bool) throws {
        let les = medUtfall ? "les: { novstatus: ja }" : "les"
        let proeve = try Tabellmappe(Self.plan("proeve-anmodning", les: les))
        try Self.skrivAnmodning(proeve)
        _ = try proeve.mappe.kjoer(pipeline: proeve.pipeline)
        let sti = proeve.mappe.publisert + "/skjermet/anmodning/beslutningsgrunnlag-anmodning_p2026-04-17_v1"
        let rader = try Tabell(sti + ".csv").oppslag
        let anmodet = try Tabell(Prosjekt.uttrekk + "/anmodning.csv", skilletegn: ";").oppslag.filter {
            $0["aar"] == "2025"
        }
        #expect(rader.compactMap { $0["kommunenr"] } == anmodet.compactMap { $0["kommunenr"] }.sorted())
        for rad in rader {
            for navn in ["folketall", "overgang", "etter_ett_aar", "bosettingsgrad_2023", "bosettingsgrad_2025"] {
                #expect((rad[navn] == "") == (rad["\(navn)_tegn"] != ""), "\(navn)")
            }
            let folketall = rad["folketall"].flatMap { Int($0) }
            #expect((rad["faa_innbyggere"] == "ja") == (folketall.map { $0 < 5_000 } ?? false))
        }
        let utfall = Set(rader.compactMap { $0["etter_ett_aar_tegn"] })
        #expect(medUtfall ? !utfall.contains("..") : utfall == [".."])
        #expect(FileManager.default.fileExists(atPath: sti + ".xlsx"))
    }
}
