import Kalender
import Register
import Testing
import Tilskudd

/// The worked examples of norsktilskudd, with the numbers of tilskudd 11 and T-02.
@Suite struct NorsktilskuddTests {
    /// Norsk from the day the permit was granted, with the decision registered.
    private func deltaker(
        _ inngang: Dato, _ grunnlag: Oppholdsgrunnlag = .utl0834, land: String = "UKR",
        _ mer: @escaping (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        Personmappe.eksempel(foedt: 3.april(1990)) {
            $0.opphold(grunnlag, vedtatt: inngang)
            $0.adresse(.bor, kommune: 5001, fra: inngang, folkeregistrert: inngang)
            $0.vedtak(grunnlag == .utl0834 ? .norsk37d : .norsk, .norsk, vedtatt: inngang, oppstart: inngang)
            $0.mappe.person.statsborgerskap = Landkode(land) ?? Landkode(pakket: 0)
            mer(&$0)
        }
    }

    private let heleAaret = (1...4).map { (aar: 2024, termin: $0) }

    @Test("Eksempel 22: fire terminer fra kvartalet personen kom inn")
    func kollektiv() {
        let svar = betalTerminene(deltaker(10.januar(2024)), heleAaret).map(\.rader)
        #expect(svar.map { $0.kroner(.norsk37d, 2024) } == [12_100, 12_100, 12_100, 12_100])
    }

    @Test("Eksempel 23: delt etter dager når personen flytter")
    func flytter() {
        let person = deltaker(11.mars(2024)) { $0.flytter(1.oktober(2024), til: 4601) }
        let svar = Felles.beregner(2024, 4).beregn(person)
        #expect(svar.kroner(.norsk37d, 2024, 5001) == 27_051)
        #expect(svar.kroner(.norsk37d, 2024, 4601) == 21_349)
        #expect(
            svar.rader.filter { $0.kode == .norsk37d }.map { [$0.teller, $0.nevner] } == [[204, 365], [161, 365]])
    }

    @Test("Eksempel 24: fire vedtak uten videregående, ett med")
    func utvidet() {
        func vedtak(_ utdanning: UtdanningVgo, _ datoer: [Dato]) -> Personmappe {
            deltaker(1.september(2022)) {
                for dag in datoer { $0.vedtak(.utvidetNorsk, .norsk, vedtatt: dag, oppstart: dag) }
                $0.utdanning(utdanning)
            }
        }
        // All at the rate of 2023, as the example says.
        let datoer = [1.august(2023), 1.september(2023), 1.november(2023), 1.desember(2023)]
        let b = Felles.beregner(2023, 4)
        #expect(b.beregn(vedtak(.nei, datoer)).kroner(.utvidet43g, 2023) == 109_800)
        #expect(b.beregn(vedtak(.ja, datoer)).kroner(.utvidet43g, 2023) == 27_450)
        #expect(b.beregn(vedtak(.ikkeReg, datoer)).hinder(.utvidet43g, 2023) == .utdanning)
        // Paid in the quarter the decision was made.
        let terminer = betalTerminene(vedtak(.nei, datoer), [(2023, 3), (2023, 4)]).map(\.rader)
        #expect(terminer.map { $0.kroner(.utvidet43g, 2023) } == [54_900, 54_900])
        // The rate of 2024 is not known, and that of 2023 is never used for it.
        let senere = Felles.beregner(2024, 1).beregn(vedtak(.nei, [1.desember(2023), 1.februar(2024)]))
        #expect(senere.kroner(.utvidet43g, 2023) == 27_450)
        #expect(senere.hinder(.utvidet43g, 2024) == .satsUkjent)
    }

