import Kalender

/// How many refugees a kommune was asked to settle in a year, and what it decided (E30).
public struct Anmodning: Registerrad, Equatable {
    public static let entitet = Entitet.anmodning

    /// Always 0: the row is about no person.
    public var person: UInt64
    public var kilde: Radkilde
    public var kommune: Kommunenummer
    public var aar: UInt16
    public var anmodet: Int32
    /// Of these unaccompanied minors; nil when not delivered.
    public var anmodetEm: Int32?
    /// Nil = no decision, 0 = no.
    public var vedtatt: Int32?

    public init(
        kilde: Radkilde = .ukjent, kommune: Kommunenummer, aar: Int, anmodet: Int, anmodetEm: Int? = nil,
        vedtatt: Int? = nil
    ) {
        (person, self.kilde, self.kommune) = (0, kilde, kommune)
        (self.aar, self.anmodet) = (UInt16(clamping: aar), Int32(clamping: anmodet))
        self.anmodetEm = anmodetEm.map { Int32(clamping: $0) }
        self.vedtatt = vedtatt.map { Int32(clamping: $0) }
    }
}

/// Population of a kommune on a day (E31).
public struct Folketall: Registerrad, Equatable {
    public static let entitet = Entitet.folketall

    public var person: UInt64
    public var kilde: Radkilde
    public var kommune: Kommunenummer
    public var dato: Dato
    public var antall: Int32

    public init(kilde: Radkilde = .ukjent, kommune: Kommunenummer, dato: Dato, antall: Int) {
        (person, self.kilde, self.kommune, self.dato) = (0, kilde, kommune, dato)
        self.antall = Int32(clamping: antall)
    }
}

/// How many of those who left the programme in a year had a status some years after, as Statistics Norway tells it (E26).
public struct EtterstatusAggregat: Registerrad, Equatable {
    public static let entitet = Entitet.etterstatusAggregat

    public var person: UInt64
    public var kilde: Radkilde
    /// Year the programme ended.
    public var sluttaar: UInt16
    /// 1–5.
    public var aarEtter: UInt8
    /// None = the whole country.
    public var kommune: Kommunenummer
    /// Nil = both.
    public var kjoenn: Kjoenn?
    public var status: Etterstatus
    /// Nil = suppressed by Statistics Norway.
    public var antall: Int32?

    public init(
        kilde: Radkilde = .ukjent, sluttaar: Int, aarEtter: Int, kommune: Kommunenummer = .ingen, kjoenn: Kjoenn? = nil,
        status: Etterstatus, antall: Int?
    ) {
        (person, self.kilde, self.kommune, self.kjoenn, self.status) = (0, kilde, kommune, kjoenn, status)
        (self.sluttaar, self.aarEtter) = (UInt16(clamping: sluttaar), UInt8(clamping: aarEtter))
        self.antall = antall.map { Int32(clamping: $0) }
    }
}

/// The group of comparable kommuner that a kommune is in (SSB Klass 112), and when.
public struct Kostragruppe: Registerrad, Equatable {
    public static let entitet = Entitet.kostragruppe

    public var person: UInt64
    public var kilde: Radkilde
    public var kommune: Kommunenummer
    public var gruppe: UInt8
    /// Both inclusive; no last day = still.
    public var fra: Dato
    @Valgfri public var til: Dato?

    public init(kilde: Radkilde = .ukjent, kommune: Kommunenummer, gruppe: UInt8, fra: Dato, til: Dato? = nil) {
        (person, self.kilde, self.kommune, self.gruppe, self.fra) = (0, kilde, kommune, gruppe, fra)
        self.til = til
    }
}

/// A figure about a kommune that others publish: accounts, work, places in school, advice.
public struct Kommunetall: Registerrad, Equatable {
    public static let entitet = Entitet.kommunetall

    public var person: UInt64
    public var kilde: Radkilde
    public var kommune: Kommunenummer
    public var aar: UInt16
    public var maal: Kommunetallslag
    /// In the unit of the measure, in hundredths.
    public var verdi: Desimal

    public init(
        kilde: Radkilde = .ukjent, kommune: Kommunenummer, aar: Int, maal: Kommunetallslag, verdi: Desimal
    ) {
        (person, self.kilde, self.kommune, self.maal, self.verdi) = (0, kilde, kommune, maal, verdi)
        self.aar = UInt16(clamping: aar)
    }
}
