/// Texts of the workbook for the Statsforvalter. A number is a sign of risk: only the front sheet has the word lovbrudd, and
/// says there that no number is one.
public enum Tilsynsboktekster {
    // MARK: Forside

    public static let forside = Tekst("Forside", nn: "Framside")
    public static func tittel(_ fylke: String) -> Tekst {
        Tekst("Tilsynsgrunnlag for \(fylke)")
    }
    public static func emne(_ fylke: String, _ dato: String) -> Tekst {
        Tekst(
            "Grunnlag for risikovurdering av kommunene i \(fylke), status \(dato)",
            nn: "Grunnlag for risikovurdering av kommunane i \(fylke), status \(dato)")
    }
    public static let noekkelord: Tekst = "introduksjonsprogram, NIR, tilsyn, integreringsplan"
    public static let forbehold = Tekst(
        "Dette er et grunnlag for risikovurdering, ikke en konstatering av lovbrudd.",
        nn: "Dette er eit grunnlag for risikovurdering, ikkje ei konstatering av lovbrot.")
    public static let deltakereIFylket = Tekst("Deltakere i program i fylket", nn: "Deltakarar i program i fylket")
    public static let utenSluttmaalIFylket = Tekst("Deltakere uten sluttmål", nn: "Deltakarar utan sluttmål")
    public static let forSentIFylket = Tekst("Registrert etter to måneder", nn: "Registrert etter to månader")
    public static func motLandet(_ grunnlag: String, _ landet: String) -> Tekst {
        Tekst("\(grunnlag). Landet har \(landet)")
    }
    public static let fordeling = Tekst(
        "Prikkene er kommuner med minst 20 deltakere. Tallene står i arket Deltema 1.",
        nn: "Prikkane er kommunar med minst 20 deltakarar. Tala står i arket Deltema 1.")
    public static let ingenTilDiagram = Tekst(
        "Ingen kommuner har minst 20 deltakere, så her er ikke noe diagram.",
        nn: "Ingen kommunar har minst 20 deltakarar, så her er det ikkje noko diagram.")
    public static let enTilDiagram = Tekst(
        "Bare én kommune har minst 20 deltakere, så her er ikke noe diagram.",
        nn: "Berre éin kommune har minst 20 deltakarar, så her er det ikkje noko diagram.")
    public static let kommunen: Tekst = "Kommune"
    public static func fylketHar(_ prosent: String) -> Tekst {
        Tekst("Fylket, \(prosent)")
    }
    public static func overFylket(_ antall: String, av alle: String) -> Tekst {
        Tekst(
            "\(antall) av \(alle) kommuner har høyere andel uten sluttmål enn fylket",
            nn: "\(antall) av \(alle) kommunar har høgare andel utan sluttmål enn fylket")
    }
    public static let ingenOverFylket = Tekst(
        "Ingen kommune har høyere andel uten sluttmål enn fylket",
        nn: "Ingen kommune har høgare andel utan sluttmål enn fylket")
    public static func alt(_ dom: String, _ fylket: String, _ hoeyest: String) -> Tekst {
        Tekst(
            "Prikkdiagram. \(dom), som har \(fylket). Høyest er \(hoeyest).",
            nn: "Prikkdiagram. \(dom), som har \(fylket). Høgast er \(hoeyest).")
    }

    // MARK: The measures

    /// The names of a measure in a header, in a list of what is missing, and after a share.
    public struct Maaltekst: Sendable {
        public let kolonne, kort, grunn, slik: Tekst
    }

