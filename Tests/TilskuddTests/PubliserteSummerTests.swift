import Kalender
import Register
import Testing
import Tilskudd

/// What IMDi and the state accounts have published, recomputed (tilskudd 3 and 8). Exact: million kroner are whole tenths.
@Suite struct PubliserteSummerTests {
    @Test("2023-satsene er de eneste på rutenettet som forklarer summene for fire små kommuner")
    func leseUtSats() {
        // Whole persons of year 2, and of 3–5 at the rates of those years.
        let summer: [(sum: Int, andre: Int)] = [
            (3_493_000, 0), (2_567_000, 72_000), (3_331_500, 88_000), (3_943_000, 2 * 181_000 + 88_000),
        ]
        var forklarer: [Int: Int] = [:]
        for sats in stride(from: 220_000, through: 280_000, by: 100) {
            forklarer[sats] = summer.filter { ($0.sum - $0.andre) % sats == 0 }.count
        }
        #expect(forklarer[249_500] == 4)
        #expect(forklarer.allSatisfy { $0.key == 249_500 || $0.value <= 1 })
        #expect(Felles.satser.beloep(.tilskudd(.integrering2), paa: 1.januar(2023)) == .kroner(249_500))
    }

    @Test("Satsene for 2023 summerer til 590 500 i år 2–5, og et kvartal av år 2 er 62 375")
    func sum2023() {
        let koder: [Tilskuddskode] = [.integrering2, .integrering3, .integrering4, .integrering5]
        let satser = koder.compactMap { Felles.satser.beloep(.tilskudd($0), paa: 1.januar(2023)) }
        #expect(satser.count == 4)
        #expect(satser.sum == .kroner(590_500))
        #expect(satser.first?.del(3, av: 12, .krone) == .kroner(62_375))
    }

    @Test("Tolvdeler avrundes til nærmeste krone: beløpene som finnes i 2022")
    func tolvdeler() {
        let hoey = Oere.kroner(1_118_000)
        #expect(hoey.del(5, av: 12, .krone) == .kroner(465_833))
        #expect(hoey.del(7, av: 12, .krone) == .kroner(652_167))
        #expect(Oere.kroner(705_000).del(3, av: 12, .krone) == .kroner(176_250))
        #expect(Oere.kroner(721_800).del(3, av: 12, .krone) == .kroner(180_450))
        // Half up, and by days down to the øre.
        #expect(Oere(250).del(1, av: 5, .krone) == .kroner(1))
        #expect(Oere(50).del(1, av: 2, .krone) == .null)
        #expect(Oere.kroner(62_300).del(100, av: 365, .oere) == Oere(1_706_849))
    }

    @Test("Paret 2 744 499 og 2 744 500: elleve hele år, og ti hele med tre delte")
    func parMedEnKrone() {
        let person = Personmappe.eksempel { $0.bosattFlyktning(10.mai(2022)) }
        func sum(_ maate: Tilskuddsregler.Avrundingsmaate, _ mapper: [Personmappe]) -> Int {
            let b = Felles.beregner(2023, 4) { $0.avrunding = maate }
            return mapper.reduce(0) { $0 + (b.beregn($1).kroner(.integrering2, 2023, 5001) ?? 0) }
        }
        // Eight months here and four elsewhere; twice two months here and ten elsewhere.
        let delte = [30.juni(2023), 3.desember(2022), 3.desember(2022)].map { dag in
            Personmappe.eksempel {
                $0.bosattFlyktning(10.mai(2022))
                $0.flytter(dag == 30.juni(2023) ? 4.juli(2023) : 3.januar(2023), til: 4601)
            }
        }
        for maate in Tilskuddsregler.Avrundingsmaate.allCases {
            #expect(sum(maate, Array(repeating: person, count: 11)) == 2_744_500)
            #expect(sum(maate, Array(repeating: person, count: 10) + delte) == 2_744_499)
        }
    }

