extension Lederboktekster {
    // MARK: Utvikling

    public static let utvikling: Tekst = "Utvikling"
    public static let utviklingTittel = Tekst("Utvikling måned for måned", nn: "Utvikling månad for månad")
    public static let maaned = Tekst("Måned", nn: "Månad")
    public static let deltakereKolonne = Tekst("Deltakere", nn: "Deltakarar")
    public static let tegnForDeltakere = Tekst("Tegn for deltakere", nn: "Teikn for deltakarar")

    // MARK: Rett opp

    public static let rettOpp: Tekst = "Rett opp"
    public static let rettOppTittel = Tekst("Registreringer som bør ses på", nn: "Registreringar de bør sjå på")
    public static let rettOppForklart = Tekst(
        "Arket har bare antall. Hvem det gjelder, står i rettelisten til kommunen.",
        nn: "Arket har berre tal. Kven det gjeld, står i rettelista til kommunen.")
    public static let hva = Tekst("Hva", nn: "Kva")
    public static let regel: Tekst = "Regel"
    public static let antallNaa = Tekst("Antall nå", nn: "Antal no")
    public static let forrigeMaaned = Tekst("Forrige måned", nn: "Førre månad")
    public static let slikGjoerDere = Tekst("Slik gjør dere det", nn: "Slik gjer de det")
    public static let hjemmel = Tekst("Hjemmel", nn: "Heimel")

    /// What is said about one kind of registration.
    public struct Rettetekst: Sendable {
        public let hva: Tekst
        /// On the front sheet, verb first.
        public let gjoer: Tekst
        public let slik: Tekst
        public let hjemmel: Tekst
    }

    public static let utenSluttmaal = Rettetekst(
        hva: Tekst("Vedtak om program uten sluttmål", nn: "Vedtak om program utan sluttmål"),
        gjoer: Tekst("Registrer sluttmål for nye deltakere", nn: "Registrer sluttmål for nye deltakarar"),
        slik: Tekst(
            "Finn deltakeren i rettelisten, og registrer sluttmålet fra integreringsplanen i NIR.",
            nn: "Finn deltakaren i rettelista, og registrer sluttmålet frå integreringsplanen i NIR."),
        hjemmel: "integreringsloven §§ 13 og 14")
    public static let nyttSluttmaalForTidlig = Rettetekst(
        hva: Tekst("Oppstart før 2026 med sluttmål fra 2026", nn: "Oppstart før 2026 med sluttmål frå 2026"),
        gjoer: Tekst("Bytt sluttmål som først gjelder fra 2026", nn: "Byt sluttmål som først gjeld frå 2026"),
        slik: Tekst(
            "Velg et sluttmål som gjaldt da deltakeren begynte, eller rett startdatoen hvis den er feil.",
            nn: "Vel eit sluttmål som galdt då deltakaren byrja, eller rett startdatoen om han er feil."),
        hjemmel: "integreringsloven § 14")
    public static let nyttSluttmaalFoer2025 = Rettetekst(
        hva: Tekst("Oppstart før 2025 med sluttmål fra 2025", nn: "Oppstart før 2025 med sluttmål frå 2025"),
        gjoer: Tekst("Bytt sluttmål som først gjelder fra 2025", nn: "Byt sluttmål som først gjeld frå 2025"),
        slik: Tekst(
            "Velg et sluttmål som gjaldt da deltakeren begynte, eller rett startdatoen hvis den er feil.",
            nn: "Vel eit sluttmål som galdt då deltakaren byrja, eller rett startdatoen om han er feil."),
        hjemmel: "integreringsforskriften § 76")
    public static let utgaattSluttmaal = Rettetekst(
        hva: Tekst("Oppstart fra 2026 med utgått sluttmål", nn: "Oppstart frå 2026 med utgått sluttmål"),
        gjoer: Tekst("Bytt sluttmål som ikke gjelder lenger", nn: "Byt sluttmål som ikkje gjeld lenger"),
        slik: Tekst(
            "Velg et av sluttmålene som gjelder fra 2026. Programtiden følger det nye sluttmålet.",
            nn: "Vel eitt av sluttmåla som gjeld frå 2026. Programtida følgjer det nye sluttmålet."),
        hjemmel: "integreringsloven § 14")
    public static let boerEtterregistreres = Rettetekst(
        hva: Tekst(
            "Bør vurderes: oppstart i 2025 med gammelt sluttmål",
            nn: "Bør vurderast: oppstart i 2025 med gammalt sluttmål"),
        gjoer: "Vurder lengre programtid",
        slik: Tekst(
            "Vurder om deltakeren har rett til lengre tid for videregående opplæring, og registrer sluttmålet på nytt.",
            nn:
                "Vurder om deltakaren har rett til lengre tid til vidaregåande opplæring, og registrer sluttmålet på nytt."
        ),
        hjemmel: "integreringsforskriften § 76")
    public static let registrertForSent = Rettetekst(
        hva: Tekst("Registrert etter mer enn to måneder", nn: "Registrert etter meir enn to månader"),
        gjoer: Tekst("Registrer innen to måneder", nn: "Registrer innan to månader"),
        slik: Tekst(
            "Registrer vedtak og hendelser fortløpende, og senest to måneder etter at dere fikk opplysningene.",
            nn: "Registrer vedtak og hendingar fortløpande, og seinast to månader etter at de fekk opplysningane."),
        hjemmel: "integreringsforskriften § 58")
    public static let utenAvslutningsaarsak = Rettetekst(
        hva: Tekst("Avsluttet uten registrert årsak", nn: "Avslutta utan registrert årsak"),
        gjoer: "Registrer årsak til avslutning",
        slik: Tekst(
            "Finn deltakeren i rettelisten, og registrer hvorfor programmet tok slutt.",
            nn: "Finn deltakaren i rettelista, og registrer kvifor programmet tok slutt."),
        hjemmel: "integreringsloven § 43")

