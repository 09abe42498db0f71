import Tekster

extension Indikator {
    /// The expenditure is published by others; without it nothing is known. Those that are not told of are left out of both
    /// sums.
    static let nettoPerDeltaker = Indikator(
        "K-08",
        Tekst(
            "Netto driftsutgifter til introduksjonsordningen per deltaker",
            nn: "Netto driftsutgifter til introduksjonsordninga per deltakar"),
        Tekst(
            "Netto driftsutgifter på KOSTRA-funksjon 275 delt på antall deltakere i løpet av året.",
            nn: "Netto driftsutgifter på KOSTRA-funksjon 275 delte på talet på deltakarar i løpet av året."),
        .tusenKroner, .aarlig, kilde: "SSB, StatBank 12268",
        .kommuner(
            Kommunemaal(.andel, deler: 100, viser: "I-01") { kommune in
                guard let netto = kommune.netto275 else { return [.ukjent] }
                return [.tall(teller: Int(netto.hundredeler), nevner: kommune.deltakere)]
            }))
}
