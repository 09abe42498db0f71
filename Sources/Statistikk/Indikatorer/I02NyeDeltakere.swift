import Tekster

extension Indikator {
    static let nyeIAaret = Indikator(
        "I-02", Tekst("Nye deltakere", nn: "Nye deltakarar"),
        Tekst(
            "Personer som begynte i introduksjonsprogram i året. Et nytt vedtak etter flytting er ikke en ny start.",
            nn:
                "Personar som byrja i introduksjonsprogram i året. Eit nytt vedtak etter flytting er ikkje ein ny start."
        ),
        .personer, .aarlig, kilde: "IMDi, nøkkeltall for introduksjonsprogrammet 2023", .antall(.nyeDeltakere))
}
