extension Lederboktekster {
    /// What a number means, as the sheet Om tallene says it.
    public struct Definisjonstekst: Sendable {
        public let navn, betyr, teller, nevner, periode, hjemmel: Tekst
    }

    public static let statusdagen: Tekst = "Statusdagen"
    public static let tolvMaaneder = Tekst("De siste tolv månedene", nn: "Dei siste tolv månadene")

    /// The numbers of the front sheet.
    public static let definisjoner: [Definisjonstekst] = [
        .init(
            navn: deltakereNaa,
            betyr: Tekst(
                "Personer som har begynt i introduksjonsprogram og ikke er avsluttet. Den som har permisjon, er med.",
                nn: "Personar som har byrja i introduksjonsprogram og ikkje er avslutta. Den som har permisjon, er med."
            ),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: statusdagen,
            hjemmel: "integreringsloven kap. 4"),
        .init(
            navn: tilArbeid,
            betyr: Tekst(
                "De som gikk rett til arbeid eller utdanning da programmet tok slutt. Grunnskole er ikke med.",
                nn: "Dei som gjekk rett til arbeid eller utdanning då programmet tok slutt. Grunnskule er ikkje med."),
            teller: Tekst(
                "Avsluttet med årsak arbeid eller utdanning utover grunnskole",
                nn: "Avslutta med årsak arbeid eller utdanning utover grunnskule"),
            nevner: Tekst("Alle som avsluttet i perioden", nn: "Alle som avslutta i perioden"), periode: tolvMaaneder,
            hjemmel: "integreringsloven § 1"),
        .init(
            navn: maaRettes,
            betyr: Tekst(
                "Personer med noe kommunen kan rette: sluttmål som mangler eller ikke gjelder, eller avsluttet siste år uten "
                    + "årsak. Hver person teller én gang, også om det er flere ting å rette.",
                nn:
                    "Personar med noko kommunen kan rette: sluttmål som manglar eller ikkje gjeld, eller avslutta siste år "
                    + "utan årsak. Kvar person tel éin gong, også om det er fleire ting å rette."),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: statusdagen,
            hjemmel: "integreringsloven § 43, integreringsforskriften § 58"),
    ]
}
