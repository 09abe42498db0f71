import Testing

@testable import Angrep

/// Tables over persons who are some of those in other tables: the others are found by subtraction.
@Suite("Angrep på deler av en helhet")
struct DelangrepTests {
    private static let steder = ["A", "B", "C"]

    /// Participants by place and sex, and those of them with a deadline by place.
    private static func rapport(
        hele: [Int], del: [Int], skjultHele: Set<String> = [], skjultDel: Set<String> = [],
        delAv: String? = "deltakere",
        maal: Set<String>? = nil, sperret: (hele: Int, del: Int) = (0, 0)
    ) throws -> Angrepsrapport {
        let geo = Proevevariabel.flat("geo", steder, nivaa: "kommune")
        var alle: [String: Int] = [:]
        for (sted, antall) in zip(steder, hele) {
            (alle["\(sted),1"], alle["\(sted),2"]) = (antall / 2, antall - antall / 2)
        }
        let mappe = try Testmappe().skriv(
            Proevetabell(
                id: "NIR1", variabler: [geo, .flat("kjoenn", ["1", "2"])], antall: alle, skjult: skjultHele,
                bareHovedtall: sperret.hele),
            Proevetabell(
                id: "NIR2", maal: "frist", delAv: delAv, variabler: [geo],
                antall: Dictionary(uniqueKeysWithValues: zip(steder, del)), skjult: skjultDel,
                bareHovedtall: sperret.del))
        return try angrip(mappe: mappe.sti, maal: maal)
    }

    @Test("To utenfor delen er et funn, og bare når filene sier at den er en del")
    func forskjell() throws {
        #expect(try Self.rapport(hele: [20, 30, 40], del: [18, 10, 12]).har("bevislig liten"))
        #expect(try Self.rapport(hele: [20, 30, 40], del: [18, 10, 12], delAv: nil).funn.isEmpty)
        // Nobody outside, or five, tells nothing.
        #expect(try Self.rapport(hele: [20, 30, 40], del: [20, 25, 12]).funn.isEmpty)
    }

    @Test("Er det ene tallet skjult, men kan regnes ut, er forskjellen likevel et funn")
    func utregnet() throws {
        // A is the total less B and C.
        #expect(try Self.rapport(hele: [20, 30, 40], del: [18, 10, 12], skjultDel: ["A"]).har("bevislig liten"))
        let to = try Self.rapport(hele: [20, 30, 40], del: [18, 10, 12], skjultDel: ["A", "B"])
        #expect(!to.har("bevislig liten"))
    }

    @Test("Hele og del grenser hverandre: delen er aldri flere enn alle")
    func grenser() throws {
        let rapport = try Self.rapport(hele: [6, 30, 40], del: [1, 25, 12], skjultDel: ["A", "B"])
        // 26 in A and B together, and at most 6 of them in A.
        #expect(rapport.spenn("geo=A") == [1, 6])
        #expect(rapport.spenn("geo=B") == [20, 25])
    }

    @Test("En liten forskjell som kan være null, er et funn når den som laget tabellene, vet at den ikke er det")
    func kanVaereNull() throws {
        // In A and B together two are outside; in each of them nobody may be.
        func angrep(_ maal: Set<String>?) throws -> Angrepsrapport {
            try Self.rapport(hele: [20, 30, 40], del: [18, 30, 12], skjultDel: ["A", "B"], maal: maal)
        }
        #expect(try angrep(nil).funn.isEmpty)
        #expect(try angrep(["frist|2026-04-17|geo=A|utenfor"]).har("bevislig liten"))
    }

    @Test("Forskjellen mellom dem med sperret adresse i de to totalene er med")
    func sperret() throws {
        let rapport = try Self.rapport(hele: [20, 30, 40], del: [20, 30, 40], sperret: (8, 6))
        #expect(rapport.har("bevislig liten"))
        #expect(try Self.rapport(hele: [20, 30, 40], del: [20, 30, 40], sperret: (8, 8)).funn.isEmpty)
    }
}
