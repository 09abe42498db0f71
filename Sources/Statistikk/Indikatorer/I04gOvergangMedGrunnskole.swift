import Tekster

extension Indikator {
    static let overgangMedGrunnskole = Indikator(
        "I-04g",
        Tekst(
            "Direkte overgang til arbeid eller utdanning, grunnskole medregnet",
            nn: "Direkte overgang til arbeid eller utdanning, grunnskule medrekna"),
        Tekst(
            "Andel av dem som avsluttet i året, som gikk til arbeid, utdanning eller grunnskole. De uten registrert årsak er "
                + "med i nevneren.",
            nn: "Del av dei som avslutta i året, som gjekk til arbeid, utdanning eller grunnskule. Dei utan registrert "
                + "årsak er med i nemnaren."),
        .prosent(desimaler: 0), .aarlig, kilde: "Variant av I-04 med IMDis gruppe «Grunnskole»",
        .andel(teller: .tilArbeidUtdanningEllerGrunnskole, nevner: .avsluttede))
}
