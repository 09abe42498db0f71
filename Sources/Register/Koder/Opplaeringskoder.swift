// Code lists of the register contract. Codes are stable for ever; labels are data: they are matched, never translated.

/// KL-08. Kinds of personal numbers.
public enum Identtype: UInt8, Kodeverk {
    case fnr = 1
    case dnr = 2
    case duf = 3

    public static let id = "KL-08"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.fnr, "FNR", "Fødselsnummer"),
        .init(.dnr, "DNR", "D-nummer"),
        .init(.duf, "DUF", "DUF-nummer"),
    ]
}

/// KL-22. Plan, contract and plan for norsk (integreringsloven §§ 15, 16 and 34).
public enum Plantype: UInt8, Kodeverk {
    case integreringsplan = 1
    case integreringskontrakt = 2
    case norskplan = 3

    public static let id = "KL-22"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.integreringsplan, "INTEGRERINGSPLAN", "Integreringsplan", fra: "2021-01-01"),
        .init(.integreringskontrakt, "INTEGRERINGSKONTRAKT", "Integreringskontrakt", fra: "2021-01-01"),
        .init(.norskplan, "NORSKPLAN", "Norskplan", fra: "2021-01-01"),
    ]
}

/// KL-24. Activities of the programme (integreringsloven § 14 a; older labels from Statistics Norway).
public enum Tiltakstype: UInt8, Kodeverk {
    case norsk = 1
    case samf = 2
    case livsmestring = 3
    case foreldre = 4
    case praksis = 5
    case arbeidDeltid = 6
    case kursYrke = 7
    case navTiltak = 8
    case hurtigspor = 9
    case spraakpraksis = 10
    case yrkesproeving = 11
    case arbeidOff = 12
    case arbeidPriv = 13
    case grunnskole = 14
    case vgo = 15
    case hoeyere = 16
    case rekvalifisering = 17
    case godkjenning = 18
    case digital = 19
    case kursAnnet = 20
    case integreringsfremmende = 21
    case annet = 22
    case ukjent = 23

    public static let id = "KL-24"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.norsk, "T_NORSK", "Norskopplæring"),
        .init(.samf, "T_SAMF", "Samfunnskunnskap"),
        .init(.livsmestring, "T_LIVSMESTRING", "Livsmestring"),
        .init(.foreldre, "T_FORELDRE", "Foreldreveiledning"),
        .init(.praksis, "T_PRAKSIS", "Praksis på arbeidsplass"),
        .init(.arbeidDeltid, "T_ARBEID_DELTID", "Arbeid på deltid"),
        .init(.kursYrke, "T_KURS_YRKE", "Kort yrkes- eller bransjekurs"),
        .init(.navTiltak, "T_NAV_TILTAK", "Arbeidsmarkedstiltak i regi av Nav"),
        .init(.hurtigspor, "T_HURTIGSPOR", "Hurtigsporet"),
        .init(.spraakpraksis, "T_SPRAAKPRAKSIS", "Språkpraksis"),
        .init(.yrkesproeving, "T_YRKESPROEVING", "Yrkesprøving"),
        .init(.arbeidOff, "T_ARBEID_OFF", "Arbeid offentlig"),
        .init(.arbeidPriv, "T_ARBEID_PRIV", "Arbeid privat"),
        .init(.grunnskole, "T_GRUNNSKOLE", "Grunnskole / forberedende opplæring for voksne"),
        .init(.vgo, "T_VGO", "Videregående opplæring"),
        .init(.hoeyere, "T_HOEYERE", "Forberedelse til / høyere utdanning"),
        .init(.rekvalifisering, "T_REKVALIFISERING", "Yrkesfaglig rekvalifisering"),
        .init(.godkjenning, "T_GODKJENNING", "Godkjenning av utdanning, realkompetanse"),
        .init(.digital, "T_DIGITAL", "Digitale ferdigheter"),
        .init(.kursAnnet, "T_KURS_ANNET", "Annet kurs i regi av kommune eller stat"),
        .init(.integreringsfremmende, "T_INTEGRERINGSFREMMENDE", "Annet integreringsfremmende"),
        .init(.annet, "T_ANNET", "Annet"),
        .init(.ukjent, "T_UKJENT"),
    ]
}

/// KL-33. Kinds of hours.
public enum Timetype: UInt8, Kodeverk {
    case norsk = 1
    case samf = 2
    case samfM1 = 3
    case samfM2 = 4
    case samfM3 = 5
    case samfM4 = 6
    case samfM5 = 7
    case samfM6 = 8
    case samfM7 = 9
    case norskMottak = 10
    case samfMottak = 11

    public static let id = "KL-33"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.norsk, "TT_NORSK", "Norsk"),
        .init(.samf, "TT_SAMF", "Samfunnskunnskap"),
        .init(.samfM1, "TT_SAMF_M1", fra: "2022-01-01"),
        .init(.samfM2, "TT_SAMF_M2", fra: "2022-01-01"),
        .init(.samfM3, "TT_SAMF_M3", fra: "2022-01-01"),
        .init(.samfM4, "TT_SAMF_M4", fra: "2022-01-01"),
        .init(.samfM5, "TT_SAMF_M5", fra: "2022-01-01"),
        .init(.samfM6, "TT_SAMF_M6", fra: "2022-01-01"),
        .init(.samfM7, "TT_SAMF_M7", fra: "2022-01-01"),
        .init(.norskMottak, "TT_NORSK_MOTTAK", "Norsk i mottak"),
        .init(.samfMottak, "TT_SAMF_MOTTAK", "Samfunnskunnskap i mottak", fra: "2022-01-01"),
    ]

    /// Hours of samfunnskunnskap, those in an asylum centre included: they count towards the 75.
    public var erSamfunnskunnskap: Bool { self != .norsk && self != .norskMottak }
}

