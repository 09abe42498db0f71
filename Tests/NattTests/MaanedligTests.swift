import Foundation
import Pipeline
import Testing

/// `maanedlig` on the sample data.
@Suite struct MaanedligTests {
    private func kjoer() throws -> (mappe: Proevemappe, rapport: Kjoeringsrapport) {
        let mappe = try Proevemappe()
        return (mappe, try mappe.kjoer(pipeline: Prosjekt.maanedlig))
    }

    @Test func stegOgFiler() throws {
        let (mappe, rapport) = try kjoer()
        #expect(rapport.steg.map(\.navn) == ["les", "anvend", "tabuler", "beskytt", "skriv", "angrip", "publiser"])
        #expect(rapport.personer.ut == 400)
        let csv = rapport.ut.map(\.sti).filter { $0.hasSuffix(".csv") }
        let ider = [
            "nir1003", "nir1003k", "nir1003l", "nir1004a", "nir1007s", "nir2005a-1", "nir2005a-2", "nir2005a-3",
            "nir2011",
        ]
        #expect(csv.sorted() == ider.map { "publisert/aapen/nasjonalt/tabell-\($0)_p2026-04-17_v1.csv" })
        let sensitive = rapport.ut.filter { $0.klasse != "aapen" }.map(\.sti)
        #expect(
            sensitive.sorted()
                == ["html", "json", "xlsx"].map { "publisert/sensitiv/attest/attest-maanedlig_p2026-04-17_v1.\($0)" })
        let json = rapport.ut.map(\.sti).filter { $0.hasSuffix(".json") && $0.contains("/aapen/") }
        let stammer = csv.map { String($0.dropLast(4)) }
        let nynorske = stammer.map { $0.replacing("_p2026", with: "-nn_p2026") }
        #expect(json.sorted() == (stammer + nynorske).map { $0 + ".json" }.sorted())
        let px = rapport.ut.map(\.sti).filter { $0.hasSuffix(".px") }
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

    @Test("Ingen av tallene i en åpen tabell er fra 1 til 4")
    func ingenSmaaTall() throws {
        let (mappe, rapport) = try kjoer()
        for fil in rapport.ut where fil.sti.hasSuffix(".csv") {
            let tabell = try Tabell(mappe.output + "/" + fil.sti)
            #expect(Array(tabell.kolonner.prefix(5)) == ["tabell", "indikator", "periode", "geonivaa", "geonr"])
            #expect(Array(tabell.kolonner.suffix(5)) == ["teller", "nevner", "verdi", "tegn", "status"])
            #expect(tabell.rader.count == fil.rader)
            for rad in tabell.oppslag {
                #expect((rad["verdi"] == "") == (rad["tegn"] != ""))
                let erAndel = rad["nevner"] != "" || rad["teller"] != ""
                for felt in erAndel ? ["teller", "nevner"] : ["verdi"] {
                    #expect(Int(rad[felt] ?? "").map { !(1...4).contains($0) } ?? true, "\(fil.sti) \(rad)")
                }
            }
        }
    }

    @Test func sammeBytesToGanger() throws {
        let (a, b) = (try kjoer(), try kjoer())
        #expect(try Proevemappe.summer(a.mappe.publisert) == Proevemappe.summer(b.mappe.publisert))
    }

    @Test("Funnene fra lesingen telles like fullt uten lister")
    func lesefunn() throws {
        let natt = try Proevemappe().kjoer()
        let maaned = try kjoer().rapport
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
        arguments: [("frekvens-3", "deltakere, deltakere-land, avvik-1", 3), ("avrund-3", "deltakere", 3)])
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
