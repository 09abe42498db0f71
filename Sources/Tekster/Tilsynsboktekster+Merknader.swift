extension Tilsynsboktekster {
    // MARK: Merknader

    /// What a reader must know of the numbers, in the order of the sheet.
    public static let merknader: [Tekst] = [
        Tekst(
            "Personer med skjermet adresse er ikke med i tallene for fylket og kommunene. De er med i tallet for landet.",
            nn:
                "Personar med skjerma adresse er ikkje med i tala for fylket og kommunane. Dei er med i talet for landet."
        ),
        Tekst(
            "Små tall er ikke skjult. Boken er til Statsforvalterens tilsyn og skal ikke deles videre.",
            nn: "Små tal er ikkje skjulte. Boka er til tilsynet til Statsforvaltaren og skal ikkje delast vidare."),
        Tekst(
            "Oppstart, registreringstid, timer, helårig program og samfunnskunnskap innen ett år gjelder de siste tolv "
                + "månedene. De andre tallene gjelder beregningsdatoen.",
            nn: "Oppstart, registreringstid, timar, heilårig program og samfunnskunnskap innan eitt år gjeld dei siste "
                + "tolv månadene. Dei andre tala gjeld berekningsdatoen."),
        Tekst(
            "Endring på tolv måneder, og andelen uten sluttmål i arket Utvikling, er regnet av dem som var deltakere da "
                + "og ikke hadde et sluttmål som gjaldt da, slik registeret er i dag. Kolonnen Uten sluttmål i arket "
                + "Kommuner følger NIRs avviksrapport, så tallene kan være litt ulike.",
            nn:
                "Endring på tolv månader, og andelen utan sluttmål i arket Utvikling, er rekna av dei som var deltakarar "
                + "då og ikkje hadde eit sluttmål som galdt då, slik registeret er i dag. Kolonnen Utan sluttmål i arket "
                + "Kommunar følgjer avviksrapporten i NIR, så tala kan vere litt ulike."),
        Tekst(
            "Feil sluttmål, bør vurderes og bortfall er kjent bare for beregningsdatoen. Andelene som regnes over en tid, "
                + "kommer når kvartalet er slutt.",
            nn:
                "Feil sluttmål, bør vurderast og bortfall er kjende berre for berekningsdatoen. Andelane som vert rekna "
                + "over ei tid, kjem når kvartalet er slutt."),
        Tekst(
            "Siste tilsyn, og om samfunnskunnskap ble gitt på et språk deltakeren forstår, er ikke registrert i NIR.",
            nn:
                "Siste tilsyn, og om samfunnskunnskap vart gitt på eit språk deltakaren forstår, er ikkje registrert i NIR."
        ),
    ]

    public static let utenSluttmaalRad = Tekst("Uten sluttmål", nn: "Utan sluttmål")
    public static let uklartSluttmaal = Tekst(
        "Flere sluttmål, uklart hvilket", nn: "Fleire sluttmål, uklart kva for eit")
    public static let utdanninger: [Tekst] = [
        Tekst("Videregående eller høyere", nn: "Vidaregåande eller høgare"),
        Tekst("Lavere enn videregående", nn: "Lågare enn vidaregåande"),
        Tekst("Ikke registrert", nn: "Ikkje registrert"),
    ]
}

extension Tilsynsboktekster {
    // MARK: NIR3010

    public static func medUtvidelse(_ lengst: Tekst, _ utvidelse: Tekst) -> Tekst {
        Tekst("\(lengst.nb), og inntil \(utvidelse.nb) til", nn: "\(lengst.nn), og inntil \(utvidelse.nn) til")
    }
    public static let egenDefinisjon: Tekst = "IMDi, definisjon for statistikken"
    public static let sluttgap = Tekst(
        "Opphold som ikke avslutter programmet, inntil", nn: "Opphald som ikkje avsluttar programmet, inntil")
    public static let fulltidsmaal = Tekst("Mål for full tid (L-09)")
    public static let fulltidEgetArbeid = Tekst(
        "Mål når mye er eget arbeid (L-09b)", nn: "Mål når mykje er eige arbeid (L-09b)")
    public static let ferieuker = Tekst("Ferie i et fullt år (L-10)", nn: "Ferie i eit fullt år (L-10)")
    public static let planDager = Tekst(
        "Fra oppstart til en manglende plan teller", nn: "Frå oppstart til ein manglande plan tel")
    public static let planMaaneder = Tekst("Plan skal vurderes innen", nn: "Plan skal vurderast innan")
    public static let arbeidsrettetFoer2026 = Tekst(
        "Også programmer fra før 2026 (L-11)", nn: "Også program frå før 2026 (L-11)")
    public static func aapentPunkt(_ navn: String) -> Tekst {
        Tekst("Åpent punkt i regelverket: \(navn)", nn: "Ope punkt i regelverket: \(navn)")
    }
    public static let valgtIOppsettet = Tekst("Valgt i oppsettet", nn: "Valt i oppsettet")
}
