import Testing

@testable import Statistikk

/// Tables that others have published, made again from their counts (indikatorer 10). What does not add up there, does not
/// add up here.
@Suite struct PublisertTests {
    private func regnskap(_ teller: Int, av nevner: Int) -> Regnskap {
        var ut = Regnskap()
        ut.legg(til: .tall(teller: teller, nevner: nevner))
        return ut
    }

    private func regnskap(koder: [Int: Int], av antall: Int, erForeloepig: Bool = false) -> Regnskap {
        var ut = Regnskap()
        for (kode, personer) in koder {
            for _ in 0..<personer { ut.legg(til: .kode(kode, av: antall), erForeloepig: erForeloepig) }
        }
        return ut
    }

    // MARK: IMDi 2016

    /// Ended; per cent; to work; to education.
    private static let fylker2016: [(navn: String, avsluttet: Int, prosent: String, arbeid: Int, utdanning: Int)] = [
        ("Aust-Agder", 93, "58", 9, 45), ("Finnmark", 115, "56", 32, 32), ("Sør-Trøndelag", 286, "54", 93, 61),
        ("Nord-Trøndelag", 212, "53", 49, 64), ("Akershus", 314, "53", 97, 69), ("Hedmark", 121, "52", 29, 34),
        ("Østfold", 129, "50", 26, 39), ("Møre og Romsdal", 266, "50", 41, 91), ("Oslo", 413, "47", 151, 44),
        ("Sogn og Fjordane", 116, "47", 27, 27), ("Buskerud", 191, "45", 48, 38), ("Nordland", 307, "44", 60, 75),
        ("Rogaland", 352, "43", 81, 71), ("Hordaland", 475, "42", 116, 85), ("Troms", 241, "41", 71, 29),
        ("Vestfold", 125, "41", 28, 23), ("Oppland", 183, "40", 39, 34), ("Vest-Agder", 242, "36", 39, 48),
        ("Telemark", 252, "33", 39, 43),
    ]

    @Test("IMDi 2016: andelen er arbeid og utdanning av avsluttet i hvert av de 19 fylkene")
    func fylkene() {
        for fylke in Self.fylker2016 {
            let svar = Indikator.overgang.svar(regnskap(fylke.arbeid + fylke.utdanning, av: fylke.avsluttet))
            #expect(svar.tekst == fylke.prosent, "\(fylke.navn)")
        }
    }

    @Test("IMDi 2016: fylkene er 36 færre enn landet, som har de skjermede med")
    func landet() {
        let fylker = Self.fylker2016
        let sum = (
            fylker.reduce(0) { $0 + $1.avsluttet }, fylker.reduce(0) { $0 + $1.arbeid },
            fylker.reduce(0) { $0 + $1.utdanning }
        )
        #expect(sum == (4_433, 1_075, 952))
        var land = fylker.reduce(into: Regnskap()) {
            $0.legg(til: regnskap($1.arbeid + $1.utdanning, av: $1.avsluttet))
        }
        land.legg(til: regnskap(12 + 9, av: 36))
        let svar = Indikator.overgang.svar(land)
        #expect(svar.teller == 1_087 + 961 && svar.nevner == 4_469 && svar.tekst == "46")
    }

    // MARK: SSB

    private static let status2017: [(kjoenn: String, koder: [Int: Int], prosent: [String])] = [
        ("begge", [0: 1_500, 1: 645, 2: 835, 3: 257, 4: 225, 11: 1_328], ["62", "10", "28"]),
        ("menn", [0: 1_055, 1: 424, 2: 453, 3: 129, 4: 125, 11: 520], ["71", "9", "19"]),
        ("kvinner", [0: 445, 1: 221, 2: 382, 3: 128, 4: 100, 11: 808], ["50", "11", "39"]),
    ]
    private static let grupper = [[0, 1, 2], [3, 4], [5, 6, 7, 8, 9, 10, 11]]

    @Test("SSB 2017: hele prosent for hver gruppe; for menn blir de 99 til sammen", arguments: status2017.indices)
    func status(nr: Int) {
        let linje = Self.status2017[nr]
        let regnskap = regnskap(koder: linje.koder, av: 12)
        let svar = Self.grupper.map {
            Indikator.statusINovember(etter: 1).svar(regnskap, koder: $0, av: Array(0..<12)).tekst
        }
        #expect(svar == linje.prosent)
        let sum = svar.compactMap { Int($0) }.reduce(0, +)
        #expect(sum == (linje.kjoenn == "menn" ? 99 : 100))
    }

