import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

/// A file that was not delivered is not the same as nothing registered (datakontrakt 4.3).
@Suite("Filer som ikke er levert")
struct ManglendeFiler {
    private let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    /// Told for every example of every control: when a file is left out, no control says more than with it.
    @Test("Ingen kontroll finner noe nytt fordi en fil mangler", arguments: Entitet.allCases.filter { $0 != .person })
    func ingenNyeFunn(_ entitet: Entitet) {
        for kontroll in Kontroll.alle {
            for eksempel in kontroll.godtar + kontroll.slaarUtFor {
                let hel = funn(eksempel, eksempel.mappe)
                let nye = funn(eksempel, eksempel.mappe, uten: entitet).subtracting(hel)
                #expect(nye.isEmpty, "\(nye) uten \(entitet) i «\(eksempel.beskrivelse)» (\(kontroll.kode))")
            }
        }
    }

    /// And on persons where anything may stand.
    @Test("Heller ikke på tilfeldige personer", arguments: Entitet.allCases.filter { $0 != .person })
    func tilfeldige(_ entitet: Entitet) {
        var terning = Terning(tilstand: 41)
        for nummer in 0..<1_000 {
            let mappe = terning.personMedOpplaering()
            let eksempel = Kontrolleksempel.eksempel("person \(nummer)")
            let nye = funn(eksempel, mappe, uten: entitet).subtracting(funn(eksempel, mappe))
            #expect(nye.isEmpty, "\(nye) uten \(entitet), person \(nummer)")
        }
    }

    @Test("Uten sluttmål er ingen meldt for manglende sluttmål, og kontrollen er ikke prøvd")
    func avvik1() throws {
        let uten = Kontrollrunde(levert: Entiteter.alle.subtracting([.sluttmaal]))
        #expect(uten.antallProevd == Kontroll.alle.count { !$0.krever.har(.sluttmaal) })
        let kontroll = try #require(Kontroll.finn("AVVIK-1"))
        for eksempel in kontroll.slaarUtFor {
            let mappe = eksempel.mappe.uten(.sluttmaal)
            #expect(Sak(mappe, regelverk, dato: eksempel.dato).fakta.avvik.isEmpty)
        }
    }

    /// Without delivered categories the computed ones are used (AVKLARINGER D-20), and these look at the one in use.
    private static let foelgerKategori: Set = [
        "T-05", "V-09", "V-16", "Q-03", "M-03", "M-04", "N-01", "N-02", "N-04", "N-09", "N-11", "X-04",
    ]

    private func funn(_ eksempel: Kontrolleksempel, _ mappe: Personmappe, uten entitet: Entitet) -> Set<String> {
        let funn = funn(eksempel, mappe.uten(entitet))
        // Work takes right and duty away, and nobody knows of it without the file.
        if entitet == .arbeidHendelse { return funn.filter { !$0.hasPrefix("M-04 ") && !$0.hasPrefix("Q-03 ") } }
        guard entitet == .nirKategori else { return funn }
        return funn.filter { !ManglendeFiler.foelgerKategori.contains(String($0.prefix { $0 != " " })) }
    }

    private func funn(_ eksempel: Kontrolleksempel, _ mappe: Personmappe) -> Set<String> {
        let runde = Kontrollrunde(levert: mappe.levert)
        var treff = Treff()
        let sak = Sak(mappe, regelverk, dato: eksempel.dato)
        runde.proev(sak, Kontrollgrunnlag(regelverk: regelverk, erTest: eksempel.erTest), &treff)
        return Set(
            treff.steder.map { "\(runde.kontroller[Int($0.kontroll)].kode) \($0.entitet) post \($0.kilde.post)" })
    }
}

extension Personmappe {
    /// As the folder would be if the file had not been in the extract.
    func uten(_ entitet: Entitet) -> Personmappe {
        var m = self
        m.levert.remove([entitet])
        switch entitet {
        case .person: break
        case .oppholdstillatelse: m.tillatelser = []
        case .bosetting: m.bosettinger = []
        case .adresseOppfoelging: m.adresser = []
        case .nirKategori: m.kategorier = []
        case .ordning: m.ordninger = []
        case .kontaktKrav: m.krav = []
        case .vedtak: m.vedtak = []
        case .sluttmaal: m.sluttmaal = []
        case .kompetanse: m.kompetanse = []
        case .fravaer: m.fravaer = []
        case .permisjon: m.permisjoner = []
        case .stans: m.stanser = []
        case .avslutning: m.avslutninger = []
        case .identitetshistorikk: m.identer = []
        case .planKontrakt: m.planer = []
        case .tiltak: m.tiltak = []
        case .norskTimer: m.norsktimer = []
        case .norskmaal: m.norskmaal = []
        case .fritak: m.fritak = []
        case .vgoFulltid: m.vgoFulltid = []
        case .norskproeve: m.proever = []
        case .arbeidHendelse: m.arbeid = []
        case .klage: m.klager = []
        case .tilskuddUtbetaling: m.tilskudd = []
        case .novstatus: m.novstatus = []
        case .etterstatusAggregat, .anmodning, .folketall, .kostragruppe, .kommunetall: break
        }
        return m
    }
}