    // MARK: Sammenlign

    public static let sammenlign = Tekst("Sammenlign", nn: "Samanlikn")
    public static let sammenlignTittel = Tekst("Kommunen sammenlignet med andre", nn: "Kommunen samanlikna med andre")
    public static let nokkeltall = Tekst("Nøkkeltall", nn: "Nøkkeltal")
    public static let kommunen: Tekst = "Kommunen"
    public static let fylket: Tekst = "Fylket"
    public static let landet: Tekst = "Landet"
    public static let kommunegruppen = Tekst("Kommunegruppen", nn: "Kommunegruppa")
    public static let plassering: Tekst = "Plassering"
    public static let plasseringForklart = Tekst(
        "Plasseringen er blant kommunene i gruppen med tall som vises. Nummer 1 har høyest tall.",
        nn: "Plasseringa er mellom kommunane i gruppa med tal som vert viste. Nummer 1 har høgast tal.")

    // MARK: Om tallene

    public static let omTallene = Tekst("Om tallene", nn: "Om tala")
    public static let emneKolonne: Tekst = "Emne"
    public static let navn = Tekst("Navn", nn: "Namn")
    public static let betyr = Tekst("Betyr", nn: "Tyder")
    public static let teller = Tekst("Teller", nn: "Teljar")
    public static let nevner = Tekst("Nevner", nn: "Nemnar")
    public static let periode: Tekst = "Periode"
    public static let tallEmne = Tekst("Tall", nn: "Tal")
    public static let personvern: Tekst = "Personvern"
    public static let kilde = Tekst("Kilde", nn: "Kjelde")
    public static let naarOgFra = Tekst("Når og fra hva", nn: "Når og frå kva")
    public static let smaaTall = Tekst("Små tall", nn: "Små tal")

    public static func kildeOgDag(_ kilde: String, _ dag: String) -> Tekst {
        Tekst("\(kilde). Regnet ut per \(dag).", nn: "\(kilde). Rekna ut per \(dag).")
    }

    public static func skjulerTil(_ hoeyest: Int) -> Tekst {
        Tekst(
            "Ingen skal kunne kjenne igjen en person i tallene. Tall fra 1 til \(hoeyest) vises derfor ikke.",
            nn: "Ingen skal kunne kjenne att ein person i tala. Tal frå 1 til \(hoeyest) vert difor ikkje viste.")
    }
    public static let skjulerFlere = Tekst(
        "Noen større tall er også skjult, slik at de små ikke kan regnes ut fra summene.",
        nn: "Nokre større tal er òg skjulte, slik at dei små ikkje kan reknast ut frå summane.")
    public static func runderTil(_ grunntall: Int) -> Tekst {
        Tekst(
            "Ingen skal kunne kjenne igjen en person i tallene. Tall under \(grunntall) er derfor rundet til 0 eller "
                + "\(grunntall), og summene er regnet ut på nytt.",
            nn: "Ingen skal kunne kjenne att ein person i tala. Tal under \(grunntall) er difor runda til 0 eller "
                + "\(grunntall), og summane er rekna ut på nytt.")
    }
    public static let sperretAdresse = Tekst(
        "Personer med sperret adresse er ikke med i tallene for kommunen.",
        nn: "Personar med sperra adresse er ikkje med i tala for kommunen.")
}
