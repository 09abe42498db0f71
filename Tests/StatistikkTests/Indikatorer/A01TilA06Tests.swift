import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct A01TilA06Tests {
    private let aaret = Statistikkperiode.aar(E2.aar)

    private func svar(_ kommuner: Kommuneaar..., om indikator: Indikator) -> Indikatorsvar {
        Kommunefigurer(kommuner).svar(indikator, aaret)
    }

    private func kommune(_ anmodet: Int?, vedtatt: Int? = nil, bosatt: Int = 0, folketall: Int? = nil) -> Kommuneaar {
        Kommuneaar(E2.k1, E2.aar, anmodet: anmodet, vedtatt: vedtatt, bosatt: bosatt, folketall: folketall)
    }

    @Test("A-01: 142 av 185 er vedtatt; den som ikke har svart, teller som 0")
    func vedtaksgrad() throws {
        let figurer = try E2.figurer()
        let svar = figurer.svar(.vedtaksgrad, aaret)
        #expect(svar.tekst == "76.8" && svar.teller == 142 && svar.nevner == 185)
        #expect(figurer.svar(.vedtaksgrad, aaret, .fylke(50)).tekst == "81.3")
        #expect(figurer.svar(.vedtaksgrad, aaret, .kommune(E2.k3)).tekst == "0.0")
    }

    @Test("A-01: uten anmodning i året er det ingenting å dele på")
    func ikkeSpurt() throws {
        let figurer = try E2.figurer()
        #expect(figurer.svar(.vedtaksgrad, .aar(E2.aar - 1)).tekst == ".")
        #expect(figurer.svar(.vedtaksgrad, aaret, .kommune(Kommunenummer(301))).tekst == ".")
        #expect(svar(kommune(nil, vedtatt: 5), om: .vedtaksgrad).tekst == ".")
    }

    @Test("A-02: fire har fattet vedtak; én flere, én like, to færre, og én har ikke svart")
    func svarstatus() throws {
        let regnskap = try E2.figurer().regnskap(.svarstatus, aaret) { _ in true }
        #expect(Indikator.svarstatus.svar(regnskap).tekst == "4")
        #expect(regnskap.koder == [1, 1, 2, 1] && regnskap.nevner == 5)
        guard case .kommuner(let maal) = Indikator.svarstatus.maal else {
            Issue.record("A-02 er ikke om kommuner")
            return
        }
        #expect(maal.klasser.map(\.kode) == ["FLERE", "LIKE", "FAERRE", "IKKE_SVART"])
        // flere + like + færre = fattet, og fattet + ikke svart = anmodede kommuner.
        #expect(regnskap.koder[..<3].reduce(0, +) == regnskap.teller)
        #expect(regnskap.teller + regnskap.koder[3] == regnskap.nevner)
    }

    @Test(
        "A-02: grensene mellom flere, like, færre og ikke svart",
        arguments: [
            (11, [1, 0, 0, 0]), (10, [0, 1, 0, 0]), (9, [0, 0, 1, 0]), (0, [0, 0, 1, 0]), (nil, [0, 0, 0, 1]),
        ]
            as [(Int?, [Int])])
    func svarstatusGrenser(vedtatt: Int?, koder: [Int]) {
        let figurer = Kommunefigurer([kommune(10, vedtatt: vedtatt)])
        #expect(figurer.regnskap(.svarstatus, aaret) { _ in true }.koder == koder)
    }

    @Test("A-03: 137 av 185 er bosatt; ingen i den som ikke har svart")
    func bosettingsgrad() throws {
        let figurer = try E2.figurer()
        let svar = figurer.svar(.bosettingsgrad, aaret)
        #expect(svar.tekst == "74.1" && svar.teller == 137 && svar.nevner == 185)
        let k3 = figurer.svar(.bosettingsgrad, aaret, .kommune(E2.k3))
        #expect(k3.teller == 0 && k3.verdi == Broek(0, 20))
    }

    @Test("A-03: de som er bosatt i en kommune som ikke er anmodet, er ikke med; anmodet om 0 gir ingenting å dele på")
    func bosattUtenAnmodning() {
        #expect(svar(kommune(nil, bosatt: 8), kommune(16, bosatt: 4), om: .bosettingsgrad).tekst == "25.0")
        #expect(svar(kommune(0, bosatt: 1), om: .bosettingsgrad).tekst == ".")
    }

    @Test("A-04: bosatte per 1 000 innbyggere i landet og kommunene")
    func perTusen() throws {
        let figurer = try E2.figurer()
        #expect(figurer.svar(.bosattePerTusen, aaret).tekst == "1.79")
        let kommuner = [E2.k1, E2.k2, E2.k3, E2.k5].map { figurer.svar(.bosattePerTusen, aaret, .kommune($0)).tekst }
        #expect(kommuner == ["1.90", "2.50", "0.00", "4.00"])
    }

    @Test("A-04: uten folketall er ikke tallet kjent, og kommunen er ikke med i landets")
    func utenFolketall() {
        #expect(svar(kommune(10, bosatt: 5), om: .bosattePerTusen).tekst == "..")
        #expect(
            svar(kommune(10, bosatt: 5), kommune(10, bosatt: 2, folketall: 1000), om: .bosattePerTusen).tekst == "2.00")
    }

    @Test(
        "A-05: en rad per kommune etter nummer; bare K5 har færre enn 5 000 innbyggere, ingen er anmodet om færre enn 10"
    )
    func beslutningsgrunnlag() throws {
        let rader = try E2.figurer().beslutningsgrunnlag(E2.aar)
        #expect(rader.map(\.kommune) == [E2.k4, E2.k5, E2.k1, E2.k2, E2.k3])
        #expect(rader.filter { $0.flagg.contains(.faaInnbyggere) }.map(\.kommune) == [E2.k5])
        #expect(!rader.contains { $0.flagg.contains(.faaAnmodet) })
        #expect(rader.last?.bosettingsgrad.map(\.tekst) == [".", ".", "0.0"])
        #expect(rader.allSatisfy { $0.etterEttAar.tekst == ".." && $0.overgang.tekst == "." })
    }

    @Test(
        "A-05: flaggene gjelder under 5 000 innbyggere og under 10 anmodet",
        arguments: [(4_999, 9, [.faaInnbyggere, .faaAnmodet]), (5_000, 10, [])]
            as [(Int, Int, Beslutningsgrunnlag.Flagg)])
    func flagg(folketall: Int, anmodet: Int, flagg: Beslutningsgrunnlag.Flagg) {
        let figurer = Kommunefigurer([kommune(anmodet, folketall: folketall)])
        #expect(figurer.beslutningsgrunnlag(E2.aar).map(\.flagg) == [flagg])
    }

    @Test("A-05: det andre gir, står som det er levert; resultatene er tre år samlet")
    func fraAndre() throws {
        var naa = kommune(20, bosatt: 10)
        (naa.sysselsetting, naa.vgoKapasitet, naa.fylketsTilraading) = (Desimal(66), Desimal(40), Desimal(25))
        naa.overgang = .init(3, av: 4)
        naa.etterEttAar = .init(5, av: 8)
        var foer = Kommuneaar(E2.k1, E2.aar - 2, anmodet: 10, bosatt: 10)
        foer.overgang = .init(1, av: 4)
        let rad = try #require(Kommunefigurer([foer, naa]).beslutningsgrunnlag(E2.aar).first)
        #expect(rad.sysselsetting == Desimal(66) && rad.vgoKapasitet == Desimal(40) && rad.tilraading == Desimal(25))
        #expect(rad.overgang.tekst == "50" && rad.etterEttAar.tekst == "63")
        #expect(rad.bosettingsgrad.map(\.tekst) == ["100.0", ".", "50.0"])
    }

    private func aarene(_ andeler: [(Int, Int)]) -> Kommunefigurer {
        Kommunefigurer(
            andeler.enumerated().map { i, andel in
                var ut = Kommuneaar(E2.k5, E2.aar - andeler.count + 1 + i)
                ut.overgang = .init(andel.0, av: andel.1)
                return ut
            })
    }

    @Test("A-06: 1 av 2, 2 av 3 og 1 av 2 er 4 av 7; året før de tre er ikke med")
    func samlet() {
        let svar = aarene([(9, 9), (1, 2), (2, 3), (1, 2)]).svar(.samletOvergang, aaret, .kommune(E2.k5))
        #expect(svar.tekst == "57" && svar.teller == 4 && svar.nevner == 7)
        #expect(svar.verdi?.tekst(1) == "57.1")
    }

    @Test(
        "A-06: færre enn fem vises ikke, og ingen gir ingenting å dele på",
        arguments: [
            ([(1, 2), (1, 2), (0, 1)], "40"), ([(1, 2), (1, 2), (0, 0)], ":"), ([(0, 0), (0, 0), (0, 0)], "."),
        ])
    func samletSmaa(andeler: [(Int, Int)], tekst: String) {
        #expect(aarene(andeler).svar(.samletOvergang, aaret).tekst == tekst)
    }

    @Test("Kommuneår: gamle numre teller i dagens kommune, og personer og tabeller møtes i året")
    func bygging() throws {
        // 1505 was Kristiansund with the number it still has; 3005 became Drammen 3301 in 2024, and 1507 was split.
        let referanser = Referansetabeller(
            anmodninger: [
                Anmodning(kommune: Kommunenummer(3005), aar: 2023, anmodet: 50, vedtatt: 40),
                Anmodning(kommune: Kommunenummer(1507), aar: 2023, anmodet: 30),
                Anmodning(kommune: Kommunenummer(3301), aar: 2026, anmodet: 99),
            ],
            folketall: [
                Folketall(kommune: Kommunenummer(3005), dato: 1.januar(2023), antall: 100_000),
                Folketall(kommune: Kommunenummer(3005), dato: 1.juli(2023), antall: 7),
            ],
            kommunetall: [
                Kommunetall(kommune: Kommunenummer(3301), aar: 2024, maal: .kostra275Netto, verdi: Desimal(500))
            ])
        let deltaker = Personmappe.eksempel {
            $0.bosatt(1.mars(2023), kommune: 3005)
            $0.program(3301, 1.februar(2024))
            $0.avslutning(.gjennomfoert, .arbeidHel, 1.desember(2024), kommune: 3301)
        }
        let alle = try kommuneaar([deltaker], 2023...2024, referanser, levert: [.person])
        let drammen = alle.filter { $0.kommune == Kommunenummer(3301) }
        #expect(drammen.map(\.aar) == [2023, 2024])
        #expect(drammen.map(\.anmodet) == [50, nil] && drammen.map(\.vedtatt) == [40, nil])
        #expect(drammen.map(\.folketall) == [100_000, nil] && drammen.map(\.netto275) == [nil, Desimal(500)])
        #expect(drammen.map(\.bosatt) == [1, 0] && drammen.map(\.deltakere) == [0, 1])
        #expect(drammen.map(\.overgang) == [.init(0, av: 0), .init(1, av: 1)])
        #expect(drammen.allSatisfy { $0.tilskuddsgrunnlag == nil })
        #expect(alle.first { $0.kommune == Kommunenummer(1507) }?.anmodet == 30, "delt: står med sitt gamle nummer")
        #expect(alle.count == 2 * 358)
    }
}
