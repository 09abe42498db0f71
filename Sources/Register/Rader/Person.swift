import Kalender

/// One person (E01).
public struct Person: Registerrad {
    public static let entitet = Entitet.person

    /// What the citizenships mean for integreringsloven § 8 fifth ledd.
    public enum Borger: UInt8, Sendable, BitwiseCopyable { case ukjent = 0, nordisk, eoes, annen }

    public var person: UInt64
    public var kilde: Radkilde
    /// Zero when not delivered.
    public var duf: DufNummer
    public var foedselsnummer: Foedselsnummer
    public var fornavn: Tekstref
    public var etternavn: Tekstref
    public var foedselsdato: Dato
    public var kjoenn: Kjoenn
    public var adressegradering: Adressegradering
    public var registerstatus: Registerstatus?
    /// Nil when not delivered; INTL-52 then computes it.
    public var lovgrunnlag: Lovgrunnlag?
    public var borger: Borger
    /// The first of the citizenships as delivered; empty when none is delivered or the list is not understood.
    public var statsborgerskap: Landkode
    public var opprinnelsesland: Landkode
    public var reservasjonForskning: Bool
    /// Has, or gets, children under 18 during the programme.
    public var harBarnUnder18: Bool?
    public var sivilstatus: Sivilstatus?
    /// Unaccompanied minor: came without a parent or other with parental responsibility.
    public var ensligMindreaarig: Bool?
    /// Day of death. An addition: the contract's E01 has the status in Folkeregisteret, and no day for it.
    @Valgfri public var doedsdato: Dato?
    /// Day of emigration, as Folkeregisteret has it. An addition, as the day of death.
    @Valgfri public var utvandret: Dato?
    public var endret: UInt32

    public init(
        person: UInt64, kilde: Radkilde = .ukjent, duf: DufNummer = DufNummer(tall: 0),
        foedselsnummer: Foedselsnummer = Foedselsnummer(tall: 0), fornavn: Tekstref = .tom, etternavn: Tekstref = .tom,
        foedselsdato: Dato, kjoenn: Kjoenn = .k, adressegradering: Adressegradering = .ugradert,
        registerstatus: Registerstatus? = nil, lovgrunnlag: Lovgrunnlag? = nil, borger: Borger = .ukjent,
        opprinnelsesland: Landkode = Landkode(pakket: 0), reservasjonForskning: Bool = false,
        harBarnUnder18: Bool? = nil, endret: UInt32 = 0, statsborgerskap: Landkode = Landkode(pakket: 0),
        sivilstatus: Sivilstatus? = nil, ensligMindreaarig: Bool? = nil, doedsdato: Dato? = nil,
        utvandret: Dato? = nil
    ) {
        (self.person, self.kilde, self.duf, self.foedselsnummer) = (person, kilde, duf, foedselsnummer)
        (self.fornavn, self.etternavn, self.foedselsdato) = (fornavn, etternavn, foedselsdato)
        (self.kjoenn, self.adressegradering, self.registerstatus) = (kjoenn, adressegradering, registerstatus)
        (self.lovgrunnlag, self.borger, self.opprinnelsesland) = (lovgrunnlag, borger, opprinnelsesland)
        (self.reservasjonForskning, self.endret) = (reservasjonForskning, endret)
        (self.harBarnUnder18, self.statsborgerskap) = (harBarnUnder18, statsborgerskap)
        (self.sivilstatus, self.ensligMindreaarig) = (sivilstatus, ensligMindreaarig)
        self.doedsdato = doedsdato
        self.utvandret = utvandret
    }
}
