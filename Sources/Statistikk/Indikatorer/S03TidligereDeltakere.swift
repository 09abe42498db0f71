import Tekster

extension Indikator {
    /// The period is the status year.
    static func tidligereDeltakere(etter k: Int) -> Indikator {
        Indikator(
            id("S-03", k),
            Tekst(
                "Tidligere deltakere, \(antallAar(k)) etter avslutning",
                nn: "Tidlegare deltakarar, \(antallAar(k)) etter avslutning"),
            Tekst(
                "Personer som gjennomførte eller avbrøt introduksjonsprogrammet \(antallAar(k)) før statusåret, og "
                    + "som er bosatt i Norge i november.",
                nn:
                    "Personar som gjennomførte eller avbraut introduksjonsprogrammet \(antallAar(k)) før statusåret, "
                    + "og som er busette i Noreg i november."),
            .personer, .utfall, kilde: "SSB, introduksjonsordningen: tidligere deltakere",
            utfall: Utfallsvindu(etter: k),
            .antall(.tidligereDeltakere(etter: k)))
    }
}
