import Register
import Tekster

extension Indikator {
    static let overgang = Indikator(
        "I-04",
        Tekst(
            "Direkte overgang til arbeid eller utdanning utover grunnskole",
            nn: "Direkte overgang til arbeid eller utdanning utover grunnskule"),
        Tekst(
            "Andel av dem som avsluttet i året, som gikk til arbeid eller utdanning. De uten registrert årsak er med i "
                + "nevneren.",
            nn:
                "Del av dei som avslutta i året, som gjekk til arbeid eller utdanning. Dei utan registrert årsak er med i "
                + "nemnaren."),
        .prosent(desimaler: 0), .aarlig, kilde: "IMDi, resultater for introduksjonsprogrammet 2016",
        .andel(teller: .tilArbeidEllerUtdanning, nevner: .avsluttede))
}

extension Utvalg {
    static let tilArbeidEllerUtdanning = Utvalg(
        "til-arbeid-utdanning",
        Tekst(
            "Personer som avsluttet og gikk til arbeid eller utdanning utover grunnskole.",
            nn: "Personar som avslutta og gjekk til arbeid eller utdanning utover grunnskule."), .slutt
    ) { tilfelle, periode in
        switch tilfelle.avsluttet(i: periode)?.aarsak.gruppe {
        case .arbeid, .utdanning: true
        default: false
        }
    }
}
