extension Indikator {
    /// The catalogue (indikatorer 3 and 4), by id.
    public static let alle: [Indikator] = [
        .vedtaksgrad, .svarstatus, .bosettingsgrad, .bosattePerTusen, .samletOvergang, .deltakereIAaret, .nyeIAaret,
        .avsluttetIAaret, .overgang, .bosatteIAaret, .nettoPerDeltaker, .personerMedTilskudd,
        .personerMedTilskuddFylke, .beregnetTilskudd, .beregnetTilskuddFylke, .kvalifisererForGrunntilskudd,
        .tilskuddMedTimer, .utbetaltMotBeregnet, .utbetaltMotBeregnetProsent,
    ]
}
