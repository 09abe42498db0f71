import Output
import Tekster

extension Nokkeltallvalg {
    /// The key figures of the national workbook, in order of importance: how many, where it goes, how fast, how well it is
    /// registered. A plan has those whose reports it counts.
    static let landet: [Nokkeltallvalg] = [
        Nokkeltallvalg(
            "K-01", "deltakere",
            navn: Tekst("Deltakere i introduksjonsprogram", nn: "Deltakarar i introduksjonsprogram")),
        Nokkeltallvalg(
            "I-01", navn: Tekst("Deltakere i løpet av året", nn: "Deltakarar i løpet av året")),
        Nokkeltallvalg("I-02", navn: Tekst("Nye deltakere", nn: "Nye deltakarar")),
        Nokkeltallvalg(
            "I-03", "avsluttede", navn: Tekst("Avsluttet introduksjonsprogram", nn: "Avslutta introduksjonsprogram")),
        Nokkeltallvalg(
            "I-04",
            navn: Tekst(
                "Gikk til arbeid eller utdanning da programmet tok slutt",
                nn: "Gjekk til arbeid eller utdanning då programmet tok slutt")),
        Nokkeltallvalg(
            "S-05", navn: Tekst("I arbeid eller utdanning året etter programmet")),
        Nokkeltallvalg("I-07", navn: Tekst("Nådde sluttmålet")),
        Nokkeltallvalg(
            "I-11", navn: Tekst("Begynte innen tre måneder", nn: "Byrja innan tre månader")),
        Nokkeltallvalg(
            "F-01", navn: Tekst("Mediantid fra bosetting til oppstart", nn: "Mediantid frå busetjing til oppstart")),
        Nokkeltallvalg("I-15", navn: Tekst("Bosatte flyktninger", nn: "Busette flyktningar")),
        Nokkeltallvalg(
            "L-02", "avvik-1",
            navn: Tekst("Deltakere uten registrert sluttmål", nn: "Deltakarar utan registrert sluttmål")),
        Nokkeltallvalg(
            "Q-01", navn: Tekst("Avsluttet uten registrert årsak", nn: "Avslutta utan registrert årsak")),
        Nokkeltallvalg(
            "K-09",
            navn: Tekst("Rett og plikt bortfalt på grunn av arbeid", nn: "Rett og plikt bortfallen på grunn av arbeid")),
        Nokkeltallvalg(
            "L-12", navn: Tekst("Deltakere over fristen for programmet", nn: "Deltakarar over fristen for programmet")),
    ]
}
