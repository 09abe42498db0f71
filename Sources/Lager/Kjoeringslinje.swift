public import GRDB

/// One stored run as `nir status` shows it: a line of `v_kjoeringer`.
public struct Kjoeringslinje: Sendable, Equatable, Decodable {
    public let id: String
    public let pipeline: String
    /// Beregningsdato, `ÅÅÅÅ-MM-DD`.
    public let dato: String
    /// `FERDIG`, `STOPPET` … by the exit code (brukeropplevelse 4.5).
    public let status: String
    public let utgangskode: Int
    public let startet: String
    public let ferdig: String
    public let sekunder: Double
    public let personerLest: Int
    public let personerUt: Int
    public let raderLest: Int
    public let raderAvvist: Int
    /// Findings by seriousness.
    public let stopp: Int
    public let feil: Int
    public let advarsler: Int
    /// Published files, and how many of them are new or changed.
    public let filer: Int
    public let filerEndret: Int
}

extension Kjoeringslinje: FetchableRecord {
    public static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy { .convertFromSnakeCase }
}
