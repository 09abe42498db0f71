import Foundation
import Kalender
import Pipeline
import Testing

/// `aarlig` on the sample data: the year that has ended is 2025.
@Suite struct AarligTests {
    /// One run that the tests look at; nobody changes what it wrote.
    private nonisolated(unsafe) static let kjoering = Result { try kjoer(Prosjekt.uttrekk) }

    private static func kjoer(_ inndata: String) throws -> (mappe: Proevemappe, rapport: Kjoeringsrapport) {
        let mappe = try Proevemappe()
        return (mappe, try mappe.kjoer(inndata, dato: 17.april(2026), pipeline: Prosjekt.aarlig))
    }

    private static func tabell(_ id: String, _ mappe: Proevemappe) throws -> Tabell {
        try Tabell(mappe.publisert + "/aapen/nasjonalt/tabell-\(id.lowercased())_p2026-04-17_v1.csv")
    }

    /// The value of a cell, or its sign.
    private func celle(_ id: String, _ valg: KeyValuePairs<String, String>) throws -> String {
        let tabell = try Self.tabell(id, try Self.kjoering.get().mappe)
        let rader = tabell.oppslag.filter { rad in valg.allSatisfy { rad[$0.key] == $0.value } }
        let rad = try #require(rader.count == 1 ? rader.first : nil, "\(id) \(valg): \(rader.count) rader")
        return rad["tegn"] == "" ? rad["verdi"] ?? "" : rad["tegn"] ?? ""
    }

    @Test func stegOgFiler() throws {
        let (mappe, rapport) = try Self.kjoering.get()
        let steg = ["les", "anvend", "tabuler", "beskytt", "skriv", "angrip", "publiser"]
        #expect(rapport.steg.map(\.navn) == steg)
        #expect(rapport.steg.first { $0.navn == "angrip" }?.ut == 0)
        #expect(rapport.merknader.allSatisfy { !$0.contains("kunne ikke vernes") })
        let rapporter = try Kjoeroppsett(pipeline: Prosjekt.aarlig).tabeller?.rapporter ?? []
        for rapport in rapporter {
            let stamme = "output/publisert/aapen/nasjonalt/tabell-\(rapport.id.lowercased())"
            for fil in ["_p2026-04-17_v1.csv", "_p2026-04-17_v1.json", "-nn_p2026-04-17_v1.json", "_p2026-04-17_v1.px"]
            {
                #expect(mappe.finnes(stamme + fil), "\(rapport.navn)")
            }
        }
        for fil in [
            "introduksjonsprogram-aarlig_p2026-04-17_v1.xlsx", "introduksjonsprogram-aarlig-nn_p2026-04-17_v1.xlsx",
            "om-vernet-aarlig_p2026-04-17_v1.html",
        ] {
            #expect(mappe.finnes("output/publisert/aapen/nasjonalt/" + fil))
        }
        #expect(try kontrollerLeveranse(mappe.publisert).allSatisfy(\.erOk))
    }

    @Test func sammeBytesToGanger() throws {
        let (a, b) = (try Self.kjoering.get(), try Self.kjoer(Prosjekt.uttrekk))
        #expect(try Proevemappe.summer(a.mappe.publisert) == Proevemappe.summer(b.mappe.publisert))
    }

    @Test("Ingen antall fra 1 til 4, og prosenten står bare der antallet står")
    func ingenSmaaTall() throws {
        let (mappe, rapport) = try Self.kjoering.get()
        var antallProsenter = 0
        for fil in rapport.ut where fil.sti.hasSuffix(".csv") && fil.klasse == "aapen" {
            let tabell = try Tabell(mappe.output + "/" + fil.sti)
            let noekler = tabell.kolonner.dropFirst(2).dropLast(5)
            var antall: [String: String] = [:]
            for rad in tabell.oppslag {
                let (indikator, verdi) = (rad["indikator"] ?? "", rad["verdi"] ?? "")
                #expect((verdi == "") == (rad["tegn"] != ""))
                // Not of persons: a median, a ratio of rows, and figures of kommuner.
                guard indikator != "F-01", indikator != "Q-02", !indikator.hasPrefix("A-") else { continue }
                let celle = noekler.map { rad[$0] ?? "" }.joined(separator: "|")
                if indikator.hasSuffix("-PROSENT") {
                    antallProsenter += verdi == "" ? 0 : 1
                    let telt = antall[String(indikator.dropLast(8)) + "|" + celle] ?? ""
                    #expect(verdi == "" || telt != "", "\(fil.sti) \(rad)")
                    continue
                }
                antall[indikator + "|" + celle] = verdi
                let erAndel = rad["nevner"] != "" || rad["teller"] != ""
                for felt in erAndel ? ["teller", "nevner"] : ["verdi"] {
                    #expect(Int(rad[felt] ?? "").map { !(1...4).contains($0) } ?? true, "\(fil.sti) \(rad)")
                }
            }
        }
        #expect(antallProsenter > 50)
    }