/// KL-34. Who has the responsibility, or receives a grant.
public enum Ansvar: UInt8, Kodeverk {
    case kommune = 1
    case fylke = 2

    public static let id = "KL-34"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.kommune, "KOMMUNE", "Kommune"),
        .init(.fylke, "FYLKE", "Fylkeskommune", fra: "2021-01-01"),
    ]
}

/// KL-35. Skills of norsk, and parts of the test.
public enum Ferdighet: UInt8, Kodeverk, CaseIterable {
    case lese = 1
    case lytte = 2
    case skrive = 3
    case muntlig = 4
    case c1LeseMunt = 5
    case c1LytteSkrive = 6
    case fag = 7

    public static let id = "KL-35"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.lese, "LESE", "Leseforståelse"),
        .init(.lytte, "LYTTE", "Lytteforståelse"),
        .init(.skrive, "SKRIVE", "Skriftlig framstilling"),
        .init(.muntlig, "MUNTLIG", "Muntlig kommunikasjon"),
        .init(.c1LeseMunt, "C1_LESE_MUNT", "C1: lese og muntlig"),
        .init(.c1LytteSkrive, "C1_LYTTE_SKRIVE", "C1: lytte og skriftlig"),
        .init(.fag, "FAG", "Fag norsk (karakter)"),
    ]
}

/// KL-36. Levels of a goal of norsk, the lowest first.
public enum Norsknivaa: UInt8, Kodeverk {
    case a1 = 1
    case a2 = 2
    case b1 = 3
    case b2 = 4
    case c1 = 5
    case karakter2 = 6

    public static let id = "KL-36"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.a1, "A1", "A1"),
        .init(.a2, "A2", "A2"),
        .init(.b1, "B1", "B1"),
        .init(.b2, "B2", "B2"),
        .init(.c1, "C1", "C1", fra: "2021-05-01"),
        .init(.karakter2, "KAR2", "Karakter 2 eller bedre", "karakter 2", fra: "2021-05-01"),
    ]
}

/// KL-37. What the person is exempted from (integreringsloven §§ 29 and 37).
public enum FritakFra: UInt8, Kodeverk {
    case norsk = 1
    case samf = 2
    case proeveNorsk = 3
    case proeveSamf = 4
    case mottak = 5

    public static let id = "KL-37"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.norsk, "FR_NORSK", "Opplæring i norsk"),
        .init(.samf, "FR_SAMF", "Opplæring i samfunnskunnskap"),
        .init(.proeveNorsk, "FR_PROEVE_NORSK", "Prøve i norsk"),
        .init(.proeveSamf, "FR_PROEVE_SAMF", "Prøve i samfunnskunnskap"),
        .init(.mottak, "FR_MOTTAK", "Opplæring i mottak"),
    ]
}

/// KL-38. Ground of an exemption (integreringsforskriften §§ 1 and 23–25).
public enum Fritaksgrunnlag: UInt8, Kodeverk {
    case n23a = 1, n23b, n23c, n23d, n23e, n23f, n23g, n23h
    case s24a, s24b, s24c, s24d, s24e
    case h25, t25, mSkole

    public static let id = "KL-38"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.n23a, "N23A"), .init(.n23b, "N23B"), .init(.n23c, "N23C"), .init(.n23d, "N23D"),
        .init(.n23e, "N23E"), .init(.n23f, "N23F"), .init(.n23g, "N23G"), .init(.n23h, "N23H"),
        .init(.s24a, "S24A"), .init(.s24b, "S24B"), .init(.s24c, "S24C"), .init(.s24d, "S24D"),
        .init(.s24e, "S24E"),
        .init(.h25, "H25", "Særlige helsemessige årsaker"),
        .init(.t25, "T25", "Andre tungtveiende årsaker"),
        .init(.mSkole, "M_SKOLE", "I skoleløp (mottak)"),
    ]
}

/// KL-40. Tests (integreringsforskriften § 34).
public enum Proevetype: UInt8, Kodeverk {
    case a1b2 = 1
    case c1 = 2
    case samf = 3
    case tegn = 4
    case statsborger = 5

    public static let id = "KL-40"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.a1b2, "PR_A1B2", "Norskprøve A1–B2"),
        .init(.c1, "PR_C1", "Norskprøve C1"),
        .init(.samf, "PR_SAMF", "Prøve i samfunnskunnskap"),
        .init(.tegn, "PR_TEGN", "Prøve i tegnspråk"),
        .init(.statsborger, "PR_STATSBORGER", "Statsborgerprøve"),
    ]
}

/// KL-41. Results of tests (integreringsforskriften § 41).
public enum Proeveresultat: UInt8, Kodeverk {
    case underA1 = 1
    case a1 = 2
    case a2 = 3
    case b1 = 4
    case b2 = 5
    case c1 = 6
    case bestaatt = 7
    case ikkeBestaatt = 8

    public static let id = "KL-41"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.underA1, "U_A1", "Under A1"),
        .init(.a1, "A1", "A1"),
        .init(.a2, "A2", "A2"),
        .init(.b1, "B1", "B1"),
        .init(.b2, "B2", "B2"),
        .init(.c1, "C1", "C1"),
        .init(.bestaatt, "BESTATT", "Bestått"),
        .init(.ikkeBestaatt, "IKKE_BESTATT", "Ikke bestått"),
    ]
}

/// E29 `type`: a job, or an offer of one.
public enum Arbeidstype: UInt8, Kodeverk {
    case arbeid = 1
    case tilbud = 2

    public static let id = "E29 type"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.arbeid, "ARBEID", "Arbeid"),
        .init(.tilbud, "TILBUD", "Tilbud om arbeid"),
    ]
}
