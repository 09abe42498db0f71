import Tekster

extension Indikator {
    /// For kommuner too small for I-04 in a year. The years are summed before they are divided.
    static let samletOvergang = Indikator(
        "A-06",
        Tekst(
            "Overgang til arbeid eller utdanning, tre år samlet",
            nn: "Overgang til arbeid eller utdanning, tre år samla"),
        Tekst(
            "Andel av dem som avsluttet i løpet av tre år, som gikk til arbeid eller utdanning. Vises ikke når færre enn fem "
                + "avsluttet.",
            nn:
                "Del av dei som avslutta i løpet av tre år, som gjekk til arbeid eller utdanning. Blir ikkje vist når færre "
                + "enn fem avslutta."),
        .prosent(desimaler: 0), .aarlig, kilde: "IMDi, resultater for introduksjonsprogrammet 2016",
        .kommuner(
            Kommunemaal(.andel, antallAar: 3, skjulerSmaa: true, viser: "I-04") {
                [.tall(teller: $0.overgang.teller, nevner: $0.overgang.nevner)]
            }))

    /// S-05 taken together in the same way, for the row of A-05. Not a figure of the catalogue.
    static let samletEtterEttAar = Indikator(
        "A-05s",
        Tekst(
            "I arbeid eller utdanning ett år etter, tre år samlet",
            nn: "I arbeid eller utdanning eitt år etter, tre år samla"),
        Tekst(
            "Andel av dem som avsluttet, som var i arbeid eller utdanning i november året etter. Tre år samlet.",
            nn: "Del av dei som avslutta, som var i arbeid eller utdanning i november året etter. Tre år samla."),
        .prosent(desimaler: 0), .utfall, kilde: "SSB, tidligere deltakere i introduksjonsprogrammet",
        .kommuner(
            Kommunemaal(.andel, antallAar: 3, skjulerSmaa: true, viser: "I-04") { kommune in
                kommune.etterEttAar.map { [.tall(teller: $0.teller, nevner: $0.nevner)] } ?? [.ukjent]
            }))
}
