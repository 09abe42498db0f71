import Tekster

extension Indikator {
    static let deltakereIAaret = Indikator(
        "I-01",
        Tekst(
            "Deltakere i introduksjonsprogram i løpet av året", nn: "Deltakarar i introduksjonsprogram i løpet av året"),
        Tekst(
            "Personer som var i introduksjonsprogram minst én dag i året. En person i to kommuner telles én gang i hver.",
            nn: "Personar som var i introduksjonsprogram minst éin dag i året. Ein person i to kommunar blir talt éin "
                + "gong i kvar."), .personer, .aarlig, kilde: "IMDi, nøkkeltall for introduksjonsprogrammet 2023",
        .antall(.deltattIPerioden))
}
