import Kalender

/// An earlier number of the same person (E02).
public struct Identitet: Hendelsesrad {
    public static let entitet = Entitet.identitetshistorikk

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var type: Identtype
    /// Eleven or twelve digits.
    public var nummer: UInt64
    @Valgfri public var gyldigFra: Dato?
    @Valgfri public var gyldigTil: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), type: Identtype,
        nummer: UInt64, gyldigFra: Dato? = nil, gyldigTil: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.type, self.nummer) = (type, nummer)
        self.gyldigFra = gyldigFra
        self.gyldigTil = gyldigTil
    }
}

/// Integreringsplan, integreringskontrakt or norskplan (E11).
public struct PlanKontrakt: Hendelsesrad {
    public static let entitet = Entitet.planKontrakt

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var type: Plantype
    /// Made or signed.
    public var dato: Dato
    @Valgfri public var revidert: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), type: Plantype, dato: Dato,
        revidert: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.type, self.dato) = (type, dato)
        self.revidert = revidert
    }
}

/// The job or offer behind a bortfall, and its end (E29). Not in NIR: delivered only when a municipality has it.
public struct ArbeidHendelse: Hendelsesrad {
    public static let entitet = Entitet.arbeidHendelse

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var type: Arbeidstype
    /// Hours a week of the position.
    public var timer: Desimal
    public var fra: Dato
    /// The job ended, or the offer lapsed; inclusive; nil = still.
    @Valgfri public var til: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), type: Arbeidstype = .arbeid,
        timer: Desimal, fra: Dato, til: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.type, self.timer, self.fra) = (type, timer, fra)
        self.til = til
    }
}
