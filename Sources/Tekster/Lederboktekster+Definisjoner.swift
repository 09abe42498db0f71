extension Lederboktekster {
    /// What a number means, as the sheet Om tallene says it.
    public struct Definisjonstekst: Sendable {
        public let navn, betyr, teller, nevner, periode, hjemmel: Tekst
    }

    private static let statusdagen: Tekst = "Statusdagen"
    private static let tolvMaaneder = Tekst("De siste tolv månedene", nn: "Dei siste tolv månadene")
    private static let tolvMaanederHvertKvartal = Tekst(
        "Tolv måneder, hvert kvartal", nn: "Tolv månader, kvart kvartal")

    /// One for each number of the workbook that is the same in every kommune.
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
                "Registreringer som slår ut på en av reglene i arket Rett opp. Samme person kan telle flere ganger.",
                nn:
                    "Registreringar som slår ut på ein av reglane i arket Rett opp. Same person kan telje fleire gonger."
            ),
            teller: Tekst("Registreringer", nn: "Registreringar"), nevner: "", periode: statusdagen,
            hjemmel: "integreringsloven § 43, integreringsforskriften § 58"),
        .init(
            navn: nye, betyr: Tekst("Personer som begynte i program.", nn: "Personar som byrja i program."),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: tolvMaanederHvertKvartal,
            hjemmel: "integreringsloven § 12"),
        .init(
            navn: avsluttet,
            betyr: Tekst(
                "Personer med avsluttet program, uansett årsak.", nn: "Personar med avslutta program, uansett årsak."),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: tolvMaanederHvertKvartal,
            hjemmel: "integreringsloven kap. 4"),
        .init(
            navn: avsluttetAvRegelmotor,
            betyr: Tekst(
                "Avsluttet av NIR selv, fordi fristen gikk ut uten at kommunen hadde registrert slutt.",
                nn: "Avslutta av NIR sjølv, fordi fristen gjekk ut utan at kommunen hadde registrert slutt."),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: tolvMaanederHvertKvartal,
            hjemmel: "integreringsloven § 14"),
        .init(
            navn: bortfall,
            betyr: Tekst(
                "Rett og plikt til program falt bort fordi personen har arbeid på minst 30 timer i uka.",
                nn: "Rett og plikt til program fall bort fordi personen har arbeid på minst 30 timar i veka."),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: tolvMaanederHvertKvartal,
            hjemmel: "integreringsloven § 8"),
        .init(
            navn: kommetTilbake,
            betyr: Tekst(
                "Personer som fikk rett og plikt tilbake fordi arbeidet tok slutt i tide.",
                nn: "Personar som fekk rett og plikt tilbake fordi arbeidet tok slutt i tide."),
            teller: Tekst("Personer", nn: "Personar"), nevner: "", periode: tolvMaanederHvertKvartal,
            hjemmel: "integreringsloven § 8"),
    ]
}
