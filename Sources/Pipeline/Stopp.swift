import Regelverksdata
import Tekster

/// Why a run ends before it publishes: what, where, why and what to do, and the exit code.
public struct Stopp: Error, Sendable {
    public let kode: Utgangskode
    /// Rule or message id, such as `W-08`.
    public let id: String
    public let overskrift: String
    public var fil = ""
    public var verdi = ""
    public var fordi = ""
    public let rett: String
    public var mer = ""

    public init(
        _ kode: Utgangskode, _ id: String, _ overskrift: String, fil: String = "", verdi: String = "",
        fordi: String = "", rett: String, mer: String = ""
    ) {
        (self.kode, self.id, self.overskrift) = (kode, id, overskrift)
        (self.fil, self.verdi, self.fordi, self.rett, self.mer) = (fil, verdi, fordi, rett, mer)
    }

    public init(_ feil: Oppsettfeil) {
        self.init(
            .oppsett, "OPP", "Oppsettet kan ikke brukes",
            fil: feil.fil + (feil.linje > 0 ? ", linje \(feil.linje)" : ""),
            fordi: feil.tekst, rett: "Rett filen og prøv «nir plan» på nytt.")
    }

    /// The message in the fixed order of labels; one without content is left out.
    public var melding: String {
        let linjer = [("fil", fil), ("verdi", verdi), ("fordi", fordi), ("rett", rett), ("mer", mer)]
            .filter { !$0.1.isEmpty }
            .map { "   \($0.0.padding(til: 8))\($0.1)" }
        return (["STOPP \(id)  \(overskrift)"] + linjer).joined(separator: "\n")
    }
}

/// Exit codes, for scripts and service managers.
public enum Utgangskode: Int32, Sendable, CaseIterable {
    case ferdig = 0
    case funn = 1
    case advarsler = 2
    case bruk = 64
    case dataStoppet = 65
    case inndata = 66
    case internFeil = 70
    case kanIkkeSkrive = 73
    case opptatt = 75
    case personvernsperre = 77
    case oppsett = 78
    case avbrutt = 130
    case avsluttet = 143

    public var navn: String {
        switch self {
        case .ferdig: "ferdig"
        case .funn: "funn"
        case .advarsler: "advarsler"
        case .bruk: "bruk"
        case .dataStoppet: "data stoppet"
        case .inndata: "inndata"
        case .internFeil: "intern feil"
        case .kanIkkeSkrive: "kan ikke skrive"
        case .opptatt: "opptatt"
        case .personvernsperre: "personvernsperre"
        case .oppsett: "oppsett"
        case .avbrutt: "avbrutt"
        case .avsluttet: "avsluttet"
        }
    }

    public var betydning: String {
        switch self {
        case .ferdig: "Ferdig. Funn i registeret og advarsler kan finnes."
        case .funn: "valider eller kontroller fant noe. Aldri fra kjoer."
        case .advarsler: "Advarsler, bare med --streng."
        case .bruk: "Kommandoen, valget eller argumentet finnes ikke."
        case .dataStoppet: "Data kan ikke stoles på. Ingenting er publisert. Kjør igjen med ny fil."
        case .inndata: "Inndata mangler eller er for gamle. Prøv senere."
        case .internFeil: "Feil i programmet. Meldingen sier hvem som vil vite om den."
        case .kanIkkeSkrive: "Kan ikke skrive: full disk, rettigheter eller opptatt mål."
        case .opptatt: "En annen kjøring holder på. Trygt å prøve igjen."
        case .personvernsperre: "Leveransen ville brutt personvernet. Ingenting er publisert."
        case .oppsett: "Feil i pipelines eller parametre."
        case .avbrutt: "Avbrutt med Ctrl-C. Ingenting halvskrevet."
        case .avsluttet: "Avsluttet av systemet. Ingenting halvskrevet."
        }
    }
}
