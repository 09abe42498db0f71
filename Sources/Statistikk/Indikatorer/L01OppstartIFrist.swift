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

    /// Companions of L-01 in the tables of supervision: with those in time they make up all of them.
    static let startetForSent = Indikator(
        "L-01s", Tekst("Oppstart etter fristen", nn: "Oppstart etter fristen"),
        Tekst(
            "Andel av dem med rett og plikt der fristen for å begynne er ute, som begynte etter fristen.",
            nn: "Del av dei med rett og plikt der fristen for å byrje er ute, som byrja etter fristen."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 12",
        .andel(teller: .startetEtterFrist, nevner: .iMaalgruppenForOppstart))

    static let ikkeStartet = Indikator(
        "L-01i", Tekst("Fristen er ute, ikke begynt", nn: "Fristen er ute, ikkje byrja"),
        Tekst(
            "Andel av dem med rett og plikt der fristen for å begynne er ute, som ikke har begynt.",
            nn: "Del av dei med rett og plikt der fristen for å byrje er ute, som ikkje har byrja."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 12",
        .andel(teller: .utenOppstart, nevner: .iMaalgruppenForOppstart))
}

extension Utvalg {
    static let startetEtterFrist = Utvalg(
        "startet-etter-frist",
        Tekst(
            "Personer i målgruppen som begynte i introduksjonsprogram etter siste dag av fristen.",
            nn: "Personar i målgruppa som byrja i introduksjonsprogram etter siste dag av fristen."), .bosetting,
        erFoelsom: true
    ) { tilfelle, periode in
        iMaalgruppenForOppstart.gjelder(tilfelle, periode) && tilfelle.harStartet
            && !startetIFrist.gjelder(tilfelle, periode)
    }

    static let utenOppstart = Utvalg(
        "uten-oppstart",
        Tekst(
            "Personer i målgruppen som ikke har begynt i introduksjonsprogram.",
            nn: "Personar i målgruppa som ikkje har byrja i introduksjonsprogram."), .bosetting, erFoelsom: true
    ) { tilfelle, periode in
        iMaalgruppenForOppstart.gjelder(tilfelle, periode) && !tilfelle.harStartet
            && !startetIFrist.gjelder(tilfelle, periode)
    }
}

extension Tilfelle {
    /// Started by the day of computation; a start that is only decided has not come yet.
    fileprivate var harStartet: Bool { fakta.startdato.map { $0 <= sak.dato } ?? false }
}
