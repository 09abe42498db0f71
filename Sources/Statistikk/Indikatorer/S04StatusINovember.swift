import Tekster

extension Indikator {
    /// Shares are whole per cent of all, each rounded for itself.
    static func statusINovember(etter k: Int) -> Indikator {
        Indikator(
            id("S-04", k),
            Tekst("Status i november \(antallAar(k)) etter avslutning"),
            Tekst(
                "Tidligere deltakere etter hva de gjorde i november \(antallAar(k)) etter at de avsluttet. Hver "
                    + "person har én status.",
                nn:
                    "Tidlegare deltakarar etter kva dei gjorde i november \(antallAar(k)) etter at dei avslutta. "
                    + "Kvar person har éin status."),
            .prosent(desimaler: 0), .utfall, kilde: "SSB, StatBank 10809", utfall: Utfallsvindu(etter: k),
            .fordeling(.tidligereDeltakere(etter: k), .status))
    }
}
