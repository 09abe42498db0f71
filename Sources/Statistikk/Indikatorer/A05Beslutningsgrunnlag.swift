public import Register

/// what is known of a kommune when it is decided how many it is asked to settle. A row for each kommune, by number:
/// no weights are public, so nothing here is a score or an order of merit (integreringsloven § 4; IMDi's criteria).
public struct Beslutningsgrunnlag: Sendable, Equatable {
    public struct Flagg: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Fewer than 5 000 inhabitants.
        public static let faaInnbyggere = Flagg(rawValue: 1 << 0)
        /// Asked to settle fewer than 10 persons.
        public static let faaAnmodet = Flagg(rawValue: 1 << 1)
    }

    public let kommune: Kommunenummer
    public let folketall: Int?
    /// Per cent; from others.
    public let sysselsetting: Desimal?
    /// I-04 and S-05, three years taken together.
    public let overgang: Indikatorsvar
    public let etterEttAar: Indikatorsvar
    /// Places; from others.
    public let vgoKapasitet: Desimal?
    /// A-03 of the last three years, the oldest first.
    public let bosettingsgrad: [Indikatorsvar]
    /// Persons; from the fylkeskommune.
    public let tilraading: Desimal?
    public let flagg: Flagg

    init(_ naa: Kommuneaar, _ figurer: Kommunefigurer) {
        let (aar, sted) = (naa.aar, Stedliste.Sted.kommune(naa.kommune))
        (kommune, folketall, sysselsetting) = (naa.kommune, naa.folketall, naa.sysselsetting)
        (vgoKapasitet, tilraading) = (naa.vgoKapasitet, naa.fylketsTilraading)
        overgang = figurer.svar(.samletOvergang, .aar(aar), sted)
        etterEttAar = figurer.svar(.samletEtterEttAar, .aar(aar), sted)
        bosettingsgrad = (aar - 2...aar).map { figurer.svar(.bosettingsgrad, .aar($0), sted) }
        var flagg: Flagg = []
        if let folketall, folketall < 5_000 { flagg.insert(.faaInnbyggere) }
        if let anmodet = naa.anmodet, anmodet < 10 { flagg.insert(.faaAnmodet) }
        self.flagg = flagg
    }
}

extension Kommunefigurer {
    /// A-05 of a year, for the kommuner that were asked.
    public func beslutningsgrunnlag(_ aar: Int) -> [Beslutningsgrunnlag] {
        kommuner.filter { $0.aar == aar && $0.anmodet != nil }.sorted { $0.kommune < $1.kommune }
            .map { Beslutningsgrunnlag($0, self) }
    }
}
