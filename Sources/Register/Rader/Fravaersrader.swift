import Kalender

/// Absence as the municipality registered it (E14). Days are inclusive.
public struct Fravaer: Hendelsesrad {
    public static let entitet = Entitet.fravaer

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Fravaerstype
    public var fra: Dato
    public var til: Dato
    /// The number NIR shows; compared with our count.
    @ValgfriDesimal public var virkedagerNir: Desimal?
    /// Hours of a part-day absence.
    @ValgfriDesimal public var timer: Desimal?
    public var aarsakEtterFoedsel: AarsakEtterFoedselspermisjon?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Fravaerstype, fra: Dato, til: Dato, virkedagerNir: Desimal? = nil, timer: Desimal? = nil,
        aarsakEtterFoedsel: AarsakEtterFoedselspermisjon? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.fra) = (ordning, type, fra)
        self.til = til
        self.virkedagerNir = virkedagerNir
        self.timer = timer
        self.aarsakEtterFoedsel = aarsakEtterFoedsel
    }
}

/// Leave by decision (E15). Days are inclusive.
public struct Permisjon: Hendelsesrad {
    public static let entitet = Entitet.permisjon

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Permisjonstype
    public var fra: Dato
    public var til: Dato
    @Valgfri public var vedtaksdato: Dato?
    /// The number NIR shows; compared with our count.
    @ValgfriDesimal public var virkedagerNir: Desimal?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Permisjonstype, fra: Dato, til: Dato, vedtaksdato: Dato? = nil, virkedagerNir: Desimal? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.fra) = (ordning, type, fra)
        self.til = til
        self.vedtaksdato = vedtaksdato
        self.virkedagerNir = virkedagerNir
    }
}

/// A stop, temporary or permanent (E16).
public struct Stans: Hendelsesrad {
    public static let entitet = Entitet.stans

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Stanstype
    public var fra: Dato
    /// Last day stopped, inclusive.
    @Valgfri public var til: Dato?
    /// The decision behind the stop (V-11).
    public var vedtak: Radnoekkel

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Stanstype, fra: Dato, til: Dato? = nil, vedtak: Radnoekkel = .ingen
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.fra) = (ordning, type, fra)
        self.vedtak = vedtak
        self.til = til
    }
}

/// The end of a scheme (E17).
public struct Avslutning: Hendelsesrad {
    public static let entitet = Entitet.avslutning

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Avslutningstype
    public var aarsak: Avslutningsaarsak
    public var dato: Dato
    @ValgfriDesimal public var timerArbeid: Desimal?
    /// Who closed it: `regelmotor` when the system did.
    public var avsluttetAv: Registrerer

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Avslutningstype, aarsak: Avslutningsaarsak, dato: Dato, timerArbeid: Desimal? = nil,
        avsluttetAv: Registrerer = .ukjent
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.aarsak) = (ordning, type, aarsak)
        (self.dato, self.avsluttetAv) = (dato, avsluttetAv)
        self.timerArbeid = timerArbeid
    }
}
