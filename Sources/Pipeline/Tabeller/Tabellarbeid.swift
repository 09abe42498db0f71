import Angrep
import Kalender
import Output
import Statistikk
import Tabeller
import Vern

/// Tables in, files out: the one place where counts become protected tables, and protected tables files.
struct Tabellarbeid {
    let profil: Vernprofil
    let format: [Tabellformat]
    let traader: Int

    /// All tables of a run are one family (personvern 3). What cannot be protected is never published.
    /// - Parameter uttrekk: hash of the extract.
    func beskytt(_ tall: [Tabelltall], uttrekk: String) throws(Stopp) -> Vernet {
        let traader = traader
        let parallelt = Parallelt { antall, arbeid in
            let koe = Arbeidskoe(antall)
            paaTraader(traader) { _ in while let nummer = koe.ta() { arbeid(nummer) } }
        }
        do throws(Vernfeil) {
            return try Vern.beskytt(
                Familie(uttrekk: uttrekk, tabeller: tall.map(\.tabell), frigitt: [:]), profil, parallelt: parallelt,
                ur: Klokke.monoton)
        } catch {
            throw Stopp(error)
        }
    }

    /// Writes every table in every form, and the workbook of those that have sheets. Returns the number of files.
    func skriv(_ vernet: Vernet, _ rapporter: [Rapport], _ utlevering: Utlevering) throws(OutputFeil) -> Int {
        for tabell in vernet.tabeller { try utlevering.skriv(tabell, mappe: Tabellarbeid.mappe) }
        let filer = 2 * vernet.tabeller.count
        guard format.contains(.xlsx) else { return filer }
        let ark = zip(rapporter, vernet.tabeller).flatMap { rapport, tabell in
            rapport.ark.compactMap {
                Krysstabell(
                    tabell: tabell, rader: $0.rader, kolonner: $0.kolonner,
                    nivaaer: $0.nivaaer.isEmpty ? nil : $0.nivaaer + [Tabellarbeid.uoppgitt])
            }
        }
        guard !ark.isEmpty else { return filer }
        let fakta = Dokumentfakta(
            dato: utlevering.dato, kontakt: "Integrerings- og mangfoldsdirektoratet (IMDi)",
            nesteOppdatering: "neste måned", versjon: "står sist i filnavnet")
        try utlevering.skriv(Nasjonalbok(fakta, ark, merknader: Tabellarbeid.merknader(vernet)))
        return filer + 1
    }

    static let mappe = "nasjonalt"
    /// The level of what has no place; it always has its row.
    private static let uoppgitt = "uoppgitt"

    private static func merknader(_ vernet: Vernet) -> [String] {
        guard vernet.rapport.skjermedeUtelatt else { return [] }
        return ["Personer med sperret adresse er for få til å vises, og er ikke med i tallene."]
    }

    /// The last gate: an attack on the files as a reader will get them. It knows nothing of how they were made, but is told
    /// which cells are small, so that a narrow range is found and not only a determined one.
    /// - Returns: remarks that stop nothing.
    func angrip(_ vernet: Vernet, _ utlevering: Utlevering) throws -> Angrepsrapport {
        let rapport: Angrepsrapport
        do throws(Angrepsfeil) {
            rapport = try Angrep.angrip(mappe: try utlevering.forhaandsvis(.aapen), maal: vernet.prikkede)
        } catch {
            throw Stopp(.internFeil, "INT-001", error.overskrift, rett: error.rett)
        }
        guard rapport.erTrygg else {
            let hva = rapport.funn.prefix(3).map(\.tekst).joined(separator: " ")
            throw Stopp(
                .personvernsperre, "PV-002", "Angrepet på tabellene fant noe",
                fordi: "\(rapport.funn.count) funn. \(hva)",
                rett: "Meld fra til dem som drifter programmet. Ingenting er publisert.")
        }
        return rapport
    }
}

extension Stopp {
    init(_ feil: Vernfeil) {
        self.init(
            .personvernsperre, "PV-001", "Tabellene kan ikke gis ut", fordi: feil.melding,
            rett: "\(feil.utvei) Ingenting er publisert.")
    }
}
