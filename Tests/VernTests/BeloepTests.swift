import Tabeller
import Testing

@testable import Vern

@Suite("Beløp (personvern 4, R8)")
struct BeloepTests {
    @Test(
        "Dominans: hver regel på hver side av grensen",
        arguments: [
            ([81, 10, 9], true), ([80, 10, 10], false), ([50, 41, 9], true), ([50, 40, 10], false),
            ([100, 60, 9], true),
            ([40, 30, 30], false), ([100], true), ([0, 0], false), ([], false),
        ])
    func dominans(bidrag: [Int], ventet: Bool) { #expect((Dominans.nivaa(bidrag) != nil) == ventet) }

    @Test("Vernenivået er det regelen mangler, rundet opp")
    func nivaa() {
        // 81 must be 80 % of at least 101.25; the two largest are 91 of 100.
        #expect(Dominans.nivaa([81, 10, 9]) == 2)
        #expect(Dominans.nivaa([100]) == 25)
        // 10 % of 1000 less 40, against 1990 as 90 % of 2212.
        #expect(Dominans.nivaa([1000, 990, 40]) == 182)
    }

    @Test("Et dominert beløp kan ikke anslås nærmere enn vernenivået til noen side")
    func vern() throws {
        let bidrag = [
            [[900, 50], [300, 280, 250]], [[400, 350, 300], [500, 450, 420]], [[310, 300, 290], [600, 200, 190]],
        ]
        let steder = Inndeling.flat("sted", tittel: "", ["A", "B", "C"].map { ($0, $0) })
        let aar = Inndeling.flat("aar", tittel: "", ["1", "2"].map { ($0, $0) })
        let celler = Celler([steder, aar])
        let rader = bidrag.flatMap(\.self)
        var dominerte: [Int: Int] = [:]
        for celle in 0..<celler.antall {
            // Every payee is another one here.
            if let nivaa = Dominans.nivaa(celler.grunnrader(celle).flatMap { rader[$0] }) { dominerte[celle] = nivaa }
        }
        #expect(dominerte.count == 1)
        let tabell = Tabell(
            Tabellhode(id: "B", tittel: "", maal: "kroner", periode: "p", enhet: "kroner"), [steder, aar],
            antall: rader.map { $0.reduce(0, +) }, dominerte: dominerte)
        var p = try Proeve([tabell], .prøve(k: 5))
        #expect(p.problem.former.map(\.regel) == [.r8, .r8])
        try p.arbeid.sertifiser()
        let nivaa = try #require(dominerte.values.first)
        let spenn = try #require(p.spenn("1 A", nullGrense: false))
        #expect(spenn.lowerBound <= 950 - nivaa && spenn.upperBound >= 950 + nivaa)
        #expect(!p.medprikket.isEmpty)
        p.arbeid.vises = p.problem.celler.map { !$0.erFoelsom }
        #expect(p.spenn("1 A", nullGrense: false) == 950...950)
    }
}
