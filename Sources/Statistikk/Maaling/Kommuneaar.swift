public import Register

/// What is known of one kommune in one year beside its persons: the request to settle refugees (E30), the population (E31),
/// and figures that others publish.
public struct Kommuneaar: Sendable, Equatable {
    public let kommune: Kommunenummer
    public let aar: Int
    /// Persons IMDi asked the kommune to settle; nil when it was not asked.
    public var anmodet: Int?
    /// Of these unaccompanied minors.
    public var anmodetEm: Int?
    /// Persons the kommune decided to settle; nil = no decision, 0 = no.
    public var vedtatt: Int?
    /// Persons settled by agreement (I-15).
    public var bosatt = 0
    /// Population on 1 January.
    public var folketall: Int?

    public init(
        _ kommune: Kommunenummer, _ aar: Int, anmodet: Int? = nil, anmodetEm: Int? = nil, vedtatt: Int? = nil,
        bosatt: Int = 0, folketall: Int? = nil
    ) {
        (self.kommune, self.aar) = (kommune, aar)
        (self.anmodet, self.anmodetEm, self.vedtatt) = (anmodet, anmodetEm, vedtatt)
        (self.bosatt, self.folketall) = (bosatt, folketall)
    }
}
