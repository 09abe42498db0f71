import Testing

@testable import Angrep

/// The test vectors of personvern 13 that an outsider can see.
@Suite("Angrep på prøvevektorene (personvern 13)")
struct VektorTests {
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    private func angrip(_ tabeller: Proevetabell..., maal: Set<String>? = nil) throws -> Angrepsrapport {
        for tabell in tabeller { _ = try mappe.skriv(tabell) }
        return try Angrep.angrip(mappe: mappe.sti, maal: maal)
    }

    /// A table of rows by columns.
    private static func rutenett(
        _ rader: [(String, [Int])], _ kolonner: [String], skjult: Set<String>, nuller: String = #""aldri""#, k: Int
    ) -> Proevetabell {
        var antall: [String: Int] = [:]
        for (rad, tall) in rader { for (kolonne, n) in zip(kolonner, tall) { antall["\(rad),\(kolonne)"] = n } }
        return Proevetabell(
            variabler: [.flat("geo", rader.map(\.0), nivaa: "kommune"), .flat("status", kolonner)], antall: antall,
            skjult: skjult, nuller: nuller, k: k)
    }

    private static let v1 = rutenett(
        [
            ("A", [11, 11, 55, 36]), ("B", [7, 1, 29, 18]), ("C", [5, 8, 35, 25]), ("D", [13, 2, 17, 13]),
            ("E", [9, 14, 63, 52]), ("F", [12, 9, 24, 22]), ("G", [6, 4, 22, 8]), ("H", [9, 3, 38, 15]),
        ], ["annet", "arbeid", "soshjelp", "trygd"],
        skjult: ["B,arbeid", "D,arbeid", "H,arbeid", "B,annet", "D,annet", "H,annet"], k: 4)

