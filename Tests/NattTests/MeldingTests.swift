import Foundation
import Kalender
import Pipeline
import Testing

/// Exit codes (brukeropplevelse 4.5, UX-21) and the words of every message (UX-11, UX-15).
@Suite struct MeldingTests {
    @Test func kodeneErDeITabellen() {
        let tabell: [Int32: String] = [
            0: "ferdig", 1: "funn", 2: "advarsler", 64: "bruk", 65: "data stoppet", 66: "inndata", 70: "intern feil",
            73: "kan ikke skrive", 75: "opptatt", 77: "personvernsperre", 78: "oppsett", 130: "avbrutt",
            143: "avsluttet",
        ]
        #expect(Dictionary(uniqueKeysWithValues: Utgangskode.allCases.map { ($0.rawValue, $0.navn) }) == tabell)
        for kode in Utgangskode.allCases { sjekkOrd(kode.betydning) }
    }

    @Test func manglendeInndataGir66() throws {
        let mappe = try Proevemappe()
        let finnesIkke = try #require(try mappe.stopp(mappe.sti + "/finnes-ikke", dato: 17.april(2026)))
        #expect(finnesIkke.kode == .inndata && finnesIkke.melding.contains("finnes-ikke"))
        try FileManager.default.createDirectory(atPath: mappe.sti + "/tom", withIntermediateDirectories: true)
        #expect(try mappe.stopp(mappe.sti + "/tom", dato: 17.april(2026))?.kode == .inndata)
    }

    @Test func utenManifestOgDatoGir66() throws {
        let mappe = try Proevemappe()
        let stopp = try #require(try mappe.stopp(try mappe.kopi()))
        #expect(stopp.kode == .inndata && stopp.id == "W-01" && stopp.rett.contains("--dato"))
    }

    @Test func personfilenMaaVaereMed() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        try FileManager.default.removeItem(atPath: inn + "/person.csv")
        let stopp = try #require(try mappe.stopp(inn, dato: 17.april(2026)))
        #expect([.inndata, .dataStoppet].contains(stopp.kode) && stopp.melding.contains("person"))
    }

    @Test func outputSomErEnFilGir73() throws {
        let mappe = try Proevemappe()
        try Data("x".utf8).write(to: URL(fileURLWithPath: mappe.output))
        let stopp = try #require(try mappe.stopp())
        #expect(stopp.kode == .kanIkkeSkrive && stopp.melding.contains("output"))
        sjekkOrd(stopp.melding)
    }

    @Test func enFilMedHalvpartenAvRadeneStopper() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let foer = try Proevemappe.summer(mappe.publisert)
        let inn = mappe.sti + "/halv"
        try FileManager.default.copyItem(atPath: Prosjekt.uttrekk, toPath: inn)
        let linjer = try Proevemappe.tekst(inn + "/vedtak.csv").split(separator: "\n")
        try (linjer.prefix(linjer.count / 2).joined(separator: "\n") + "\n")
            .write(toFile: inn + "/vedtak.csv", atomically: false, encoding: .utf8)
        let stopp = try #require(try mappe.stopp(inn))
        #expect(stopp.kode == .dataStoppet && stopp.id == "W-02" && stopp.fil.hasPrefix("vedtak.csv"))
        #expect(try Proevemappe.summer(mappe.publisert) == foer)
    }

    /// Every id that `nir regel` lists can be explained, says what to do, and has none of the words that say nothing.
    @Test func hverRegelHarRett() throws {
        let oversikt = try Regeloversikt()
        let linjer = oversikt.alle.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var (del, antall) = ("", 0)
        for linje in linjer {
            guard linje.hasPrefix("  ") else {
                del = linje.isEmpty ? del : linje
                continue
            }
            let id = try #require(linje.split(separator: " ").first.map(String.init))
            let tekst = try #require(oversikt.forklaring(id), "\(id)")
            antall += 1
            sjekkOrd(tekst)
            sjekkOrd(linje)
            if del.hasPrefix("Valgregler") || del.hasPrefix("Lovens") { continue }
            #expect(!Regeloversikt.navn(id).isEmpty, "\(id)")
            let overskrifter = tekst.split(separator: "\n").filter { !$0.hasPrefix(" ") }.count
            let rett = tekst.split(separator: "\n").filter { $0.hasPrefix("   rett     ") && $0.count > 18 }
            #expect(rett.count == overskrifter, "\(id)")
            #expect(rett.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("\u{201D}") || $0.hasSuffix("»") }, "\(id)")
        }
        #expect(antall > 60)
    }

    @Test func hverStoppmeldingSierHvaOgRett() throws {
        for (navn, funn) in FeilmappeTests.forventet where funn.contains(where: { $0.kode != 0 }) {
            let mappe = try Proevemappe()
            let stopp = try #require(try mappe.stopp(Prosjekt.feil + "/" + navn, dato: 17.april(2026)))
            let linjer = stopp.melding.split(separator: "\n").map(String.init)
            #expect(linjer[0] == "STOPP \(stopp.id)  \(stopp.overskrift)")
            let merker = linjer.dropFirst().map { String($0.dropFirst(3).prefix { $0 != " " }) }
            let rekkefoelge = ["fil", "verdi", "fordi", "rett", "mer"]
            #expect(merker == rekkefoelge.filter { merker.contains($0) }, "\(navn)")
            #expect(merker.contains("rett") && merker.contains("fordi"), "\(navn)")
            #expect(linjer.allSatisfy { $0.count <= 120 }, "\(navn): \(stopp.melding)")
            sjekkOrd(stopp.melding)
        }
    }

    @Test func ukjentRegelFaarNaermesteNavn() throws {
        let oversikt = try Regeloversikt()
        #expect(oversikt.forklaring("FINNES-IKKE") == nil)
        #expect(Regeloversikt.mente("AVIK-3") == " Mente du «AVVIK-3»?")
        #expect(oversikt.forklaring("avvik-2b")?.hasPrefix("AVVIK-2b") == true)
    }

    @Test func meldingeneIListeneErKlarspraak() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let funn = try mappe.liste("funn")
        for melding in Set(funn.verdier("melding")) { sjekkOrd(melding) }
        for forslag in Set(try mappe.liste("avvik-sluttmaal").verdier("forslag")) { sjekkOrd(forslag) }
    }

    private func sjekkOrd(_ tekst: String) {
        let smaa = tekst.lowercased().replacing("ugyldig fravær", with: "")
        for ord in ["ugyldig", "feil format", "error", "invalid", "!"] {
            #expect(!smaa.contains(ord), "«\(ord)» i: \(tekst)")
        }
    }
}
