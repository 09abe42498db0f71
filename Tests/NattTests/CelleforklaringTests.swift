import Foundation
import Pipeline
import Tekster
import Testing

/// `nir forklar celle`: one published number, or the sign in its place.
@Suite struct CelleforklaringTests {
    private static let hode = "tabell,indikator,periode,geonivaa,geonr,kjoenn,teller,nevner,verdi,tegn,status\n"

    /// A table with two indicators, two periods and each of the signs, in an old and a new version.
    private static func mappe() throws -> Proevemappe {
        let mappe = try Proevemappe()
        for under in ["aapen/nasjonalt", "skjermet/tilsyn", "sensitiv/lister"] {
            try FileManager.default.createDirectory(
                atPath: mappe.publisert + "/" + under, withIntermediateDirectories: true)
        }
        try mappe.skriv(
            "output/publisert/aapen/nasjonalt/tabell-nir9001_p2025_v2.csv",
            hode + """
                NIR9001,I-01,2024,land,0,alt,,,1204,,E
                NIR9001,I-01,2025,land,0,alt,,,1311,,F
                NIR9001,I-01,2025,land,0,2,,,,:,F
                NIR9001,I-04,2025,land,0,alt,79,128,61.7,,F
                NIR9001,I-04,2025,land,0,2,8,12,66.7,,F
                NIR9001,I-04,2025,fylke,55,alt,,,,.,F
                NIR9001,I-04,2025,fylke,55,2,,,,..,F
                NIR9001,I-04,2025,fylke,56,alt,,,,...,F

                """)
        try mappe.skriv("output/publisert/aapen/nasjonalt/tabell-nir9001_p2025_v1.csv", hode)
        try mappe.skriv(
            "output/publisert/skjermet/tilsyn/tabell-nir9002_p2025_v1.csv",
            hode + "NIR9002,I-01,2025,land,0,alt,,,7,,E\n")
        try mappe.skriv(
            "output/publisert/sensitiv/lister/tabell-nir9003_p2025_v1.csv",
            hode + "NIR9003,I-01,2025,land,0,alt,,,3,,E\n")
        return mappe
    }

    private static func svar(
        _ mappe: Proevemappe, _ tabell: String, _ ord: [String], periode: String? = nil, _ form: Maalform = .nb
    ) throws -> Celleforklaring {
        let svar = try forklarCelle(tabell, try Cellevalg(ord, periode: periode), output: mappe.output, form)
        guard case .celle(let celle) = svar else { throw Forventet.celle }
        return celle
    }

    private static func stopp(
        _ mappe: Proevemappe, _ tabell: String, _ ord: [String], periode: String? = nil
    ) throws -> Stopp? {
        do {
            _ = try forklarCelle(tabell, try Cellevalg(ord, periode: periode), output: mappe.output)
            return nil
        } catch {
            return error
        }
    }

    private enum Forventet: Error { case celle }

    @Test("Et antall sies med enhet, periode, utgave, fil og linje")
    func antall() throws {
        let mappe = try Self.mappe()
        let celle = try Self.svar(mappe, "nir9001", ["I-01", "geo=0", "kjoenn=alt"])
        #expect(celle.svar == ["1\u{A0}311 personer"] && celle.periode == "2025" && celle.status == "F")
        #expect(celle.linje == 3 && celle.fil.hasSuffix("tabell-nir9001_p2025_v2.csv"))
        #expect(celle.tekst.contains("minst én dag i året") && celle.tekst.contains(", linje 3"))
        let foer = try Self.svar(mappe, "NIR9001", ["i-01", "geo=0", "kjoenn=ALT"], periode: "2024", .nn)
        #expect(foer.svar == ["1\u{A0}204 personar"] && foer.utgave == "E, endeleg" && foer.linje == 2)
    }

