// Code lists of the register contract. Codes are stable for ever; labels are data: they are matched, never translated.

/// KL-01. Legal sex. Written as 1 (M) and 2 (K) in tables, as Statistics Norway does.
public enum Kjoenn: UInt8, Kodeverk {
    case k = 1
    case m = 2
    case u = 3

    public static let id = "KL-01"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.k, "K", "Kvinne"),
        .init(.m, "M", "Mann"),
        .init(.u, "U", "Uoppgitt"),
    ]
}

/// KL-02. Marital status.
public enum Sivilstatus: UInt8, Kodeverk {
    case ug = 1
    case gi = 2
    case sa = 3
    case sk = 4
    case en = 5
    case uo = 6

    public static let id = "KL-02"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.ug, "UG", "Ugift"),
        .init(.gi, "GI", "Gift"),
        .init(.sa, "SA", "Samboer"),
        .init(.sk, "SK", "Separert/skilt"),
        .init(.en, "EN", "Enke/enkemann"),
        .init(.uo, "UO", "Uoppgitt"),
    ]
}

/// KL-03. Household situation that sets introduksjonsstønad.
public enum Stoenadsforhold: UInt8, Kodeverk {
    case full = 1
    case par56 = 2
    case u25Borte = 3
    case u25Hjemme = 4

    public static let id = "KL-03"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.full, "FULL", "Full stønad"),
        .init(.par56, "PAR56", "Par uten barn, begge i program", fra: "2024-07-01"),
        .init(.u25Borte, "U25_BORTE", "Under 25 år, bor ikke med foreldre"),
        .init(.u25Hjemme, "U25_HJEMME", "Under 25 år, bor med forelder/foreldre"),
    ]
}

/// KL-04. Form of housing.
public enum Boform: UInt8, Kodeverk {
    case kommunal = 1
    case privat = 2
    case mottak = 3
    case annet = 4

    public static let id = "KL-04"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.kommunal, "KOMMUNAL", "Kommunal bolig"),
        .init(.privat, "PRIVAT", "Privat"),
        .init(.mottak, "MOTTAK", "Asylmottak"),
        .init(.annet, "ANNET", "Annet/ukjent"),
    ]
}

/// KL-05. Level of address protection (Folkeregisteret).
public enum Adressegradering: UInt8, Kodeverk {
    case ugradert = 1
    case fortrolig = 2
    case strengtFortrolig = 3

    public static let id = "KL-05"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.ugradert, "UGRADERT", "Ingen beskyttelse"),
        .init(.fortrolig, "FORTROLIG", "Fortrolig adresse"),
        .init(.strengtFortrolig, "STRENGT_FORTROLIG", "Strengt fortrolig adresse"),
    ]
}

/// KL-06. Status in Folkeregisteret.
public enum Registerstatus: UInt8, Kodeverk {
    case bosatt = 1
    case utvandret = 2
    case doed = 3
    case forsvunnet = 4
    case ikkeBosatt = 5

    public static let id = "KL-06"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.bosatt, "BOSATT", "Bosatt"),
        .init(.utvandret, "UTVANDRET", "Utvandret"),
        .init(.doed, "DOED", "Død"),
        .init(.forsvunnet, "FORSVUNNET", "Forsvunnet"),
        .init(.ikkeBosatt, "IKKE_BOSATT", "Ikke bosatt"),
    ]
}

/// KL-07. Which statute the person is under (integreringsforskriften § 72).
public enum Lovgrunnlag: UInt8, Kodeverk {
    case introloven = 1
    case integreringsloven = 2
    case integreringsloven6a = 3

    public static let id = "KL-07"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.introloven, "INTROLOVEN", "Introduksjonsloven", fra: "2004-09-01"),
        .init(.integreringsloven, "INTEGRERINGSLOVEN", "Integreringsloven", fra: "2021-01-01"),
        .init(
            .integreringsloven6a, "INTEGRERINGSLOVEN_6A", "Integreringsloven kap. 6A (§ 34-tillatelse)",
            fra: "2022-06-15", til: "2028-06-30"),
    ]
}

