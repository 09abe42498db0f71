import Tekster

extension Indikator {
    static let deltakereINovember = Indikator(
        "S-02", Tekst("Deltakere i november", nn: "Deltakarar i november"),
        Tekst(
            "Personer som var i introduksjonsprogram minst én dag i november.",
            nn: "Personar som var i introduksjonsprogram minst éin dag i november."),
        .personer, .aarlig, kilde: "SSB, ordforklaringen av «deltaker»", .antall(.deltattINovember))
}
