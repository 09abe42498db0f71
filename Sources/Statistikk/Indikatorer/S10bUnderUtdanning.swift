import Tekster

extension Indikator {
    static func underUtdanning(etter k: Int) -> Indikator {
        Indikator(
            id("S-10b", k), Tekst("Under utdanning \(antallAar(k)) etter avslutning"),
            Tekst(
                "Andel av tidligere deltakere som er under utdanning i november \(antallAar(k)) etter at de "
                    + "avsluttet, alene eller ved siden av arbeid. Skal ikke legges sammen med andelen sysselsatte.",
                nn:
                    "Del av tidlegare deltakarar som er under utdanning i november \(antallAar(k)) etter at dei "
                    + "avslutta, åleine eller ved sida av arbeid. Skal ikkje leggjast saman med delen sysselsette."),
            .prosent(desimaler: 0), .utfall, kilde: "SSB, introduksjonsordningen: tidligere deltakere",
            utfall: Utfallsvindu(etter: k),
            .andel(teller: .underUtdanning(etter: k), nevner: .tidligereDeltakere(etter: k)))
    }
}