/// KL-09. Legal basis of a residence permit (utlendingsloven).
public enum Oppholdsgrunnlag: UInt8, Kodeverk {
    case utl0828 = 1
    case utl0834L2 = 2
    case utl0834 = 3
    case utl0835L3 = 4
    case utl0838L1 = 5
    case utl0838L5a = 6
    case utl0838L5b = 7
    case utl08Kap6Ref = 8
    case utl08Kap6Annen = 9
    case utl0853L1b = 10
    case utl0853L2 = 11
    case utl0853L3 = 12
    case utl0823 = 13
    case utl0825 = 14
    case utl08Kap6Arbeid = 15
    case utl0862 = 16
    case eoes = 17
    case hjUkjent = 18

    public static let id = "KL-09"
    public static let ukjentVerdi: Self? = .hjUkjent
    public static let koder: [Kode<Self>] = [
        .init(.utl0828, "UTL08_28"),
        .init(.utl0834L2, "UTL08_34_L2", "Utlendingsloven 2008 § 34 2. ledd", "Kollektiv beskyttelse"),
        .init(.utl0834, "UTL08_34"),
        .init(.utl0835L3, "UTL08_35_L3"),
        .init(.utl0838L1, "UTL08_38_L1"),
        .init(.utl0838L5a, "UTL08_38_L5A"),
        .init(.utl0838L5b, "UTL08_38_L5B"),
        .init(.utl08Kap6Ref, "UTL08_KAP6_REF"),
        .init(.utl08Kap6Annen, "UTL08_KAP6_ANNEN"),
        .init(.utl0853L1b, "UTL08_53_L1B"),
        .init(.utl0853L2, "UTL08_53_L2"),
        .init(.utl0853L3, "UTL08_53_L3"),
        .init(.utl0823, "UTL08_23"),
        .init(.utl0825, "UTL08_25"),
        .init(.utl08Kap6Arbeid, "UTL08_KAP6_ARBEID"),
        .init(.utl0862, "UTL08_62"),
        .init(.eoes, "EOES"),
        .init(.hjUkjent, "HJ_UKJENT"),
    ]
}

/// KL-10. Outcome of an application for a permit.
public enum Tillatelsesutfall: UInt8, Kodeverk {
    case innvilget = 1
    case avslag = 2
    case tilbakekalt = 3

    public static let id = "KL-10"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.innvilget, "INNVILGET", "Innvilget"),
        .init(.avslag, "AVSLAG", "Avslag"),
        .init(.tilbakekalt, "TILBAKEKALT", "Tilbakekalt"),
    ]
}

/// KL-11. How the person was settled.
public enum Bosettingstype: UInt8, Kodeverk {
    case avtale = 1
    case selvbosatt = 2
    case familie = 3
    case overfoering = 4

    public static let id = "KL-11"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.avtale, "AVTALE", "Bosatt etter avtale"),
        .init(.selvbosatt, "SELVBOSATT", "Bosatt uten avtale"),
        .init(.familie, "FAMILIE", "Familiegjenforening"),
        .init(.overfoering, "OVERFOERING", "Overføringsflyktning"),
    ]
}

/// Who the person was settled with. Not a list of the contract: grants ask for it.
public enum Husstand: UInt8, Kodeverk {
    case enslig = 1
    case familie = 2

    public static let id = "bosetting husstand"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.enslig, "ENSLIG", "Bosatt alene"),
        .init(.familie, "FAMILIE", "Bosatt sammen med familie"),
    ]
}

/// KL-12. What a municipality is to the person.
public enum Adresserolle: UInt8, Kodeverk {
    case bor = 1
    case oppfoelging = 2
    case mottak = 3

    public static let id = "KL-12"
    public static let ukjentVerdi: Self? = nil
    public static let koder: [Kode<Self>] = [
        .init(.bor, "BOR"),
        .init(.oppfoelging, "OPPFOELGING"),
        .init(.mottak, "MOTTAK"),
    ]
}
