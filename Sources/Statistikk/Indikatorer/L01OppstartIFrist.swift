import Tekster

extension Indikator {
    static let oppstartInnenTreMaaneder = Indikator(
        "L-01", Tekst("Oppstart innen tre måneder", nn: "Oppstart innan tre månader"),
        Tekst(
            "Andel av dem med rett og plikt der fristen for å begynne er ute, som begynte i tide. Fristen "
                + "regnes fra bosettingen etter avtale i perioden, ellers fra kravet.",
            nn: "Del av dei med rett og plikt der fristen for å byrje er ute, som byrja i tide. Fristen blir "
                + "rekna frå busetjinga etter avtale i perioden, elles frå kravet."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 12",
        .andel(teller: .startetIFrist, nevner: .iMaalgruppenForOppstart))
}
