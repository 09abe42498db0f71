import Tekster

extension Indikator {
    static let aktiveIDag = Indikator(
        "K-01", Tekst("Deltakere i introduksjonsprogram i dag", nn: "Deltakarar i introduksjonsprogram i dag"),
        Tekst(
            "Personer som er i introduksjonsprogram på datoen.",
            nn: "Personar som er i introduksjonsprogram på datoen."),
        .personer, .oeyeblikk, kilde: "NIR, vedtak om deltakelse", .antall(.deltakere))
}
