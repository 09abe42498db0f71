import Kalender
import Tekster
import Testing

@testable import Output

@Suite("Setningene i lederens arbeidsbok")
struct LedersetningTests {
    /// Numbers where one at a time is another.
    private func tall(_ endre: (inout Lederbok.Hovedtall) throws -> Void = { _ in }) throws -> Lederbok.Hovedtall {
        var tall = Lederbok.Hovedtall(
            deltakere: try Vernettall.antall(128), deltakereForEttAarSiden: try Vernettall.antall(119),
            tilArbeid: try Vernettall.andel(49, av: 79), tilArbeidLandet: try Vernettall.andel(5800, av: 10_000),
            maaRettes: try Vernettall.antall(17), maaRettesForrigeMaaned: try Vernettall.antall(21),
            fristInnen60Dager: try Vernettall.antall(0))
        try endre(&tall)
        return tall
    }

    private func setning(_ form: Maalform = .nb, _ endre: (inout Lederbok.Hovedtall) throws -> Void) throws -> String {
        // The hard spaces matter in print, not to the reader of a test.
        String(Ledersetning(tall: try tall(endre)).tekst(form).map { $0 == "\u{A0}" ? " " : $0 })
    }

    @Test("Setningen på bokmål og nynorsk")
    func vanlig() throws {
        #expect(
            try setning { _ in }
                == "Kommunen har 128 deltakere. 62 % (49 av 79) av dem som avsluttet siste år, gikk til arbeid eller "
                + "utdanning. 17 registreringer må rettes.")
        #expect(
            try setning(.nn) { _ in }
                == "Kommunen har 128 deltakarar. 62 % (49 av 79) av dei som avslutta siste år, gjekk til arbeid eller "
                + "utdanning. 17 registreringar må rettast.")
    }

    @Test("Tallet på deltakere: ingen, én, mange, skjult og manglende")
    func deltakere() throws {
        func start(_ vist: Vist) throws -> String { try setning { $0.deltakere = vist } }
        #expect(try start(Vernettall.antall(0)).hasPrefix("Kommunen har ingen deltakere. "))
        #expect(try start(Vernettall.antall(1, k: 1)).hasPrefix("Kommunen har én deltaker. "))
        #expect(try start(Vernettall.antall(2, k: 1)).hasPrefix("Kommunen har 2 deltakere. "))
        #expect(try start(Vernettall.antall(1234)).hasPrefix("Kommunen har 1 234 deltakere. "))
        #expect(
            try start(Vernettall.antall(4)).hasPrefix("Tallet på deltakere vises ikke av hensyn til personvernet. "))
        #expect(try start(.mangler).hasPrefix("Tallet på deltakere mangler. "))
    }

    @Test("Overgangen: prosent med grunnlag, bare antall under tjue, ingen, skjult og manglende")
    func overgang() throws {
        func har(_ vist: Vist, _ tekst: String) throws {
            let setning = try setning { $0.tilArbeid = vist }
            #expect(setning.contains(". " + tekst + " "), "\(setning)")
        }
        try har(
            Vernettall.andel(8, av: 20),
            "40 % (8 av 20) av dem som avsluttet siste år, gikk til arbeid eller utdanning.")
        try har(Vernettall.andel(7, av: 19), "7 av 19 som avsluttet siste år, gikk til arbeid eller utdanning.")
        try har(Vernettall.andel(0, av: 12), "0 av 12 som avsluttet siste år, gikk til arbeid eller utdanning.")
        try har(Vernettall.andel(1, av: 1, k: 1), "Den ene som avsluttet siste år, gikk til arbeid eller utdanning.")
        try har(
            Vernettall.andel(0, av: 1, k: 1), "Den ene som avsluttet siste år, gikk ikke til arbeid eller utdanning.")
        try har(Vernettall.andel(0, av: 0), "Ingen avsluttet programmet siste år.")
        try har(
            Vernettall.andel(2, av: 30),
            "Hvor mange som gikk til arbeid eller utdanning, vises ikke av hensyn til personvernet.")
        try har(.mangler, "Tallet på dem som gikk til arbeid eller utdanning, mangler.")
    }

    @Test("Det som må rettes: ingen, én, mange, skjult og manglende")
    func retting() throws {
        func slutt(_ vist: Vist) throws -> String { try setning { $0.maaRettes = vist } }
        #expect(try slutt(Vernettall.antall(0)).hasSuffix(". Ingen registreringer må rettes."))
        #expect(try slutt(Vernettall.antall(1, k: 1)).hasSuffix(". Én registrering må rettes."))
        #expect(try slutt(Vernettall.antall(2, k: 1)).hasSuffix(". 2 registreringer må rettes."))
        #expect(
            try slutt(Vernettall.antall(3))
                .hasSuffix(". Tallet på registreringer som må rettes, vises ikke av hensyn til personvernet."))
        #expect(try slutt(.manglerForeloepig).hasSuffix(". Tallet på registreringer som må rettes, mangler."))
    }

    @Test("Når alle tre er skjult, sies det én gang")
    func altSkjult() throws {
        let setning = try setning { ($0.deltakere, $0.tilArbeid, $0.maaRettes) = (.skjult, .skjult, .skjult) }
        #expect(setning == "Kommunen har så få deltakere at tallene ikke vises, av hensyn til personvernet.")
    }

    @Test("Deltakere mot for ett år siden: flere, færre, like mange, og når ett av tallene ikke vises")
    func motIFjor() throws {
        func mot(_ naa: Vist, _ foer: Vist) throws -> String {
            let tall = try tall { ($0.deltakere, $0.deltakereForEttAarSiden) = (naa, foer) }
            return Ledersetning(tall: tall).deltakereMotIFjor.nb
        }
        let (hundre, flere) = (try Vernettall.antall(100), try Vernettall.antall(109))
        #expect(try mot(flere, hundre) == "▲ 9 flere enn for ett år siden (100)")
        #expect(try mot(hundre, flere) == "▼ 9 færre enn for ett år siden (109)")
        #expect(try mot(hundre, hundre) == "Like mange som for ett år siden")
        #expect(try mot(hundre, .skjult) == "Tallet for ett år siden vises ikke")
        #expect(try mot(.skjult, hundre) == "Vises ikke, for få personer")
        #expect(try mot(.mangler, hundre) == "Tallet mangler")
    }

    @Test("Registreringer mot forrige måned")
    func motForrigeMaaned() throws {
        #expect(Ledersetning(tall: try tall()).maaRettesMotForrigeMaaned.nb == "▼ 4 færre enn forrige måned (21)")
        #expect(Ledersetning(tall: try tall()).maaRettesMotForrigeMaaned.nn == "▼ 4 færre enn førre månad (21)")
    }

    @Test("Overgangen mot landet: over, under, likt, for få, og når tall ikke vises")
    func motLandet() throws {
        func mot(_ egen: Vist, _ landet: Vist? = nil) throws -> String {
            let tall = try tall {
                $0.tilArbeid = egen
                if let landet { $0.tilArbeidLandet = landet }
            }
            return String(Ledersetning(tall: tall).overgangMotLandet.nb.map { $0 == "\u{A0}" ? " " : $0 })
        }
        #expect(try mot(Vernettall.andel(49, av: 79)) == "49 av 79. ▲ 4 prosentpoeng over landet, som har 58 %")
        #expect(try mot(Vernettall.andel(40, av: 80)) == "40 av 80. ▼ 8 prosentpoeng under landet, som har 58 %")
        #expect(try mot(Vernettall.andel(58, av: 100)) == "58 av 100. Samme andel som landet, 58 %")
        #expect(try mot(Vernettall.andel(7, av: 19)) == "For få til å regne prosent. Landet har 58 %")
        #expect(try mot(Vernettall.andel(7, av: 19), .skjult) == "For få til å regne prosent")
        #expect(try mot(Vernettall.andel(40, av: 80), .mangler) == "40 av 80. Tallet for landet vises ikke")
        #expect(try mot(Vernettall.andel(0, av: 0)) == "Ingen avsluttet siste år")
        #expect(try mot(.skjult) == "Vises ikke, for få personer")
    }
}

