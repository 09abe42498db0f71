public import Register

/// Everything reading may find, with the rule ids of the contract (datakontrakt 4.5, 5.1 and 6; brukeropplevelse 5.2).
public enum Leseregel: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case w01 = 1, w02, w03, w04, w05Lik, w05Nyest, w05Ulik, w06, w07
    case w08Felt, w08Hermetegn, w08ForLang, w08Nul
    case w09, w10, w10Avvist, w11, w12, w13, w14, w14Id, d01, d02, d03
    case k01, k01Avvist, p01, p02, p03, p05, p07, o05, x01, g06, l03
    case inn001, inn002, inn003, inn010, inn010Rad
    case tall, bool, tid
    case repDato, repDesimal, repBool, repTom, repKommune, repFormel, repLinjeslutt, repDuf, repFnr
    case ikkeLest, int001

    /// The id people see and look up, such as `W-09`.
    public var id: String { info.id }
    public var alvor: Alvor { info.alvor }
    /// One line on what was found.
    public var overskrift: String { info.overskrift }
    /// What a person can do about it today.
    public var rett: String { info.rett }

    /// True for the rules that change a value without loss; they are told once per file and column.
    public var erReparasjon: Bool { rawValue >= Self.repDato.rawValue && rawValue <= Self.repFnr.rawValue }
}

extension Leseregel {
    struct Info {
        let id: String
        let alvor: Alvor
        let overskrift: String
        let rett: String

        init(_ id: String, _ alvor: Alvor, _ overskrift: String, _ rett: String) {
            (self.id, self.alvor, self.overskrift, self.rett) = (id, alvor, overskrift, rett)
        }
    }

    private static let paaNytt = "Rett i NIR, og hent nytt uttrekk."

