import Kalender

/// An activity of the programme, one unbroken period (E13).
public struct Tiltak: Hendelsesrad {
    public static let entitet = Entitet.tiltak

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Tiltakstype
    public var fra: Dato
    /// Last day, inclusive; nil = running.
    @Valgfri public var til: Dato?
    @ValgfriDesimal public var timerPerUke: Desimal?
    /// Per cent of full time, the other way to tell the extent.
    @ValgfriDesimal public var omfangProsent: Desimal?
    public var gjennomfoert: Bool?
    public var noekkel: Radnoekkel
    /// The activity this one replaces for a time (M-05).
    public var erstatter: Radnoekkel

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning = .intro,
        type: Tiltakstype, fra: Dato, til: Dato? = nil, timerPerUke: Desimal? = nil, omfangProsent: Desimal? = nil,
        gjennomfoert: Bool? = nil, noekkel: Radnoekkel = .ingen, erstatter: Radnoekkel = .ingen
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.fra) = (ordning, type, fra)
        (self.gjennomfoert, self.noekkel, self.erstatter) = (gjennomfoert, noekkel, erstatter)
        self.til = til
        self.timerPerUke = timerPerUke
        self.omfangProsent = omfangProsent
    }
}

/// Completed hours of norsk or samfunnskunnskap in a month (E18).
public struct Norsktimer: Hendelsesrad {
    public static let entitet = Entitet.norskTimer

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Timetype
    /// First day of the month.
    public var maaned: Dato
    public var timer: Desimal
    public var ansvar: Ansvar?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Timetype, maaned: Dato, timer: Desimal, ansvar: Ansvar? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.maaned) = (ordning, type, maaned)
        (self.timer, self.ansvar) = (timer, ansvar)
    }
}

/// A goal of norsk for one skill (E19).
public struct Norskmaal: Hendelsesrad {
    public static let entitet = Entitet.norskmaal

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ferdighet: Ferdighet
    public var nivaa: Norsknivaa
    public var gjelderFra: Dato

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ferdighet: Ferdighet,
        nivaa: Norsknivaa, gjelderFra: Dato
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ferdighet, self.nivaa, self.gjelderFra) = (ferdighet, nivaa, gjelderFra)
    }
}

/// An exemption from teaching or a test (E20).
public struct Fritak: Hendelsesrad {
    public static let entitet = Entitet.fritak

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var fra: FritakFra
    public var grunnlag: Fritaksgrunnlag
    public var vedtaksdato: Dato
    /// The municipality decided that the right lapses too.
    public var rettenBortfalt: Bool?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), fra: FritakFra,
        grunnlag: Fritaksgrunnlag, vedtaksdato: Dato, rettenBortfalt: Bool? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.fra, self.grunnlag, self.vedtaksdato) = (fra, grunnlag, vedtaksdato)
        self.rettenBortfalt = rettenBortfalt
    }
}

/// A period in full-time upper secondary education, for which the county has the responsibility (E21).
public struct VgoFulltid: Hendelsesrad {
    public static let entitet = Entitet.vgoFulltid

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    /// Number of the responsible fylke, two digits; 0 when not delivered.
    public var fylke: UInt8
    public var fra: Dato
    /// Last day, inclusive; nil = still.
    @Valgfri public var til: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), fylke: UInt8 = 0, fra: Dato,
        til: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.fylke, self.fra) = (fylke, fra)
        self.til = til
    }
}

/// A part of a test of norsk, or a test of samfunnskunnskap (E22).
public struct Norskproeve: Hendelsesrad {
    public static let entitet = Entitet.norskproeve

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var type: Proevetype
    public var delproeve: Ferdighet?
    public var dato: Dato
    public var resultat: Proeveresultat
    /// A language is registered (samfunnskunnskap).
    public var harSpraak: Bool
    public var kommune: Kommunenummer
    /// The test itself was annulled.
    public var erAnnullertProeve: Bool

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), type: Proevetype,
        delproeve: Ferdighet? = nil, dato: Dato, resultat: Proeveresultat, harSpraak: Bool = false,
        kommune: Kommunenummer = .ingen, erAnnullertProeve: Bool = false
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.type, self.delproeve, self.dato, self.resultat) = (type, delproeve, dato, resultat)
        (self.harSpraak, self.kommune, self.erAnnullertProeve) = (harSpraak, kommune, erAnnullertProeve)
    }
}
