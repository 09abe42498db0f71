import Register
import Tekster

extension Indikator {
    static let utenAarsak = Indikator(
        "Q-01", Tekst("Avsluttet uten registrert årsak", nn: "Avslutta utan registrert årsak"),
        Tekst(
            "Andel av dem som avsluttet i året, der ingen avslutningsårsak er registrert.",
            nn: "Del av dei som avslutta i året, der inga avslutningsårsak er registrert."),
        .prosent(desimaler: 1), .aarlig, kilde: "IMDi, registrering av avslutningsårsak i NIR",
        .andel(teller: .avsluttedeUtenAarsak, nevner: .avsluttede))

    /// Shown only beside I-04.
    static let overgangBlantKjente = Indikator(
        "Q-01k",
        Tekst(
            "Direkte overgang til arbeid eller utdanning, blant kjente",
            nn: "Direkte overgang til arbeid eller utdanning, blant kjende"),
        Tekst(
            "Andel av dem som avsluttet i året med registrert årsak, som gikk til arbeid eller utdanning utover grunnskole. "
                + "Vises bare sammen med I-04.",
            nn: "Del av dei som avslutta i året med registrert årsak, som gjekk til arbeid eller utdanning utover "
                + "grunnskule. Blir berre vist saman med I-04."),
        .prosent(desimaler: 1), .aarlig, kilde: "IMDi, registrering av avslutningsårsak i NIR",
        .andel(teller: .tilArbeidEllerUtdanning, nevner: .avsluttedeMedAarsak))
}

extension Utvalg {
    static let avsluttedeUtenAarsak = Utvalg(
        "avsluttede-uten-aarsak",
        Tekst(
            "Personer som avsluttet introduksjonsprogrammet i perioden uten registrert årsak.",
            nn: "Personar som avslutta introduksjonsprogrammet i perioden utan registrert årsak."), .slutt,
        delAv: avsluttede
    ) { tilfelle, periode in
        tilfelle.avsluttet(i: periode)?.aarsak == .ikkeRegistrert
    }

    static let avsluttedeMedAarsak = Utvalg(
        "avsluttede-med-aarsak",
        Tekst(
            "Personer som avsluttet introduksjonsprogrammet i perioden med registrert årsak.",
            nn: "Personar som avslutta introduksjonsprogrammet i perioden med registrert årsak."), .slutt,
        delAv: avsluttede,
        utelukker: [
            Umulig("aarsak", Avslutningsaarsak.doed.kode), Umulig("aarsak", Avslutningsaarsak.ikkeRegistrert.kode),
        ]
    ) { tilfelle, periode in
        guard let slutt = tilfelle.avsluttet(i: periode) else { return false }
        return slutt.aarsak != .ikkeRegistrert
    }
}
