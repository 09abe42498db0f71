import Tekster

extension Indikator {
    /// About the day of computation.
    static let venter = Indikator(
        "K-04", Tekst("Venter på oppstart", nn: "Ventar på oppstart"),
        Tekst(
            "Personer med rett og plikt til introduksjonsprogram uten vedtak om deltakelse eller bortfall, "
                + "delt etter om fristen for å begynne er passert.",
            nn: "Personar med rett og plikt til introduksjonsprogram utan vedtak om deltaking eller bortfall, "
                + "delte etter om fristen for å byrje er passert."),
        .personer, .oeyeblikk, kilde: "integreringsloven § 12", .fordeling(.venterPaaOppstart, .oppstartsfrist))
}
