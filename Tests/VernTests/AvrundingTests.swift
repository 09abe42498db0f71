import Tabeller
import Testing

@testable import Vern

@Suite("Småtallsavrunding (personvern 7, V13)")
struct AvrundingTests {
    private func rund(_ tabeller: [Tabell], _ metode: Vernprofil.Metode, k: Int = 3) throws -> Vernet {
        var profil = Vernprofil.prøve(k: k)
        profil.metode = metode
        return try Vern.beskytt(Familie(uttrekk: "u", tabeller: tabeller), profil)
    }

    private func tall(_ tabell: BeskyttetTabell, _ noekkel: String) -> Int? {
        (0..<tabell.celler.antall).first { Proeve.navn(tabell.celler.noekkel($0, tabell.hode)) == noekkel }
            .flatMap { tabell.visninger[$0].tall }
    }

    @Test("V13: land × år og EU × år, grunntall 3: 2 blir 3, 1 blir 0, og summen står") func v13() throws {
        let land = Testtabell.inndeling(
            "land", grunn: ["Iceland", "Portugal", "Spain"],
            [("eu", "EU", ["Portugal", "Spain"]), ("eu", "non", ["Iceland"])])
        let tabell = Tabell(
            Tabellhode(id: "T", tittel: "", maal: "m", periode: "p"),
            [land, .flat("aar", tittel: "", [("2018", ""), ("2019", "")])], antall: [2, 1, 3, 5, 7, 6])
        let t = try rund([tabell], .avrund3).tabeller[0]
        #expect(tall(t, "2018 Iceland") == 3 && tall(t, "2019 Iceland") == 0)
        #expect(tall(t, "") == 24)
        #expect(tall(t, "2018 EU") == 10 && tall(t, "2019 EU") == 11)
    }

    @Test("Eksempelet i indikatorer 8: toeren blir tre, og totalen flytter seg én") func indikatorer8() throws {
        let t = try rund([VektorTests.v6], .avrund3).tabeller[0]
        #expect(tall(t, "5006 LEDIG") == 3)
        #expect(tall(t, "") == 48)
    }

    @Test("Ingen celle er 1…b−1, og alle summer stemmer", arguments: [UInt64](1...200)) func egenskaper(froe: UInt64)
        throws
    {
        var slump = Slump(froe)
        let tabell = Tilfeldig.tabell(&slump, id: "T", inndelinger: [("a", 5), ("b", 4), ("c", 3)], maks: 6)
        let metode: Vernprofil.Metode = froe % 2 == 0 ? .avrund3 : .avrund5
        let b = metode.grunntall ?? 0
        let t = try rund([tabell], metode).tabeller[0]
        let verdier = t.visninger.map { $0.tall ?? -1 }
        #expect(verdier.allSatisfy { $0 == 0 || $0 >= b })
        let grunn = (0..<t.celler.antall).filter { celle in (0..<3).allSatisfy { t.celler.kode($0, i: celle) > 0 } }
        for celle in 0..<t.celler.antall {
            let deler = grunn.filter { g in
                (0..<3).allSatisfy {
                    t.celler.kode($0, i: celle) == 0 || t.celler.kode($0, i: celle) == t.celler.kode($0, i: g)
                }
            }
            #expect(verdier[celle] == deler.reduce(0) { $0 + verdier[$1] })
        }
        // The sum of the rows that were rounded moves by less than the base.
        #expect(abs(verdier[0] - tabell.total) < b)
    }
}
