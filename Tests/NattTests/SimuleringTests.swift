import Foundation
import Kalender
import Register
import Regelverksdata
import Testing

@testable import Pipeline

/// Law that is not in force: what would have been.
@Suite struct SimuleringTests {
    private static let alder60 = Prosjekt.rot + "/pipelines/regelsett/alder-60.yaml"

    /// Persons who differ only in birth date and permit date, some on each side of every birthday that matters.
    private static func uttrekk(_ mappe: Proevemappe) throws -> (sti: String, kanTilRettOgPlikt: Int, personer: Int) {
        let inn = mappe.sti + "/inn"
        try FileManager.default.createDirectory(atPath: inn, withIntermediateDirectories: true)
        var person = "person_id;duf_nummer;foedselsdato;kjoenn;adressegradering;reservasjon_forskning;statsborgerskap\n"
        var tillatelse = "tillatelse_id;person_id;hjemmel_kode;vedtaksdato\n"
        var bosetting = "bosetting_id;person_id;kommunenr;bosatt_dato;bosatt_etter_avtale\n"
        var (flytter, nummer) = (0, 0)
        for alder in 53...63 {
            for dager in stride(from: -40, through: 40, by: 4) {
                nummer += 1
                let vedtatt = 15.juni(2025).plus(dager: nummer % 90)
                let foedt = try #require(Dato(vedtatt.aar - alder, vedtatt.maaned, vedtatt.dag)).plus(dager: dager)
                person += "p-\(nummer);\(SyntetiskDuf.nummer(nummer));\(foedt);K;UGRADERT;nei;SYR\n"
                tillatelse += "t-\(nummer);p-\(nummer);UTL08_28;\(vedtatt)\n"
                bosetting +=
                    "b-\(nummer);p-\(nummer);\(nummer % 3 == 0 ? "0301" : "4601");\(vedtatt.plus(dager: 30));ja\n"
                // Plain: full years by comparing the parts of the dates.
                let harHattDag = (foedt.maaned, foedt.dag) <= (vedtatt.maaned, vedtatt.dag)
                let fylt = vedtatt.aar - foedt.aar - (harHattDag ? 0 : 1)
                if fylt >= 56 && fylt <= 60 { flytter += 1 }
            }
        }
        for (navn, innhold) in [("person", person), ("oppholdstillatelse", tillatelse), ("bosetting", bosetting)] {
            try innhold.write(toFile: "\(inn)/\(navn).csv", atomically: false, encoding: .utf8)
        }
        return (inn, flytter, nummer)
    }

    @Test("Alder 60: de som går fra kan-gruppen til rett og plikt, er de som er 56–60 år på vedtaksdatoen")
    func alder60() throws {
        let mappe = try Proevemappe()
        let (inn, ventet, personer) = try SimuleringTests.uttrekk(mappe)
        let oppsett = try Kjoeroppsett(pipeline: Prosjekt.nattlig, inndata: inn, dato: 17.april(2026))
        let tall = try Simulering(oppsett, try lesRegelsett(SimuleringTests.alder60)).utfoer(oppsett)
        var landet = Simuleringstall()
        for tall in tall.values { landet.legg(til: tall) }
        let linje = Simuleringstall.Linje(slag: "kategori_intro", fra: "KAN_INTRO", til: "RP_INTRO")
        #expect(landet.personer == personer && tall.count == 2)
        #expect(landet.antall[linje] == ventet && ventet > 50)
        #expect(landet.antall.filter { $0.key.slag == "kategori_intro" }.count == 1)
    }

    @Test("I eksempeldata flyttes bare de som var 56–60 år da tillatelsen ble gitt")
    func eksempeldata() throws {
        let oppsett = try Kjoeroppsett(pipeline: Prosjekt.nattlig, inndata: Prosjekt.uttrekk)
        let tall = try Simulering(oppsett, try lesRegelsett(SimuleringTests.alder60)).utfoer(oppsett)
        let flyttet = tall.values.flatMap(\.antall).filter { $0.key.slag == "kategori_intro" }
        #expect(flyttet.contains { $0.key.fra == "KAN_INTRO" && $0.key.til == "RP_INTRO" })
        #expect(flyttet.allSatisfy { ["KAN_INTRO", "INGEN"].contains($0.key.fra) })
    }