    @Test("En andel sies med grunnlaget; er det lite, bare med det")
    func andel() throws {
        let mappe = try Self.mappe()
        let stor = try Self.svar(mappe, "NIR9001", ["I-04", "geo=0", "kjoenn=alt"])
        #expect(stor.svar == ["61,7\u{A0}% (79 av 128)"] && stor.teller == 79 && stor.verdi == "61.7")
        #expect(stor.av?.contains("avsluttet") == true)
        #expect(try Self.svar(mappe, "NIR9001", ["I-04", "geo=0", "kjoenn=2"]).svar == ["8 av 12"])
    }

    @Test(
        "Hvert tegn har sin grunn",
        arguments: [
            (["I-01", "geo=0", "kjoenn=2"], ":", "Ingen utenfor kjøringen kan vite"),
            (["I-04", "geo=55", "kjoenn=alt"], ".", "kan ikke forekomme"),
            (["I-04", "geo=55", "kjoenn=2"], "..", "ikke levert"),
            (["I-04", "geo=56", "kjoenn=alt"], "...", "kommer senere"),
        ])
    func tegn(ord: [String], tegn: String, sier: String) throws {
        let celle = try Self.svar(try Self.mappe(), "NIR9001", ord)
        #expect(celle.tegn == tegn && celle.verdi == nil && celle.svar.joined().contains(sier))
        let nn = try Self.svar(try Self.mappe(), "NIR9001", ord, .nn)
        #expect(nn.svar != celle.svar && nn.svar.count == celle.svar.count)
    }

    @Test("Et valg som ikke er entydig, sier hvilke koder som finnes")
    func uklart() throws {
        let mappe = try Self.mappe()
        let uten = try #require(try Self.stopp(mappe, "NIR9001", ["I-04", "kjoenn=2"]))
        #expect(uten.kode == .bruk && uten.melding.contains("geo: 0, 55, 56") && !uten.mer.contains("kjoenn"))
        #expect(uten.rett.contains("nir forklar celle NIR9001 I-04 geo=0 kjoenn=2"))
        #expect(try Self.stopp(mappe, "NIR9001", ["geo=0"])?.rett == "Velg en av I-01, I-04.")
        let ukjent = try #require(try Self.stopp(mappe, "NIR9001", ["I-04", "geo=57", "kjoenn=2"]))
        #expect(ukjent.kode == .bruk && ukjent.overskrift.contains("Mente du «5"))
        #expect(try Self.stopp(mappe, "NIR9001", ["I-04", "kjonn=2"])?.overskrift.contains("«kjoenn»") == true)
        #expect(try Self.stopp(mappe, "NIR9001", ["I-01"], periode: "2023")?.rett == "Velg en av 2024, 2025.")
        #expect(try Self.stopp(mappe, "NIR9001", ["I-04", "geo=0", "geo=55"])?.kode == .bruk)
        #expect(throws: Stopp.self) { try Cellevalg(["I-01", "I-04"]) }
        guard case .koder(let koder) = try forklarCelle("NIR9001", try Cellevalg(["geo="]), output: mappe.output)
        else { throw Forventet.celle }
        #expect(koder.split(separator: "\n").count == 4 && koder.hasPrefix("geo"))
    }