    @Test("Eksempel 25: vedtak etter at § 43 g ble opphevet")
    func opphevet() {
        let person = deltaker(1.juli(2025)) {
            $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 2.juli(2026), oppstart: 2.juli(2026))
        }
        let svar = Felles.beregner(2026, 3).beregn(person)
        #expect(!svar.rader.contains { $0.kode == .utvidet43g })
        #expect(svar.utenfor.contains { $0.grunn == .hjemmelOpphevet })
    }

    @Test("Eksempel 26: tre personer i hvert sitt år i 2018")
    func treAar() {
        let b = Felles.beregner(2018, 4)
        #expect(b.beregn(deltaker(1.januar(2016), .utl0828, land: "SYR")).kroner(.norsk3Hoey, 2018) == 43_350)
        #expect(b.beregn(deltaker(1.januar(2017), .utl0828, land: "SYR")).kroner(.norsk2Hoey, 2018) == 62_300)
        #expect(b.beregn(deltaker(1.januar(2018), .utl0828, land: "SYR")).kroner(.norsk1Hoey, 2018) == 31_900)
    }

    @Test("Eksempel 27: 219 av 365 dager i kommunen")
    func delt2018() {
        let person = deltaker(1.januar(2017), .utl0828, land: "SYR") { $0.flytter(8.august(2018), til: 4601) }
        let svar = Felles.beregner(2018, 4).beregn(person)
        #expect(svar.kroner(.norsk2Hoey, 2018, 5001) == 37_380)
        #expect(svar.kroner(.norsk2Hoey, 2018, 4601) == 24_920)
    }

    @Test("Eksempel 34: bytte fra kollektiv beskyttelse gir ikke ny rett, og det som er begynt, går videre")
    func bytte() {
        let person = deltaker(1.oktober(2025)) { $0.opphold(.utl0828, vedtatt: 1.februar(2026)) }
        let b = Felles.beregner(2026, 1, satser: Felles.satser(.norsk37d, 2025, 50_000))
        let svar = b.beregn(person)
        #expect(!svar.rader.contains { $0.gruppe == .norskRettOgPlikt })
        // Entry in the fourth quarter of 2025: the second instalment is due in the first of 2026.
        #expect(svar.rader.filter { $0.kode == .norsk37d }.map(\.forfall) == [.init(teller: 2, nevner: 4)])
        #expect(svar.kroner(.norsk37d, 2025) == 25_000)
        // The same change before the rule came gives a right of its own.
        let foer = deltaker(1.oktober(2024)) { $0.opphold(.utl0828, vedtatt: 1.februar(2025)) }
        #expect(Felles.beregner(2025, 1).beregn(foer).rader.contains { $0.kode == .norsk1Hoey && $0.aar == 2025 })
    }

    @Test("E8 og T-02: én kommune, fylket og kommunen personen flyttet til, i 2018")
    func oevelse8() {
        let inngang = [1: 1.januar(2018), 2: 1.januar(2017), 3: 1.januar(2016)]
        func x(_ aar: Int, _ land: String, _ mer: @escaping (inout Eksempelperson) -> Void = { _ in }) -> Personmappe {
            deltaker(inngang[aar] ?? 1.januar(2018), .utl0828, land: land, mer)
        }
        let personer = [
            x(1, "SYR"), x(2, "SYR"), x(3, "SYR"), x(1, "USA"), x(2, "USA"),
            x(2, "SYR") { $0.flytter(8.august(2018), til: 4601) },
            x(3, "SYR") { $0.vgoFulltid(fra: 1.januar(2018), til: 31.desember(2018)) },
        ]
        let b = Felles.beregner(2018, 4)
        var motregning = Motregning()
        var utloeser: [Mottaker: Int] = [:]
        var grunn = Grunntilskudd()
        for person in personer {
            let svar = b.beregn(person)
            for rad in svar.rader where rad.aar == 2018 {
                motregning.legg(til: rad)
                utloeser[rad.mottaker, default: 0] += 1
            }
            for ett in svar.grunntellinger { grunn.tell(.init(ett.aar, ett.kommune), erKollektiv: ett.erKollektiv) }
        }
        let (kommune, ny, fylke) = (Mottaker(.kommune, 5001), Mottaker(.kommune, 4601), Mottaker(.fylke, 50))
        #expect(motregning.tilUtbetaling(kommune, .norsk) == .kroner(212_630))
        #expect(motregning.tilUtbetaling(ny, .norsk) == .kroner(24_920))
        #expect(motregning.tilUtbetaling(fylke, .norsk) == .kroner(43_350))
        #expect(utloeser == [kommune: 6, ny: 1, fylke: 1])
        // T-03: the seven of the basis.
        #expect(grunn.personer(.init(2018, Kommunenummer(5001)), Tilskuddsregler()) == 7)
    }

    @Test("Uten kjent land velges ingen sats, og uten vedtak betales ingenting")
    func holdt() {
        let b = Felles.beregner(2018, 4)
        #expect(b.beregn(deltaker(1.januar(2018), .utl0828, land: "XXX")).hinder(.ukjent, 2018) == .landbakgrunn)
        let uten = deltaker(1.januar(2018), .utl0828, land: "SYR") { $0.mappe.vedtak = [] }
        #expect(b.beregn(uten).hinder(.norsk1Hoey, 2018) == .norskvedtak)
        #expect(b.beregn(deltaker(1.januar(2018), .utl08Kap6Arbeid)).utenfor(.norsk) == .bareplikt)
    }

    @Test("Kalenderåret: hele satsen over kvartalene som er igjen")
    func kalenderaar() {
        let svar = betalTerminene(deltaker(12.august(2024)), [(2024, 3), (2024, 4), (2025, 1)]) {
            $0.norskdeling = .kalenderaar
        }.map(\.rader)
        #expect(svar.map { $0.kroner(.norsk37d, 2024) } == [24_200, 24_200, 0])
        let personaar = betalTerminene(
            deltaker(12.august(2024)), [(2024, 3), (2024, 4), (2025, 1), (2025, 2), (2025, 3)])
        #expect(personaar.map { $0.rader.kroner(.norsk37d, 2024) } == [12_100, 12_100, 12_100, 12_100, 0])
    }

    @Test("Forslag betaler aldri")
    func forslag() {
        let svar = Felles.beregner(2023, 4).beregn(deltaker(10.januar(2023)))
        #expect(svar.hinder(.norsk37d, 2023) == .satsForslag)
        #expect(svar.kroner(.norsk37d, 2023) == nil)
    }
}

