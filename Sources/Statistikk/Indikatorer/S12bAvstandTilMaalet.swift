import Tekster

extension Indikator {
    /// Each former participant gives 100 less the goal when in work or education, else the goal as a loss: the mean of that
    /// is the share minus the goal, from unrounded counts.
    static let avstandTilMaalet = Indikator(
        "S-12b",
        Tekst("Avstand til målet om arbeid og/eller utdanning"),
        Tekst(
            "Andelen i arbeid og/eller utdanning året etter avslutning, minus det politisk fastsatte målet.",
            nn: "Delen i arbeid og/eller utdanning året etter avslutning, minus det politisk fastsette målet."),
        .prosentpoeng, .utfall, kilde: "Målet om 70 prosent, fastsatt i 2010", utfall: Utfallsvindu(etter: 1),
        .sum(.poengOverMaalet, av: .tidligereDeltakere))
}

extension Mengde {
    fileprivate static let poengOverMaalet = Mengde(.utfall(etter: 1)) { tilfelle, periode in
        guard let rad = tilfelle.tidligereDeltaker(etter: 1, periode) else { return 0 }
        return (tilfelle.status(rad).gruppe == .au ? 100 : 0) - tilfelle.grunnlag.parametere.maalAu1
    }

    fileprivate static let tidligereDeltakere = Mengde(.utfall(etter: 1)) { tilfelle, periode in
        tilfelle.tidligereDeltaker(etter: 1, periode) == nil ? 0 : 1
    }
}