    @Test("En tabell som ikke er publisert, og en mappe uten tabeller")
    func finnesIkke() throws {
        let ukjent = try #require(try Self.stopp(try Self.mappe(), "NIR9004", []))
        #expect(ukjent.kode == .bruk && ukjent.rett == "Velg en av NIR9001, NIR9002.")
        #expect(try Self.stopp(try Proevemappe(), "NIR9001", [])?.kode == .inndata)
        let mappe = try Self.mappe()
        try mappe.skriv("output/publisert/aapen/nasjonalt/tabell-nir9005_p2025_v1.csv", "a,b\n1,2\n")
        try mappe.skriv("output/publisert/aapen/nasjonalt/tabell-nir9006_p2025_v1.csv", Self.hode)
        for id in ["NIR9005", "NIR9006"] { #expect(try Self.stopp(mappe, id, [])?.kode == .dataStoppet) }
    }

    @Test("Skjermet leses, Sensitiv aldri, heller ikke gjennom en lenke")
    func klasser() throws {
        let mappe = try Self.mappe()
        #expect(try Self.svar(mappe, "NIR9002", []).klasse == "skjermet")
        let hemmelig = mappe.publisert + "/sensitiv/lister"
        try FileManager.default.createSymbolicLink(
            atPath: mappe.publisert + "/aapen/lister", withDestinationPath: hemmelig)
        try FileManager.default.createSymbolicLink(
            atPath: mappe.publisert + "/aapen/tabell-nir9003_p2025_v1.csv",
            withDestinationPath: hemmelig + "/tabell-nir9003_p2025_v1.csv")
        try mappe.skriv("output/publisert/sensitiv/lister/bok.json", #"{"label":"Hemmelig","dimension":{}}"#)
        try FileManager.default.createSymbolicLink(
            atPath: mappe.publisert + "/skjermet/tilsyn/tabell-nir9002_p2025_v1.json",
            withDestinationPath: hemmelig + "/bok.json")
        #expect(try Self.svar(mappe, "NIR9002", []).tittel == "NIR9002")
        for id in ["NIR9003", "../../sensitiv/lister/nir9003"] {
            let stopp = try #require(try Self.stopp(mappe, id, []))
            #expect(stopp.kode == .bruk && !stopp.rett.contains("NIR9003"))
        }
        try FileManager.default.removeItem(atPath: mappe.publisert + "/aapen")
        try FileManager.default.removeItem(atPath: mappe.publisert + "/skjermet")
        try FileManager.default.createSymbolicLink(
            atPath: mappe.publisert + "/aapen", withDestinationPath: mappe.publisert + "/sensitiv")
        #expect(try Self.stopp(mappe, "NIR9003", [])?.kode == .inndata)
    }

    @Test("Hver celle i det maanedlig publiserer, er den linjen i filen som forklaringen sier")
    func maanedlig() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer(pipeline: Prosjekt.maanedlig)
        for id in ["nir1003k", "nir2005", "nir2005a-1", "nir1007s", "nir1004a"] {
            let sti = mappe.publisert + "/aapen/nasjonalt/tabell-\(id)_p2026-04-17_v1.csv"
            let tabell = try Tabell(sti)
            let variabler = tabell.kolonner.dropFirst(5).dropLast(5)
            // Without a period the newest is meant.
            let nyeste = tabell.oppslag.compactMap { $0["periode"] }.max()
            let rader = tabell.oppslag.enumerated().filter { $0.element["periode"] == nyeste }
            for (nr, rad) in stride(from: 0, to: rader.count, by: max(1, rader.count / 40)).map({ rader[$0] }) {
                let geo = ["nir1007s", "nir2005a-1"].contains(id) ? [] : ["geo=\(rad["geonr"] ?? "")"]
                let celle = try Self.svar(mappe, id, geo + variabler.map { "\($0)=\(rad[$0] ?? "")" })
                #expect(celle.linje == nr + 2 && celle.fil == sti && celle.verdi ?? "" == rad["verdi"])
                #expect(celle.tegn ?? "" == rad["tegn"] && celle.indikator == rad["indikator"])
                // A year is called what it is.
                #expect(celle.koder.allSatisfy { $0.variabel == "startaar" || $0.navn != $0.kode })
                #expect(celle.definisjon != nil && celle.tittel.hasPrefix(id.uppercased() + ": "))
                if celle.tegn == ":" { #expect(celle.svar.contains { $0.contains("tall fra 1 til") }) }
            }
        }
        let andel = try Self.svar(mappe, "NIR2005A-1", ["kjoenn=alt"], .nn)
        #expect(andel.av != nil && andel.tittel.contains("Del av deltakarane"))
    }
}