    @Test("Ingen tall fra 1 til 4 vises, og summene er rundet")
    func vern() throws {
        for antall in 0...200 {
            let vernet = Vernettall(antall)
            switch antall {
            case 0: #expect(vernet.verdi == 0)
            case 1...4: #expect(vernet.verdi == nil && vernet.tegn == ":")
            default: #expect(vernet.verdi.map { $0 % 5 == 0 && abs($0 - antall) <= 2 } == true)
            }
        }
        let mappe = try Proevemappe()
        let rapport = try SimuleringTests.simuler(mappe, Prosjekt.uttrekk)
        #expect(!rapport.rader.isEmpty)
        #expect(rapport.rader.allSatisfy { ($0.antall ?? 0) % 5 == 0 && ($0.antall == nil) == ($0.tegn == ":") })
    }

    @Test("Ingenting fra en simulering havner i publisert, og det som er publisert, står urørt")
    func publisererIkke() throws {
        let mappe = try Proevemappe()
        _ = try SimuleringTests.simuler(mappe, Prosjekt.uttrekk)
        #expect(!FileManager.default.fileExists(atPath: mappe.publisert))
        _ = try mappe.kjoer()
        let foer = try Proevemappe.summer(mappe.publisert)
        let rapport = try SimuleringTests.simuler(mappe, Prosjekt.uttrekk)
        #expect(try Proevemappe.summer(mappe.publisert) == foer)
        #expect(rapport.mappe.contains("/simulering/") && rapport.tekst.contains("Ingenting er publisert."))
        let filer = try FileManager.default.contentsOfDirectory(atPath: rapport.mappe).sorted()
        #expect(filer == ["simulering.csv", "simulering.json"])
    }

    @Test("Loven selv, lagt oppå loven, endrer ingen")
    func ingenEndring() throws {
        let mappe = try Proevemappe()
        try mappe.skriv(
            "lik.yaml",
            "regelsett: lik\nverdier:\n  oevreAlder:\n    - { gjelder: 2025-01-01..2025-12-31, verdi: 55, hjemmel: som før }\n"
        )
        let oppsett = try Kjoeroppsett(pipeline: Prosjekt.nattlig, inndata: Prosjekt.uttrekk)
        let tall = try Simulering(oppsett, try lesRegelsett(mappe.sti + "/lik.yaml")).utfoer(oppsett)
        #expect(tall.values.allSatisfy { $0.endret == 0 })
    }

    @Test("Et regelsett som ikke kan leses, sier linjen og det nærmeste navnet")
    func feil() throws {
        let mappe = try Proevemappe()
        try mappe.skriv(
            "feil.yaml",
            "regelsett: x\nverdier:\n  oevreAlderr:\n    - { gjelder: 2026-01-01.., verdi: 60, hjemmel: y }\n")
        let stopp = #expect(throws: Stopp.self) { try lesRegelsett(mappe.sti + "/feil.yaml") }
        #expect(stopp?.melding.contains("Mente du «oevreAlder»?") == true)
    }

    private static func simuler(_ mappe: Proevemappe, _ inn: String) throws -> Simuleringsrapport {
        try Pipeline.simuler(
            try Kjoeroppsett(pipeline: Prosjekt.nattlig, inndata: inn, output: mappe.output),
            try lesRegelsett(alder60))
    }
}

/// Synthetic numbers with the right check digits, years 2090–2099.
enum SyntetiskDuf {
    static func nummer(_ nr: Int) -> String {
        let start = 2_090_000_000 + nr * 7
        for siste in 0...99 {
            let duf = DufNummer(tall: UInt64(start) * 100 + UInt64(siste))
            if duf.harRiktigKontroll { return duf.sifre }
        }
        return ""
    }
}