/// Norsk in reception centres, grunntilskudd, and grants paid from other lists (tilskudd 11).
@Suite struct AndreTilskuddTests {
    @Test(
        "Eksempel 28: grensene i grunntilskuddet",
        arguments: [(0, nil), (1, 217_000), (3, 217_000), (4, 643_900), (150, 643_900), (151, nil)])
    func grunn(personer: Int, foreslaatt: Int?) {
        let regler = Tilskuddsregler()
        let kode = Grunntilskudd.kode(personer, regler)
        // The rates are proposals: they tell the class, and pay nothing.
        let sats = kode.flatMap { kode in
            Felles.satser.satser.first { $0.kode == .tilskudd(kode) && $0.fra.aar == 2023 }
        }
        #expect(sats?.beloep == foreslaatt.map { .kroner($0) })
        var telling = Grunntilskudd()
        for aar in 2023...2024 {
            for _ in 0..<personer { telling.tell(.init(aar, Kommunenummer(5001)), erKollektiv: false) }
        }
        let rader = Felles.beregner(2023, 1).grunntilskudd(telling, betalte: [])
        #expect(rader.map(\.hinder) == (kode == nil ? [] : [.satsForslag]))
        #expect(rader.allSatisfy { $0.beloep == nil })
        // The same classes at the rate that is decided.
        let i2024 = Felles.beregner(2024, 1).grunntilskudd(telling, betalte: []).filter { $0.aar == 2024 }
        #expect(i2024.map(\.beloep) == (kode == .grunnHoey ? [.kroner(694_600)] : kode == nil ? [] : [nil]))
    }

