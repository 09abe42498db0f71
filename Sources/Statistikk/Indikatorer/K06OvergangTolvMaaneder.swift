import Tekster

extension Indikator {
    /// I-04 over the twelve months up to the day; whole per cent as there.
    static let overgangTolvMaaneder = Indikator(
        "K-06",
        Tekst(
            "Overgang til arbeid eller utdanning, siste tolv måneder",
            nn: "Overgang til arbeid eller utdanning, siste tolv månader"),
        Tekst(
            "Andel av dem som avsluttet de siste tolv månedene, som gikk til arbeid eller utdanning utover "
                + "grunnskole. De uten registrert årsak er med i nevneren.",
            nn: "Del av dei som avslutta dei siste tolv månadene, som gjekk til arbeid eller utdanning utover "
                + "grunnskule. Dei utan registrert årsak er med i nemnaren."),
        .prosent(desimaler: 0), .oeyeblikk, kilde: "IMDi, resultater for introduksjonsprogrammet 2016",
        .andel(teller: .tilArbeidEllerUtdanning, nevner: .avsluttede))
}
