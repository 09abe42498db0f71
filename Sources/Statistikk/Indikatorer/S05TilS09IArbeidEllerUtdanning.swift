import Tekster

extension Indikator {
    /// AU1 to AU5: S-05 one year after the ending, S-09 five years after.
    static func iArbeidEllerUtdanning(etter k: Int) -> Indikator {
        Indikator(
            "S-0\(4 + k)",
            Tekst("I arbeid og/eller utdanning \(antallAar(k)) etter avslutning"),
            Tekst(
                "Andel av tidligere deltakere som er sysselsatt og/eller under utdanning i november \(antallAar(k)) "
                    + "etter at de avsluttet.",
                nn:
                    "Del av tidlegare deltakarar som er sysselsette og/eller under utdanning i november "
                    + "\(antallAar(k)) etter at dei avslutta."),
            .prosent(desimaler: 0), .utfall, kilde: "SSB, introduksjonsordningen: tidligere deltakere",
            utfall: Utfallsvindu(etter: k),
            .andel(teller: .iArbeidEllerUtdanning(etter: k), nevner: .tidligereDeltakere(etter: k)))
    }
}