    @Test("SSB 2017: menn og kvinner er alle i hver kode, og alle er 4 790")
    func kjoennene() {
        let (begge, menn, kvinner) = (Self.status2017[0].koder, Self.status2017[1].koder, Self.status2017[2].koder)
        #expect(begge == menn.merging(kvinner, uniquingKeysWith: +))
        let totaler = Self.status2017.map {
            Indikator.statusINovember(etter: 1).svar(regnskap(koder: $0.koder, av: 12)).verdi?.avrundet(0)
        }
        #expect(totaler == [4_790, 2_706, 2_084])
    }

    @Test("SSB 2017: kjønnsgapet og avstanden til målet regnes av uavrundede andeler")
    func gap() {
        // 1 048 of 2 084 women and 1 932 of 2 706 men: 50,288 − 71,397. From rounded shares it would be 21.
        let par = regnskap(koder: [0: 2_706 - 1_932, 1: 1_932, 2: 2_084 - 1_048, 3: 1_048], av: 6)
        #expect(Indikator.kjoennsgap.svar(par).tekst == "-21.1")
        let avstand = regnskap(30 * 2_980 - 70 * (4_790 - 2_980), av: 4_790)
        #expect(Indikator.avstandTilMaalet.svar(avstand).tekst == "-7.8")
    }

    @Test("SSB 2017: aldersgruppene er 17 færre enn alle; hos oss har de under 20 en rad")
    func alder() {
        // SSB gives the sum of its seven groups and the total only.
        let regnskap = regnskap(koder: [0: 17, 1: 4_773], av: Variabel.alder7koder.count + 1)
        #expect(
            Variabel.alder7koder.map(\.kode).dropFirst() == [
                "20-24", "25-29", "30-34", "35-39", "40-44", "45-50", "51+",
            ])
        #expect(regnskap.antall(Array(1...7)) == 4_773 && regnskap.nevner == 4_790)
    }

    @Test(
        "SSB 2023: seks menn flere i arbeid i de endelige tallene, og ingen prosent endres",
        arguments: [
            (au: (1_326, 966, 972), annet: (269, 263), ledig: 91, prosent: "73"),
            (au: (1_844, 1_088, 1_088), annet: (677, 677), ledig: 79, prosent: "59"),
            (au: (3_170, 2_054, 2_060), annet: (946, 940), ledig: 170, prosent: "65"),
        ])
    func revisjon(
        au: (alle: Int, foreloepig: Int, endelig: Int), annet: (foreloepig: Int, endelig: Int), ledig: Int,
        prosent: String
    ) {
        let indikator = Indikator.statusINovember(etter: 1)
        let utgaver = [(au.foreloepig, annet.foreloepig, true), (au.endelig, annet.endelig, false)]
        for (iGang, ute, erForeloepig) in utgaver {
            let regnskap = regnskap(koder: [0: iGang, 3: ledig, 11: ute], av: 12, erForeloepig: erForeloepig)
            #expect(regnskap.nevner == au.alle)
            let svar = indikator.svar(regnskap, koder: Self.grupper[0], av: Array(0..<12))
            #expect(svar.tekst == prosent && svar.erForeloepig == erForeloepig)
        }
    }

    @Test(
        "SSB: kvinneandelen blant deltakerne",
        arguments: [
            (2005, 4_721, 3_809, 8_530, "44.7"), (2016, 14_702, 9_259, 23_961, "38.6"),
            (2018, 15_955, 11_112, 27_067, "41.1"), (2023, 11_817, 19_899, 31_716, "62.7"),
            (2024, 15_191, 19_387, 34_578, "56.1"),
        ])
    func kvinneandel(aar: Int, menn: Int, kvinner: Int, alle: Int, andel: String) {
        let regnskap = regnskap(koder: [0: menn, 1: kvinner], av: 3)
        let svar = Indikator.deltakereReferanseaar.svar(regnskap)
        #expect(svar.verdi?.avrundet(0) == alle, "\(aar)")
        #expect(Indikator.deltakereReferanseaar.svar(regnskap, kode: 1).tekst == andel, "\(aar)")
    }

    // MARK: Bosetting

    @Test("IMDi 2016 og 2017: vedtatt av anmodet; summen av fylkene gir en annen andel enn landet")
    func vedtatt() {
        func andel(_ vedtatt: Int, _ anmodet: Int) -> String? { Broek(100 * vedtatt, anmodet)?.tekst(1) }
        #expect(andel(16_523, 18_517) == "89.2" && andel(16_530, 18_517) == "89.3")
        #expect(andel(10_915, 12_522) == "87.2" && andel(10_914, 12_522) == "87.2")
        #expect(andel(35_499, 38_000) == "93.4")
    }
}
