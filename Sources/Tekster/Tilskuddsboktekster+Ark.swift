/// The sheets after the front sheet.
extension Tilskuddsboktekster {
    public static let sumAvListen = Tekst("Sum", nn: "Sum")
    public static let tegn = Tekst("Tegn", nn: "Teikn")
    public static let merknad: Tekst = "Merknad"

    // MARK: Kommuner

    public static let kommuner = Tekst("Kommuner", nn: "Kommunar")
    public static let kommunerTittel = Tekst("Beløp til hver mottaker", nn: "Beløp til kvar mottakar")
    public static let kommunerForklart = Tekst(
        "Til utbetaling er summen av kolonnene med tilskudd, i kroner. Holdt tilbake er rader som ikke er med i summen.",
        nn:
            "Til utbetaling er summen av kolonnane med tilskot, i kroner. Halde tilbake er rader som ikkje er med i summen."
    )
    public static let nr: Tekst = "Nr"
    public static let kommunen: Tekst = "Kommune"
    public static let mottaker = Tekst("Mottaker", nn: "Mottakar")
    public static let slag: Tekst = "Slag"
    public static let kommune: Tekst = "kommune"
    public static let fylkeskommune: Tekst = "fylkeskommune"
    public static let tilUtbetalingKolonne: Tekst = "Til utbetaling"
    public static let holdtTilbake = Tekst("Holdt tilbake", nn: "Halde tilbake")
    public static let endring: Tekst = "Endring"
    public static let faerreEnnFem = Tekst(
        "Færre enn fem personer: må ikke deles videre.", nn: "Færre enn fem personar: må ikkje delast vidare.")
    public static let satsMangler = Tekst(
        "En sats mangler: summen er minst det som står.", nn: "Ein sats manglar: summen er minst det som står.")

    // MARK: Satser

    public static let satser = Tekst("Satser", nn: "Satsar")
    public static let satserTittel = Tekst("Satsene i runden", nn: "Satsane i runden")
    public static let satserForklart = Tekst(
        "Fet skrift i Evidens er en sats som bygger på svakere kilder enn utgiverens egen tekst.",
        nn: "Feit skrift i Evidens er ein sats som byggjer på svakare kjelder enn den eigne teksten til utgjevaren.")
    public static let satsId: Tekst = "Sats-id"
    public static let gjelderFra = Tekst("Gjelder fra", nn: "Gjeld frå")
    public static let gjelderTil = Tekst("Gjelder til", nn: "Gjeld til")
    public static let evidens: Tekst = "Evidens"
    public static let kilde = Tekst(
        "Kilde (rundskriv, kapittel, post)", nn: "Kjelde (rundskriv, kapittel, post)")
    public static let sistEndretAv = Tekst("Sist endret av", nn: "Sist endra av")
    public static let primaer = Tekst("Lest hos utgiveren", nn: "Lesen hos utgjevaren")
    public static let sekundaer = Tekst("Svakere: lest hos andre", nn: "Svakare: lesen hos andre")
    public static let utledet = Tekst("Svakere: regnet ut av andre tall", nn: "Svakare: rekna ut av andre tal")
    public static let antatt = Tekst("Svakere: antatt", nn: "Svakare: gått ut frå")
    public static let ikkeFunnet = Tekst("Ikke funnet", nn: "Ikkje funnen")

    // MARK: Flytting

    public static let flytting: Tekst = "Flytting"
    public static let flyttingTittel = Tekst("Flyttinger som endrer en sum", nn: "Flyttingar som endrar ein sum")
    public static let flyttingForklart = Tekst(
        "Personene har løpenumre. De er ikke de samme i neste runde.",
        nn: "Personane har løpenummer. Dei er ikkje dei same i neste runde.")
    public static let person: Tekst = "Person"
    public static let tilskudd = Tekst("Tilskudd", nn: "Tilskot")
    public static let fra = Tekst("Fra", nn: "Frå")
    public static let til: Tekst = "Til"
    public static let lengde = Tekst("Dager eller måneder", nn: "Dagar eller månader")
    public static let andel = Tekst("Andel", nn: "Del")
    public static let beloepFra = Tekst("Beløp fra", nn: "Beløp frå")
    public static let beloepTil: Tekst = "Beløp til"

    // MARK: Holdt tilbake

    public static let holdtTittel = Tekst(
        "Det som er holdt tilbake, og hvorfor", nn: "Det som er halde tilbake, og kvifor")
    public static let holdtForklart = Tekst(
        "Raden blir prøvd på nytt i hver runde. Tegnet .. betyr at beløpet ikke er kjent, fordi satsen mangler.",
        nn: "Rada blir prøvd på nytt i kvar runde. Teiknet .. tyder at beløpet ikkje er kjent, fordi satsen manglar.")
    public static let grunn: Tekst = "Grunn"
    public static let antallPersoner = Tekst("Antall personer", nn: "Antal personar")
    public static let antallRader = Tekst("Antall rader", nn: "Antal rader")
    public static let maaGjoere = Tekst("Hva kommunen må gjøre", nn: "Kva kommunen må gjere")

