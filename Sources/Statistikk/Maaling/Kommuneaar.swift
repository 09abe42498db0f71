public import Register

/// What is known of one kommune in one year: the request to settle refugees (E30), the population (E31), figures that others
/// publish, and how many persons were counted there. Persons with a protected address are in none of them.
public struct Kommuneaar: Sendable, Equatable {
    /// Persons in a group, of all who could be.
    public struct Andel: Sendable, Equatable {
        public var teller: Int
        public var nevner: Int

        public init(_ teller: Int, av nevner: Int) { (self.teller, self.nevner) = (teller, nevner) }
    }

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
    /// Persons in the programme at least a day (I-01).
    public var deltakere = 0
    /// Of those who left the programme, who went to work or education (I-04).
    public var overgang = Andel(0, av: 0)
    /// Of those who left the year before, who were in work or education in November (S-05); nil when it is not known.
    public var etterEttAar: Andel?
    /// Persons that grunntilskudd is counted from (T-03); nil when grants were not delivered.
    public var tilskuddsgrunnlag: Int?
    /// Published by others, in the unit of the measure.
    public var netto275: Desimal?
    public var sysselsetting: Desimal?
    public var vgoKapasitet: Desimal?
    public var fylketsTilraading: Desimal?

    public init(
        _ kommune: Kommunenummer, _ aar: Int, anmodet: Int? = nil, anmodetEm: Int? = nil, vedtatt: Int? = nil,
        bosatt: Int = 0, folketall: Int? = nil
    ) {
        (self.kommune, self.aar) = (kommune, aar)
        (self.anmodet, self.anmodetEm, self.vedtatt) = (anmodet, anmodetEm, vedtatt)
        (self.bosatt, self.folketall) = (bosatt, folketall)
    }
}
