import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct F04Tests {
    private let periode = Statistikkperiode.flereAar(2023, til: 2025)
    private let her = Stedliste.Sted.kommune(Kommunenummer(5001))

    /// Former participants of one stratum: sex, education and year of birth.
    private func stratum(
        _ kjoenn: Kjoenn, _ vgo: UtdanningVgo, foedt aar: Int, _ kommune: UInt16, antall: Int, iGang: Int
    ) -> [Personmappe] {
        (0..<antall).map { nr in
            // Spread over the three status years.
            let status = 2023 + nr % 3
            return person(kjoenn, 4.april(aar), "", vgo) {
                $0.program(kommune, 1.februar(2020))
                $0.avslutning(.gjennomfoert, .annet, 15.august(status - 1), kommune: kommune)
                $0.november(status, nr < iGang ? [.bosatt, .arbLoenn] : [.bosatt])
            }
        }
    }

    /// Eight persons of the kommune in strata of 3, 2, 2 and 1, where the country has 40, 60, 55 and 75 per cent of 200
    /// persons in all.
    private var oevelse: [Personmappe] {
        stratum(.m, .ja, foedt: 1970, 5001, antall: 3, iGang: 2)
            + stratum(.m, .nei, foedt: 1970, 5001, antall: 2, iGang: 1)
            + stratum(.k, .ja, foedt: 1970, 5001, antall: 2, iGang: 1)
            + stratum(.k, .nei, foedt: 1970, 5001, antall: 1, iGang: 1)
            + stratum(.m, .ja, foedt: 1970, 301, antall: 37, iGang: 14)
            + stratum(.m, .nei, foedt: 1970, 301, antall: 78, iGang: 47)
            + stratum(.k, .ja, foedt: 1970, 301, antall: 38, iGang: 21)
            + stratum(.k, .nei, foedt: 1970, 301, antall: 39, iGang: 29)
    }

    @Test("F-04: fem observert, 4,25 forventet; forholdet er 1,18 og justert andel 68,2")
    func eksempelet() throws {
        let forhold = try utfall(.standardisertForhold, oevelse, periode).svar(0, her)
        #expect(forhold.teller == 5 && forhold.nevner == 8 && forhold.tekst == "1.18")
        #expect(try utfall(.standardisertForventet, oevelse, periode).svar(0, her).tekst == "4.25")
        #expect(try utfall(.standardisertAndel, oevelse, periode).svar(0, her).tekst == "68.2")
        let land = try utfall(.iArbeidEllerUtdanning(etter: 1), oevelse, periode).svar(0)
        #expect(land.teller == 116 && land.nevner == 200 && land.tekst == "58")
    }

    @Test("F-04: landet mot seg selv er 1, og et sted uten personer har ikke noe forhold")
    func landet() throws {
        let telling = try utfall(.standardisertForhold, oevelse, periode)
        #expect(telling.svar(0).tekst == "1.00")
        #expect(telling.svar(0, .kommune(Kommunenummer(5006))).tekst == ".")
    }

    /// Men without upper secondary education, of two ages: the younger in the kommune all work.
    private func toAldre(unge: Int) -> [Personmappe] {
        stratum(.m, .nei, foedt: 2003, 5001, antall: 10, iGang: 10)
            + stratum(.m, .nei, foedt: 2003, 301, antall: unge - 10, iGang: 0)
            + stratum(.m, .nei, foedt: 1970, 301, antall: 40, iGang: 40)
    }

    @Test("F-04: tretti i landet er et stratum for seg; tjueni slås sammen med naboalderen")
    func smaaStrata() throws {
        // 10 · 10/30, and 10 · 50/69.
        let (stort, lite) = (toAldre(unge: 30), toAldre(unge: 29))
        #expect(try utfall(.standardisertForventet, stort, periode).svar(0, her).tekst == "3.33")
        #expect(try utfall(.standardisertForventet, lite, periode).svar(0, her).tekst == "7.25")
    }

    @Test("F-04: de eldste som er for få, går sammen med gruppen før")
    func smaaTilSlutt() throws {
        let personer =
            stratum(.m, .nei, foedt: 2003, 5001, antall: 10, iGang: 10)
            + stratum(.m, .nei, foedt: 2003, 301, antall: 30, iGang: 0)
            + stratum(.m, .nei, foedt: 1970, 301, antall: 10, iGang: 10)
        // 10 · 20/50, and not 10 · 10/40.
        #expect(try utfall(.standardisertForventet, personer, periode).svar(0, her).tekst == "4.00")
    }

    @Test("F-04: den som er med to ganger på tre år, telles én gang, med den siste statusen")
    func toGanger() throws {
        let toGanger = person(.k, 4.april(1990)) {
            $0.program(5001, 1.februar(2020))
            $0.avslutning(.avbrutt, .annet, 1.mars(2022), kommune: 5001)
            $0.program(5001, 1.februar(2024))
            $0.avslutning(.gjennomfoert, .arbeidHel, 1.juli(2024), kommune: 5001)
            $0.november(2023, [.bosatt])
            $0.november(2025, [.bosatt, .arbLoenn])
        }
        let svar = try utfall(.standardisertForhold, [toGanger], periode).svar(0)
        #expect(svar.teller == 1 && svar.nevner == 1)
    }

    @Test("F-04: nevneren tåler at alle strata er store")
    func storeTall() throws {
        var produkt = Storheltall(1)
        for nr in 0..<48 { produkt *= 900_001 + 2 * nr }
        #expect(Storheltall.avrundet(produkt * 7, produkt * 2) == 4)
        #expect(Storheltall.avrundet(produkt * 3, produkt * 7) == 0)
        #expect(Storheltall.avrundet(produkt, Storheltall(0)) == nil)
        var sum = produkt
        sum += produkt
        #expect(sum == produkt * 2 && produkt < sum)
    }
}
