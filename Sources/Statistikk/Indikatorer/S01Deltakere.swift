import Tekster

extension Indikator {
    static let deltakereReferanseaar = Indikator(
        "S-01", Tekst("Deltakere i referanseåret, etter kjønn", nn: "Deltakarar i referanseåret, etter kjønn"),
        Tekst(
            "Personer som var registrert som deltakere i en kommune i løpet av året.",
            nn: "Personar som var registrerte som deltakarar i ein kommune i løpet av året."),
        .personer, .aarlig, kilde: "SSB, introduksjonsordningen: deltakere i løpet av referanseåret",
        .fordeling(.deltattIPerioden, .kjoenn))
}
