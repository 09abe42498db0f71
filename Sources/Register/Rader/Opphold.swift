import Kalender

/// A residence permit (E03).
public struct Oppholdstillatelse: Hendelsesrad {
    public static let entitet = Entitet.oppholdstillatelse

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var grunnlag: Oppholdsgrunnlag
    /// Grant date: decides age, statute and the rules of 1 January 2026.
    public var vedtaksdato: Dato
    @Valgfri public var soeknadsdato: Dato?
    @Valgfri public var ankomst: Dato?
    @Valgfri public var gyldigFra: Dato?
    /// Last day of validity, inclusive; nil = no end.
    @Valgfri public var gyldigTil: Dato?
    @Valgfri public var referansepersonBosatt: Dato?
    /// Day the decision took effect. May be empty although the permit is valid.
    @Valgfri public var effektuert: Dato?
    /// Legal basis of the family reference person. An addition: the contract's E03 has only the day that person settled.
    public var referansegrunnlag: Oppholdsgrunnlag?
    public var utfall: Tillatelsesutfall?
    public var erFoerste: Bool?
    public var soektFraUtlandet: Bool?
    public var erFornyelse: Bool?
    public var dannerGrunnlagPermanent: Bool?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), grunnlag: Oppholdsgrunnlag,
        vedtaksdato: Dato, soeknadsdato: Dato? = nil, ankomst: Dato? = nil, gyldigFra: Dato? = nil,
        gyldigTil: Dato? = nil, referansepersonBosatt: Dato? = nil, utfall: Tillatelsesutfall? = nil,
        erFoerste: Bool? = nil, soektFraUtlandet: Bool? = nil, erFornyelse: Bool? = nil,
        dannerGrunnlagPermanent: Bool? = nil, effektuert: Dato? = nil, referansegrunnlag: Oppholdsgrunnlag? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.grunnlag, self.vedtaksdato, self.utfall) = (grunnlag, vedtaksdato, utfall)
        (self.erFoerste, self.soektFraUtlandet, self.erFornyelse) = (erFoerste, soektFraUtlandet, erFornyelse)
        (self.dannerGrunnlagPermanent, self.referansegrunnlag) = (dannerGrunnlagPermanent, referansegrunnlag)
        self.soeknadsdato = soeknadsdato
        self.ankomst = ankomst
        self.gyldigFra = gyldigFra
        self.gyldigTil = gyldigTil
        self.referansepersonBosatt = referansepersonBosatt
        self.effektuert = effektuert
    }
}

/// A settlement in a municipality (E04).
public struct Bosetting: Hendelsesrad {
    public static let entitet = Entitet.bosetting

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var kommune: Kommunenummer
    public var bosatt: Dato
    /// Settled by agreement with IMDi.
    public var etterAvtale: Bool
    @Valgfri public var avtale: Dato?
    public var type: Bosettingstype?
    /// Alone or with family. An addition: the contract's E04 has only the kind of settlement.
    public var husstand: Husstand?
    /// Day the mother was settled, for a child born after that day. An addition, as `husstand`.
    @Valgfri public var morBosatt: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), kommune: Kommunenummer,
        bosatt: Dato, etterAvtale: Bool, avtale: Dato? = nil, type: Bosettingstype? = nil, husstand: Husstand? = nil,
        morBosatt: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.kommune, self.bosatt, self.etterAvtale) = (kommune, bosatt, etterAvtale)
        (self.type, self.husstand) = (type, husstand)
        self.avtale = avtale
        self.morBosatt = morBosatt
    }
}

/// Where the person lives, and who follows up (E05).
public struct AdresseOppfoelging: Hendelsesrad {
    public static let entitet = Entitet.adresseOppfoelging

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var rolle: Adresserolle
    public var kommune: Kommunenummer
    /// Zero when not delivered.
    public var bydel: UInt32
    public var gyldigFra: Dato
    /// Last day, inclusive; nil = still.
    @Valgfri public var gyldigTil: Dato?
    @Valgfri public var folkeregistrert: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), rolle: Adresserolle,
        kommune: Kommunenummer, bydel: UInt32 = 0, gyldigFra: Dato, gyldigTil: Dato? = nil,
        folkeregistrert: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.rolle, self.kommune, self.bydel) = (rolle, kommune, bydel)
        self.gyldigFra = gyldigFra
        self.gyldigTil = gyldigTil
        self.folkeregistrert = folkeregistrert
    }
}

/// What NIR says the person may have right or duty to (E06).
public struct NirKategori: Hendelsesrad {
    public static let entitet = Entitet.nirKategori

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var kategori: Kategori
    @Valgfri public var fra: Dato?
    /// Last day, inclusive; nil = still.
    @Valgfri public var til: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), kategori: Kategori,
        fra: Dato? = nil, til: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        self.kategori = kategori
        self.fra = fra
        self.til = til
    }
}
