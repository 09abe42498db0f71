import Eksempeldata
import Kalender
import Register
import Regelverksdata
import Testing

/// The tables about kommuner, and what is known of those who left.
@Suite("Kommunetabeller og novemberstatus i eksempeldata")
struct KommunetabellTests {
    @Test("Folketall for alle kommuner hvert år; anmodning til de fleste, med alle slags svar")
    func anmodninger() throws {
        let register = try Kommuneregister.gjeldende()
        let uttrekk = try Uttrekk.lag(1)
        defer { uttrekk.slett() }
        for aar in 2023...2026 {
            let dag = 1.januar(aar)
            let folketall = try uttrekk.rader("folketall").filter { $0["dato"] == dag.description }
            #expect(folketall.count == (aar == 2023 ? 355 : 357), "1508 og 1580 var én kommune før 2024")
            #expect(folketall.allSatisfy { Int($0["antall"] ?? "") ?? 0 >= 500 })
            let anmodet = try uttrekk.rader("anmodning").filter { $0["aar"] == "\(aar)" }
            #expect((320...350).contains(anmodet.count))
            for rad in folketall + anmodet {
                let nummer = try #require(UInt16(rad["kommunenr"] ?? "").map(Kommunenummer.init))
                #expect(register.gjelder(nummer, paa: dag), "\(nummer.sifre) \(aar)")
            }
            let svar = anmodet.compactMap { rad in
                Int(rad["anmodet"] ?? "").map { (anmodet: $0, vedtatt: Int(rad["vedtatt"] ?? "")) }
            }
            #expect(svar.contains { $0.vedtatt == nil } && svar.contains { $0.vedtatt == 0 })
            #expect(svar.contains { $0.vedtatt ?? 0 > $0.anmodet } && svar.contains { $0.anmodet < 10 })
            #expect(svar.count { $0.vedtatt == $0.anmodet } * 2 > svar.count)
        }
    }

    @Test(
        "Ett år etter er 55–70 prosent i arbeid eller utdanning, flere menn enn kvinner; bare det siste året er foreløpig"
    )
    func november() throws {
        let uttrekk = try Uttrekk.lag(3000)
        defer { uttrekk.slett() }
        let kjoenn = try Dictionary(
            uniqueKeysWithValues: uttrekk.rader("person").map { ($0["person_id"] ?? "", $0["kjoenn"] ?? "") })
        let slutt = Dictionary(
            try uttrekk.rader("avslutning").filter { $0["ordning"] == "INTRO" }.map {
                ($0["person_id"] ?? "", Int(($0["avslutningsdato"] ?? "").prefix(4)) ?? 0)
            }, uniquingKeysWith: max)
        let rader = try uttrekk.rader("novstatus")
        #expect(rader.allSatisfy { ($0["vintage"] == "F") == ($0["aar"] == "2025") })
        func andel(_ hvem: String) -> Int {
            let etter = rader.filter { rad in
                guard let person = rad["person_id"], let aar = Int(rad["aar"] ?? "") else { return false }
                return kjoenn[person] == hvem && slutt[person] == aar - 1 && rad["bosatt_nov"] == "ja"
            }
            let au = etter.count { rad in ["arb_lonn", "arb_naering", "utd"].contains { rad[$0] == "ja" } }
            return etter.isEmpty ? 0 : 100 * au / etter.count
        }
        #expect((50...65).contains(andel("K")) && (60...75).contains(andel("M")) && andel("K") < andel("M"))
        #expect(rader.allSatisfy { $0["arb_naering"] == "nei" || $0["naering_kildeaar"] != "" })
    }

    @Test("Klager er få, og hver klage gjelder et vedtak personen har")
    func klager() throws {
        let uttrekk = try Uttrekk.lag(3000)
        defer { uttrekk.slett() }
        let vedtak = try Dictionary(
            uniqueKeysWithValues: uttrekk.rader("vedtak").map { ($0["vedtak_id"] ?? "", $0["person_id"] ?? "") })
        let klager = try uttrekk.rader("klage")
        #expect((15...90).contains(klager.count))
        #expect(klager.allSatisfy { vedtak[$0["vedtak_id"] ?? ""] == $0["person_id"] })
    }

    @Test("Tilskudd har bare satser som er kjent")
    func tilskudd() throws {
        let uttrekk = try Uttrekk.lag(1500)
        defer { uttrekk.slett() }
        let rader = try uttrekk.rader("tilskudd_utbetaling")
        #expect(rader.count > 20)
        let satser = ["AR-2": "249500,00", "AR-3": "181000,00"]
        #expect(rader.allSatisfy { $0["tilskuddsaar"] == "2023" && $0["sats_kr"] == satser[$0["tilskuddskode"] ?? ""] })
    }
}
