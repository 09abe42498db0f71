import Tekster

extension Indikator {
    static let overgangTilArbeid = Indikator(
        "I-05", Tekst("Direkte overgang til arbeid"),
        Tekst(
            "Andel av dem som avsluttet i året, som gikk til arbeid. De uten registrert årsak er med i nevneren.",
            nn: "Del av dei som avslutta i året, som gjekk til arbeid. Dei utan registrert årsak er med i nemnaren."),
        .prosent(desimaler: 0), .aarlig, kilde: "IMDi, resultater for introduksjonsprogrammet 2016",
        .andel(teller: .tilArbeid, nevner: .avsluttede))
}
