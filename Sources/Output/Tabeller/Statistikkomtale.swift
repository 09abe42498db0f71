import Vern

/// What the sheet «Om statistikken» says. The part on protection follows from how the tables were protected.
public struct Statistikkomtale: Sendable {
    public var formaal: String
    public var populasjon: String
    /// Beyond the source of the book; one thought each.
    public var kilder: [String]

    public init(
        formaal: String = "Tallene viser hvem som deltar i introduksjonsprogram, og hvordan det går med dem. "
            + "De er laget for alle som følger med på integreringen i kommunene og landet.",
        populasjon: String = "Personer med vedtak i Nasjonalt introduksjonsregister. Hver tabell sier i tittelen hvem "
            + "den gjelder, og hvilken dag eller periode.",
        kilder: [String] = []
    ) {
        (self.formaal, self.populasjon, self.kilder) = (formaal, populasjon, kilder)
    }

    func rader(_ tabeller: [BeskyttetTabell], kilde: String) -> [[String]] {
        [["Formål", formaal], ["Hvem tallene gjelder", populasjon]]
            + ([kilde + "."] + kilder).map { ["Kilder", $0] }
            + Self.vern(tabeller).map { ["Personvern", $0] }
            + [
                [
                    "Kvalitet",
                    "Kommunene registrerer opplysningene. Noe blir registrert sent eller rettet senere, "
                        + "og da endrer tallene seg i neste utgave.",
                ]
            ]
    }

    /// The method of protection in plain words.
    static func vern(_ tabeller: [BeskyttetTabell]) -> [String] {
        let regler = tabeller.map(\.regler)
        guard let hoeyest = regler.map(\.k).max() else { return [] }
        if let grunntall = regler.compactMap(\.avrundet).max() { return avrundet(grunntall) }
        var ut = [
            "Ingen skal kunne kjenne igjen en person i tallene. Tall fra 1 til \(hoeyest - 1) vises derfor ikke.",
            "Noen større tall er også skjult, slik at de små ikke kan regnes ut fra summene. "
                + "Skjulte tall har tegnet «:», uansett grunn.",
            "Alle tabellene fra samme dag er vernet samlet, og vi har prøvd å regne ut de skjulte tallene på samme måte "
                + "som en som vil finne ut noe om andre. Metoden er vår egen.",
        ]
        if let streng = regler.filter({ !$0.foelsomme.isEmpty }).map(\.kSensitiv).max(), streng > hoeyest {
            ut.append("I tabeller med følsomme opplysninger vises ikke tall fra 1 til \(streng - 1).")
        }
        ut += Set(regler.map(nuller)).sorted()
        if regler.contains(where: { $0.bareHovedtall > 0 }) {
            ut.append("Personer med sperret adresse er bare regnet med i hovedtallene.")
        }
        return ut
    }

    private static func avrundet(_ grunntall: Int) -> [String] {
        [
            "Ingen skal kunne kjenne igjen en person i tallene. Tall under \(grunntall) er derfor rundet til 0 eller "
                + "\(grunntall), og alle summer er regnet ut på nytt av de avrundede tallene.",
            "En null kan altså være opptil \(grunntall - 1) personer. Metoden er vår egen.",
        ]
    }

    private static func nuller(_ regler: Vernregler) -> String {
        switch regler.nuller {
        case .publisert: "Null vises som tallet 0."
        case .gruppe:
            "I tabeller med følsomme opplysninger er null skjult i grupper på \(regler.gruppeMaksNull) personer eller "
                + "færre. Ellers vises null som tallet 0."
        case .sensitiv: "I noen tabeller er null skjult på linje med små tall."
        }
    }
}
