import Kontroller
import Register

/// What an extract without some of its files cannot tell. A missing file is not an error, but everyone who reads the
/// lists must know (datakontrakt 4.3).
struct IkkeLevert {
    private let levert: Entiteter
    private let kontroller: [Kontroll]

    init(_ levert: Entiteter, _ kontroller: [Kontroll]) { (self.levert, self.kontroller) = (levert, kontroller) }

    /// One sentence or two for each file that was not delivered, in the order of the contract.
    var merknader: [String] {
        Entitet.allCases.filter { !levert.har($0) }.compactMap { entitet in
            guard let uten = entitet.utenDenne else { return nil }
            let uproevde = kontroller.filter { $0.krever.har(entitet) }.map(\.kode)
            let kontrolltekst =
                uproevde.isEmpty ? "" : " Kontroller som ikke er prøvd: \(uproevde.joined(separator: ", "))."
            return "\(entitet.navn) er ikke levert: \(uten).\(kontrolltekst)"
        }
    }
}

extension Entitet {
    /// What the lists say without the file; nil where it is normal that there is none, and no answer is different.
    fileprivate var utenDenne: String? {
        switch self {
        case .person: "ingen rader hører til en person"
        case .oppholdstillatelse:
            "fristene for norsk og samfunnskunnskap er ikke regnet når tillatelsen avgjør dem, og toårsgrensen er regnet fra bosettingen alene"
        case .bosetting:
            "toårsgrensen er ikke regnet, ingen bortfall får FRIST_UTE, og fristen for oppstart er ikke regnet fra bosettingen"
        case .adresseOppfoelging: "kommunen er bosettingskommunen, og flyttinger er ikke med"
        case .nirKategori:
            "kategorien er regnet ut av tillatelse, alder og bosetting, og er ikke sammenliknet med NIRs"
        case .ordning: "utvidelser er ikke med i fristene i frister og personfakta, og NIRs frist er ikke sammenliknet"
        case .kontaktKrav: "krav og avviste tilbud er ikke med når fristen for oppstart regnes"
        case .vedtak:
            "ingen deltakelse og ingen bortfall er kjent, avvik-sluttmaal og bortfall-arbeid er tomme, og fristene for introduksjonsprogrammet og for oppstart er ikke regnet"
        case .sluttmaal: "gjennomføringsfristen for introduksjonsprogrammet er ikke regnet, og avvik-sluttmaal er tom"
        case .kompetanse: "utdanningen fra før er ikke kjent, og fristene for norsk er ikke regnet når den avgjør dem"
        case .fravaer: "fravær er ikke lagt til fristene i frister og personfakta"
        case .permisjon: "permisjon er ikke lagt til fristene i frister og personfakta"
        case .stans: "stans er ikke lagt til fristene i frister og personfakta"
        case .identitetshistorikk, .arbeidHendelse, .klage, .tilskuddUtbetaling, .novstatus: nil
        // Tables about kommuner: no list is made of them.
        case .etterstatusAggregat, .anmodning, .folketall, .kostragruppe, .kommunetall: nil
        case .planKontrakt: "integreringsplan og kontrakt er ikke kontrollert"
        case .tiltak: "innholdet i programmet er ikke kontrollert"
        case .norskTimer: "timer i norsk og samfunnskunnskap er ikke telt"
        case .norskmaal: "norskmål er ikke kontrollert"
        case .fritak: "fritak er ikke kontrollert"
        case .vgoFulltid: "fylkeskommunens ansvar under videregående på heltid er ikke kjent"
        case .norskproeve: "prøver er ikke kontrollert"
        case .avslutning: "alle program regnes som pågående, og avsluttet-program og avvik-sluttmaal er tomme"
        }
    }
}
