import Tekster

extension Indikator {
    static let oppstartIFrist = Indikator(
        "I-11", Tekst("Oppstart innen tre måneder", nn: "Oppstart innan tre månader"),
        Tekst(
            "Andel av dem med rett og plikt som begynte i introduksjonsprogram innen tre måneder etter bosetting eller krav.",
            nn:
                "Del av dei med rett og plikt som byrja i introduksjonsprogram innan tre månader etter busetjing eller krav."
        ),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 12 annet ledd", krever: [.bosetting, .vedtak],
        .andel(teller: .startetIFrist, nevner: .iMaalgruppenForOppstart))
}
