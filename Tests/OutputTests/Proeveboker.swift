import Kalender
import Tabeller
import Tekster
import Vern

@testable import Output

/// Numbers that have been through `Vern`, each in a family of its own, so that its neighbours do not hide it.
enum Vernettall {
    /// A count; 1–4 are hidden unless `k` is lower.
    static func antall(_ tall: Int, k: Int = 5) throws -> Vist {
        try vist(
            Tabell(
                Tabellhode(id: "T1", tittel: "Antall", maal: "m", periode: "2026"),
                [.flat("sted", tittel: "Sted", [("1", "Her")])], antall: [tall]), k)
    }

    /// A share; hidden when a part of it is small.
    static func andel(_ teller: Int, av nevner: Int, k: Int = 5) throws -> Vist {
        try vist(
            Tabell(
                Tabellhode(id: "T1", tittel: "Andel", maal: "m", periode: "2026", slag: .andel(inndeling: "ja")),
                [.flat("ja", tittel: "Ja", [("1", "Ja"), ("0", "Nei")])], antall: [teller, nevner - teller]), k)
    }

    private static func vist(_ tabell: Tabell, _ k: Int) throws -> Vist {
        let vernet = try vern(tabell, k: k)
        guard let vist = Vist(vernet, celle: 0) else {
            throw OutputFeil.kanIkkeLese(sti: "tabell", grunn: "ingen linje")
        }
        return vist
    }

    static func vern(_ tabell: Tabell, k: Int = 5) throws -> BeskyttetTabell {
        var profil = Vernprofil("prøve", k: k)
        (profil.maksHjelpeceller, profil.minsteNevner) = (100, k)
        return try Vern.beskytt(Familie(uttrekk: "u", tabeller: [tabell]), profil).tabeller[0]
    }

    static func regler() throws -> Vernregler {
        try vern(
            Tabell(
                Tabellhode(id: "T1", tittel: "Antall", maal: "m", periode: "2026"),
                [.flat("sted", tittel: "Sted", [("1", "Her")])], antall: [10])
        ).regler
    }
}

/// Workbooks of made-up kommuner.
struct Proeveleder {
    /// Counts by month, oldest first, the last the month of the book.
    var deltakere: [Int] = (0..<36).map { 90 + $0 + ($0 * 7) % 5 }
    var tilArbeid = (teller: 49, nevner: 79)
    var retting = [11, 6, 0, 0, 0, 12, 7]
    var maalform = Maalform.nb
    var kommune = Bokkommune(nummer: "9901", navn: "Eksempelvik")

    static let dato = Dato(dagnummer: 20_780)  // 23 November 2026

    /// A kommune where most numbers are hidden.
    static let liten = Proeveleder(
        deltakere: (0..<36).map { [3, 4, 6, 2, 5, 7][$0 % 6] }, tilArbeid: (2, 7), retting: [2, 0, 0, 0, 0, 3, 0],
        kommune: Bokkommune(nummer: "9902", navn: "Liten øy"))
    /// A kommune where every number is hidden.
    static let skjult = Proeveleder(
        deltakere: [Int](repeating: 3, count: 36), tilArbeid: (1, 3), retting: [Int](repeating: 2, count: 7),
        kommune: Bokkommune(nummer: "9903", navn: "Skjultvåg"))

    func hovedtall() throws -> Lederbok.Hovedtall {
        let iFjor = deltakere.count > 12 ? deltakere[deltakere.count - 13] : 0
        return Lederbok.Hovedtall(
            deltakere: try Vernettall.antall(deltakere.last ?? 0),
            deltakereForEttAarSiden: try Vernettall.antall(iFjor),
            tilArbeid: try Vernettall.andel(tilArbeid.teller, av: tilArbeid.nevner),
            tilArbeidLandet: try Vernettall.andel(5800, av: 10_000),
            maaRettes: try Vernettall.antall(retting.reduce(0, +) > 14 ? retting.reduce(0, +) : retting[0]),
            maaRettesForrigeMaaned: try Vernettall.antall(retting.reduce(0, +) > 14 ? 40 : retting[0]),
            fristInnen60Dager: try Vernettall.antall(retting[0]))
    }

    func bok() throws -> Lederbok {
        let maaneder = deltakere.indices.map { Self.dato.plus(maaneder: $0 - deltakere.count + 1) }
        let dom = try hovedtall()
        return Lederbok(
            kommune: kommune,
            fakta: Bokfakta(
                dato: Self.dato, maalform: maalform, kontakt: "nir@example.no",
                nesteOppdatering: Self.dato.plus(dager: 7),
                kilde: Tekst("Uttrekk fra NIR 23. november 2026", nn: "Uttrekk frå NIR 23. november 2026"),
                merknader: [
                    Tekst("Tallene kan endre seg når kommunen retter.", nn: "Tala kan endre seg når kommunen rettar.")
                ]),
            hovedtall: dom,
            utvikling: try zip(maaneder, deltakere).map { maaned, antall in
                Lederbok.Utviklingsrad(maaned: maaned, deltakere: try Vernettall.antall(antall))
            },
            rettOpp: try zip(Rettetiltak.allCases, retting).map { slag, antall in
                Lederbok.Rettopprad(
                    slag, naa: try Vernettall.antall(antall), forrigeMaaned: try Vernettall.antall(antall + 5))
            }, sammenlign: try sammenlign(dom),
            kommunegruppe: Tekst(
                "Kommunegruppen er KOSTRA-gruppe 5, kommuner med middels inntekt og 2 000 til 9 999 innbyggere.",
                nn: "Kommunegruppa er KOSTRA-gruppe 5, kommunar med middels inntekt og 2 000 til 9 999 innbyggjarar."),
            regler: try Vernettall.regler())
    }

    private func sammenlign(_ tall: Lederbok.Hovedtall) throws -> [Lederbok.Sammenligning] {
        let gruppen = try (0..<13).map { try Vernettall.andel(20 + $0, av: 50) }
        let navn = [
            Tekst("Til arbeid eller utdanning ved avslutning"),
            Tekst("Oppstart innen tre måneder", nn: "Oppstart innan tre månader"),
            Tekst("Avsluttet uten registrert årsak", nn: "Avslutta utan registrert årsak"),
            Tekst("Samfunnskunnskap innen fristen", nn: "Samfunnskunnskap innan fristen"),
        ]
        return try navn.enumerated().map { nr, navn in
            Lederbok.Sammenligning(
                navn, kommunen: tall.tilArbeid, fylket: try Vernettall.andel(300 + nr, av: 500),
                landet: tall.tilArbeidLandet, kommunegruppen: try Vernettall.andel(44, av: 80),
                plassering: Rangering(tall.tilArbeid, blant: gruppen))
        }
    }
}
