import Register

/// Which countries have the low rate of norsk. Every other known country has the high one (tilskudd 4.2).
///
/// > Lav sats: Vest-Europa, Nord-Amerika, Australia og New Zealand.
/// >
/// > — IMDi, norsktilskudd 2018, gjengitt i korthet
///
/// The list of countries in the circular could not be read; the one here is Western Europe as Statistics Norway draws it.
public struct Landgrupper: Sendable, Equatable {
    public let lav: Set<UInt16>

    /// Nil when a code is not three capital letters.
    public init?(lav koder: [String]) {
        let land = koder.map { Landkode($0)?.pakket ?? 0 }
        guard !land.contains(0) else { return nil }
        lav = Set(land)
    }

    private init(_ koder: String) {
        lav = Set(koder.split(separator: " ").compactMap { Landkode(String($0))?.pakket })
    }

    public static let standard = Landgrupper(
        """
        AND AUT BEL CHE CYP DEU DNK ESP FIN FRA FRO GBR GIB GRC GRL IRL ISL ITA LIE LUX MCO MLT NLD NOR PRT SMR SWE VAT \
        USA CAN AUS NZL
        """)

    /// A known answer, but no country.
    static let statsloes = Landkode("XXX") ?? Landkode(pakket: 0)
    private static let ukjente = Set([statsloes.pakket, Landkode("XUK")?.pakket ?? 0])

    /// Nil when the country is not known: never høy by default (tilskudd 9.4).
    func erLav(_ land: Landkode) -> Bool? {
        guard land.pakket != 0, !Self.ukjente.contains(land.pakket) else { return nil }
        return lav.contains(land.pakket)
    }
}
