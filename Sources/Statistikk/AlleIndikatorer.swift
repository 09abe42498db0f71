extension Indikator {
    /// The catalogue (indikatorer 3 and 4), by id.
    public static let alle: [Indikator] = [.deltakereIAaret, .nyeIAaret, .avsluttetIAaret, .overgang]
}
