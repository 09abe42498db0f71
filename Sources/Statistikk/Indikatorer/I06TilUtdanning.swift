import Tekster

extension Indikator {
    static let overgangTilUtdanning = Indikator(
        "I-06",
        Tekst(
            "Direkte overgang til utdanning utover grunnskole", nn: "Direkte overgang til utdanning utover grunnskule"),
        Tekst(
            "Andel av dem som avsluttet i året, som gikk til utdanning utover grunnskole. De uten registrert årsak er med i "
                + "nevneren.",
            nn:
                "Del av dei som avslutta i året, som gjekk til utdanning utover grunnskule. Dei utan registrert årsak er "
                + "med i nemnaren."),
        .prosent(desimaler: 0), .aarlig, kilde: "IMDi, resultater for introduksjonsprogrammet 2016",
        .andel(teller: .tilUtdanning, nevner: .avsluttede))
}
