import Tekster

extension Indikator {
    static let avsluttetIAaret = Indikator(
        "I-03", Tekst("Avsluttet i året", nn: "Avslutta i året"),
        Tekst(
            "Personer som avsluttet introduksjonsprogrammet i året. Dødsfall, og bortfall før programmet begynte, er ikke "
                + "med.",
            nn: "Personar som avslutta introduksjonsprogrammet i året. Dødsfall, og bortfall før programmet byrja, er "
                + "ikkje med."),
        .personer, .aarlig, kilde: "NIR, rapporten «Deltagere som har avsluttet introduksjonsprogram»",
        .antall(.avsluttede))
}
