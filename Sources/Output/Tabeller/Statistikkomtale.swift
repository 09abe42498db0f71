public import Tekster
import Vern

/// What the sheet «Om statistikken» says. The part on protection follows from how the tables were protected.
public struct Statistikkomtale: Sendable {
    public var formaal: Tekst
    public var populasjon: Tekst
    /// Beyond the source of the book; one thought each.
    public var kilder: [Tekst]

    public init(
        formaal: Tekst = Ordbok.felles.tekst(
            "Tallene viser hvem som deltar i introduksjonsprogram, og hvordan det går med dem. "
                + "De er laget for alle som følger med på integreringen i kommunene og landet."),
        populasjon: Tekst = Ordbok.felles.tekst(
            "Personer med vedtak i Nasjonalt introduksjonsregister. Hver tabell sier i tittelen hvem "
                + "den gjelder, og hvilken dag eller periode."),
        kilder: [Tekst] = []
    ) {
        (self.formaal, self.populasjon, self.kilder) = (formaal, populasjon, kilder)
    }

    func rader(_ tabeller: [BeskyttetTabell], kilde: Tekst, _ form: Maalform) -> [[String]] {
        let rader: [(String, Tekst)] =
            [
                ("Formål", formaal), ("Hvem tallene gjelder", populasjon),
                ("Kilder", Tekst("\(kilde.nb).", nn: "\(kilde.nn).")),
            ]
            + kilder.map { ("Kilder", $0) } + Self.vern(tabeller).map { ("Personvern", $0) }
            + [
                (
                    "Kvalitet",
                    Ordbok.felles.tekst(
                        "Kommunene registrerer opplysningene. Noe blir registrert sent eller rettet senere, "
                            + "og da endrer tallene seg i neste utgave.")
                )
            ]
        return rader.map { [Ordbok.felles.i(form, $0), $1.i(form)] }
    }

    /// The method of protection in plain words.
    static func vern(_ tabeller: [BeskyttetTabell]) -> [Tekst] {
        let regler = tabeller.map(\.regler).filter { $0.art == .personer }
        guard let hoeyest = regler.map(\.k).max() else { return [] }
        if let grunntall = regler.compactMap(\.avrundet).max() { return avrundet(grunntall) }
        var ut = [
            Tekst(
                "Ingen skal kunne kjenne igjen en person i tallene. Tall fra 1 til \(hoeyest - 1) vises derfor ikke.",
                nn:
                    "Ingen skal kunne kjenne att ein person i tala. Tal frå 1 til \(hoeyest - 1) blir difor ikkje viste."
            ),
            Ordbok.felles.tekst(
                "Noen større tall er også skjult, slik at de små ikke kan regnes ut fra summene. "
                    + "Skjulte tall har tegnet «:», uansett grunn."),
            Ordbok.felles.tekst(
                "Alle tabellene fra samme dag er vernet samlet, og vi har prøvd å regne ut de skjulte tallene på samme "
                    + "måte som en som vil finne ut noe om andre. Metoden er vår egen."),
        ]
        if let streng = regler.filter({ !$0.foelsomme.isEmpty }).map(\.kSensitiv).max(), streng > hoeyest {
            ut.append(
                Tekst(
                    "I tabeller med følsomme opplysninger vises ikke tall fra 1 til \(streng - 1).",
                    nn: "I tabellar med følsame opplysningar blir tal frå 1 til \(streng - 1) ikkje viste."))
        }
        ut += Set(regler.map(nuller)).sorted { $0.nb < $1.nb }
        if regler.contains(where: { $0.bareHovedtall > 0 }) {
            ut.append(Ordbok.felles.tekst("Personer med sperret adresse er bare regnet med i hovedtallene."))
        }
        return ut
    }

    private static func avrundet(_ grunntall: Int) -> [Tekst] {
        [
            Tekst(
                "Ingen skal kunne kjenne igjen en person i tallene. Tall under \(grunntall) er derfor rundet til 0 eller "
                    + "\(grunntall), og alle summer er regnet ut på nytt av de avrundede tallene.",
                nn: "Ingen skal kunne kjenne att ein person i tala. Tal under \(grunntall) er difor runda til 0 eller "
                    + "\(grunntall), og alle summar er rekna ut på nytt av dei avrunda tala."),
            Tekst(
                "En null kan altså være opptil \(grunntall - 1) personer. Metoden er vår egen.",
                nn: "Ein null kan altså vere opptil \(grunntall - 1) personar. Metoden er vår eigen."),
        ]
    }

    private static func nuller(_ regler: Vernregler) -> Tekst {
        switch regler.nuller {
        case .publisert: Ordbok.felles.tekst("Null vises som tallet 0.")
        case .gruppe:
            Tekst(
                "I tabeller med følsomme opplysninger er null skjult i grupper på \(regler.gruppeMaksNull) personer eller "
                    + "færre. Ellers vises null som tallet 0.",
                nn: "I tabellar med følsame opplysningar er null skjult i grupper på \(regler.gruppeMaksNull) personar "
                    + "eller færre. Elles blir null vist som talet 0.")
        case .sensitiv: Ordbok.felles.tekst("I noen tabeller er null skjult på linje med små tall.")
        }
    }
}
