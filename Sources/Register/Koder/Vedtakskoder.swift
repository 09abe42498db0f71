// Code lists of the register contract. Codes are stable for ever; labels are data: they are matched, never translated.

/// KL-13. What the person may have right or duty to («NIR - Kategori»).
public enum Kategori: UInt8, Kodeverk {
    case rpIntro = 1
    case rettIntro = 2
    case kanIntro = 3
    case rpNorsk = 4
    case rettNorsk = 5
    case pliktNorsk = 6
    case rpIntroGml = 7
    case kanIntroGml = 8
    case asylnorsk = 9
    case katUkjent = 10

    public static let id = "KL-13"
    public static let ukjentVerdi: Self? = .katUkjent
    public static let koder: [Kode<Self>] = [
        .init(.rpIntro, "RP_INTRO", "Rett og plikt til introduksjonsprogram", fra: "2021-01-01"),
        .init(.rettIntro, "RETT_INTRO", "Rett til introduksjonsprogram", fra: "2022-06-15"),
        .init(.kanIntro, "KAN_INTRO", "Kan tilbys introduksjonsprogram", fra: "2004-09-01"),
        .init(.rpNorsk, "RP_NORSK", "Rett og plikt til norsk og samfunnskunnskap", fra: "2021-01-01"),
        .init(.rettNorsk, "RETT_NORSK", "Rett til norsk", fra: "2005-09-01"),
        .init(.pliktNorsk, "PLIKT_NORSK", "Plikt til norsk", fra: "2005-09-01"),
        .init(.rpIntroGml, "RP_INTRO_GML", "Rett og plikt til introduksjonsordning", fra: "2004-09-01"),
        .init(.kanIntroGml, "KAN_INTRO_GML", "Kan tilbys introduksjonsordning", fra: "2004-09-01"),
        .init(.asylnorsk, "ASYLNORSK", "Asylnorsk"),
        .init(.katUkjent, "KAT_UKJENT"),
    ]
}

/// KL-14. The schemes of the register.
public enum Ordning: UInt8, Kodeverk {
    case intro = 1
    case norsk = 2
    case samf = 3
    case asylnorsk = 4
    case mottak = 5

    public static let id = "KL-14"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.intro, "INTRO", "Introduksjonsprogram"),
        .init(.norsk, "NORSK", "Norsk"),
        .init(.samf, "SAMF", "Samfunnskunnskap"),
        .init(.asylnorsk, "ASYLNORSK", "Opplæring for asylsøkere"),
        .init(.mottak, "MOTTAK", "Kvalifisering i mottak"),
    ]
}

/// KL-15. Status NIR shows for a scheme.
public enum Ordningsstatus: UInt8, Kodeverk {
    case ingenVedtak = 1
    case aktiv = 2
    case stanset = 3
    case avsluttet = 4

    public static let id = "KL-15"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.ingenVedtak, "INGEN_VEDTAK", "Det er ingen aktive vedtak for ordningen"),
        .init(.aktiv, "AKTIV", "Aktiv"),
        .init(.stanset, "STANSET", "Midlertidig stanset"),
        .init(.avsluttet, "AVSLUTTET", "Avsluttet"),
    ]
}

/// KL-16. Contact, application, claim or offer before a decision.
public enum Kravtype: UInt8, Kodeverk {
    case kontakt = 1
    case soeknad = 2
    case krav = 3
    case tilbud = 4
    case avvist = 5

    public static let id = "KL-16"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.kontakt, "KONTAKT", "Kontakt", fra: "2021-03-01"),
        .init(.soeknad, "SOEKNAD", "Søknad", fra: "2021-03-01"),
        .init(.krav, "KRAV", "Krav"),
        .init(.tilbud, "TILBUD", "Tilbud"),
        .init(.avvist, "AVVIST", "Avvist tilbud"),
    ]
}

/// KL-17. Kinds of decision.
public enum Vedtakstype: UInt8, Kodeverk {
    case bortfallArbeid = 1
    case bortfallEgenmelding = 2
    case deltakelseIntro = 3
    case integreringsplan = 4
    case midlStans = 5
    case permStans = 6
    case forlengelse = 7
    case permisjon = 8
    case norsk = 9
    case samf = 10
    case norsk37d = 11
    case utvidetNorsk = 12
    case norskplan = 13
    case fritakOppl = 14
    case fritakProeve = 15
    case utsattOppstart = 16
    case stansNorsk = 17
    case ukjent = 18

