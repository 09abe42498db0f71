import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct UtfallTests {
    /// The figure for those who ended in 2022, k years after.
    private func svar(
        _ indikator: Indikator, etter k: Int, _ personer: [Personmappe] = E4.personer, levertTil: Int? = nil,
        modell: Statusmodell = .intro
    ) throws -> Indikatorsvar {
        try utfall(indikator, personer, .aar(2022 + k), levertTil: levertTil, modell: modell).svar(0)
    }

    @Test(
        "S-03: åtte tidligere deltakere de fire første årene, sju det femte",
        arguments: zip(1...5, ["8", "8", "8", "8", "7"]))
    func tidligere(k: Int, antall: String) throws {
        #expect(try svar(.tidligereDeltakere(etter: k), etter: k).tekst == antall)
    }

    @Test("S-04: status året etter, med delsummer som ikke går opp i hundre")
    func status() throws {
        let telling = try utfall(.statusINovember(etter: 1), E4.personer, .aar(2023))
        let regnskap = telling.regnskap(0, .land)
        #expect(telling.svar(0).tekst == "8")
        #expect(regnskap.koder == [2, 1, 2, 1, 0, 0, 0, 0, 0, 1, 0, 1])
        let delsummer = Statusgruppe.allCases.map { gruppe in
            telling.sporsmaal[0].indikator.svar(
                regnskap, koder: Etterstatus.allCases.filter { $0.gruppe == gruppe }.map { Int($0.rawValue) - 1 },
                av: Array(regnskap.koder.indices))
        }
        #expect(delsummer.map(\.teller) == [5, 1, 2])
        #expect(delsummer.map(\.tekst) == ["63", "13", "25"])
    }

    @Test(
        "S-05 til S-09: andelen i arbeid og/eller utdanning ett til fem år etter",
        arguments: zip(1...5, [("S-05", "63"), ("S-06", "63"), ("S-07", "75"), ("S-08", "75"), ("S-09", "86")]))
    func arbeidOgUtdanning(k: Int, fasit: (id: String, andel: String)) throws {
        let indikator = try #require(Indikator.finn(fasit.id))
        #expect(try svar(indikator, etter: k).tekst == fasit.andel)
    }

    @Test("S-05: foreløpig er den selvstendig næringsdrivende ukjent; alle menn er i gang, og én av fire kvinner")
    func foreloepigOgKjoenn() throws {
        let au1 = Indikator.iArbeidEllerUtdanning(etter: 1)
        let foreloepig = try svar(au1, etter: 1, E4.foreloepig)
        #expect(foreloepig.teller == 4 && foreloepig.nevner == 8 && foreloepig.tekst == "50")
        #expect(foreloepig.erForeloepig)
        #expect(try !svar(au1, etter: 1).erForeloepig)
        let menn = try svar(au1, etter: 1, E4.personer.bare(.m))
        let kvinner = try svar(au1, etter: 1, E4.personer.bare(.k))
        #expect(menn.teller == 4 && menn.nevner == 4 && menn.tekst == "100")
        #expect(kvinner.teller == 1 && kvinner.nevner == 4 && kvinner.tekst == "25")
    }

    @Test("Er både foreløpig og endelig levert, gjelder den endelige")
    func beggeUtgaver() throws {
        let svar = try svar(.iArbeidEllerUtdanning(etter: 1), etter: 1, E4.begge)
        #expect(svar.tekst == "63" && !svar.erForeloepig)
    }

    @Test("Én foreløpig rad gjør hele tallet foreløpig, men ikke i kommuner der den ikke er med")
    func enForeloepigRad() throws {
        let annen = person(.k, 4.april(1990)) {
            $0.program(5006, 1.februar(2020))
            $0.avslutning(.gjennomfoert, .annet, 1.juli(2022), kommune: 5006)
            $0.november(2023, [.bosatt, .sosh], .foreloepig)
        }
        let telling = try utfall(.iArbeidEllerUtdanning(etter: 1), E4.personer + [annen], .aar(2023))
        #expect(telling.svar(0).erForeloepig)
        #expect(telling.svar(0, .kommune(Kommunenummer(5006))).erForeloepig)
        #expect(!telling.svar(0, .kommune(Kommunenummer(5001))).erForeloepig)
    }

    @Test("S-05 etter den andre modellen: den som er i utdanning og registrert ledig, er ledig")
    func arbstatus() throws {
        let svar = try svar(.iArbeidEllerUtdanning(etter: 1), etter: 1, modell: .arbstatus)
        #expect(svar.teller == 4 && svar.tekst == "50")
        let u06: Novstatus.Flagg = [.bosatt, .utd, .ledig]
        #expect(Etterstatus(u06, .intro) == .utd)
        #expect(Etterstatus(u06, .arbstatus) == .ledig)
    }

    @Test("S-10 og S-10b: tre sysselsatte og tre under utdanning; én er begge deler")
    func sysselsattOgUtdanning() throws {
        let (s, u) = (
            try svar(.sysselsatt(etter: 1), etter: 1), try svar(.underUtdanning(etter: 1), etter: 1)
        )
        #expect(s.teller == 3 && s.nevner == 8 && s.tekst == "38")
        #expect(u.teller == 3 && u.nevner == 8 && u.tekst == "38")
    }

    @Test("S-11: fire av sju bosatte i alle fem årene var i arbeid eller utdanning i alle fem")
    func stabil() throws {
        let svar = try svar(.stabilTilknytning, etter: 5)
        #expect(svar.teller == 4 && svar.nevner == 7 && svar.tekst == "57.1")
    }

    @Test("S-12: kvinner 75 prosentpoeng under menn; alle 7,5 under målet")
    func gapOgAvstand() throws {
        #expect(try svar(.kjoennsgap, etter: 1).tekst == "-75.0")
        #expect(try svar(.avstandTilMaalet, etter: 1).tekst == "-7.5")
        #expect(try svar(.kjoennsgap, etter: 1, E4.personer.bare(.k)).tekst == ".")
    }

    @Test(
        "F-03: fire av fem i arbeid eller utdanning er det året etter også, og én av tre av de andre",
        arguments: [([0], [0, 1, 2], "80.0"), ([3, 6], [3, 4, 5, 6, 7, 8], "33.3")])
    func overgang(koder: [Int], av: [Int], andel: String) throws {
        let telling = try utfall(.overgangsmatrise(fra: 1), E4.personer, .aar(2024))
        let svar = telling.sporsmaal[0].indikator.svar(telling.regnskap(0, .land), koder: koder, av: av)
        #expect(svar.tekst == andel)
    }

    @Test(
        "F-05: andelen som har vært sysselsatt, synker aldri",
        arguments: zip(1...5, ["37.5", "50.0", "75.0", "87.5", "87.5"]))
    func foersteJobb(k: Int, andel: String) throws {
        #expect(try svar(.foersteSysselsetting(innen: k), etter: k).tekst == andel)
    }

    @Test("Er statusåret ikke levert, er tallet «...», og finnes ingen, er det «.»")
    func ikkeForfalt() throws {
        let au2 = Indikator.iArbeidEllerUtdanning(etter: 2)
        #expect(try svar(au2, etter: 2, levertTil: 2023).tekst == "...")
        #expect(try svar(au2, etter: 2, levertTil: 2024).tekst == "63")
        #expect(try svar(au2, etter: 2, levertTil: 2022).tekst == "...")
        #expect(try utfall(au2, E4.personer, .aar(2020)).svar(0).tekst == ".")
    }

    @Test("Den som er i program igjen 30. november, er ikke tidligere deltaker; den som begynner dagen etter, er det")
    func tilbakeIProgram() throws {
        for (start, antall) in [(30.november(2023), "0"), (1.desember(2023), "1")] {
            let person = person(.k, 4.april(1990)) {
                $0.program(5001, 1.februar(2020))
                $0.avslutning(.avbrutt, .annet, 15.august(2022), kommune: 5001)
                $0.program(5001, start)
                $0.november(2023, [.bosatt])
            }
            #expect(try svar(.tidligereDeltakere(etter: 1), etter: 1, [person]).tekst == antall)
        }
    }

    @Test("S-11, F-03 og F-05: den som var i program igjen den første november, er ikke med")
    func tilbakeDenFoersteNovember() throws {
        let deltaker = person(.k, 4.april(1990)) {
            $0.program(5001, 1.februar(2020))
            $0.avslutning(.avbrutt, .annet, 15.august(2022), kommune: 5001)
            $0.program(5001, 1.november(2023), til: 31.mars(2024))
            for aar in 2023...2027 { $0.november(aar, [.bosatt, .arbLoenn]) }
        }
        for (indikator, k) in [
            (Indikator.stabilTilknytning, 5), (.overgangsmatrise(fra: 1), 2), (.foersteSysselsetting(innen: 2), 2),
        ] {
            #expect(try utfall(indikator, [deltaker], .aar(2022 + k)).regnskap(0, .land).nevner == 0)
        }
        #expect(try utfall(.overgangsmatrise(fra: 2), [deltaker], .aar(2025)).regnskap(0, .land).nevner == 1)
    }

    @Test("Et tall over flere novembre er foreløpig når den første er det, også når tråder legges sammen")
    func foreloepigFoersteAar() throws {
        let foreloepig = E4.personer.map { mappe in
            var ut = mappe
            for i in ut.novstatus.indices where ut.novstatus[i].aar == 2023 { ut.novstatus[i].utgave = .foreloepig }
            return ut
        }
        for (indikator, k) in [
            (Indikator.stabilTilknytning, 5), (.overgangsmatrise(fra: 1), 2), (.foersteSysselsetting(innen: 2), 2),
        ] {
            var telling = try utfall(indikator, foreloepig, .aar(2022 + k))
            telling.legg(til: try utfall(indikator, [], .aar(2022 + k)))
            #expect(telling.svar(0).erForeloepig)
        }
        #expect(try !svar(.iArbeidEllerUtdanning(etter: 2), etter: 2, foreloepig).erForeloepig)
    }

    @Test("Den som døde innen 30. november, er ikke med, hva novemberraden enn sier")
    func doed() throws {
        for (dato, antall) in [(30.november(2023), "0"), (1.desember(2023), "1")] {
            let person = person(.k, 4.april(1990)) {
                $0.program(5001, 1.februar(2020))
                $0.avslutning(.avbrutt, .annet, 15.august(2022), kommune: 5001)
                $0.avslutning(.avbrutt, .doed, dato, ordning: .norsk)
                $0.november(2023, [.bosatt])
            }
            #expect(try svar(.tidligereDeltakere(etter: 1), etter: 1, [person]).tekst == antall)
        }
    }

    @Test("Den som utvandret og er bosatt igjen i november, er tidligere deltaker det året")
    func tilbakeINorge() throws {
        let person = person(.k, 4.april(1990)) {
            $0.program(5001, 1.februar(2020))
            $0.avslutning(.avbrutt, .utvandret, 15.august(2022), kommune: 5001)
            $0.november(2023, [])
            $0.november(2024, [.bosatt, .utd])
        }
        #expect(
            try (1...3).map { try svar(.tidligereDeltakere(etter: $0), etter: $0, [person]).tekst } == [
                "0", "1", "...",
            ])
    }

    @Test("Utfallet telles der programmet var, ikke der personen bor i november")
    func programkommune() throws {
        let flyttet = person(.k, 4.april(1990)) {
            $0.program(5006, 1.februar(2020))
            $0.avslutning(.gjennomfoert, .annet, 15.august(2022), kommune: 5006)
            $0.adresse(.bor, kommune: 301, fra: 1.januar(2023))
            $0.november(2023, [.bosatt, .arbLoenn])
        }
        let telling = try utfall(.tidligereDeltakere(etter: 1), [flyttet], .aar(2023))
        #expect([5006, 301].map { telling.svar(0, .kommune(Kommunenummer($0))).tekst } == ["1", "0"])
    }

    @Test("Hver kombinasjon av kjennetegn gir én status, og modellene er enige om arbeid")
    func alleKombinasjoner() {
        for raa in UInt16(0)..<(1 << 12) {
            let flagg = Novstatus.Flagg(rawValue: raa)
            let (intro, arbstatus) = (Etterstatus(flagg, .intro), Etterstatus(flagg, .arbstatus))
            #expect(intro.erSysselsatt == arbstatus.erSysselsatt)
            let soeker = !flagg.isDisjoint(with: [.ledig, .tiltak, .nedsTiltak])
            #expect((intro == arbstatus) == (intro != .utd || !soeker))
            #expect((intro == .ukjent) == flagg.subtracting(.bosatt).isEmpty)
        }
    }

    @Test(
        "Alderen er den 30. november i statusåret, i SSBs grupper",
        arguments: [
            (1.desember(2003), "0-19"), (30.november(2003), "20-24"), (30.november(1978), "45-50"),
            (30.november(1972), "51+"), (1.desember(1972), "45-50"),
        ])
    func alder(foedt: Dato, gruppe: String) throws {
        #expect(try kode(.alder7, person(.k, foedt), dagen, Ramme(.aar(2023), .utfall(etter: 1))) == gruppe)
    }

    @Test("Avslutningsåret er det siste til og med perioden, og de eldste står sammen")
    func kohort() throws {
        let ramme = Ramme(.aar(2023), .utfall(etter: 1))
        #expect(try kode(.kohort, E4.personer[0], 31.desember(2023), ramme) == "2022")
        #expect(try kode(.kohort, E4.personer[0], 31.desember(2029), Ramme(.aar(2029))) == "-2022")
        #expect(try kode(.kohort, E4.personer[0], 31.desember(2021), Ramme(.aar(2021))) == "uoppgitt")
    }
}