    public static let utenSluttmaal = Maaltekst(
        kolonne: Tekst("Uten sluttmål", nn: "Utan sluttmål"), kort: "sluttmål",
        grunn: Tekst("uten sluttmål", nn: "utan sluttmål"),
        slik: Tekst(
            "Deltakere uten registrert sluttmål, av alle deltakere.",
            nn: "Deltakarar utan registrert sluttmål, av alle deltakarar."))
    public static let feilSluttmaal = Maaltekst(
        kolonne: "Feil sluttmål (AVVIK-2, 3)", kort: "feil sluttmål",
        grunn: Tekst("med sluttmål som ikke gjelder", nn: "med sluttmål som ikkje gjeld"),
        slik: Tekst(
            "Deltakere med et sluttmål som ikke gjaldt da de begynte, av alle deltakere.",
            nn: "Deltakarar med eit sluttmål som ikkje galdt då dei byrja, av alle deltakarar."))
    public static let boerVurderes = Maaltekst(
        kolonne: Tekst("Bør vurderes (AVVIK-4)", nn: "Bør vurderast (AVVIK-4)"),
        kort: Tekst("bør vurderes", nn: "bør vurderast"),
        grunn: Tekst("bør vurderes for lengre tid", nn: "bør vurderast for lengre tid"),
        slik: Tekst(
            "Deltakere med oppstart i 2025 og gammelt sluttmål for videregående, av alle deltakere.",
            nn: "Deltakarar med oppstart i 2025 og gammalt sluttmål for vidaregåande, av alle deltakarar."))
    public static let startForSent = Maaltekst(
        kolonne: "Start etter 3 mnd. (INTL-12)", kort: "oppstart",
        grunn: Tekst("startet etter tre måneder", nn: "starta etter tre månader"),
        slik: Tekst(
            "Personer som startet etter mer enn tre måneder, av dem som fristen har gått ut for.",
            nn: "Personar som starta etter meir enn tre månader, av dei som fristen har gått ut for."))
    public static let registrertForSent = Maaltekst(
        kolonne: Tekst("Registrert for sent (INTF-58)", nn: "Registrert for seint (INTF-58)"),
        kort: "registreringstid",
        grunn: Tekst("registrert for sent", nn: "registrerte for seint"),
        slik: Tekst(
            "Registreringer senere enn to måneder etter hendelsen, av alle med begge datoene.",
            nn: "Registreringar seinare enn to månader etter hendinga, av alle med begge datoane."))
    public static let underFulltid = Maaltekst(
        kolonne: Tekst("Timer under full tid", nn: "Timar under full tid"), kort: Tekst("timer", nn: "timar"),
        grunn: Tekst("med timer under full tid", nn: "med timar under full tid"),
        slik: Tekst(
            "Deltakere med færre registrerte timer i uka enn full tid, av dem som har deltatt i minst fire uker.",
            nn: "Deltakarar med færre registrerte timar i veka enn full tid, av dei som har delteke i minst fire veker."
        ))

    public static let ingenOverGrensen = Tekst("ingen tall over grensene", nn: "ingen tal over grensene")
    public static func manglerTall(_ hva: String) -> Tekst {
        Tekst("mangler tall for \(hva)", nn: "manglar tal for \(hva)")
    }

    // MARK: Kommuner

    public static let kommuner = Tekst("Kommuner", nn: "Kommunar")
    public static let kommunerTittel = Tekst("Kommunene etter poeng", nn: "Kommunane etter poeng")
    public static let kommunerForklart = Tekst(
        "Poengene sier hvor det kan lønne seg å se nærmere. Arket Slik er rekkefølgen laget forklarer dem.",
        nn: "Poenga seier kvar det kan løne seg å sjå nærare. Arket Slik er rekkjefølgja laga forklarer dei.")
    public static let nr: Tekst = "Nr"
    public static let innbyggere = Tekst("Innbyggere", nn: "Innbyggjarar")
    public static let andel: Tekst = "Andel"
    public static let bortfall: Tekst = "Bortfall arbeid"
    public static let endring = Tekst(
        "Endring 12 mnd. (prosentpoeng uten sluttmål)", nn: "Endring 12 mnd. (prosentpoeng utan sluttmål)")
    public static let sisteTilsyn: Tekst = "Siste tilsyn"
    public static let poeng: Tekst = "Poeng"
    public static let hvorfor = Tekst("Hvorfor", nn: "Kvifor")
}