    // MARK: Grenser

    public static let grenser: Tekst = "Grenser"
    public static let grenserTittel = Tekst(
        "Kommuner nær en grense for grunntilskudd", nn: "Kommunar nær ei grense for grunntilskot")
    public static let grenserForklart = Tekst(
        "Avstand 0 betyr at én person færre, eller én flere, gir en annen sats.",
        nn: "Avstand 0 tyder at éin person færre, eller éin fleire, gir ein annan sats.")
    public static let personerIGrunnlaget = Tekst("Personer i grunnlaget", nn: "Personar i grunnlaget")
    public static let nedreGrense: Tekst = "Nedre grense"
    public static let oevreGrense: Tekst = "Øvre grense"
    public static let avstandNed: Tekst = "Avstand ned"
    public static let avstandOpp: Tekst = "Avstand opp"
    public static let ingenSats: Tekst = "ingen"

    // MARK: Kontrollsummer

    public static let kontrollsummer = Tekst("Kontrollsummer", nn: "Kontrollsummar")
    public static let kontrollTittel = Tekst("Summer som skal være like", nn: "Summar som skal vere like")
    public static func sjekksum(_ sum: String) -> Tekst {
        Tekst("Sjekksum for grunnlaget: \(sum)", nn: "Sjekksum for grunnlaget: \(sum)")
    }
    public static let kontroll = Tekst("Kontroll", nn: "Kontroll")
    public static let venstre: Tekst = "Venstre side"
    public static let hoeyre = Tekst("Høyre side", nn: "Høgre side")
    public static let enhet = Tekst("Enhet", nn: "Eining")
    public static let stemmer = Tekst("Stemmer", nn: "Stemmer")
    public static let mottakereOgBro = Tekst(
        "Summen av mottakerne = det siste tallet i broen", nn: "Summen av mottakarane = det siste talet i brua")
    public static let holdtOgMottakere = Tekst(
        "Rader holdt tilbake: hos mottakerne = etter grunn", nn: "Rader haldne tilbake: hos mottakarane = etter grunn")
    public static let enhetKroner: Tekst = "kroner"
    public static let enhetPersoner = Tekst("personer", nn: "personar")
    public static let enhetRader: Tekst = "rader"

    // MARK: Attestasjon

    public static let attestasjon: Tekst = "Attestasjon"
    public static let attestasjonTittel = Tekst("Kontroll og attestasjon", nn: "Kontroll og attestasjon")
    public static let attestasjonForklart = Tekst(
        "Skriv navn og dato i de fire cellene med ramme. Den som attesterer, kan ikke være den som kontrollerte.",
        nn: "Skriv namn og dato i dei fire cellene med ramme. Den som attesterer, kan ikkje vere den som kontrollerte.")
    public static let kontrollertAv = Tekst("Kontrollert av", nn: "Kontrollert av")
    public static let kontrollertDato = Tekst("Kontrollert dato", nn: "Kontrollert dato")
    public static let attestertAv = Tekst("Attestert av", nn: "Attestert av")
    public static let attestertDato = Tekst("Attestert dato", nn: "Attestert dato")
    public static let status: Tekst = "Status"
    public static let ikkeAttestert = Tekst("Ikke attestert ennå", nn: "Ikkje attestert enno")
    public static let sammeNavn = Tekst(
        "Samme navn to ganger. Det må være to personer.", nn: "Same namnet to gonger. Det må vere to personar.")
    public static let attestert = Tekst("Attestert av to personer", nn: "Attestert av to personar")
    public static func tidligstDag(_ dag: String) -> Tekst {
        Tekst("Skriv en dato, tidligst \(dag).", nn: "Skriv ein dato, tidlegast \(dag).")
    }

    // MARK: Grunnlag

    public static let grunnlag: Tekst = "Grunnlag"
    public static let grunnlagTittel = Tekst(
        "Grunnlaget: én rad for hver person og hvert tilskudd",
        nn: "Grunnlaget: éi rad for kvar person og kvart tilskot")
    public static let grunnlagForklart = Tekst(
        "Klasse: Sensitiv. Rader uten DUF-nummer er grunntilskudd, personer uten nummer og personer med gradert adresse.",
        nn:
            "Klasse: Sensitiv. Rader utan DUF-nummer er grunntilskot, personar utan nummer og personar med gradert adresse."
    )
    public static let duf: Tekst = "DUF-nummer"
    public static let kode: Tekst = "Kode"
    public static let maalgruppeFra = Tekst("Målgruppe fra", nn: "Målgruppe frå")
    public static let tilskuddsaar = Tekst("Tilskuddsår", nn: "Tilskotsår")
    public static let aar: Tekst = "År"
    public static let vilkaar = Tekst("Vilkår oppfylt (regel)", nn: "Vilkår oppfylte (regel)")
    public static let kildeLinje = Tekst("Kilde, linje", nn: "Kjelde, linje")
}
