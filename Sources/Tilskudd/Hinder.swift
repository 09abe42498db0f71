/// Why nothing is paid yet, and what somebody must do about it. A hold is never an amount of zero.
public enum Hinder: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case satsUkjent = 1
    case satsForslag
    case folkeregister
    case effektuering
    case norskvedtak
    case landbakgrunn
    case overlapp
    case baklengs
    case langtOpphold
    case annenKommune
    case mangletMottaker
    case doedsdato
    case utvandringsdato
    case forsvunnet
    case tilbakekalt
    case familiedatoer
    case referanseperson
    case enslig
    case utdanning
    case deltNummer
    case deltKommune
    case adresseSlutt
    case ikkeLengerEnslig
    case tellingEndret
    case avvistRad
    case manglerRader

    public var status: Tilskuddsstatus {
        switch self {
        case .satsUkjent, .satsForslag: .venterSats
        case .folkeregister, .mangletMottaker, .adresseSlutt: .venterDsf
        case .effektuering: .venterEffektuering
        case .norskvedtak: .venterVedtak
        case .landbakgrunn: .venterKlasse
        case .overlapp, .baklengs, .langtOpphold, .annenKommune, .deltKommune: .venterAdresse
        case .doedsdato, .utvandringsdato, .forsvunnet, .tilbakekalt, .familiedatoer, .referanseperson, .enslig,
            .utdanning, .deltNummer, .ikkeLengerEnslig, .tellingEndret, .avvistRad,
            .manglerRader:
            .venterOpplysning
        }
    }

    public var grunn: String {
        switch self {
        case .satsUkjent: "satsen for året er ikke lagt inn"
        case .satsForslag: "satsen er bare foreslått"
        case .folkeregister: "adressen er ikke registrert i Folkeregisteret"
        case .effektuering: "tillatelsen er ikke effektuert"
        case .norskvedtak: "vedtak om opplæring er ikke registrert i NIR"
        case .landbakgrunn: "landbakgrunnen er ikke kjent, så høy eller lav sats kan ikke velges"
        case .overlapp: "to adresser gjelder samtidig"
        case .baklengs: "en adresse slutter før den begynner"
        case .langtOpphold: "det er lang tid mellom to adresser"
        case .annenKommune: "bosettingen og adressen er i hver sin kommune"
        case .mangletMottaker: "ingen kommune er kjent for personen"
        case .doedsdato: "personen er registrert som død, uten dato"
        case .utvandringsdato: "personen er registrert som utvandret, uten dato"
        case .forsvunnet: "personen er registrert som forsvunnet eller ikke bosatt"
        case .tilbakekalt: "tillatelsen er trukket tilbake"
        case .familiedatoer: "datoene som avgjør om familien er innenfor fem år, er ikke registrert"
        case .referanseperson: "det er ikke kjent om familien har tilskudd i tre eller fem år"
        case .enslig: "det er ikke kjent om personen er bosatt alene eller med familie"
        case .avvistRad: "en rad om personen ble avvist, eller er ikke forstått"
        case .manglerRader: "det er betalt, og bosetting eller tillatelse er ikke registrert"
        case .deltKommune: "adressen er i en kommune som er delt, med det gamle nummeret"
        case .adresseSlutt: "den siste adressen er avsluttet, og ingen ny er registrert i Folkeregisteret"
        case .ikkeLengerEnslig: "det er betalt som enslig mindreårig, og registeret sier ikke lenger at personen er det"
        case .tellingEndret: "tellingen for grunntilskudd er en annen enn da det ble betalt"
        case .deltNummer: "to personer har samme DUF-nummer eller fødselsnummer"
        case .utdanning: "videregående opplæring er ikke registrert, så antallet vedtak kan ikke vurderes"
        }
    }

    /// What the kommune, or IMDi, must do.
    public var tiltak: String {
        switch self {
        case .satsUkjent: "IMDi legger inn satsen når rundskrivet er klart. Kommunen trenger ikke gjøre noe."
        case .satsForslag: "IMDi bytter ut forslaget med den vedtatte satsen. Kommunen trenger ikke gjøre noe."
        case .folkeregister: "Be personen melde flytting, og sjekk at adressen er registrert i Folkeregisteret."
        case .effektuering: "Sjekk i NIR at tillatelsen har effektueringsdato. Meld fra til UDI hvis den mangler."
        case .norskvedtak: "Registrer vedtaket om opplæring i norsk og samfunnskunnskap i NIR."
        case .landbakgrunn: "Sjekk at statsborgerskapet er registrert."
        case .overlapp, .baklengs: "Rett datoene på adressene, slik at personen bor ett sted om gangen."
        case .langtOpphold: "Avklar hvor personen bodde i tiden mellom adressene."
        case .annenKommune: "Avklar hvilken kommune personen ble bosatt i, og rett det som er feil."
        case .mangletMottaker: "Registrer hvor personen bor."
        case .doedsdato: "Registrer dødsdatoen."
        case .utvandringsdato: "Registrer datoen personen flyttet fra Norge."
        case .forsvunnet: "Avklar om personen fortsatt bor i kommunen."
        case .tilbakekalt: "IMDi avgjør om tilskuddet skal stanse eller kreves tilbake."
        case .familiedatoer: "Registrer søknadsdatoen, og datoen referansepersonen ble bosatt."
        case .referanseperson: "Registrer hvilken tillatelse referansepersonen har."
        case .enslig: "Registrer om personen er bosatt alene eller sammen med familie."
        case .avvistRad: "Rett raden som ble avvist. Den står i karantene for kjøringen."
        case .manglerRader: "Registrer bosettingen og tillatelsen. Er de feil, avgjør IMDi om noe kreves tilbake."
        case .deltKommune: "Registrer adressen med nummeret til den nye kommunen."
        case .adresseSlutt: "Sjekk hvor personen bor, og at flyttingen er meldt til Folkeregisteret."
        case .ikkeLengerEnslig:
            "Avklar om og når personen er gjenforent med foreldre. IMDi avgjør om noe kreves tilbake."
        case .tellingEndret: "IMDi sammenlikner med listen over dem som ble talt, og avgjør om noe kreves tilbake."
        case .deltNummer: "Meld fra til IMDi, som avklarer om det er den samme personen."
        case .utdanning: "Registrer om personen har fullført videregående opplæring."
        }
    }
}

