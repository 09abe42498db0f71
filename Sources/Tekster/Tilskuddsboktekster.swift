/// Texts of the two workbooks of the grants officer: the front sheet, the bridge and what the book says about itself.
public enum Tilskuddsboktekster {
    // MARK: Oversikt

    public static let oversikt: Tekst = "Oversikt"
    public static func tittel(_ termin: Int, _ aar: Int) -> Tekst {
        Tekst("Persontilskudd, termin \(termin) i \(aar)", nn: "Persontilskot, termin \(termin) i \(aar)")
    }
    public static func emne(_ termin: Int, _ aar: Int, _ dato: String) -> Tekst {
        Tekst(
            "Beregning av persontilskudd til kommunene, termin \(termin) i \(aar), status \(dato)",
            nn: "Utrekning av persontilskot til kommunane, termin \(termin) i \(aar), status \(dato)")
    }
    public static let noekkelord = Tekst(
        "tilskudd, norsktilskudd, integreringstilskudd, NIR", nn: "tilskot, norsktilskot, integreringstilskot, NIR")
    public static let klasseSensitiv = Tekst(
        "Klasse: Sensitiv. Boken har DUF-nummer. Skal ikke deles videre.",
        nn: "Klasse: Sensitiv. Boka har DUF-nummer. Skal ikkje delast vidare.")
    public static func hva(_ termin: Int, _ aar: Int, _ skjaering: String) -> Tekst {
        Tekst(
            "Boken viser hva hver kommune og fylkeskommune skal få i tilskudd for personer i termin \(termin) i \(aar). "
                + "Den bygger på det som var registrert \(skjaering). Ingen beløp er skrevet inn for hånd.",
            nn: "Boka viser kva kvar kommune og fylkeskommune skal få i tilskot for personar i termin \(termin) i "
                + "\(aar). Ho byggjer på det som var registrert \(skjaering). Ingen beløp er skrivne inn for hand.")
    }
    public static func attesteres(_ ark: String) -> Tekst {
        Tekst(
            "Beløpene er en beregning til to personer har skrevet under i arket \(ark).",
            nn: "Beløpa er ei utrekning til to personar har skrive under i arket \(ark).")
    }
    public static let ingenHoldt = Tekst("Ingenting er holdt tilbake.", nn: "Ingenting er halde tilbake.")
    public static func holdtFordi(_ rader: String, _ grunn: String, _ fordi: String) -> Tekst {
        Tekst(
            "\(rader) er holdt tilbake. Vanligste grunn: \(grunn) (\(fordi)).",
            nn: "\(rader) er haldne tilbake. Vanlegaste grunn: \(grunn) (\(fordi)).")
    }
    public static func rader(_ antall: Int) -> Tekst {
        let tall = norskTall(antall)
        return antall == 1 ? Tekst("\(tall) rad") : Tekst("\(tall) rader")
    }
    public static let minstForklart = Tekst(
        "«Minst» foran et beløp betyr at en sats mangler. Det ukjente kommer i tillegg.",
        nn: "«Minst» framfor eit beløp tyder at ein sats manglar. Det ukjende kjem i tillegg.")
    public static func svakeSatser(_ antall: String, flere: Bool) -> Tekst {
        flere
            ? Tekst(
                "\(antall) satser bygger på svakere kilder. De står med fet skrift i arket Satser.",
                nn: "\(antall) satsar byggjer på svakare kjelder. Dei står med feit skrift i arket Satsar.")
            : Tekst(
                "\(antall) sats bygger på svakere kilder. Den står med fet skrift i arket Satser.",
                nn: "\(antall) sats byggjer på svakare kjelder. Han står med feit skrift i arket Satsar.")
    }
    public static let noekkeltall = Tekst("Fem tall", nn: "Fem tal")
    public static let forklaring: Tekst = "Forklaring"
    public static let tilUtbetaling = Tekst("Til utbetaling (kroner)", nn: "Til utbetaling (kroner)")
    public static let mottakere = Tekst("Mottakere", nn: "Mottakarar")
    public static let personer = Tekst("Personer", nn: "Personar")
    public static let endringFraForrige = Tekst(
        "Endring fra forrige runde (kroner)", nn: "Endring frå førre runde (kroner)")
    public static let holdtTilbakeRader = Tekst("Holdt tilbake (rader)", nn: "Halde tilbake (rader)")
    public static func summenAv(_ ark: String) -> Tekst { Tekst("Summen i arket \(ark)") }
    public static func mottakereFordelt(_ kommuner: Int, _ fylker: Int) -> Tekst {
        let (a, b) = (norskTall(kommuner), norskTall(fylker))
        return Tekst(
            "\(a) \(kommuner == 1 ? "kommune" : "kommuner") og \(b) \(fylker == 1 ? "fylkeskommune" : "fylkeskommuner")",
            nn: "\(a) \(kommuner == 1 ? "kommune" : "kommunar") og \(b) "
                + (fylker == 1 ? "fylkeskommune" : "fylkeskommunar"))
    }
    public static let personerForklart = Tekst("Personer med beløp i runden", nn: "Personar med beløp i runden")
    public static let ingenForrige = Tekst("Ingen runde før denne", nn: "Ingen runde før denne")
    public static let broenForklarer = Tekst("Broen under viser hvorfor", nn: "Brua under viser kvifor")
    public static func seArket(_ ark: String) -> Tekst { Tekst("Se arket \(ark)", nn: "Sjå arket \(ark)") }

