import Testing

@testable import Angrep

/// Random releases of the same persons: whatever the attacker works out, the truth is among it.
@Suite("Sannheten er alltid mulig")
struct SannhetTests {
    private struct Person {
        let kommuner: Set<String>
        let alder: String
        let land: String
        let fullfoert: Bool
    }

    private static let kommuner = ["1101", "1102", "1103", "5501", "5503", "5512"]
    private static let fylker = [("11", ["1101", "1102", "1103"]), ("55", ["5501", "5503", "5512"])]
    private static let land = ["ERI", "SYR", "UKR", "AFG"]
    private static let alder = ["18-29", "30-39", "40-55"]

    private static func personer(_ terning: inout Terning, flyttere: Bool) -> [Person] {
        (0..<220).map { _ in
            var steder: Set = [kommuner[min(5, Int.random(in: 0...8, using: &terning))]]
            if flyttere, Int.random(in: 0...9, using: &terning) == 0 {
                steder.insert(kommuner[Int.random(in: 0...5, using: &terning)])
            }
            return Person(
                kommuner: steder, alder: alder[min(2, Int.random(in: 0...4, using: &terning))],
                land: land[min(3, Int.random(in: 0...7, using: &terning) / 2)],
                fullfoert: Int.random(in: 0...2, using: &terning) == 0)
        }
    }

    /// A table with every cell counted from the persons, small ones hidden and some others too.
    private static func tabell(
        _ id: String, _ variabel: String, _ koder: [String], _ personer: [Person], flyttere: Bool, andel: Bool = false,
        _ terning: inout Terning, _ fasit: inout [String: Int], _ kode: (Person) -> String
    ) -> Proevetabell {
        let geo = Proevevariabel.grupper("geo", kommuner, fylker)
        var ut = Proevetabell(id: id, variabler: [geo, .flat(variabel, koder)], antall: [:])
        if flyttere { ut.ekstra = #","overlapp":["Region"]"# }
        var teller: [String: Int] = [:]
        for sted in geo.koder {
            for egen in ut.variabler[1].koder {
                let navn = "\(sted.kode),\(egen.kode)"
                let med = personer.filter {
                    !$0.kommuner.isDisjoint(with: sted.grunn) && (egen.kode == "alt" || kode($0) == egen.kode)
                }
                let antall = med.count
                ut.egneTall[navn] = antall
                let ledd = [
                    sted.kode == "0" ? "" : "|geo=\(sted.kode)", egen.kode == "alt" ? "" : "|\(variabel)=\(egen.kode)",
                ]
                let noekkel = "deltakere|2026-04-17" + ledd.sorted().joined()
                fasit[noekkel] = antall
                let skjules = (1..<5).contains(antall) || (antall > 0 && Int.random(in: 0...5, using: &terning) == 0)
                if skjules { ut.skjult.insert(navn) }
                guard andel else { continue }
                let t = med.count(where: \.fullfoert)
                fasit[noekkel + "|utfall=ja"] = t
                if sted.grunn.count == 1, egen.kode != "alt" { teller[navn] = t }
                // A zero is always shown.
                if t > 0, skjules || t < 5 || (1..<5).contains(antall - t) {
                    ut.skjult.insert(navn + "/ja")
                }
            }
        }
        if andel { ut.teller = teller }
        return ut
    }

    @Test(
        "Ingen tall motsier hverandre, og hvert skjult tall er i spennet sitt", arguments: 1...12 as ClosedRange<UInt64>
    )
    func spennene(froe: UInt64) throws {
        var terning = Terning(tilstand: froe)
        let flyttere = froe % 3 == 0
        let personer = Self.personer(&terning, flyttere: flyttere)
        var fasit: [String: Int] = [:]
        let mappe = try Testmappe().skriv(
            Self.tabell("NIR1", "alder", Self.alder, personer, flyttere: flyttere, &terning, &fasit) { $0.alder },
            Self.tabell("NIR2", "land", Self.land, personer, flyttere: flyttere, andel: !flyttere, &terning, &fasit) {
                $0.land
            })
        let rapport = try angrip(mappe: mappe.sti)
        #expect(rapport.funn.filter { ["ulike filer", "lekkasje"].contains($0.slag) } == [])
        #expect(rapport.skjulte > 10)
        for spenn in rapport.spenn {
            let sant = try #require(fasit[spenn.noekkel])
            #expect(spenn.nedre <= sant && sant <= spenn.oevre ?? .max || !spenn.erEksakt, "\(spenn.noekkel)")
        }
    }
}
