/// Optional columns that somebody would take for «not registered» when the extract does not have them.
///
/// An extract without one of these says nothing of the matter, and the controls about it are not asked
/// (datakontrakt 4.3). A JSON extract has no header and counts as having them all.
public struct Kolonner: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let kartlegging = Kolonner(rawValue: 1)
    public static let veiledning = Kolonner(rawValue: 2)
    public static let aarsakEtterFoedselspermisjon = Kolonner(rawValue: 4)
    public static let proevespraak = Kolonner(rawValue: 8)
    public static let folkeregistrert = Kolonner(rawValue: 16)
    public static let stansvedtak = Kolonner(rawValue: 32)

    /// Every one of them, with where it stands.
    public static let steder: [(kolonne: Kolonner, entitet: Entitet, navn: String)] = [
        (.kartlegging, .kompetanse, "kompetansekartlegging_dato"),
        (.veiledning, .kompetanse, "karriereveiledning_dato"),
        (.aarsakEtterFoedselspermisjon, .fravaer, "aarsak_etter_foedselspermisjon"),
        (.proevespraak, .norskproeve, "spraak"),
        (.folkeregistrert, .adresseOppfoelging, "folkeregistrert_dato"),
        (.stansvedtak, .stans, "vedtak_id"),
    ]

    public static let alle = Kolonner(steder.map(\.kolonne))
}
