import Foundation
import Kalender
import Tabeller
import Tekster
import Testing

@testable import Output
@testable import Vern

@Suite("Vernede tabeller i lang form og JSON-stat (grensesnitt 3.3)")
struct TabellformatTests {
    private let dato: Dato

    init() throws { dato = try #require(Dato(2026, 4, 17)) }

    private func linjer(_ tabell: BeskyttetTabell) throws -> [String] {
        tekst(TabellCsv.bytes(try Tabellsett(tabell))).split(separator: "\n").map(String.init)
    }

    private func lest(_ tabell: BeskyttetTabell) throws -> [String: Any] {
        let bytes = try tekst(JsonStat.bytes(Tabellsett(tabell), beregnet: dato))
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes.utf8)) as? [String: Any])
    }

    @Test("Lang form av antall: geografi i egne kolonner, tegnet i stedet for tallet")
    func antall() throws {
        #expect(
            try linjer(Proevetabeller.deltakere).prefix(10) == [
                "tabell,indikator,periode,geonivaa,geonr,kjoenn,teller,nevner,verdi,tegn,status",
                "NIR1003,deltakere,2026-04-17,land,0,alt,,,,:,E",
                "NIR1003,deltakere,2026-04-17,land,0,1,,,,:,E",
                "NIR1003,deltakere,2026-04-17,land,0,2,,,,:,E",
                "NIR1003,deltakere,2026-04-17,fylke,03,alt,,,1234,,E",
                "NIR1003,deltakere,2026-04-17,fylke,03,1,,,1200,,E",
                "NIR1003,deltakere,2026-04-17,fylke,03,2,,,34,,E",
                "NIR1003,deltakere,2026-04-17,kommune,0301,alt,,,1234,,E",
                "NIR1003,deltakere,2026-04-17,kommune,0301,1,,,1200,,E",
                "NIR1003,deltakere,2026-04-17,kommune,0301,2,,,34,,E",
            ])
        #expect(try linjer(Proevetabeller.deltakere).contains("NIR1003,deltakere,2026-04-17,bydel,550101,2,,,,.,E"))
    }

    @Test("Lang form av andel: én desimal med punktum, landet når tabellen ikke har geografi")
    func andel() throws {
        #expect(
            try linjer(Proevetabeller.overgang) == [
                "tabell,indikator,periode,geonivaa,geonr,kategori,teller,nevner,verdi,tegn,status",
                "NIR1005,overgang,2026,land,0,alt,86,145,59.3,,E",
                "NIR1005,overgang,2026,land,0,RP,79,128,61.7,,E",
                "NIR1005,overgang,2026,land,0,R,,13,,:,E",
                "NIR1005,overgang,2026,land,0,K,,4,,:,E",
            ])
    }

    @Test("JSON-stat har de samme cellene som den lange formen", arguments: [false, true])
    func sammeCeller(erAndel: Bool) throws {
        let tabell = erAndel ? Proevetabeller.overgang : Proevetabeller.deltakere
        let json = try lest(tabell)
        let verdier = try #require(json["value"] as? [Any])
        let status = try #require(json["status"] as? [String: String])
        let stoerrelser = try #require(json["size"] as? [Int])
        #expect(verdier.count == stoerrelser.reduce(1, *))
        let felt = try linjer(tabell).dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        // Of a line the measures are the last fields but the sign.
        let ventet = felt.flatMap { rad in rad.dropLast().suffix(erAndel ? 4 : 2).dropLast().map { $0 } }
        let tegn = felt.flatMap { rad in Array(repeating: rad[rad.count - 2], count: erAndel ? 3 : 1) }
        try #require(ventet.count == verdier.count)
        for (nr, verdi) in verdier.enumerated() {
            #expect((verdi as? NSNumber)?.doubleValue == Double(ventet[nr]))
            #expect(status[String(nr)] == (ventet[nr].isEmpty ? String(tegn[nr]) : nil))
        }
    }

    @Test("JSON-stat forteller om dimensjonene, nivåene og vernet")
    func omTabellen() throws {
        let json = try lest(Proevetabeller.deltakere)
        #expect(json["id"] as? [String] == ["Region", "Kjonn", "ContentsCode", "Tid"])
        #expect(json["updated"] as? String == "2026-04-17T00:00:00Z")
        #expect(
            json["role"] as? [String: [String]] == ["geo": ["Region"], "time": ["Tid"], "metric": ["ContentsCode"]])
        let dimensjoner = try #require(json["dimension"] as? [String: [String: Any]])
        let region = try #require(dimensjoner["Region"]?["category"] as? [String: Any])
        #expect(
            region["child"] as? [String: [String]] == [
                "0": ["03", "55"], "03": ["0301"], "55": ["5501", "5503"], "5501": ["550101", "550102"],
                "K1": ["03", "5503"], "K2": ["550101", "550102"],
            ])
        #expect((region["index"] as? [String: Int])?["5501"] == 4)
        let nir = try self.nir(json)
        #expect(nir["nullerVises"] as? String == "alltid" && nir["bareHovedtall"] as? Int == 7)
        #expect(nir["andel"] == nil)
        let andel = try lest(Proevetabeller.overgang)
        let nirAndel = try self.nir(andel)
        #expect(nirAndel["andel"] as? String == "iarbeid")
        let nuller = try #require(nirAndel["nullerVises"] as? [String: Any])
        #expect(nuller["gruppeOver"] as? Int == 20 && nuller["foelsom"] as? [String] == ["kategori"])
        let grense = try #require(nirAndel["grense"] as? [String: Any])
        #expect(grense["dims"] as? [String] == ["kategori"] && grense["minst"] as? Int == 100)
        #expect((andel["role"] as? [String: Any])?["geo"] == nil)
    }

    /// What the file says about the one measure and period of it.
    private func nir(_ json: [String: Any]) throws -> [String: Any] {
        let nir = try #require((json["extension"] as? [String: Any])?["nir"] as? [String: Any])
        return try #require((nir["tabeller"] as? [[String: Any]])?.first)
    }

    @Test("Rekkefølgen i JSON-stat er fast, og tegn i tekst er unnsluppet")
    func rekkefoelge() throws {
        let sett = try Tabellsett(Proevetabeller.overgang)
        let json = tekst(JsonStat.bytes(sett, beregnet: dato))
        #expect(json == tekst(JsonStat.bytes(sett, beregnet: dato)))
        #expect(
            json.hasPrefix(
                "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"NIR1005: Overgang til arbeid, etter kategori 2026\","
                    + "\"source\":\"Kilde: NIR, IMDi\",\"updated\":\"2026-04-17T00:00:00Z\",\"note\":["))
        #expect(json.contains("\"K\":\"Kan \\\"tilbys\\\"\""))
        #expect(json.contains("\"value\":[86,145,59.3,79,128,61.7,null,13,null,null,4,null]"))
        #expect(json.contains("\"status\":{\"6\":\":\",\"8\":\":\",\"9\":\":\",\"11\":\":\"}"))
    }

    @Test("Styretegn i JSON skrives med kode")
    func styretegn() throws {
        var json = Jsonskriver()
        json.liste { json in
            json.tekst("a\u{01}\t\n\\\"å")
            json.null()
            json.brok(-375, desimaler: 1)
        }
        let bytes = tekst(json.ferdig())
        #expect(bytes == "[\"a\\u0001\\u0009\\n\\\\\\\"å\",null,-37.5]")
        let lest = try JSONSerialization.jsonObject(with: Data(bytes.utf8)) as? [Any]
        #expect(lest?.first as? String == "a\u{01}\t\n\\\"å")
    }

    @Test("Skjulte tall står ikke noe sted i filene", arguments: ["8501", "8502", "8561", "8514"])
    func skjulteTall(tall: String) throws {
        let sett = try Tabellsett(Proevetabeller.deltakere)
        #expect(!tekst(TabellCsv.bytes(sett)).contains(tall))
        for form in Maalform.allCases {
            #expect(!tekst(JsonStat.bytes(sett, beregnet: dato, form: form)).contains(tall))
        }
        #expect(!tekst(Px.bytes(sett, beregnet: dato)).contains(tall))
    }

    @Test("Deler som overlapper, er ikke barn: de summerer ikke til helheten")
    func overlapp() {
        let flyttere = Inndeling(
            "geo", tittel: "Kommune", antallGrunn: 3,
            koder: [
                Proevetabeller.kode("land", "0", "Landet", [0, 1, 2]),
                Proevetabeller.kode("kommune", "A", "A", [0, 2]),
                Proevetabeller.kode("kommune", "B", "B", [1, 2]),
            ])
        #expect(Hierarki(flyttere).barn == [[], [], []])
        #expect(Hierarki(Proevetabeller.kjoenn).barn == [[1, 2], [], []])
    }

    @Test("En tabell leveres i hver form, med like mange rader")
    func levering() throws {
        let mappe = try Testmappe()
        let ut = try Utlevering(rot: mappe.sti + "/output", kjoering: "k", startet: "s", dato: dato)
        #expect(try ut.skriv(Tabellsett(Proevetabeller.overgang), mappe: "nasjonalt") == 4)
        let filer = try ut.publiser().filer
        #expect(
            filer.map(\.sti) == [
                "publisert/aapen/nasjonalt/tabell-nir1005-nn_p2026-04-17_v1.json",
                "publisert/aapen/nasjonalt/tabell-nir1005_p2026-04-17_v1.csv",
                "publisert/aapen/nasjonalt/tabell-nir1005_p2026-04-17_v1.json",
                "publisert/aapen/nasjonalt/tabell-nir1005_p2026-04-17_v1.px",
            ])
        #expect(filer.map(\.rader) == [4, 4, 4, 4])
    }
}
