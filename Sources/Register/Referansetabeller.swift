public import Kalender

/// The tables of an extract that are about kommuner and not persons, each row in the order of the extract. Empty when not
/// delivered.
public struct Referansetabeller: Sendable {
    public var anmodninger: [Anmodning]
    public var folketall: [Folketall]
    public var etterstatus: [EtterstatusAggregat]
    public var kostragrupper: [Kostragruppe]
    public var kommunetall: [Kommunetall]
    /// Grunntilskudd: payments without a person.
    public var grunntilskudd: [TilskuddUtbetaling]

    public init(
        anmodninger: [Anmodning] = [], folketall: [Folketall] = [], etterstatus: [EtterstatusAggregat] = [],
        kostragrupper: [Kostragruppe] = [], kommunetall: [Kommunetall] = [], grunntilskudd: [TilskuddUtbetaling] = []
    ) {
        (self.anmodninger, self.folketall, self.etterstatus) = (anmodninger, folketall, etterstatus)
        (self.kostragrupper, self.kommunetall, self.grunntilskudd) = (kostragrupper, kommunetall, grunntilskudd)
    }

    /// The KOSTRA group of the kommune on the day; nil when it is not delivered.
    public func kostragruppe(_ kommune: Kommunenummer, paa dag: Dato) -> UInt8? {
        kostragrupper.last { $0.kommune == kommune && $0.fra <= dag && dag <= $0.til ?? dag }?.gruppe
    }
}