/// Why a scheme is not for the person. Nothing is expected of anybody.
public enum Utenfor: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case ikkeBosatt = 1
    case ingenTillatelse
    case tillatelseUtenTilskudd
    case uteAvAvtale
    case familieEtterFemAar
    case foedtForSent
    case aareneErGaatt
    case ikkeBegynt
    case ikkeEnsligMindreaarig
    case overAlder
    case utenforAlder
    case bareplikt
    case bytteFraKollektiv
    case ingenVedtak
    case hjemmelOpphevet
    case forMangeVedtak
    case ikkeIMottak
    case opphoert

    public var grunn: String {
        switch self {
        case .ikkeBosatt: "er ikke bosatt i en kommune"
        case .ingenTillatelse: "har ingen oppholdstillatelse"
        case .tillatelseUtenTilskudd: "tillatelsen gir ikke tilskudd"
        case .uteAvAvtale: "er ikke bosatt etter avtale"
        case .familieEtterFemAar: "familien søkte mer enn fem år etter at referansepersonen ble bosatt"
        case .foedtForSent: "barnet er født mer enn seks måneder etter at moren ble bosatt"
        case .aareneErGaatt: "alle tilskuddsårene er gått"
        case .ikkeBegynt: "tilskuddet er ikke begynt"
        case .ikkeEnsligMindreaarig: "er ikke enslig mindreårig"
        case .overAlder: "er over 20 år i tilskuddsåret"
        case .utenforAlder: "er ikke mellom 18 og 67 år"
        case .bareplikt: "har plikt uten rett, og betaler selv"
        case .bytteFraKollektiv: "har hatt kollektiv beskyttelse med vedtak, og får ikke nye rettigheter (§ 43 h)"
        case .ingenVedtak: "har ikke vedtak om utvidet norsk"
        case .hjemmelOpphevet: "vedtaket er utenfor tiden § 43 g gjaldt"
        case .forMangeVedtak: "har brukt opp vedtakene om utvidet norsk"
        case .ikkeIMottak: "har ikke plikt til norsk i mottak"
        case .opphoert: "retten tok slutt før tilskuddsåret"
        }
    }
}

/// What a row of grants is (tilskudd 9.3 and 9.4).
public enum Tilskuddsstatus: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case betales = 1
    /// The right is there, and the first instalment is not due yet.
    case planlagt
    case venterSats, venterDsf, venterEffektuering, venterVedtak, venterKlasse, venterAdresse, venterOpplysning
    case ikkeRett
    /// Less than before, or for another receiver.
    case korreksjon
    /// The receiver has nothing positive to settle it against in this run.
    case motregnesSenere
    /// Everything that is due has been paid.
    case oppgjort

    public var kode: String {
        switch self {
        case .betales: "BETALES"
        case .planlagt: "PLANLAGT"
        case .venterSats: "VENTER_SATS"
        case .venterDsf: "VENTER_DSF"
        case .venterEffektuering: "VENTER_EFFEKTUERING"
        case .venterVedtak: "VENTER_VEDTAK"
        case .venterKlasse: "VENTER_KLASSE"
        case .venterAdresse: "VENTER_ADRESSE"
        case .venterOpplysning: "VENTER_OPPLYSNING"
        case .ikkeRett: "IKKE_RETT"
        case .korreksjon: "KORREKSJON"
        case .motregnesSenere: "MOTREGNES_SENERE"
        case .oppgjort: "OPPGJORT"
        }
    }

    public var venter: Bool { Self.venterSats.rawValue...Self.venterOpplysning.rawValue ~= rawValue }
}