    var info: Info {
        switch self {
        case .w01: Info("W-01", .avvisFil, "Manifestet mangler eller kan ikke leses", "Be om nytt manifest.json.")
        case .w02: Info("W-02", .avvisFil, "Filen er ikke den som står i manifestet", "Hent hele leveransen på nytt.")
        case .w03: Info("W-03", .advarsel, "Langt færre rader enn sist", "Sjekk at uttrekket er fullstendig.")
        case .w04:
            Info("W-04", .avvisFil, "Kolonner mangler eller står to ganger", "Rett overskriftsraden i uttrekket.")
        case .w05Lik: Info("W-05", .reparert, "Samme rad to ganger", "Den ene er beholdt. Ingen handling trengs.")
        case .w05Nyest:
            Info(
                "W-05", .reparert, "Samme nøkkel to ganger", "Raden med nyest endret_tid er beholdt. Sjekk raden i NIR."
            )
        case .w05Ulik:
            Info(
                "W-05", .feil, "Samme nøkkel to ganger, ulikt innhold",
                "Slett raden som er feil i NIR, og hent nytt uttrekk.")
        case .w06: Info("W-06", .avvisRad, "Personen finnes ikke i person-filen", "Ta med personen i uttrekket.")
        case .w07: Info("W-07", .advarsel, "Ukjent kolonne", "Kolonnen er ikke lest. Rett navnet hvis den skal med.")
        case .w08Felt:
            Info(
                "W-08", .avvisRad, "Linjen har feil antall felt",
                "Se etter et skilletegn inne i et felt uten hermetegn.")
        case .w08Hermetegn:
            Info(
                "W-08", .avvisRad, "Hermetegn er ikke avsluttet",
                "Lukk hermetegnet, eller doble hermetegn inne i feltet.")
        case .w08ForLang: Info("W-08", .avvisRad, "Linjen er over 1 MiB", "Se etter et hermetegn som ikke er lukket.")
        case .w08Nul: Info("W-08", .avvisRad, "Linjen inneholder en nullbyte", "Hent filen på nytt som UTF-8-tekst.")
        case .w09: Info("W-09", .avvisRad, "Et påkrevd felt er tomt", Self.paaNytt)
        case .w10:
            Info(
                "W-10", .advarsel, "Datoen finnes ikke eller er utenfor rimelige år",
                "Skriv ÅÅÅÅ-MM-DD. " + Self.paaNytt)
        case .w11:
            Info("W-11", .reparert, "Radene har ikke egen id", "Id er laget av radens nøkkel. Ingen handling trengs.")
        case .w12: Info("W-12", .advarsel, "Standardverdi er brukt", "Fyll ut feltet i NIR.")
        case .w13: Info("W-13", .info, "Filen har ingen rader", "Stemmer med manifestet. Ingen handling trengs.")
        case .w14:
            Info("W-14", .reparert, "Teksten var for lang eller hadde kontrolltegn", "Teksten er kortet. Rett i NIR.")
        case .w10Avvist:
            Info(
                "W-10", .avvisRad, "Datoen finnes ikke eller er utenfor rimelige år",
                "Skriv ÅÅÅÅ-MM-DD. " + Self.paaNytt)
        case .w14Id: Info("W-14", .avvisRad, "Nøkkelen er over 64 tegn", "Sjekk at kolonnen er riktig.")
        case .d01: Info("D-01", .reparert, "Filen er ikke UTF-8", "Lest som Windows-1252. Be om UTF-8 neste gang.")
        case .d02:
            Info(
                "D-02", .avvisFil, "Æ, ø og å er ødelagt",
                "Filen er gjort om til UTF-8 to ganger. Be om en fil rett fra kilden.")
        case .d03: Info("D-03", .avvisRad, "Tegnet : eller . står i stedet for en verdi", Self.paaNytt)
        case .k01: Info("K-01", .advarsel, "Ukjent kode", "Rett koden i NIR, eller meld fra om ny kode.")
        case .k01Avvist: Info("K-01", .avvisRad, "Ukjent kode", "Rett koden i NIR, eller meld fra om ny kode.")
        case .p01: Info("P-01", .avvisRad, "Personen har verken DUF-nummer eller fødselsnummer", Self.paaNytt)
        case .p02:
            Info(
                "P-02", .avvisRad, "DUF-nummeret har ikke 12 siffer",
                "Excel kan ha fjernet siffer. Hent uttrekket på nytt som tekst.")
        case .p03: Info("P-03", .advarsel, "Fødselsnummeret har ikke 11 siffer", "Feltet er tømt. " + Self.paaNytt)
        case .p05:
            Info("P-05", .advarsel, "Personen har to DUF-nummer", "Sjekk hvilket nummer som gjelder, og rett i NIR.")
        case .p07:
            Info(
                "P-07", .avvisFil, "Fødselsnumrene passer ikke med profilen",
                "Sjekk «profil» i manifestet og at riktig fil er levert.")
        case .x01:
            Info(
                "X-01", .avvisRad, "Delprøven eller resultatet finnes ikke på denne prøven",
                "A1–B2 har fire delprøver, C1 har to. Rett prøvetypen, delprøven eller resultatet.")
        case .o05: Info("O-05", .advarsel, "Hjemmelen kan ikke tolkes", "Sjekk hjemmelen på tillatelsen.")
        case .g06: Info("G-06", .avvisRad, "Kommunenummer 9999 er ikke en kommune", Self.paaNytt)
        case .l03:
            Info("L-03", .avvisFil, "Kolonnen skal ikke være med i uttrekket", "Ta ut kolonnen, og hent nytt uttrekk.")
        case .inn001: Info("INN-001", .avvisFil, "Filen finnes ikke", "Sjekk mappen som er oppgitt.")
        case .inn002: Info("INN-002", .avvisFil, "Filen er ikke UTF-8", "Lagre filen som UTF-8, og prøv igjen.")
        case .inn003:
            Info("INN-003", .avvisFil, "Feil skilletegn", "Bruk semikolon, eller sett «separator» i manifestet.")
        case .inn010: Info("INN-010", .avvisFil, "JSON kan ikke leses", "Hent filen på nytt.")
        case .inn010Rad: Info("INN-010", .avvisRad, "JSON kan ikke leses", "Rett linjen, eller hent filen på nytt.")
        case .tall:
            Info(
                "TALL-01", .avvisRad, "Tallet kan ikke leses",
                "Skriv tallet uten tusenskille og med komma som desimaltegn.")
        case .bool: Info("BOOL-01", .avvisRad, "Svaret er verken ja eller nei", "Skriv ja eller nei.")
        case .tid:
            Info(
                "TID-01", .advarsel, "Tidspunktet kan ikke leses eller mangler tidssone",
                "Skriv ÅÅÅÅ-MM-DDTTT:MM:SS+01:00.")
        case .repDato: Info("REP-DATO", .reparert, "Datoer skrevet på annen måte", "Lest som ÅÅÅÅ-MM-DD.")
        case .repDesimal:
            Info("REP-DESIMAL", .reparert, "Tall skrevet på annen måte", "Lest som tall med to desimaler.")
        case .repBool: Info("REP-BOOL", .reparert, "Ja og nei skrevet på annen måte", "Lest som ja eller nei.")
        case .repTom: Info("REP-TOM", .reparert, "Tegn brukt for tomt felt", "Lest som tomt felt.")
        case .repKommune:
            Info("REP-KOMMUNE", .reparert, "Kommune skrevet på annen måte", "Lest som firesifret kommunenummer.")
        case .repFormel: Info("REP-FORMEL", .reparert, "Apostrof mot formler i regneark", "Apostrofen er fjernet.")
        case .repLinjeslutt:
            Info("REP-LINJESLUTT", .reparert, "Ulike linjeslutt i samme fil", "Lest likt. Ingen handling trengs.")
        case .repDuf: Info("REP-DUF", .reparert, "DUF-nummer skrevet med mellomrom", "Mellomrommene er fjernet.")
        case .repFnr: Info("REP-FNR", .reparert, "Fødselsnummer uten nullen foran", "Nullen er satt tilbake.")
        case .ikkeLest:
            Info("MERK-01", .info, "Filen er ikke lest", "Denne versjonen bruker ikke filen.")
        case .int001:
            Info("INT-001", .avvisFil, "Uventet feil i programmet", "Meld fra til dem som drifter programmet.")
        }
    }
}