    @Test("V1: seks skjulte celler holder, og spennene er de som er regnet ut")
    func v1() throws {
        let rapport = try angrip(Self.v1)
        #expect(rapport.funn == [])
        for sted in ["B", "D", "H"] { #expect(rapport.spenn("geo=\(sted)|status=arbeid") == [0, 6]) }
        #expect(rapport.spenn("geo=B|status=annet") == [2, 8])
        #expect(rapport.spenn("geo=D|status=annet") == [9, 15])
        #expect(rapport.spenn("geo=H|status=annet") == [6, 12])
        #expect(rapport.skjulte == 6)
        #expect(rapport.grupper == 1)
    }

    @Test("V1 med én skjult celle mindre blir funnet", arguments: ["B,annet", "D,annet", "H,annet"])
    func v1EnMindre(celle: String) throws {
        var tabell = Self.v1
        tabell.skjult.remove(celle)
        let rapport = try angrip(tabell)
        #expect(rapport.har("bestemt"))
        let kommune = celle.prefix(1)
        #expect(rapport.funn.contains { $0.tekst.contains("geo=\(kommune), status=arbeid") })
    }

    @Test("V2: nuller i en null, nuller i en full sum, og enere når nuller vises")
    func v2() throws {
        let noekkel = "deltakere|2026-04-17|geo=A|status="
        let a = Self.rutenett([("A", [0, 0, 0]), ("B", [9, 9, 9])], ["x", "y", "z"], skjult: ["A,x", "A,y"], k: 5)
        let nuller = try angrip(a, maal: [noekkel + "x", noekkel + "y"])
        #expect(nuller.spenn("geo=A|status=x") == [0, 0])
        #expect(nuller.spenn("geo=A|status=y") == [0, 0])
        #expect(nuller.har("for smal"))

        let b = Self.rutenett(
            [("A", [10, 5, 0, 0]), ("B", [20, 20, 20, 20])], ["x", "y", "z", "w"],
            skjult: ["A,z", "A,w", "B,z", "B,w"],
            k: 5)
        let full = try angrip(b, maal: [noekkel + "z", noekkel + "w"])
        #expect(full.spenn("geo=A|status=z") == [0, 0])
        #expect(full.har("for smal"))

        var c = Self.rutenett(
            [("A", [10, 3, 1, 1]), ("B", [20, 20, 20, 20])], ["x", "y", "z", "w"],
            skjult: ["A,z", "A,w", "B,z", "B,w"],
            k: 3)
        let uten = try angrip(c)
        #expect(uten.spenn("geo=A|status=z") == [0, 2])
        c.nuller = #""alltid""#
        let med = try angrip(c)
        #expect(med.spenn("geo=A|status=z") == [1, 1])
        #expect(med.har("bestemt"))
    }

    private static func v4(_ id: String, _ grupper: [(String, [String])], skjult: Set<String>) -> Proevetabell {
        let antall = ["A": 2, "B": 2, "I": 8, "J": 8, "K": 3, "L": 3, "M": 3, "N": 7]
        return Proevetabell(
            id: id, variabler: [.grupper("geo", antall.keys.sorted(), grupper)], antall: antall, skjult: skjult,
            nuller: #""aldri""#, k: 4)
    }

    private static let fylker = [("F1", ["A", "B", "I", "J"]), ("F2", ["K", "L", "M", "N"])]
    private static let klasser = [("STOR", ["L", "M"]), ("RESTEN", ["A", "B", "I", "J", "K", "N"])]

    @Test("V4: hver tabell er trygg alene, og sammen røper de K")
    func v4() throws {
        let skjult: Set = ["A", "B", "K", "L", "M"]
        let foerst = try angrip(Self.v4("NIR1", Self.fylker, skjult: skjult))
        #expect(!foerst.har("bestemt"))
        #expect(foerst.spenn("geo=K") == [0, 9])
        let begge = try angrip(Self.v4("NIR2", Self.klasser, skjult: skjult))
        #expect(begge.spenn("geo=K") == [3, 3])
        #expect(begge.har("bestemt"))
    }

    @Test("V4: med N skjult også er begge trygge")
    func v4Reparert() throws {
        let skjult: Set = ["A", "B", "K", "L", "M", "N"]
        let rapport = try angrip(
            Self.v4("NIR1", Self.fylker, skjult: skjult), Self.v4("NIR2", Self.klasser, skjult: skjult))
        #expect(rapport.funn == [])
        #expect(rapport.spenn("geo=A") == [0, 4])
        #expect(rapport.spenn("geo=K") == [0, 10])
        #expect(rapport.spenn("geo=N") == [0, 10])
        #expect(rapport.spenn("geo=L") == [0, 6])
    }

    private static func v6(skjult: Set<String>, k: Int, nuller: String = #""alltid""#) -> Proevetabell {
        rutenett(
            [("5001", [12, 4, 5]), ("5006", [7, 2, 6]), ("5031", [3, 0, 8])], ["AU", "LEDIG", "ANNET"], skjult: skjult,
            nuller: nuller, k: k)
    }

    @Test("V6: eksemplet i indikatorer 8 med k = 5")
    func v6() throws {
        let rapport = try angrip(
            Self.v6(
                skjult: ["5001,LEDIG", "5006,LEDIG", "5031,AU", "5031,ANNET", "5006,AU", "5001,ANNET"], k: 5))
        #expect(rapport.funn == [])
        #expect(rapport.spenn("geo=5001|status=LEDIG") == [1, 5])
        #expect(rapport.spenn("geo=5006|status=LEDIG") == [1, 5])
        #expect(rapport.spenn("geo=5031|status=AU") == [2, 6])
    }

    @Test("V6 med k = 3, med og uten nuller")
    func v6Tre() throws {
        let skjult: Set = ["5006,LEDIG", "5006,ANNET", "5001,LEDIG", "5001,ANNET"]
        let med = try angrip(Self.v6(skjult: skjult, k: 3))
        #expect(med.spenn("geo=5006|status=LEDIG") == [1, 5])
        let uten = try angrip(Self.v6(skjult: skjult, k: 3, nuller: #""aldri""#).medSkjult(["5031,LEDIG"]))
        #expect(uten.spenn("geo=5006|status=LEDIG") == [0, 6])
    }

    @Test("V9: den som kjenner raden til 5001, kjenner 5006")
    func v9() throws {
        let rapport = try angrip(Self.v6(skjult: ["5006,LEDIG", "5006,ANNET"], k: 3))
        #expect(rapport.spenn("geo=5006|status=LEDIG") == [2, 2])
        #expect(rapport.har("bestemt"))
    }

    private static func v8(_ flere: Set<String> = []) -> Proevetabell {
        var tabell = rutenett(
            [
                ("030101", [12, 8, 5]), ("030102", [10, 6, 5]), ("5522", [7, 0, 0]), ("5524", [5, 5, 0]),
                ("5501", [20, 12, 7]),
            ], ["ARB", "VGO", "FAG"],
            skjult: ["5522,VGO", "5522,FAG", "5524,FAG", "5522,ARB", "5524,ARB", "5524,VGO"],
            nuller: #"{"gruppeOver":20,"foelsom":["Status"]}"#, k: 5)
        tabell.variabler[0] = .grupper(
            "geo", ["030101", "030102", "5522", "5524", "5501"],
            [("03", ["030101", "030102"]), ("55", ["5522", "5524", "5501"])])
        tabell.skjult.formUnion(flere)
        return tabell
    }

    @Test("V8: nuller i små grupper, før og etter at to celler til er skjult")
    func v8() throws {
        let maal = Set(
            ["5522|status=VGO", "5522|status=FAG", "5524|status=FAG"].map { "deltakere|2026-04-17|geo=\($0)" })
        let foer = try angrip(Self.v8(), maal: maal)
        #expect(foer.spenn("geo=5522|status=FAG") == [0, 0])
        #expect(foer.spenn("geo=5524|status=FAG") == [0, 0])
        #expect(foer.har("for smal"))
        let etter = try angrip(Self.v8(["5501,FAG", "5501,VGO"]), maal: maal)
        #expect(etter.funn == [])
        for celle in ["5522|status=VGO", "5522|status=FAG", "5524|status=FAG"] {
            #expect(etter.spenn("geo=" + celle) == [0, 5])
        }
        #expect(etter.spenn("geo=5522|status=ARB") == [2, 7])
        #expect(etter.spenn("geo=5524|status=ARB") == [5, 10])
    }

    @Test("V10: det en tidligere versjon viste, er fortsatt kjent")
    func v10() throws {
        var ny = Self.rutenett(
            [("X", [8, 2]), ("Y", [9, 11])], ["K", "M"], skjult: ["X,K", "X,M", "Y,K", "Y,M"], nuller: #""alltid""#,
            k: 5)
        ny.versjon = 2
        let alene = try angrip(ny)
        #expect(alene.funn == [])
        #expect(alene.spenn("geo=X|status=M") == [1, 9])
        var gammel = ny
        gammel.versjon = 1
        gammel.skjult = ["X,M", "Y,K", "Y,M", "X,alt", "Y,alt", "0,K", "0,M"]
        let begge = try angrip(gammel)
        #expect(begge.spenn("geo=X|status=M") == [2, 2])
        #expect(begge.har("bestemt"))
    }

    private static func v11(skjult: Set<String>) -> Proevetabell {
        var alder = Proevevariabel.flat("alder", ["18-55", "56-60", "61-70"])
        alder.koder = [
            ("alt", "alt", ["18-55", "56-60", "61-70"]), ("18-55", "alder", ["18-55"]),
            ("18-60", "alder", ["18-55", "56-60"]),
        ]
        alder.barn = ["alt": ["18-60", "61-70"], "18-60": ["18-55", "56-60"]]
        return Proevetabell(
            variabler: [.flat("geo", []), alder], antall: [:], skjult: skjult,
            egneTall: ["0,alt": 36, "0,18-55": 23, "0,18-60": 24])
    }

    @Test("V11: to aldersgrupper med én person mellom seg")
    func v11() throws {
        let begge = try angrip(Self.v11(skjult: []))
        #expect(begge.funn.map(\.slag) == ["implisitt"])
        let skjult = try angrip(Self.v11(skjult: ["0,18-60"]))
        #expect(skjult.funn == [])
        #expect(skjult.spenn("alder=18-60") == [23, 36])
    }

    @Test("V12: få personer er talt i to kommuner")
    func v12() throws {
        var tabell = Proevetabell(
            variabler: [.flat("geo", ["A", "B", "C"], nivaa: "kommune")], antall: ["A": 22, "B": 9, "C": 9],
            ekstra: #","overlapp":["Region"]"#, egneTall: ["0": 38])
        let vist = try angrip(tabell)
        #expect(vist.funn == [])
        #expect(vist.merknader.map(\.slag) == ["overlapp"])
        tabell.skjult = ["0"]
        let skjult = try angrip(tabell)
        #expect(skjult.merknader == [])
        #expect(skjult.spenn.map { [$0.nedre, $0.oevre ?? -1] } == [[22, 40]])
    }
}

extension Proevetabell {
    /// The same with the cells hidden too.
    func medSkjult(_ celler: Set<String>) -> Proevetabell {
        var ny = self
        ny.skjult.formUnion(celler)
        return ny
    }
}
