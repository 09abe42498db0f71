import Kalender

/// Status and deadlines NIR shows for a scheme (E07). Compared with ours, never used in ours.
public struct OrdningStatus: Hendelsesrad {
    public static let entitet = Entitet.ordning

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    @Valgfri public var fristOppstart: Dato?
    @Valgfri public var startdatoFoersteVedtak: Dato?
    @Valgfri public var gjennomfoeringsfrist: Dato?
    @Valgfri public var toaarsgrense: Dato?
    /// Granted extension, months.
    public var utvidelseMaaneder: UInt8

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        fristOppstart: Dato? = nil, startdatoFoersteVedtak: Dato? = nil, gjennomfoeringsfrist: Dato? = nil,
        toaarsgrense: Dato? = nil, utvidelseMaaneder: UInt8 = 0
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.utvidelseMaaneder) = (ordning, utvidelseMaaneder)
        self.fristOppstart = fristOppstart
        self.startdatoFoersteVedtak = startdatoFoersteVedtak
        self.gjennomfoeringsfrist = gjennomfoeringsfrist
        self.toaarsgrense = toaarsgrense
    }
}

/// Contact, application, claim or offer before a decision (E08).
public struct KontaktKrav: Hendelsesrad {
    public static let entitet = Entitet.kontaktKrav

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Kravtype
    public var dato: Dato

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Kravtype, dato: Dato
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.dato) = (ordning, type, dato)
    }
}

/// A decision by the municipality (E09).
public struct Vedtak: Hendelsesrad {
    public static let entitet = Entitet.vedtak

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var ordning: Ordning
    public var type: Vedtakstype
    public var resultat: Vedtaksresultat
    public var vedtaksdato: Dato
    @Valgfri public var startdato: Dato?
    /// Last day the decision covers, inclusive; nil = open.
    @Valgfri public var sluttdato: Dato?
    /// Working hours a week behind a bortfall.
    @ValgfriDesimal public var timerArbeid: Desimal?
    public var noekkel: Radnoekkel
    /// The decision this one replaces or prolongs (V-10).
    public var forrige: Radnoekkel

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), ordning: Ordning,
        type: Vedtakstype, resultat: Vedtaksresultat, vedtaksdato: Dato, startdato: Dato? = nil,
        sluttdato: Dato? = nil, timerArbeid: Desimal? = nil, noekkel: Radnoekkel = .ingen, forrige: Radnoekkel = .ingen
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.ordning, self.type, self.resultat) = (ordning, type, resultat)
        (self.noekkel, self.forrige) = (noekkel, forrige)
        self.vedtaksdato = vedtaksdato
        self.startdato = startdato
        self.sluttdato = sluttdato
        self.timerArbeid = timerArbeid
    }
}

/// A sluttmål as registered (E10).
public struct SluttmaalRad: Hendelsesrad {
    public static let entitet = Entitet.sluttmaal

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var sluttmaal: Sluttmaal
    public var gjelderFra: Dato
    public var maaloppnaadd: Bool?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), sluttmaal: Sluttmaal,
        gjelderFra: Dato, maaloppnaadd: Bool? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.sluttmaal, self.gjelderFra, self.maaloppnaadd) = (sluttmaal, gjelderFra, maaloppnaadd)
    }
}

/// Education that decides deadlines (E12).
public struct Kompetanse: Hendelsesrad {
    public static let entitet = Entitet.kompetanse

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var utdanningVgo: UtdanningVgo
    @Valgfri public var utdanningRegistrert: Dato?
    /// Primary and lower secondary school completed before.
    public var grunnskole: Bool?
    /// Mapping of competence (§ 10) and career guidance (§ 11) carried out.
    @Valgfri public var kartlagt: Dato?
    @Valgfri public var veiledet: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), utdanningVgo: UtdanningVgo,
        utdanningRegistrert: Dato? = nil, grunnskole: Bool? = nil, kartlagt: Dato? = nil, veiledet: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        self.utdanningVgo = utdanningVgo
        self.utdanningRegistrert = utdanningRegistrert
        self.grunnskole = grunnskole
        self.kartlagt = kartlagt
        self.veiledet = veiledet
    }
}