    @Test("Deltakere, nye og avsluttede er de samme når de telles om igjen fra filene")
    func omtelling() throws {
        let plain = try Aarsomtelling(Prosjekt.uttrekk)
        for aar in 2023...2025 {
            let deltakere: KeyValuePairs = ["indikator": "I-01", "periode": "\(aar)", "geonr": "0", "kjoenn": "alt"]
            #expect(try celle("NIR4001", deltakere) == "\(plain.deltatt(aar))")
            for (indikator, ventet) in [("I-02", plain.nye(aar)), ("I-03", plain.avsluttede(aar))] {
                let vist = try celle("NIR1004", ["indikator": indikator, "periode": "\(aar)", "geonr": "0"])
                #expect(vist == "\(ventet)", "\(indikator) \(aar)")
            }
        }
        for (kode, kjoenn) in [("1", "M"), ("2", "K")] {
            let vist = try celle("NIR1001", ["indikator": "I-01", "alder": "alt", "kjoenn": kode])
            #expect(vist == "\(plain.deltatt(2025, kjoenn))")
        }
        let tidligere = plain.aaretEtter(2025, bareIArbeidEllerUtdanning: false)
        #expect(tidligere > 20)
        #expect(
            try celle("NIR1010", ["indikator": "S-04", "novemberstatus": "alt", "kjoenn": "alt"]) == "\(tidligere)")
        let au = plain.aaretEtter(2025, bareIArbeidEllerUtdanning: true)
        let vist = try celle("NIR1010", ["indikator": "S-04", "novemberstatus": "AU", "kjoenn": "alt"])
        #expect(vist == "\(au)" || vist == ":")
    }

    @Test("Anmodning og vedtak er summen av radene, i landet og i hvert fylke")
    func anmodning() throws {
        let rader = try Tabell(Prosjekt.uttrekk + "/anmodning.csv", skilletegn: ";").oppslag
            .filter { $0["aar"] == "2025" }
        func sum(_ kolonne: String, _ fylke: String) -> Int {
            rader.filter { $0["kommunenr"]?.hasPrefix(fylke) == true }.reduce(0) { $0 + (Int($1[kolonne] ?? "") ?? 0) }
        }
        for (indikator, kolonne) in [
            ("A-01-ANMODET", "anmodet"), ("A-01-EM", "anmodet_em"), ("A-01-VEDTATT", "vedtatt"),
        ] {
            #expect(try celle("NIR1015", ["indikator": indikator, "geonr": "0"]) == "\(sum(kolonne, ""))")
            #expect(try celle("NIR1015", ["indikator": indikator, "geonr": "46"]) == "\(sum(kolonne, "46"))")
        }
    }

    @Test(
        "CSV, JSON-stat og PX har de samme tallene og tegnene", arguments: ["NIR1001", "NIR1010", "NIR4001", "NIR4005"])
    func formene(id: String) throws {
        let mappe = try Self.kjoering.get().mappe
        let stamme = mappe.publisert + "/aapen/nasjonalt/tabell-\(id.lowercased())_p2026-04-17_v1"
        let csv = try Self.tabell(id, mappe).oppslag.map { $0["tegn"] == "" ? $0["verdi"] ?? "" : $0["tegn"] ?? "" }
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(Proevemappe.bytes(stamme + ".json"))) as? [String: Any])
        let tegn = json["status"] as? [String: String] ?? [:]
        let verdier = try #require(json["value"] as? [Any])
        #expect(verdier.count == csv.count)
        func tall(_ tekst: String) -> String { Double(tekst).map { "\($0)" } ?? tekst }
        let jsontall = verdier.enumerated().map { plass, verdi in
            (verdi as? NSNumber).map { tall("\($0)") } ?? tegn["\(plass)"] ?? "?"
        }
        #expect(jsontall.sorted() == csv.map(tall).sorted())
        let px = try Proevemappe.tekst(stamme + ".px")
        let data = try #require(px.range(of: "DATA=")).upperBound
        let felt = px[data...].split { " \n\r;".contains($0) }.map { String($0).replacing("\"", with: "") }
        let pxtall = felt.map { $0 == "...." ? ":" : $0 == "-" ? "0" : $0 }
        #expect(pxtall.map(tall).sorted() == csv.map(tall).sorted())
    }

    @Test("Uten novstatus er bare tabellene om utfall annerledes, og de har «...» i hver celle")
    func utenNovstatus() throws {
        let (foer, uten) = (try Self.kjoering.get().mappe, try Proevemappe())
        let inn = try uten.kopi()
        try FileManager.default.removeItem(atPath: inn + "/novstatus.csv")
        _ = try uten.kjoer(inn, dato: 17.april(2026), pipeline: Prosjekt.aarlig)
        var utfall: Set<String> = []
        for rapport in try Kjoeroppsett(pipeline: Prosjekt.aarlig).tabeller?.rapporter ?? [] {
            let (a, b) = (try Self.tabell(rapport.id, foer), try Self.tabell(rapport.id, uten))
            guard rapport.maal.contains(where: { $0.indikator?.utfall != nil }) else {
                #expect(a.rader == b.rader, "\(rapport.navn)")
                continue
            }
            utfall.insert(rapport.id)
            #expect(Set(b.verdier("tegn")) == ["..."] && Set(b.verdier("verdi")) == [""], "\(rapport.navn)")
            #expect(a.verdier("verdi").contains { $0 != "" }, "\(rapport.navn)")
        }
        #expect(utfall == ["NIR1010", "NIR1011", "NIR1012", "NIR4003"])
    }

    @Test("Er en fil et tall bygger på, ikke levert, står «..» i hver celle")
    func ikkeLevert() throws {
        let mappe = try Tabellmappe(
            """
            pipeline: proeve
            inndata:
              mappe: \(Prosjekt.uttrekk)
            steg:
              - les
              - anvend
              - tabuler: { rapporter: [kvalitet, sammenligning, sammenligning-naa, deltakere, frister-60, maa-rettes, avvik-1, aar-anmodning] }
              - beskytt
              - skriv:   { format: [csv, json] }
              - publiser

            """)
        let inn = try mappe.mappe.kopi()
        for fil in ["tiltak", "plan_kontrakt", "kompetanse", "anmodning", "sluttmaal"] {
            try FileManager.default.removeItem(atPath: "\(inn)/\(fil).csv")
        }
        _ = try mappe.mappe.kjoer(inn, dato: 17.april(2026), pipeline: mappe.pipeline)
        func tegn(_ id: String, _ indikator: String) throws -> Set<String> {
            Set(
                try Self.tabell(id, mappe.mappe).oppslag.filter { $0["indikator"] == indikator }.compactMap {
                    $0["tegn"]
                })
        }
        for (id, indikator) in [
            ("NIR2001B", "Q-03"), ("NIR2001B", "L-07"), ("NIR2001B", "L-12"), ("NIR2001", "I-07"),
            ("NIR2004A", "frist-60"),
            ("NIR2005", "maa-rettes"), ("NIR2005A-1", "avvik-1"), ("NIR1015", "A-01"), ("NIR1015", "A-03"),
        ] {
            #expect(try tegn(id, indikator) == [".."], "\(indikator)")
        }
        #expect(try tegn("NIR1016", "Q-01").contains(""))
        #expect(try tegn("NIR1003", "deltakere").isDisjoint(with: [".."]))
    }
}