    public static let id = "KL-17"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(
            .bortfallArbeid, "VT_BORTFALL_ARBEID", "Bortfall av rett og plikt pga. arbeid over 30 timer",
            fra: "2026-01-01"),
        .init(.bortfallEgenmelding, "VT_BORTFALL_EGENMELDING", "Bortfall av retten til å bruke egenmelding"),
        .init(.deltakelseIntro, "VT_DELTAKELSE_INTRO", "Deltakelse i introduksjonsprogram"),
        .init(.integreringsplan, "VT_INTEGRERINGSPLAN", "Integreringsplan", fra: "2021-01-01"),
        .init(.midlStans, "VT_MIDL_STANS", "Midlertidig stans"),
        .init(.permStans, "VT_PERM_STANS", "Permanent stans"),
        .init(.forlengelse, "VT_FORLENGELSE", "Forlengelse av introduksjonsprogram"),
        .init(.permisjon, "VT_PERMISJON", "Permisjon"),
        .init(.norsk, "VT_NORSK", "Opplæring i norsk"),
        .init(.samf, "VT_SAMF", "Opplæring i samfunnskunnskap"),
        .init(.norsk37d, "VT_NORSK_37D", "Rett til opplæring i norsk (§ 37 d)", fra: "2022-06-15", til: "2028-06-30"),
        .init(
            .utvidetNorsk, "VT_UTVIDET_NORSK", "Utvidet opplæring i norsk (§ 43 g)", fra: "2023-07-01",
            til: "2026-06-30"),
        .init(.norskplan, "VT_NORSKPLAN", "Norskplan", fra: "2021-01-01"),
        .init(.fritakOppl, "VT_FRITAK_OPPL", "Fritak fra opplæring"),
        .init(.fritakProeve, "VT_FRITAK_PROEVE", "Fritak fra prøve"),
        .init(.utsattOppstart, "VT_UTSATT_OPPSTART", "Utsatt oppstart (omsorg, tilbakeholdelse)"),
        .init(.stansNorsk, "VT_STANS_NORSK", "Stans av opplæringen"),
        .init(.ukjent, "VT_UKJENT"),
    ]
}

/// KL-18. Result of a decision; only `fattet` counts.
public enum Vedtaksresultat: UInt8, Kodeverk {
    case fattet = 1
    case avslag = 2
    case omgjort = 3
    case annullert = 4
    case ukjent = 5

    public static let id = "KL-18"
    public static let ukjentVerdi: Self? = .ukjent
    public static let koder: [Kode<Self>] = [
        .init(.fattet, "RES_FATTET", "Vedtak fattet"),
        .init(.avslag, "RES_AVSLAG", "Avslag"),
        .init(.omgjort, "RES_OMGJORT", "Omgjort etter klage"),
        .init(.annullert, "RES_ANNULLERT", "Annullert / feilregistrert"),
        .init(.ukjent, "RES_UKJENT"),
    ]
}

/// KL-19. Ground for stop or refusal.
public enum Grunn: UInt8, Kodeverk {
    case fravaer = 1
    case atferd = 2
    case sykdom = 3
    case ansikt = 4
    case ikkeMaalgruppe = 5
    case arbeid = 6
    case arbeid6a = 7
    case annet = 8

    public static let id = "KL-19"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.fravaer, "GR_FRAVAER", "Omfattende fravær"),
        .init(.atferd, "GR_ATFERD", "Atferd som skader gjennomføring"),
        .init(.sykdom, "GR_SYKDOM", "Alvorlig eller langvarig sykdom"),
        .init(.ansikt, "GR_ANSIKT", "Ansiktsdekkende plagg tross advarsel"),
        .init(.ikkeMaalgruppe, "GR_IKKE_MAALGRUPPE", "Ikke i målgruppen"),
        .init(.arbeid, "GR_ARBEID", "I arbeid / tilbud om arbeid", fra: "2026-01-01"),
        .init(.arbeid6a, "GR_ARBEID_6A", "Arbeid på tilnærmet fulltid (§ 37 c)", fra: "2024-07-01", til: "2025-12-31"),
        .init(.annet, "GR_ANNET", "Annet"),
    ]
}
