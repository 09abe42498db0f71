import Tekster

extension Indikator {
    /// The month series: four figures for the persons with collective protection.
    static let kollektivBeskyttelse: [Indikator] = [
        kollektiv(
            "AKTIVE", Tekst("deltakere ved utgangen av måneden", nn: "deltakarar ved utgangen av månaden"),
            .deltakere.medKollektivBeskyttelse(delAv: .deltakere)),
        kollektiv(
            "STARTET", Tekst("startet i måneden", nn: "starta i månaden"), .nyeDeltakere.medKollektivBeskyttelse()),
        kollektiv("AVSLUTTET", Tekst("avsluttet i måneden", nn: "avslutta i månaden"), avsluttede),
        kollektiv(
            "ARBEID", Tekst("avsluttet til arbeid i måneden", nn: "avslutta til arbeid i månaden"),
            .tilArbeid.medKollektivBeskyttelse(delAv: avsluttede)),
    ]

    /// The whole of those who ended to work; no plan counts everybody who ended in a month.
    private static let avsluttede = Utvalg.avsluttede.medKollektivBeskyttelse()

    private static func kollektiv(_ variant: String, _ navn: Tekst, _ utvalg: Utvalg) -> Indikator {
        Indikator(
            "I-16-\(variant)",
            Tekst("Kollektiv beskyttelse: \(navn.nb)", nn: "Kollektivt vern: \(navn.nn)"), utvalg.setning, .personer,
            .oeyeblikk, kilde: "utlendingsloven § 34; IMDis månedsrapportering om fordrevne fra Ukraina",
            krever: [.oppholdstillatelse], .antall(utvalg))
    }
}