@Suite("Konklusjonen i diagrammet")
struct UtviklingsdomTests {
    private func dom(_ tall: [Int]) throws -> Utviklingsdom {
        Utviklingsdom(
            try tall.enumerated().map { nr, antall in
                (Proeveleder.dato.plus(maaneder: nr - tall.count + 1), try Vernettall.antall(antall))
            })
    }

    /// Twenty-four months: the first twelve, and the last twelve.
    private func maaneder(_ foerst: Int, _ sist: Int, naa: Int) -> [Int] {
        [Int](repeating: foerst, count: 12) + [Int](repeating: sist, count: 11) + [naa]
    }

    @Test("Flere enn noen gang siden den første måneden i diagrammet")
    func flereEnnNoenGang() throws {
        let dom = try dom(maaneder(100, 110, naa: 128))
        #expect(dom.tittel.nb == "Flere deltakere enn noen gang siden desember 2024")
        #expect(dom.tittel.nn == "Fleire deltakarar enn nokon gong sidan desember 2024")
    }

    @Test("En høyere måned for mer enn ett år siden flytter «siden»")
    func siden() throws {
        var tall = maaneder(100, 110, naa: 128)
        tall[4] = 128
        #expect(try dom(tall).dom == .flereEnnNoenGang(siden: Proeveleder.dato.plus(maaneder: -18)))
        tall[11] = 128
        #expect(try dom(tall).dom == .omtrentSom, "så mange var det for ett år siden")
    }