    @Test("Grunntilskudd: kollektiv beskyttelse kan telles for seg, og utbetalt trekkes fra")
    func grunnFelles() {
        var telling = Grunntilskudd()
        let sted = Grunntilskudd.Sted(2024, Kommunenummer(5001))
        for i in 0..<6 { telling.tell(sted, erKollektiv: i < 3) }
        var regler = Tilskuddsregler()
        #expect(Grunntilskudd.kode(telling.personer(sted, regler), regler) == .grunnHoey)
        regler.grunnFelles = false
        #expect(Grunntilskudd.kode(telling.personer(sted, regler), regler) == .grunnLav)
        let betalt = TilskuddUtbetaling(
            kode: .grunnHoey, aar: 2024, termin: 1, mottaker: 5001, beloepOere: 69_460_000, utbetalt: 8.april(2024))
        let etter = Felles.beregner(2024, 2).grunntilskudd(telling, betalte: [betalt])
        #expect(etter.map(\.beloep) == [.null])
        // What has been paid is not taken back by a new count: somebody must look at who was counted.
        let ingen = Felles.beregner(2024, 2).grunntilskudd(Grunntilskudd(), betalte: [betalt])
        #expect(ingen.map(\.hinder) == [.tellingEndret])
        var faerre = Grunntilskudd()
        for _ in 0..<3 { faerre.tell(sted, erKollektiv: false) }
        #expect(Felles.beregner(2024, 3).grunntilskudd(faerre, betalte: [betalt]).map(\.hinder) == [.tellingEndret])
        // A year that was never paid is still owed the year after.
        #expect(Felles.beregner(2025, 1).grunntilskudd(telling, betalte: []).map(\.beloep) == [.kroner(694_600)])
    }

    @Test("Eksempel 29: to mottak deler likt, det tredje får ingenting")
    func mottak() {
        let person = Personmappe.eksempel(foedt: 3.april(1990)) {
            $0.kategori(.asylnorsk, fra: 10.februar(2023))
            $0.adresse(.mottak, kommune: 5001, fra: 10.februar(2023), til: 14.mai(2023))
            $0.adresse(.mottak, kommune: 4601, fra: 15.mai(2023), til: 9.september(2023))
            $0.adresse(.mottak, kommune: 1103, fra: 10.september(2023))
        }
        let foerste = Felles.beregner(2023, 1).beregn(person)
        #expect(foerste.kroner(.asylnorsk, 2023) == 0)
        #expect(foerste.rader.map(\.status) == [.planlagt])
        let terminer = betalTerminene(person, [(2023, 2), (2023, 3), (2023, 4)]).map(\.rader)
        #expect(terminer.map { $0.kroner(.asylnorsk, 2023, 5001) } == [9150, 0, 0])
        #expect(terminer.map { $0.kroner(.asylnorsk, 2023, 4601) } == [9150, 0, 0])
        #expect(!terminer.contains { $0.rader.contains { $0.mottaker.nummer == 1103 } })
        // The move was not known in April: all to the first, and half comes back.
        let foerFlytting = Felles.beregner(2023, 2, skjaering: 30.april(2023)).beregn(person)
        #expect(foerFlytting.kroner(.asylnorsk, 2023, 5001) == 18_300)
    }

    @Test("Eksempel 30: søknadsfrister for ekstratilskudd")
    func frister() {
        #expect(Ekstratilskudd.soeknadsfrist(bosatt: 20.januar(2024), aar: 1) == 20.mars(2025))
        #expect(Ekstratilskudd.soeknadsfrist(bosatt: 20.januar(2024), aar: 2) == 20.mars(2025))
        #expect(Ekstratilskudd.periode(bosatt: 20.januar(2024), aar: 3) == 20.januar(2026)...19.januar(2027))
        #expect(Ekstratilskudd.soeknadsfrist(bosatt: 20.januar(2024), aar: 3) == 19.mars(2027))
        #expect(Ekstratilskudd.soeknadsfrist(bosatt: 20.januar(2023), aar: 1) == 20.februar(2024))
    }

