/// Texts of the leader's workbook. Sentences are whole, so that each form has its own word order.
public enum Lederboktekster {
    // MARK: Oversikt

    public static let oversikt = Tekst("Oversikt", nn: "Oversyn")

    public static func tittel(_ kommune: String) -> Tekst {
        Tekst("Introduksjonsprogrammet i \(kommune)")
    }

    public static func emne(_ kommune: String, _ dato: String) -> Tekst {
        Tekst("Nøkkeltall for \(kommune), status \(dato)", nn: "Nøkkeltal for \(kommune), status \(dato)")
    }

    public static let noekkelord: Tekst = "introduksjonsprogram, NIR, nøkkeltall, kommune"
    public static let treTall = Tekst("Tre tall", nn: "Tre tal")
    public static let tilSammenlikning = Tekst("Til sammenlikning", nn: "Til samanlikning")
    public static let deltakereNaa = Tekst("Deltakere i program", nn: "Deltakarar i program")
    public static let tilArbeid: Tekst = "Til arbeid eller utdanning ved avslutning siste år"
    public static let maaRettes = Tekst("Registreringer som må rettes", nn: "Registreringar som må rettast")
    public static let gjoerDette = Tekst("Gjør dette nå", nn: "Gjer dette no")
    public static let hvor = Tekst("Hvor", nn: "Kvar")
    public static let seRettOpp = Tekst("Se arket Rett opp", nn: "Sjå arket Rett opp")
    public static let spoerSuperbruker = Tekst(
        "Spør superbruker om rettelisten", nn: "Spør superbrukaren om rettelista")
    public static let seFrister = Tekst(
        "Se på deltakere med frist innen 60 dager", nn: "Sjå på deltakarar med frist innan 60 dagar")
    public static let ingentingAaRette = Tekst("Ingenting å rette nå.", nn: "Ingenting å rette no.")
    public static let ukjentOmNoeMaaRettes = Tekst(
        "Vi vet ikke om noe må rettes, for tallene mangler.", nn: "Vi veit ikkje om noko må rettast, for tala manglar.")
    public static let ingenMaanedVises = Tekst(
        "Her er ikke noe diagram, for ingen av de siste 24 månedene har tall som kan vises.",
        nn: "Her er det ikkje noko diagram, for ingen av dei siste 24 månadene har tal som kan visast.")
    public static let kolonForklart = Tekst(
        "Tegnet «:» betyr at antallet ikke vises, for få personer.",
        nn: "Teiknet «:» tyder at talet ikkje vert vist, for få personar.")
    public static let vistIArket = Tekst(
        "Tallene bak diagrammet står i arket Utvikling.", nn: "Tala bak diagrammet står i arket Utvikling.")
    public static let hullILinja = Tekst(
        "Måneder som ikke vises, er hull i linja.",
        nn: "Månader som ikkje vert viste, er hol i linja.")

    // MARK: The sentence

    public static let ingenDeltakere = Tekst(
        "Kommunen har ingen deltakere.", nn: "Kommunen har ingen deltakarar.")
    public static let enDeltaker = Tekst("Kommunen har én deltaker.", nn: "Kommunen har éin deltakar.")
    public static func deltakere(_ antall: String) -> Tekst {
        Tekst("Kommunen har \(antall)\u{A0}deltakere.", nn: "Kommunen har \(antall)\u{A0}deltakarar.")
    }
    public static let deltakereSkjult = Tekst(
        "Tallet på deltakere vises ikke av hensyn til personvernet.",
        nn: "Talet på deltakarar vert ikkje vist av omsyn til personvernet.")
    public static let deltakereMangler = Tekst("Tallet på deltakere mangler.", nn: "Talet på deltakarar manglar.")

