import Tekster

extension Indikator {
    /// Codes of `kjoenn`: men are 0, women 1.
    static let kjoennsgap = Indikator(
        "S-12",
        Tekst("Kjønnsgap i arbeid og/eller utdanning året etter"),
        Tekst(
            "Andelen i arbeid og/eller utdanning året etter avslutning blant kvinner, minus andelen blant menn.",
            nn: "Delen i arbeid og/eller utdanning året etter avslutning blant kvinner, minus delen blant menn."),
        .prosentpoeng, .utfall, kilde: "SSB, introduksjonsordningen: tidligere deltakere",
        utfall: Utfallsvindu(etter: 1),
        .forskjell(
            teller: .iArbeidEllerUtdanning(etter: 1), nevner: .tidligereDeltakere(etter: 1), .kjoenn, kode: 1, minus: 0)
    )
}
