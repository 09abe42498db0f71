extension Tilsynsboktekster {
    // MARK: Deltema

    public static func deltema(_ nummer: Int) -> Tekst { Tekst("Deltema \(nummer)") }
    public static let deltematitler = [
        Tekst("Deltema 1: Sluttmål"), Tekst("Deltema 2: Samfunnskunnskap"),
        Tekst("Deltema 3: Omfanget av programmet"),
    ]
    public static let andelUtenSluttmaal = Tekst("Andel uten sluttmål", nn: "Andel utan sluttmål")
    public static let andelIFylket: Tekst = "Andel i fylket"
    public static let andelFraTjue = Tekst(
        "Andelen står i prosent for kommuner med minst 20 deltakere.",
        nn: "Andelen står i prosent for kommunar med minst 20 deltakarar.")

    public static let underTjuefem = Tekst(
        "Under 25 år uten full videregående, med arbeid som sluttmål",
        nn: "Under 25 år utan full vidaregåande, med arbeid som sluttmål")
    public static let overFemtifem = Tekst(
        "Over 55 år med annet sluttmål enn arbeid", nn: "Over 55 år med anna sluttmål enn arbeid")
    public static let motUtdanning = Tekst(
        "Sluttmål som ikke passer med utdanningen", nn: "Sluttmål som ikkje passar med utdanninga")
    public static let samfunnskunnskapInnenEttAar = Tekst(
        "Samfunnskunnskap innen ett år", nn: "Samfunnskunnskap innan eitt år")
    public static let samfunnskunnskapTimer = Tekst(
        "Timer samfunnskunnskap, gjennomsnitt", nn: "Timar samfunnskunnskap, gjennomsnitt")
    public static let samfunnskunnskapSpraak = Tekst(
        "På et språk deltakeren forstår", nn: "På eit språk deltakaren forstår")
    public static let samfunnskunnskapIkkeBegynt = Tekst("Ikke begynt", nn: "Ikkje byrja")
    public static let fulltid = Tekst("Full tid, 37,5 timer i uka", nn: "Full tid, 37,5 timar i veka")
    public static let helaarig: Tekst = "Helårig program"
    public static let arbeidsrettet = Tekst(
        "Arbeidsrettet minst 15 timer i uka (SM-ARB)", nn: "Arbeidsretta minst 15 timar i veka (SM-ARB)")
    public static let tiltakPerUke = Tekst("Tiltak per uke, gjennomsnitt", nn: "Tiltak per veke, gjennomsnitt")

    public static let sluttmaalOgUtdanning: Tekst = "Sluttmål og utdanning"
    public static let sluttmaalOgUtdanningTittel = Tekst(
        "Deltakere etter sluttmål og utdanning", nn: "Deltakarar etter sluttmål og utdanning")
    public static let sluttmaal: Tekst = "Sluttmål"
    public static let sluttmaalNavn = Tekst("Navn på sluttmålet", nn: "Namn på sluttmålet")
    public static let utdanning = Tekst("Utdanning fra før", nn: "Utdanning frå før")
    public static let deltakere = Tekst("Deltakere", nn: "Deltakarar")

    // MARK: Utvikling

    public static let utvikling: Tekst = "Utvikling"
    public static let utviklingTittel: Tekst = "Utvikling i fylket, per kvartal"
    public static let kvartal: Tekst = "Kvartal"
    /// - Parameter til: the day the numbers are of, when the quarter has not ended.
    public static func kvartalsnavn(_ kvartal: Int, _ aar: Int, til: String? = nil) -> String {
        "\(kvartal). kvartal \(aar)" + (til.map { ", til \($0)" } ?? "")
    }

    // MARK: Slik er rekkefølgen laget

    public static let rekkefoelgen = Tekst("Slik er rekkefølgen laget", nn: "Slik er rekkjefølgja laga")
    public static func rekkefoelgenForklart(_ hoeyest: Int, minst: Int) -> [Tekst] {
        [
            Tekst(
                "En kommune får poeng for hver del og kan få \(hoeyest) i alt. Kommuner med flest poeng står først.",
                nn:
                    "Ein kommune får poeng for kvar del og kan få \(hoeyest) i alt. Kommunar med flest poeng står først."
            ),
            Tekst(
                "Opp til grensen gir andelen ingen poeng. Fra grensen til taket øker poengene jevnt, og fra taket gis hele vekten.",
                nn:
                    "Opp til grensa gir andelen ingen poeng. Frå grensa til taket aukar poenga jamt, og frå taket gir andelen heile vekta."
            ),
            Tekst(
                "Det gis ingen poeng når tallet mangler, eller når andelen er regnet av færre enn \(minst).",
                nn: "Det vert ikkje gitt poeng når talet manglar, eller når andelen er rekna av færre enn \(minst)."),
            Tekst(
                "Arket Poengdeler viser hver del for hver kommune. Vektene kan endres i oppsettet.",
                nn: "Arket Poengdelar viser kvar del for kvar kommune. Vektene kan endrast i oppsettet."),
        ]
    }
    public static let del: Tekst = "Del"
    public static let vekt: Tekst = "Vekt"
    public static let grense: Tekst = "Grense (prosent)"
    public static let tak: Tekst = "Tak (prosent)"
    public static let slikRegnes = Tekst("Slik regnes andelen", nn: "Slik vert andelen rekna")
    public static let eksempel: Tekst = "Eksempel"
    public static func eksempel(_ prosent: Int, _ poeng: Int) -> Tekst {
        Tekst("\(prosent) av 100 gir \(poeng) poeng")
    }

    public static let poengdeler = Tekst("Poengdeler", nn: "Poengdelar")
    public static let poengdelerTittel = Tekst("Poengene del for del", nn: "Poenga del for del")
    public static let teller = Tekst("Teller", nn: "Teljar")
    public static let nevner = Tekst("Nevner", nn: "Nemnar")

    // MARK: Regler og parametre brukt

    public static let regler = Tekst("Regler og parametre brukt", nn: "Reglar og parametrar brukte")
    public static let reglerTittel = Tekst(
        "NIR3010: Regler og parametre brukt", nn: "NIR3010: Reglar og parametrar brukte")
    public static let regel: Tekst = "Regel"
    public static let navn = Tekst("Navn", nn: "Namn")
    public static let verdi: Tekst = "Verdi"
    public static let hjemmel = Tekst("Hjemmel", nn: "Heimel")
    public static let bekreftet = Tekst("Bekreftet", nn: "Stadfesta")
}
