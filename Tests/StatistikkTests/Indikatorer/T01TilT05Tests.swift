import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct T01TilT05Tests {
    private let kommunen = Kommunenummer(E8.kommune)
    private let denAndre = Kommunenummer(E8.annen)

    @Test("T-01: seks for kommunen og én for fylkeskommunen; den som flyttet, telles hos begge og én gang i landet")
    func personer() throws {
        let telling = try E8.telling(.personerMedTilskudd)
        #expect(telling.svar(0, .kommune(kommunen)).tekst == "6")
        #expect(telling.svar(0, .kommune(denAndre)).tekst == "1")
        #expect(telling.svar(0, .fylke(50)).tekst == "6" && telling.svar(0).tekst == "6")
        let fylket = try E8.telling(.personerMedTilskuddFylke)
        #expect(fylket.svar(0, .fylke(50)).tekst == "1" && fylket.svar(0, .kommune(kommunen)).tekst == "0")
    }

    @Test(
        "T-01: etter år og sats",
        arguments: [
            (.init(aarNr: 1), "2"), (.init(aarNr: 2), "3"), (.init(sats: .lav), "2"),
            (.init(aarNr: 2, sats: .hoey), "2"),
            (.init(aarNr: 3, sats: .lav), "0"),
        ] as [(Mottakermaal.Valg, String)])
    func etterAarOgSats(valg: Mottakermaal.Valg, antall: String) throws {
        let telling = try E8.telling(.personerMedTilskudd("T-01", valg))
        #expect(telling.svar(0, .kommune(kommunen)).tekst == antall)
    }

    @Test("T-01: bare tilskudd til opplæring i norsk, i tilskuddsåret, og ikke annullerte")
    func grenser() throws {
        let personer = [
            E8.person { $0.tilskudd(.integrering1, 2018, til: E8.kommune, kroner: 1) },
            E8.person { $0.tilskudd(.norsk1Hoey, 2017, til: E8.kommune, kroner: 1) },
            E8.person { $0.tilskudd(.norsk1Hoey, 2018, til: E8.kommune, kroner: 1, annullert: true) },
        ]
        #expect(try E8.telling(.personerMedTilskudd, personer).svar(0).tekst == "0")
        let toTerminer = E8.person { p in
            for termin in 1...2 { p.tilskudd(.norsk1Hoey, 2018, til: E8.kommune, kroner: 15_950, termin: termin) }
        }
        #expect(try E8.telling(.personerMedTilskudd, [toTerminer]).svar(0).tekst == "1")
    }

    @Test("Uten filen om tilskudd er ingenting kjent, heller ikke at ingen har fått")
    func ikkeLevert() throws {
        var mappe = E8.person { _ in }
        mappe.levert.remove([.tilskuddUtbetaling])
        for indikator in [Indikator.personerMedTilskudd, .beregnetTilskudd, .tilskuddMedTimer, .utbetaltMotBeregnet] {
            #expect(try E8.telling(indikator, [mappe]).svar(0, .kommune(kommunen)).tekst == "..", "\(indikator.id)")
        }
    }

    @Test("T-02: 212 630 til kommunen, 24 920 til den andre, 43 350 til fylkeskommunen")
    func beregnet() throws {
        let telling = try E8.telling(.beregnetTilskudd)
        #expect(telling.svar(0, .kommune(kommunen)).tekst == "212630")
        #expect(telling.svar(0, .kommune(denAndre)).tekst == "24920")
        #expect(telling.svar(0).tekst == "237550")
        #expect(try E8.telling(.beregnetTilskuddFylke).svar(0, .fylke(50)).tekst == "43350")
        let flyttet = try E8.telling(.beregnetTilskudd, [E8.personer[5]]).svar(0, .kommune(kommunen))
        #expect(flyttet.verdi.map { $0.tekst(2) } == "37380.00")
    }

    @Test("T-02: terminer av samme tilskudd er ett tilskudd, og en dag telles én gang")
    func terminer() throws {
        let mappe = E8.person { p in
            p.tilskudd(.norsk2Hoey, 2018, til: E8.kommune, kroner: 1, grunnlag: E8.dager(1, til: 200), termin: 1)
            p.tilskudd(.norsk2Hoey, 2018, til: E8.kommune, kroner: 1, grunnlag: E8.dager(101, til: 219), termin: 2)
            p.tilskudd(.norsk2Hoey, 2018, til: E8.kommune, kroner: 1, grunnlag: E8.dager(150, til: 180), termin: 3)
        }
        #expect(try E8.telling(.beregnetTilskudd, [mappe]).svar(0).tekst == "37380")
    }

    @Test("T-02: en hel sats i et skuddår er 366 dager")
    func skuddaar() throws {
        let satser = Tilskuddssatser([(.norsk1Hoey, 2020, 36_600)])
        let mappe = E8.person { p in
            p.tilskudd(
                .norsk1Hoey, 2020, til: E8.kommune, kroner: 1, grunnlag: Periode(fom: 1.januar(2020), tom: 1.mars(2020))
            )
        }
        let telling = try E8.telling(.beregnetTilskudd, [mappe], satser: satser, aar: 2020)
        #expect(telling.svar(0).tekst == "6100", "61 dager à 100 kroner")
    }

    @Test("T-02: uten kjent sats for året er tallet ikke beregnet, bare der det trengs")
    func utenSats() throws {
        let personer = [
            E8.person { $0.tilskudd(.norsk1Hoey, 2018, til: E8.kommune, kroner: 1) },
            E8.person { $0.tilskudd(.norsk37d, 2018, til: E8.annen, kroner: 1) },
        ]
        let telling = try E8.telling(.beregnetTilskudd, personer)
        #expect(telling.svar(0, .kommune(kommunen)).tekst == "31900")
        #expect(telling.svar(0, .kommune(denAndre)).tekst == ".." && telling.svar(0).tekst == "..")
        #expect(try E8.telling(.beregnetTilskudd, satser: Tilskuddssatser()).svar(0).tekst == "..")
    }

    @Test("T-03: sju i grunnlaget 15. januar gir ja")
    func grunntilskudd() throws {
        let aar = E8.aar
        let alle = try kommuneaar(E8.personer, aar...aar, Referansetabeller())
        #expect(alle.first { $0.kommune == kommunen }?.tilskuddsgrunnlag == 7)
        let figurer = Kommunefigurer(alle)
        #expect(figurer.svar(.kvalifisererForGrunntilskudd, .aar(aar), .kommune(kommunen)).tekst == "ja")
        #expect(figurer.svar(.kvalifisererForGrunntilskudd, .aar(aar), .kommune(denAndre)).tekst == "nei")
        let uten = try kommuneaar(E8.personer, aar...aar, Referansetabeller(), levert: [.person])
        #expect(
            Kommunefigurer(uten).svar(.kvalifisererForGrunntilskudd, .aar(aar), .kommune(kommunen)).tekst == "..")
    }

    @Test(
        "T-03: fra 1 til 150 personer",
        arguments: [(0, "nei"), (1, "ja"), (150, "ja"), (151, "nei")])
    func grunntilskuddGrenser(antall: Int, tekst: String) {
        var kommune = Kommuneaar(kommunen, E8.aar)
        kommune.tilskuddsgrunnlag = antall
        #expect(Kommunefigurer([kommune]).svar(.kvalifisererForGrunntilskudd, .aar(E8.aar)).tekst == tekst)
    }

    @Test(
        "T-03: grunnlaget er de det er betalt for på telledatoen",
        arguments: [(1, 14, 0), (1, 15, 1), (15, 30, 1), (16, 30, 0)])
    func telledato(fra: Int, til: Int, antall: Int) throws {
        let mappe = E8.person {
            $0.tilskudd(.norsk1Hoey, E8.aar, til: E8.kommune, kroner: 1, grunnlag: E8.dager(fra, til: til))
        }
        #expect(try svar(.iTilskuddsgrunnlaget, [mappe], .telledato(E8.aar)).teller == antall)
    }

    @Test("T-04: fire av seks har timer; timer året etter og annullerte teller ikke")
    func timer() throws {
        let personer = E8.personer.enumerated().map { i, mappe in
            var ut = mappe
            let timer = [10, 20, 0, 5, 300, 0, 40][i]
            let maaned = i == 5 ? 1.januar(E8.aar + 1) : 1.mars(E8.aar)
            ut.norsktimer = [
                Norsktimer(ordning: .norsk, type: .norsk, maaned: maaned, timer: Desimal(max(timer, i == 5 ? 9 : 0)))
            ]
            return ut
        }
        let svar = try E8.telling(.tilskuddMedTimer, personer).svar(0, .kommune(kommunen))
        #expect(svar.tekst == "66.7" && svar.teller == 4 && svar.nevner == 6)
    }

    @Test("T-05: 200 000 utbetalt mot 212 630 beregnet er −12 630, −5,9 prosent")
    func utbetaltMotBeregnet() throws {
        let kroner = try E8.telling(.utbetaltMotBeregnet)
        #expect(kroner.svar(0, .kommune(kommunen)).tekst == "-12630")
        #expect(kroner.svar(0, .kommune(denAndre)).tekst == "0")
        let prosent = try E8.telling(.utbetaltMotBeregnetProsent)
        #expect(prosent.svar(0, .kommune(kommunen)).tekst == "-5.9")
        #expect(try E8.telling(.utbetaltMotBeregnet, satser: Tilskuddssatser()).svar(0).tekst == "..")
    }
}
