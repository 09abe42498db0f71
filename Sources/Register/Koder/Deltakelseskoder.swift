// Code lists of the register contract. Codes are stable for ever; labels are data: they are matched, never translated.

/// KL-21. Who registered, reduced: initials are never kept.
public enum Registrerer: UInt8, Kodeverk {
    case regelmotor = 1
    case bruker = 2
    case fagsystem = 3
    case ukjent = 4

    public static let id = "KL-21"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.regelmotor, "REGELMOTOR", "Regelmotor"),
        .init(.bruker, "BRUKER"),
        .init(.fagsystem, "FAGSYSTEM"),
        .init(.ukjent, "UKJENT"),
    ]
}

/// KL-23. Upper secondary education completed before (integreringsforskriften § 65a).
public enum UtdanningVgo: UInt8, Kodeverk {
    case ja = 1
    case nei = 2
    case ikkeReg = 3

    public static let id = "KL-23"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.ja, "JA", "Har utdanning på videregående nivå eller høyere"),
        .init(.nei, "NEI", "Har ikke"),
        .init(.ikkeReg, "IKKE_REG", "Ikke registrert"),
    ]
}

/// KL-25. Kinds of absence (integreringsforskriften kap. 3).
public enum Fravaerstype: UInt8, Kodeverk {
    case egenmelding = 1
    case lege = 2
    case barnEgenm = 3
    case barnLege = 4
    case tillatt = 5
    case ugyldig = 6
    case ukjent = 7

    public static let id = "KL-25"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.egenmelding, "F_EGENMELDING", "Egen sykdom, egenmelding"),
        .init(.lege, "F_LEGE", "Egen sykdom, legeerklæring"),
        .init(.barnEgenm, "F_BARN_EGENM", "Barns/barnepassers sykdom, egenmelding"),
        .init(.barnLege, "F_BARN_LEGE", "Barns/barnepassers sykdom, legeerklæring"),
        .init(.tillatt, "F_TILLATT", "Annet fravær med tillatelse"),
        .init(.ugyldig, "F_UGYLDIG", "Ugyldig fravær"),
        .init(.ukjent, "F_UKJENT"),
    ]
}

/// KL-26. Cause of absence after a finished birth leave.
public enum AarsakEtterFoedselspermisjon: UInt8, Kodeverk {
    case sykdom = 1
    case barnepass = 2
    case omsorg = 3
    case annet = 4
    case ukjent = 5

    public static let id = "KL-26"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.sykdom, "AF_SYKDOM", "Sykdom"),
        .init(.barnepass, "AF_BARNEPASS", "Mangler barnepass"),
        .init(.omsorg, "AF_OMSORG", "Fortsatt omsorg"),
        .init(.annet, "AF_ANNET", "Annet"),
        .init(.ukjent, "AF_UKJENT"),
    ]
}

/// KL-27. Kinds of leave (integreringsforskriften kap. 4 and 6).
public enum Permisjonstype: UInt8, Kodeverk {
    case pSvangerskap = 1
    case pSvangerskapskontroll = 2
    case pFoedselMor = 3
    case pFoedselFar = 4
    case pAmmefri = 5
    case pVelferd = 6
    case pFred = 7
    case pSykdomLang = 8
    case pOmsorg = 9
    case pReligion = 10
    case pFerie = 11
    case pnVelferd = 12
    case pnFred = 13
    case pnSykdom = 14
    case pnOmsorg = 15
    case pUkjent = 16

    public static let id = "KL-27"
    public static let ukjentVerdi: Self? = .pUkjent
    public static let koder: [Kode<Self>] = [
        .init(.pSvangerskap, "P_SVANGERSKAP", "Fri ved svangerskap"),
        .init(.pSvangerskapskontroll, "P_SVANGERSKAPSKONTROLL", "Svangerskapskontroll"),
        .init(.pFoedselMor, "P_FOEDSEL_MOR", "Fri etter fødsel, mor"),
        .init(.pFoedselFar, "P_FOEDSEL_FAR", "Fri ved fødsel, far"),
        .init(.pAmmefri, "P_AMMEFRI", "Ammefri"),
        .init(.pVelferd, "P_VELFERD", "Velferdspermisjon"),
        .init(.pFred, "P_FRED", "Freds- og forsoningsarbeid"),
        .init(.pSykdomLang, "P_SYKDOM_LANG", "Langvarig egen/barns sykdom, uten stønad"),
        .init(.pOmsorg, "P_OMSORG", "Omsorgspermisjon, fødsel/adopsjon"),
        .init(.pReligion, "P_RELIGION", "Annen religiøs høytid"),
        .init(.pFerie, "P_FERIE", "Ferie"),
        .init(.pnVelferd, "PN_VELFERD", "Velferdspermisjon"),
        .init(.pnFred, "PN_FRED", "Freds- og forsoningsarbeid"),
        .init(.pnSykdom, "PN_SYKDOM", "Langvarig egen/barns sykdom"),
        .init(.pnOmsorg, "PN_OMSORG", "Omsorgspermisjon"),
        .init(.pUkjent, "P_UKJENT"),
    ]
}