    public static let ingenAvsluttet = Tekst(
        "Ingen avsluttet programmet siste år.", nn: "Ingen avslutta programmet siste år.")
    public static func overgangProsent(_ prosent: String, _ grunnlag: String) -> Tekst {
        Tekst(
            "\(prosent) (\(grunnlag)) av dem som avsluttet siste år, gikk til arbeid eller utdanning.",
            nn: "\(prosent) (\(grunnlag)) av dei som avslutta siste år, gjekk til arbeid eller utdanning.")
    }
    public static func overgangAntall(_ grunnlag: String) -> Tekst {
        Tekst(
            "\(grunnlag) som avsluttet siste år, gikk til arbeid eller utdanning.",
            nn: "\(grunnlag) som avslutta siste år, gjekk til arbeid eller utdanning.")
    }
    public static let eneTil = Tekst(
        "Den ene som avsluttet siste år, gikk til arbeid eller utdanning.",
        nn: "Den eine som avslutta siste år, gjekk til arbeid eller utdanning.")
    public static let eneIkke = Tekst(
        "Den ene som avsluttet siste år, gikk ikke til arbeid eller utdanning.",
        nn: "Den eine som avslutta siste år, gjekk ikkje til arbeid eller utdanning.")
    public static let overgangSkjult = Tekst(
        "Hvor mange som gikk til arbeid eller utdanning, vises ikke av hensyn til personvernet.",
        nn: "Kor mange som gjekk til arbeid eller utdanning, vert ikkje vist av omsyn til personvernet.")
    public static let overgangMangler = Tekst(
        "Tallet på dem som gikk til arbeid eller utdanning, mangler.",
        nn: "Talet på dei som gjekk til arbeid eller utdanning, manglar.")

    public static let ingenMaaRettes = Tekst("Ingen registreringer må rettes.", nn: "Ingen registreringar må rettast.")
    public static let enMaaRettes = Tekst("Én registrering må rettes.", nn: "Éi registrering må rettast.")
    public static func maaRettes(_ antall: String) -> Tekst {
        Tekst("\(antall)\u{A0}registreringer må rettes.", nn: "\(antall)\u{A0}registreringar må rettast.")
    }
    public static let maaRettesSkjult = Tekst(
        "Tallet på registreringer som må rettes, vises ikke av hensyn til personvernet.",
        nn: "Talet på registreringar som må rettast, vert ikkje vist av omsyn til personvernet.")
    public static let maaRettesMangler = Tekst(
        "Tallet på registreringer som må rettes, mangler.", nn: "Talet på registreringar som må rettast, manglar.")
    public static let altSkjult = Tekst(
        "Kommunen har så få deltakere at tallene ikke vises, av hensyn til personvernet.",
        nn: "Kommunen har så få deltakarar at tala ikkje vert viste, av omsyn til personvernet.")

    // MARK: Beside the three numbers

    public static let faaPersoner = Tekst("Vises ikke, for få personer", nn: "Vert ikkje vist, for få personar")
    public static let tallMangler = Tekst("Tallet mangler", nn: "Talet manglar")
    public static let ingenAaRegneMed = Tekst("Ingen avsluttet siste år", nn: "Ingen avslutta siste år")

    public static func flereEnnIFjor(_ antall: String, _ foer: String) -> Tekst {
        Tekst(
            "▲ \(antall) flere enn for ett år siden (\(foer))", nn: "▲ \(antall) fleire enn for eitt år sidan (\(foer))"
        )
    }
    public static func faerreEnnIFjor(_ antall: String, _ foer: String) -> Tekst {
        Tekst(
            "▼ \(antall) færre enn for ett år siden (\(foer))", nn: "▼ \(antall) færre enn for eitt år sidan (\(foer))")
    }
    public static let likeMangeSomIFjor = Tekst(
        "Like mange som for ett år siden", nn: "Like mange som for eitt år sidan")
    public static let ukjentIFjor = Tekst(
        "Tallet for ett år siden vises ikke", nn: "Talet for eitt år sidan vert ikkje vist")
    public static func flereEnnForrigeMaaned(_ antall: String, _ foer: String) -> Tekst {
        Tekst(
            "▲ \(antall) flere enn forrige måned (\(foer))", nn: "▲ \(antall) fleire enn førre månad (\(foer))")
    }
    public static func faerreEnnForrigeMaaned(_ antall: String, _ foer: String) -> Tekst {
        Tekst("▼ \(antall) færre enn forrige måned (\(foer))", nn: "▼ \(antall) færre enn førre månad (\(foer))")
    }
    public static let likeMangeSomForrigeMaaned = Tekst(
        "Like mange som forrige måned", nn: "Like mange som førre månad")
    public static let ukjentForrigeMaaned = Tekst(
        "Tallet for forrige måned vises ikke", nn: "Talet for førre månad vert ikkje vist")