    // MARK: The bridge

    public static let bro = Tekst("Bro", nn: "Bru")
    public static let broTittel = Tekst("Tallene bak broen på Oversikt", nn: "Tala bak brua på Oversikt")
    public static let broForklart = Tekst(
        "Hvert steg går fra Før til Etter. De fire siste kolonnene er det diagrammet tegner.",
        nn: "Kvart steg går frå Før til Etter. Dei fire siste kolonnane er det diagrammet teiknar.")
    public static let steg: Tekst = "Steg"
    public static let kroner: Tekst = "Kroner"
    public static let personerISteget = Tekst("Personer i steget", nn: "Personar i steget")
    public static let foer: Tekst = "Før"
    public static let etter: Tekst = "Etter"
    public static let loeft: Tekst = "Løft"
    public static let sum = Tekst("Runden", nn: "Runden")
    public static let opp: Tekst = "Mer"
    public static let ned: Tekst = "Mindre"
    public static func merEnnForrige(_ kroner: String) -> Tekst {
        Tekst("\(kroner) mer til utbetaling enn i forrige runde", nn: "\(kroner) meir til utbetaling enn i førre runde")
    }
    public static func mindreEnnForrige(_ kroner: String) -> Tekst {
        Tekst(
            "\(kroner) mindre til utbetaling enn i forrige runde",
            nn: "\(kroner) mindre til utbetaling enn i førre runde"
        )
    }
    public static let somForrige = Tekst(
        "Like mye til utbetaling som i forrige runde", nn: "Like mykje til utbetaling som i førre runde")
    public static func foersteRunde(_ kroner: String) -> Tekst {
        Tekst("\(kroner) til utbetaling i den første runden", nn: "\(kroner) til utbetaling i den første runden")
    }
    public static func alt(_ dom: String, _ steg: String) -> Tekst {
        Tekst("Stolpediagram. \(dom). \(steg).", nn: "Stolpediagram. \(dom). \(steg).")
    }
    public static func ikroner(_ tall: String) -> Tekst { Tekst("\(tall) kroner") }
    public static let iMillioner = Tekst("Millioner kroner", nn: "Millionar kroner")
    public static let underNull = Tekst(
        "Broen går under null, så her er ikke noe diagram. Tallene står i tabellen.",
        nn: "Brua går under null, så her er det ikkje noko diagram. Tala står i tabellen.")

    // MARK: Om tallene

    public static let tema: Tekst = "Tema"
    public static let detteGjelder = Tekst("Dette gjelder", nn: "Dette gjeld")
    public static let skjaeringsdato: Tekst = "Skjæringsdato"
    public static let faaPersoner = Tekst(
        "Beløp for færre enn fem personer kan røpe hvem de er. Slike linjer er merket i kolonnen Merknad.",
        nn: "Beløp for færre enn fem personar kan røpe kven dei er. Slike linjer er merkte i kolonnen Merknad.")
    public static let smaaTall = Tekst("Små tall", nn: "Små tal")
    public static let pseudonymer = Tekst("Personer i arket Flytting", nn: "Personar i arket Flytting")
    public static let pseudonymerForklart = Tekst(
        "Personene har løpenumre som bare gjelder denne runden. DUF-nummer står bare i boken persontilskudd-grunnlag.",
        nn:
            "Personane har løpenummer som berre gjeld denne runden. DUF-nummer står berre i boka persontilskudd-grunnlag."
    )
    public static let oereForklart = Tekst(
        "Beløpene er kroner. Øre står bare der et beløp har det. Summene er regnet av hele øre.",
        nn: "Beløpa er kroner. Øre står berre der eit beløp har det. Summane er rekna av heile øre.")
    public static let beloep: Tekst = "Beløp"
    public static let sumrader = Tekst("Summene under tabellene", nn: "Summane under tabellane")
    public static let sumraderForklart = Tekst(
        "Summene er formler, og gjelder radene som filteret viser.",
        nn: "Summane er formlar, og gjeld radene som filteret viser.")
}
