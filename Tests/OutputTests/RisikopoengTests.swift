import Testing

@testable import Output

@Suite("Poengene bak rekkefølgen (UX-18)")
struct RisikopoengTests {
    private func oppsett(_ regler: Poengregel?..., minst: Int = 5) throws -> Poengoppsett {
        try #require(Poengoppsett(regler.compactMap(\.self), minsteNevner: minst))
    }

    @Test(
        "Poengene begynner over grensen, øker jevnt og stopper på taket",
        arguments: [(10, 0), (11, 1), (12, 2), (20, 10), (29, 19), (30, 20), (31, 20), (100, 20)])
    func trinn(prosent: Int, poeng: Int) throws {
        let regel = try #require(Poengregel(.utenSluttmaal, vekt: 20, grense: 10, tak: 30))
        #expect(regel.poeng(try #require(Andel(prosent, av: 100))) == poeng)
    }

    @Test("Halve poeng rundes opp, uten flyttall")
    func avrunding() throws {
        let regel = try #require(Poengregel(.utenSluttmaal, vekt: 3, grense: 0, tak: 100))
        #expect(regel.poeng(try #require(Andel(1, av: 6))) == 1, "nøyaktig et halvt poeng")
        #expect(regel.poeng(try #require(Andel(166, av: 1000))) == 0)
    }

    @Test("En regel må ha en grense under taket og en vekt, og hvert mål én regel")
    func gyldig() throws {
        #expect(Poengregel(.utenSluttmaal, vekt: 10, grense: 20, tak: 20) == nil)
        #expect(Poengregel(.utenSluttmaal, vekt: 10, grense: -1, tak: 20) == nil)
        #expect(Poengregel(.utenSluttmaal, vekt: 10, grense: 0, tak: 101) == nil)
        #expect(Poengregel(.utenSluttmaal, vekt: 0, grense: 0, tak: 20) == nil)
        let regel = try #require(Poengregel(.utenSluttmaal, vekt: 10, grense: 0, tak: 20))
        #expect(Poengoppsett([regel, regel]) == nil)
        #expect(Poengoppsett([regel], minsteNevner: 0) == nil)
    }

    @Test("Standardoppsettet har alle målene og hundre poeng i alt")
    func standard() {
        #expect(Poengoppsett.standard.regler.map(\.maal) == Risikomaal.allCases)
        #expect(Poengoppsett.standard.hoeyest == 100)
    }

    @Test("Et tall som mangler, gir ingen poeng og sies i ord")
    func mangler() throws {
        let oppsett = try oppsett(
            Poengregel(.utenSluttmaal, vekt: 20, grense: 10, tak: 30),
            Poengregel(.underFulltid, vekt: 80, grense: 10, tak: 30))
        let poeng = Risikopoeng([.utenSluttmaal: .andel(31, av: 100)], oppsett)
        #expect(poeng.sum == 20)
        #expect(poeng.deler.map(\.poeng) == [20, nil])
        #expect(poeng.hvorfor(.nb) == "31\u{A0}% uten sluttmål; mangler tall for timer")
        #expect(poeng.hvorfor(.nn) == "31\u{A0}% utan sluttmål; manglar tal for timar")
        #expect(Risikopoeng([:], oppsett).sum == 0)
    }

    @Test("Grunnlaget må være stort nok, og ingen å regne av gir ingen poeng")
    func grunnlag() throws {
        let oppsett = try oppsett(Poengregel(.utenSluttmaal, vekt: 20, grense: 10, tak: 30), minst: 5)
        #expect(Risikopoeng([.utenSluttmaal: .andel(4, av: 4)], oppsett).sum == 0)
        #expect(Risikopoeng([.utenSluttmaal: .andel(5, av: 5)], oppsett).sum == 20)
        let ingen = Risikopoeng([.utenSluttmaal: .andel(0, av: 0)], oppsett)
        #expect(ingen.deler.map(\.poeng) == [nil])
        #expect(ingen.hvorfor(.nb) == "Ingen tall over grensene")
    }

    @Test("Hvorfor sier det som gir mest først, prosent eller antall med ord etter grunnlaget")
    func hvorfor() throws {
        let oppsett = try oppsett(
            Poengregel(.registrertForSent, vekt: 15, grense: 20, tak: 80),
            Poengregel(.utenSluttmaal, vekt: 30, grense: 5, tak: 40),
            Poengregel(.startForSent, vekt: 20, grense: 60, tak: 90))
        let poeng = Risikopoeng(
            [
                .registrertForSent: .andel(3, av: 5), .utenSluttmaal: .andel(31, av: 100),
                .startForSent: .andel(10, av: 19),
            ], oppsett)
        #expect(poeng.hvorfor(.nb) == "31\u{A0}% uten sluttmål; tre av fem registrert for sent")
        #expect(poeng.hvorfor(.nn) == "31\u{A0}% utan sluttmål; tre av fem registrerte for seint")
    }

    @Test("Et antall først i setningen har stor forbokstav")
    func forbokstav() throws {
        let oppsett = try oppsett(Poengregel(.registrertForSent, vekt: 15, grense: 0, tak: 80))
        #expect(
            Risikopoeng([.registrertForSent: .andel(1, av: 13)], oppsett).hvorfor(.nb) == "Én av 13 registrert for sent"
        )
        #expect(
            Risikopoeng([.registrertForSent: .andel(1, av: 13)], oppsett).hvorfor(.nn)
                == "Éin av 13 registrerte for seint")
    }
}
