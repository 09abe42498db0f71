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
        Entitet.allCases.filter { !levert.har($0) }.map { entitet in
            let uproevde = kontroller.filter { $0.krever.har(entitet) }.map(\.kode)
            let kontrolltekst =
                uproevde.isEmpty ? "" : " Kontroller som ikke er prøvd: \(uproevde.joined(separator: ", "))."
            return "\(entitet.navn) er ikke levert: \(entitet.utenDenne).\(kontrolltekst)"
        }
    }
}

extension Entitet {
    /// What the lists say without the file.
    fileprivate var utenDenne: String {
        switch self {
        case .person: "ingen rader hører til en person"
        case .oppholdstillatelse: "toårsgrensen i bortfall-arbeid og personfakta er regnet fra bosettingen alene"
        case .bosetting: "toårsgrensen i bortfall-arbeid og personfakta er ikke regnet"
        case .adresseOppfoelging: "kommunen er bosettingskommunen, og flyttinger er ikke med"
        case .nirKategori: "kategori i personfakta og listene er tom"
        case .ordning: "utvidelser er ikke med i fristene i frister og personfakta, og NIRs frist er ikke sammenliknet"
        case .kontaktKrav: "krav om norskopplæring er ikke med når frist for oppstart regnes"
        case .vedtak: "ingen deltakelse og ingen bortfall er kjent, og alle listene om program er tomme"
        case .sluttmaal: "gjennomføringsfristen for introduksjonsprogrammet er ikke regnet, og avvik-sluttmaal er tom"
        case .kompetanse: "utdanningen fra før er ikke kjent"
        case .fravaer: "fravær er ikke lagt til fristene i frister og personfakta"
        case .permisjon: "permisjon er ikke lagt til fristene i frister og personfakta"
        case .stans: "stans er ikke lagt til fristene i frister og personfakta"
        case .avslutning: "alle program regnes som pågående, og avsluttet-program og avvik-sluttmaal er tomme"
        }
    }
}