    @Test("Hver termin for seg kan bomme med en krone, hittil gjør det aldri")
    func avrundingsmaater() {
        let person = Personmappe.eksempel(foedt: 2.februar(2008)) {
            $0.bosattFlyktning(20.november(2022), .utl0828)
            $0.mappe.person.ensligMindreaarig = true
            // January, February and March each to its kommune.
            $0.flytter(14.desember(2022), til: 4601)
            $0.flytter(14.januar(2023), til: 1103)
        }
        func sum(_ maate: Tilskuddsregler.Avrundingsmaate) -> Int {
            Felles.beregner(2023, 4) { $0.avrunding = maate }.beregn(person).kroner(.enslig016, 2023) ?? 0
        }
        #expect(sum(.hittil) == 1_144_400)
        #expect(sum(.termin) == 1_144_401)
    }

    @Test("Regnskapet 2023 mot de publiserte kommunesummene")
    func regnskap2023() {
        let (aar1, aar25, ekstra, utover) = (78213, 95826, 4971, 592)
        // The parts are rounded each by itself: four of them can miss by two tenths.
        let post60 = aar1 + aar25 + ekstra + utover
        #expect(abs(post60 - 179_603) <= 2)
        let (regnskap60, regnskap61, regnskapNorsk) = (180_263, 11_669, 21_728)
        let gap = regnskap60 - 179_603
        #expect(gap == 660)
        let promille = (1000 * gap + regnskap60 / 2) / regnskap60
        #expect(promille == 4)
        #expect(regnskap61 - 11_668 == 1)
        let norsk = 20_981 + 571
        #expect(norsk == 21_552)
        #expect(regnskapNorsk - norsk == 176)
    }

    @Test("Gjennomsnitt og antall personer")
    func personer() {
        func avrundet(_ teller: Int, _ nevner: Int) -> Int { (2 * teller + nevner) / (2 * nevner) }
        #expect(avrundet(12_100_600_000, 64_062) == 188_889)
        // The sum is published in tenths of a million.
        #expect((avrundet(7_821_250_000, 33_420)...avrundet(7_821_350_000, 33_420)).contains(234_032))
        #expect(avrundet(1_166_900_000, 1_144_400) == 1020)
        #expect(avrundet(1_166_900_000, 721_800) == 1617)
        #expect(avrundet(59_200_000, 50_000) == 1184)
        // +125.7 million for § 43 g from 1 July 2023, at the rate we have.
        let sats = Felles.satser.beloep(.tilskudd(.utvidet43g), paa: 1.juli(2023))
        #expect(sats == .kroner(27_450))
        #expect(125_700_000 / 27_450 == 4579)
    }

    @Test("Fylkeskommunenes del av norsktilskuddet er mellom 0,05 og 0,5 prosent")
    func fylkeskommuner() {
        for (fylke, alle) in [(9, 12_761), (40, 21_728), (26, 21_228), (41, 16_939)] {
            let titusendeler = 10_000 * fylke / alle
            #expect((5...50).contains(titusendeler))
            #expect((7...24).contains(titusendeler))
        }
    }

    @Test("Bare kjente satser: hver av dem i dokumentet, og ingen andre")
    func kjenteSatser() {
        let ider = Set(Felles.satser.satser.map { "\($0.id) \($0.beloep.antall / 100)" })
        #expect(ider.count == 40 && Felles.satser.satser.count == 40)
        for mangler in [
            "AR-1 2024", "AR-1 B 2024", "AR-2 2022", "AR-2 2024", "EMINB 2024", "UN43G 2024", "P-AR1-H 2024",
        ] {
            #expect(!ider.contains { $0.hasPrefix(mangler + " ") })
        }
        for aar in [2021, 2025, 2026] { #expect(!Felles.satser.satser.contains { $0.fra.aar == aar }) }
        #expect(Felles.satser.satser.allSatisfy { !$0.kilde.isEmpty && !$0.endret.isEmpty })
        #expect(
            Felles.satser.satser.filter { $0.evidens == .forslag }.map(\.id).sorted()
                == ["Grunntilskudd-H 2023", "Grunntilskudd-L 2023", "P37D-AR1 2023"])
    }
}
