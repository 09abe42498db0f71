import Tabeller
import Testing
import Vern

@testable import Output

@Suite("Tall som alle kan se")
struct VistTests {
    @Test("Et vernet antall vises, eller er et tegn")
    func antall() throws {
        #expect(try Vernettall.antall(0).verdi == .tall(0))
        #expect(try Vernettall.antall(5).verdi == .tall(5))
        #expect(try Vernettall.antall(4).verdi == .tegn(.skjult))
        #expect(try Vernettall.antall(1).verdi == .tegn(.skjult))
    }

    @Test("En vernet andel har teller og nevner, eller er et tegn")
    func andel() throws {
        #expect(try Vernettall.andel(49, av: 79).verdi == .andel(49, av: 79))
        #expect(try Vernettall.andel(3, av: 79).verdi == .tegn(.skjult))
        #expect(try Vernettall.andel(0, av: 0).verdi == .tegn(.umulig))
        #expect(Tallverdi.andel(0, av: 0) == .tegn(.umulig))
    }

    @Test("Telleren i en andel er ikke en linje for seg")
    func teller() throws {
        let tabell = try Vernettall.vern(
            Tabell(
                Tabellhode(id: "T1", tittel: "Andel", maal: "m", periode: "2026", slag: .andel(inndeling: "ja")),
                [.flat("ja", tittel: "Ja", [("1", "Ja"), ("0", "Nei")])], antall: [30, 40]))
        #expect(Vist(tabell, celle: 0)?.andel == Andel(30, av: 70))
        #expect(Vist(tabell, celle: 1) == nil)
    }

    @Test(
        "Prosenten rundes én gang, av hele tall",
        arguments: [(49, 79, 62, 620), (1249, 2000, 62, 625), (1, 8, 13, 125), (0, 3, 0, 0), (3, 3, 100, 1000)])
    func avrunding(teller: Int, nevner: Int, prosent: Int, tideler: Int) throws {
        let andel = try #require(Andel(teller, av: nevner))
        #expect(andel.prosent == prosent)
        #expect(andel.tideler == tideler)
    }

    @Test("Prosent vises fra tjue i grunnlaget")
    func grunnlag() {
        #expect(Andel(7, av: 19)?.visesIProsent == false)
        #expect(Andel(7, av: 20)?.visesIProsent == true)
    }

    @Test("Plasseringen teller bare dem som vises, og like tall deler plass")
    func plassering() throws {
        let andre = try [10, 30, 30, 50, 4].map { try Vernettall.andel($0, av: 100) }
        #expect(try Rangering(Vernettall.andel(30, av: 100), blant: andre)?.tekst == "2 av 5")
        #expect(try Rangering(Vernettall.andel(60, av: 200), blant: andre)?.tekst == "2 av 5", "samme andel")
        #expect(try Rangering(Vernettall.andel(51, av: 100), blant: andre)?.tekst == "1 av 5")
        #expect(try Rangering(Vernettall.andel(3, av: 100), blant: andre) == nil, "vises ikke")
        #expect(try Rangering(Vernettall.andel(30, av: 100), blant: Array(andre.dropFirst())) == nil, "for få andre")
    }
}