/// KL-28. Temporary or permanent stop (integreringsloven § 18).
public enum Stanstype: UInt8, Kodeverk {
    case midlertidig = 1
    case permanent = 2

    public static let id = "KL-28"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.midlertidig, "MIDLERTIDIG", "Midlertidig stans"),
        .init(.permanent, "PERMANENT", "Permanent stans"),
    ]
}

/// KL-29a. How a scheme ended.
public enum Avslutningstype: UInt8, Kodeverk {
    case avbrutt = 1
    case gjennomfoert = 2
    case ukjent = 3

    public static let id = "KL-29a"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.avbrutt, "AVT_AVBRUTT", "Avbrutt"),
        .init(.gjennomfoert, "AVT_GJENNOMFOERT", "Gjennomført"),
        .init(.ukjent, "AVT_UKJENT"),
    ]
}

/// KL-29b. Main activity at the end, or the technical cause.
public enum Avslutningsaarsak: UInt8, Kodeverk {
    case bortfallArbeid = 1
    case ikkeRegistrert = 2
    case arbeidHel = 3
    case arbeidDel = 4
    case arbeidTilskudd = 5
    case arbeidUtd = 6
    case vgo = 7
    case fagskole = 8
    case hoeyere = 9
    case rekvalifisering = 10
    case grunnskole = 11
    case kvalTiltak = 12
    case ledig = 13
    case sosial = 14
    case trygd = 15
    case sykdom = 16
    case foreldreperm = 17
    case stans = 18
    case egetOenske = 19
    case flyttet = 20
    case utvandret = 21
    case doed = 22
    case annet = 23
    case ukjent = 24

    public static let id = "KL-29b"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.bortfallArbeid, "AA_BORTFALL_ARBEID", "Vedtak om bortfall av rett og plikt pga. arbeid"),
        .init(.ikkeRegistrert, "AA_IKKE_REGISTRERT", "Avslutningsårsak ikke registrert"),
        .init(.arbeidHel, "AA_ARBEID_HEL", "Arbeid, heltid"),
        .init(.arbeidDel, "AA_ARBEID_DEL", "Arbeid, deltid"),
        .init(.arbeidTilskudd, "AA_ARBEID_TILSKUDD", "Arbeid med lønnstilskudd"),
        .init(.arbeidUtd, "AA_ARBEID_UTD", "Arbeid og utdanning"),
        .init(.vgo, "AA_VGO", "Videregående opplæring"),
        .init(.fagskole, "AA_FAGSKOLE", "Fagskole"),
        .init(.hoeyere, "AA_HOEYERE", "Høyere utdanning"),
        .init(.rekvalifisering, "AA_REKVALIFISERING", "Yrkesfaglig rekvalifisering"),
        .init(.grunnskole, "AA_GRUNNSKOLE", "Grunnskole / FOV"),
        .init(.kvalTiltak, "AA_KVAL_TILTAK", "Kvalifiseringstiltak i offentlig regi"),
        .init(.ledig, "AA_LEDIG", "Arbeidssøker"),
        .init(.sosial, "AA_SOSIAL", "Sosialstønad"),
        .init(.trygd, "AA_TRYGD", "Andre trygdeytelser"),
        .init(.sykdom, "AA_SYKDOM", "Sykdom"),
        .init(.foreldreperm, "AA_FORELDREPERM", "Foreldrepermisjon"),
        .init(.stans, "AA_STANS", "Permanent stans"),
        .init(.egetOenske, "AA_EGET_OENSKE", "Avbrutt etter eget ønske"),
        .init(.flyttet, "AA_FLYTTET", "Flyttet til annen kommune"),
        .init(.utvandret, "AA_UTVANDRET", "Utvandret"),
        .init(.doed, "AA_DOED", "Død"),
        .init(.annet, "AA_ANNET", "Annet"),
        .init(.ukjent, "AA_UKJENT"),
    ]
}