    @Test("Eksempel 31: dødsfall med lønn dokumentert i tre måneder")
    func doedsfall() {
        let aaret = 1.mars(2024)...28.februar(2025)
        let svar = Ekstratilskudd.tilbakebetaling(
            .kroner(1_608_000), for: aaret, doed: 10.september(2024), loennTil: 30.november(2024))
        #expect(svar.regnskapsfrist == 10.desember(2024))
        #expect(svar.beholdtTil == 30.november(2024))
        #expect(svar.tilbake == .kroner(402_000))
        // Wages count for three months and no longer; without them the day of death decides.
        let lenge = Ekstratilskudd.tilbakebetaling(
            .kroner(1_608_000), for: aaret, doed: 10.september(2024), loennTil: 31.januar(2025))
        #expect(lenge.beholdtTil == 10.desember(2024))
        let uten = Ekstratilskudd.tilbakebetaling(.kroner(1_608_000), for: aaret, doed: 30.september(2024))
        #expect(uten.tilbake == .kroner(670_000))
    }

    @Test("Eksempel 32 og 33: alternativ mottaksplass, og bosatte utover anmodningen")
    func andre() throws {
        let plass = try #require(Felles.satser.beloep(.annen(.mottaksplass), paa: 29.mai(2018)))
        let forskudd = AndreTilskudd.mottaksplass(ankomst: 29.mai(2018), plass)
        #expect(forskudd.beloep == .kroner(57_396))
        #expect(forskudd.periode == 1.mai(2018)...31.august(2018))
        let sats = try #require(Felles.satser.beloep(.annen(.utoverAnmodning), paa: 1.juli(2023)))
        #expect(AndreTilskudd.utoverAnmodning(anmodet: 40, bosatt: 46, sats) == .kroner(300_000))
        #expect(AndreTilskudd.utoverAnmodning(anmodet: 40, bosatt: 38, sats) == .null)
    }

    @Test("Eksempel 35: et krav tilbake venter på et positivt beløp")
    func motregning() {
        let kommune = Mottaker(.kommune, 5001)
        // The same persons in both runs: what is not paid in the first is still due less paid in the second.
        func runde(_ ekstra: Int) -> Motregning {
            var ut = Motregning()
            for person in [tilbake(20_000), nytt(15_000), nytt(ekstra)] { for rad in person { ut.legg(til: rad) } }
            return ut
        }
        let foerste = runde(0)
        #expect(foerste.tilUtbetaling(kommune, .norsk) == .null)
        #expect(foerste.overfoeres(kommune, .norsk) == .kroner(-5000))
        #expect(tilbake(20_000).map { foerste.status($0) } == [.motregnesSenere])
        #expect(nytt(15_000).map { foerste.status($0) } == [.motregnesSenere])
        let andre = runde(30_000)
        #expect(andre.tilUtbetaling(kommune, .norsk) == .kroner(25_000))
        #expect(nytt(15_000).map { andre.status($0) } == [.betales])
        #expect(tilbake(20_000).map { andre.status($0) } == [.korreksjon])
    }

    /// Paid to the kommune, for a person who is not there any more.
    private func tilbake(_ kroner: Int) -> [Tilskuddsrad] {
        Felles.beregner(2024, 1).beregn(
            Personmappe.eksempel {
                $0.opphold(.utl08Kap6Arbeid, vedtatt: 10.januar(2024))
                $0.betalt(.norsk37d, 2024, 1, kroner: kroner, dag: 1.februar(2024))
            }
        ).rader
    }

    /// A person whose first instalment is the amount.
    private func nytt(_ kroner: Int) -> [Tilskuddsrad] {
        guard kroner > 0 else { return [] }
        let person = Personmappe.eksempel(foedt: 3.april(1990)) {
            $0.opphold(.utl0828, vedtatt: 10.januar(2024))
            $0.adresse(.bor, kommune: 5001, fra: 10.januar(2024), folkeregistrert: 10.januar(2024))
            $0.vedtak(.norsk, .norsk, vedtatt: 10.januar(2024), oppstart: 10.januar(2024))
            $0.mappe.person.statsborgerskap = Landkode("SYR") ?? Landkode(pakket: 0)
        }
        return Felles.beregner(2024, 1, satser: Felles.satser(.norsk1Hoey, 2024, 4 * kroner)).beregn(person).rader
    }
}
