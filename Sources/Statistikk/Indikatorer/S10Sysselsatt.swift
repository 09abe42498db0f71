import Tekster

extension Indikator {
    static func sysselsatt(etter k: Int) -> Indikator {
        Indikator(
            id("S-10", k),
            Tekst("Sysselsatt \(antallAar(k)) etter avslutning", nn: "Sysselsett \(antallAar(k)) etter avslutning"),
            Tekst(
                "Andel av tidligere deltakere som er sysselsatt i november \(antallAar(k)) etter at de avsluttet, "
                    + "alene eller ved siden av utdanning. Skal ikke legges sammen med andelen under utdanning.",
                nn:
                    "Del av tidlegare deltakarar som er sysselsette i november \(antallAar(k)) etter at dei "
                    + "avslutta, åleine eller ved sida av utdanning. Skal ikkje leggjast saman med delen under "
                    + "utdanning."),
            .prosent(desimaler: 0), .utfall, kilde: "SSB, introduksjonsordningen: tidligere deltakere",
            utfall: Utfallsvindu(etter: k),
            .andel(teller: .sysselsatt(etter: k), nevner: .tidligereDeltakere(etter: k)))
    }
}
