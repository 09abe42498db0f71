import Foundation
import Pipeline
import Testing

/// `maanedlig` on the sample data.
@Suite struct MaanedligTests {
    /// One run that the tests look at; nobody changes what it wrote.
    nonisolated(unsafe) static let kjoering = Result { try kjoer() }

    private static func kjoer() throws -> (mappe: Proevemappe, rapport: Kjoeringsrapport) {
        let mappe = try Proevemappe()
        return (mappe, try mappe.kjoer(pipeline: Prosjekt.maanedlig))
    }

    @Test func stegOgFiler() throws {
        let (mappe, rapport) = try Self.kjoering.get()
        let steg = [
            "les", "anvend", "tabuler", "tilsynsboeker", "beskytt", "skriv", "kommuneboeker", "angrip", "publiser",
        ]
        #expect(rapport.steg.map(\.navn) == steg)
        #expect(rapport.personer.ut == 400)
        let aapne = rapport.ut.filter { $0.klasse == "aapen" }.map(\.sti)
        let csv = aapne.filter { $0.hasSuffix(".csv") }
        let ider = try Kjoeroppsett(pipeline: Prosjekt.maanedlig).tabeller?.rapporter.map { $0.id.lowercased() } ?? []
        #expect(csv.sorted() == ider.map { "publisert/aapen/nasjonalt/tabell-\($0)_p2026-04-17_v1.csv" }.sorted())
        let json = aapne.filter { $0.hasSuffix(".json") }
        let stammer = csv.map { String($0.dropLast(4)) }
        let nynorske = stammer.map { $0.replacing("_p2026", with: "-nn_p2026") }
        #expect(json.sorted() == (stammer + nynorske).map { $0 + ".json" }.sorted())
        let px = aapne.filter { $0.hasSuffix(".px") }
        #expect(px.sorted() == stammer.map { $0 + ".px" }.sorted())
        for fil in [
            "introduksjonsprogram-nasjonalt_p2026-04-17_v1.xlsx",
            "introduksjonsprogram-nasjonalt-nn_p2026-04-17_v1.xlsx",
            "om-vernet_p2026-04-17_v1.html",
        ] {
            #expect(mappe.finnes("output/publisert/aapen/nasjonalt/" + fil))
        }
        #expect(!mappe.finnes("output/lager"))
        #expect(try kontrollerLeveranse(mappe.publisert).allSatisfy(\.erOk))
    }

    @Test("En arbeidsbok for hver kommune og hvert fylke, attesten, og saker trukket for hvert fylke")
    func boekene() throws {
        let rapport = try Self.kjoering.get().rapport
        func antall(_ klasse: String, _ del: String) -> Int {
            rapport.ut.count { $0.klasse == klasse && $0.sti.contains(del) }
        }
        #expect(antall("aapen", "/aapen/kommune/") == 357)
        #expect(antall("skjermet", "/tilsynsgrunnlag-fylke-") == 15)
        #expect(antall("skjermet", "/tabell-nir300") == 15 * 8)
        #expect(antall("sensitiv", "/attest/attest-maanedlig") == 3)
        let sensitive = rapport.ut.filter { $0.klasse == "sensitiv" }
        #expect(sensitive.allSatisfy { $0.sti.contains("/attest/") || $0.sti.contains("nir3009") })
    }

    @Test("Ingen av tallene i en åpen tabell er fra 1 til 4")
    func ingenSmaaTall() throws {
        let (mappe, rapport) = try Self.kjoering.get()
        for fil in rapport.ut where fil.sti.hasSuffix(".csv") && fil.klasse == "aapen" {
            let tabell = try Tabell(mappe.output + "/" + fil.sti)
            #expect(Array(tabell.kolonner.prefix(5)) == ["tabell", "indikator", "periode", "geonivaa", "geonr"])
            #expect(Array(tabell.kolonner.suffix(5)) == ["teller", "nevner", "verdi", "tegn", "status"])
            #expect(tabell.rader.count == fil.rader)
            // A median and a ratio of rows count no persons.
            for rad in tabell.oppslag where rad["indikator"] != "F-01" && rad["indikator"] != "Q-02" {
                #expect((rad["verdi"] == "") == (rad["tegn"] != ""))
                let erAndel = rad["nevner"] != "" || rad["teller"] != ""
                for felt in erAndel ? ["teller", "nevner"] : ["verdi"] {
                    #expect(Int(rad[felt] ?? "").map { !(1...4).contains($0) } ?? true, "\(fil.sti) \(rad)")
                }
            }
        }
    }

    @Test func sammeBytesToGanger() throws {
        let (a, b) = (try Self.kjoering.get(), try Self.kjoer())
        #expect(try Proevemappe.summer(a.mappe.publisert) == Proevemappe.summer(b.mappe.publisert))
    }

    @Test("Funnene fra lesingen telles like fullt uten lister")
    func lesefunn() throws {
        let natt = try Proevemappe().kjoer()
        let maaned = try Self.kjoering.get().rapport
        let kontroller = Set(maaned.funn.map(\.regel))
        #expect(maaned.funn.map(\.antall) == natt.funn.filter { kontroller.contains($0.regel) }.map(\.antall))
        #expect(
            maaned.funn.allSatisfy { $0.regel.hasPrefix("W-") || $0.regel.hasPrefix("P-") || $0.regel.hasPrefix("K-") })
    }

    @Test("Lister og tabeller i samme kjøring gir de samme filene som hver for seg")
    func listerOgTabeller() throws {
        let mappe = try Tabellmappe(
            """
            pipeline: proeve
            inndata:
              mappe: \(Prosjekt.uttrekk)
            steg:
              - les
              - anvend
              - kontroller
              - lister
              - rettelister: { frist-dager: 180, rader-per-ark: 10000 }
              - tabuler: { rapporter: [deltakere] }
              - beskytt
              - skriv:   { format: [csv, json] }
              - publiser

            """)
        _ = try mappe.mappe.kjoer(pipeline: mappe.pipeline)
        let natt = try Proevemappe()
        _ = try natt.kjoer()
        let begge = try Proevemappe.summer(mappe.mappe.publisert + "/sensitiv").filter { !$0.key.hasPrefix("attest/") }
        #expect(begge == (try Proevemappe.summer(natt.publisert + "/sensitiv")))
        #expect(mappe.mappe.finnes("output/publisert/aapen/nasjonalt/tabell-nir1003_p2026-04-17_v1.csv"))
    }

    @Test(
        "De andre profilene går gjennom porten de også",
        arguments: [("frekvens-3", "deltakere, deltakere-land, avvik-1", 3), ("avrund-3", "deltakere, frister-60", 3)])
    func profiler(profil: String, rapporter: String, k: Int) throws {
        let mappe = try Tabellmappe(
            """
            pipeline: proeve
            inndata:
              mappe: \(Prosjekt.uttrekk)
            steg:
              - les
              - anvend
              - tabuler: { rapporter: [\(rapporter)] }
              - beskytt: { profil: \(profil) }
              - skriv:   { format: [csv, json, xlsx] }
              - publiser

            """)
        let rapport = try mappe.mappe.kjoer(pipeline: mappe.pipeline)
        #expect(rapport.steg.first { $0.navn == "angrip" }?.ut == 0)
        let tabell = try Tabell(mappe.mappe.output + "/publisert/aapen/nasjonalt/tabell-nir1003_p2026-04-17_v1.csv")
        let tall = tabell.oppslag.compactMap { Int($0["verdi"] ?? "") }
        #expect(tall.contains { $0 > k } && !tall.contains { (1..<k).contains($0) })
    }
}