    public static func overLandet(_ grunnlag: String, _ poeng: String, _ landet: String) -> Tekst {
        Tekst("\(grunnlag). ▲ \(poeng) prosentpoeng over landet, som har \(landet)")
    }
    public static func underLandet(_ grunnlag: String, _ poeng: String, _ landet: String) -> Tekst {
        Tekst("\(grunnlag). ▼ \(poeng) prosentpoeng under landet, som har \(landet)")
    }
    public static func somLandet(_ grunnlag: String, _ landet: String) -> Tekst {
        Tekst("\(grunnlag). Samme andel som landet, \(landet)", nn: "\(grunnlag). Same andel som landet, \(landet)")
    }
    public static func landetErSkjult(_ grunnlag: String) -> Tekst {
        Tekst("\(grunnlag). Tallet for landet vises ikke", nn: "\(grunnlag). Talet for landet vert ikkje vist")
    }
    public static func forFaaTilProsent(_ landet: String) -> Tekst {
        Tekst(
            "For få til å regne prosent. Landet har \(landet)", nn: "For få til å rekne prosent. Landet har \(landet)")
    }
    public static let forFaaTilProsentUtenLandet = Tekst(
        "For få til å regne prosent", nn: "For få til å rekne prosent")

    // MARK: The conclusion of the chart

    public static func flereEnnNoenGang(siden maaned: String) -> Tekst {
        Tekst("Flere deltakere enn noen gang siden \(maaned)", nn: "Fleire deltakarar enn nokon gong sidan \(maaned)")
    }
    public static func faerreEnnNoenGang(siden maaned: String) -> Tekst {
        Tekst("Færre deltakere enn noen gang siden \(maaned)", nn: "Færre deltakarar enn nokon gong sidan \(maaned)")
    }
    public static let flereEnnFoer = Tekst(
        "Flere deltakere enn for ett år siden", nn: "Fleire deltakarar enn for eitt år sidan")
    public static let faerreEnnFoer = Tekst(
        "Færre deltakere enn for ett år siden", nn: "Færre deltakarar enn for eitt år sidan")
    public static let omtrentSomFoer = Tekst(
        "Omtrent som for ett år siden", nn: "Omtrent som for eitt år sidan")
    public static let ingenSisteToAar = Tekst(
        "Ingen deltakere de siste to årene", nn: "Ingen deltakarar dei siste to åra")
    public static let utenDom = Tekst("Deltakere i program hver måned", nn: "Deltakarar i program kvar månad")

    public static func altTekst(_ dom: String, fra: String, til: String) -> Tekst {
        Tekst(
            "Linjediagram. \(dom). Deltakere i program hver måned fra \(fra) til \(til).",
            nn: "Linjediagram. \(dom). Deltakarar i program kvar månad frå \(fra) til \(til).")
    }
    public static func altVerdier(foerst: String, sist: String, hoeyest: String, i maaned: String) -> Tekst {
        Tekst(
            "Første tall er \(foerst), siste er \(sist), og det høyeste er \(hoeyest) i \(maaned).",
            nn: "Første tal er \(foerst), siste er \(sist), og det høgaste er \(hoeyest) i \(maaned).")
    }
}
