/// Texts of the decision basis for requests to settle.
public enum Beslutningstekster {
    public static func tittel(_ aar: Int) -> Tekst {
        Tekst(
            "Beslutningsgrunnlag for anmodning om bosetting, tall til og med \(aar)",
            nn: "Avgjerdsgrunnlag for oppmoding om busetjing, tal til og med \(aar)")
    }

    public static let noekkelord = Tekst("anmodning, bosetting, NIR", nn: "oppmoding, busetjing, NIR")
    public static let ingenRangering = Tekst(
        "Kommunene står etter kommunenummer. Arket rangerer dem ikke, og tallene har ingen vekter.",
        nn: "Kommunane står etter kommunenummer. Arket rangerer dei ikkje, og tala har ingen vekter.")
    public static let kommuner = Tekst("Kommuner", nn: "Kommunar")
    public static let nr: Tekst = "Nr"
    public static let kommune = "Kommune"
    public static let folketall = Tekst("Innbyggere", nn: "Innbyggjarar")
    public static let sysselsetting = Tekst("Sysselsatte, prosent", nn: "Sysselsette, prosent")
    public static let overgang: Tekst = "Til arbeid eller utdanning, prosent"
    public static let overgangBetyr = Tekst(
        "De som gikk rett til arbeid eller utdanning da programmet tok slutt, av alle som avsluttet",
        nn: "Dei som gjekk rett til arbeid eller utdanning då programmet tok slutt, av alle som avslutta")
    public static let etterEttAar = Tekst(
        "I arbeid eller utdanning året etter, prosent", nn: "I arbeid eller utdanning året etter, prosent")
    public static let etterEttAarBetyr = Tekst(
        "De som var i arbeid eller utdanning i november året etter at de avsluttet",
        nn: "Dei som var i arbeid eller utdanning i november året etter at dei avslutta")
    public static let vgoKapasitet = Tekst(
        "Plasser i videregående opplæring", nn: "Plassar i vidaregåande opplæring")
    public static func bosettingsgrad(_ aar: Int) -> Tekst {
        Tekst("Bosatt av anmodet \(aar), prosent", nn: "Busette av oppmoda \(aar), prosent")
    }
    public static let bosettingsgradBetyr = Tekst(
        "Bosatte etter avtale, av dem kommunen ble anmodet om å bosette.",
        nn: "Busette etter avtale, av dei kommunen vart oppmoda om å busetje.")
    public static let tilraading = Tekst("Fylkeskommunens tilråding", nn: "Tilrådinga frå fylkeskommunen")
    public static let fraAndre = Tekst(
        "Slik det er levert av andre; ikke regnet ut av NIR.", nn: "Slik det er levert av andre; ikkje rekna ut av NIR."
    )
    public static let merk: Tekst = "Merk"
    public static let faaInnbyggere = Tekst("Færre enn 5 000 innbyggere", nn: "Færre enn 5 000 innbyggjarar")
    public static let faaAnmodet = Tekst("Anmodet om færre enn 10", nn: "Oppmoda om færre enn 10")

    public static func treAar(_ betyr: Tekst, _ aar: String) -> Tekst {
        Tekst(
            "\(betyr.nb). Tallene for \(aar) er lagt sammen, og vises ikke når færre enn fem er med.",
            nn: "\(betyr.nn). Tala for \(aar) er lagde saman, og står ikkje når færre enn fem er med.")
    }
}