    @Test("Er det under ett år siden sist, sammenlignes det bare med for ett år siden")
    func underEttAar() throws {
        var tall = maaneder(100, 110, naa: 128)
        tall[12] = 128
        #expect(try dom(tall).tittel.nb == "Flere deltakere enn for ett år siden")
        tall[12] = 127
        #expect(try dom(tall).dom == .flereEnnNoenGang(siden: Proeveleder.dato.plus(maaneder: -23)))
    }

    @Test("Færre enn noen gang, og færre enn for ett år siden")
    func faerre() throws {
        var tall = maaneder(100, 90, naa: 60)
        #expect(try dom(tall).tittel.nb == "Færre deltakere enn noen gang siden desember 2024")
        tall[20] = 59
        #expect(try dom(tall).tittel.nb == "Færre deltakere enn for ett år siden")
    }

    @Test(
        "Fem prosent eller mindre er omtrent som før", arguments: [(105, true), (106, false), (95, true), (94, false)])
    func omtrent(naa: Int, erOmtrent: Bool) throws {
        #expect(try (dom(maaneder(100, 100, naa: naa)).dom == .omtrentSom) == erOmtrent)
    }

    @Test("Uten deltakere, med for få måneder, og når et tall ikke vises")
    func uten() throws {
        #expect(try dom(maaneder(0, 0, naa: 0)).tittel.nb == "Ingen deltakere de siste to årene")
        #expect(try dom([Int](repeating: 0, count: 20)).dom == .omtrentSom, "ikke to år")
        #expect(try dom(Array(maaneder(100, 110, naa: 128).suffix(12))).dom == .uten)
        #expect(try dom([]).dom == .uten)
        #expect(try dom(maaneder(100, 110, naa: 3)).dom == .uten, "denne måneden vises ikke")
        var tall = maaneder(100, 110, naa: 128)
        tall[11] = 2
        #expect(try dom(tall).tittel.nb == "Deltakere i program hver måned", "for ett år siden vises ikke")
    }

    @Test("Det sies ikke noe om tiden før en måned som ikke vises")
    func hull() throws {
        var tall = maaneder(100, 110, naa: 128)
        tall[3] = 2
        let dom = try dom(tall)
        #expect(dom.dom == .flereEnnNoenGang(siden: Proeveleder.dato.plus(maaneder: -19)))
        #expect(dom.harHull)
        #expect(
            dom.alt(.nb)
                == "Linjediagram. Flere deltakere enn noen gang siden april 2025. Deltakere i program hver måned "
                + "fra desember 2024 til november 2026. Første tall er 100, siste er 128, og det høyeste er 128 i november "
                + "2026. Måneder som ikke vises, er hull i linja.")
    }
}
