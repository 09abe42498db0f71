import Output
import Statistikk
import Tabeller
import Vern

/// Tables in, bytes out: the one place where counts become protected tables, and protected tables files.
struct Tabellarbeid {
    let profil: Vernprofil
    let format: [Tabellformat]

    /// All tables of a run are one family (personvern 3). What cannot be protected is never published.
    /// - Parameter uttrekk: hash of the extract.
    func beskytt(_ tall: [Tabelltall], uttrekk: String) throws(Stopp) -> Vernet {
        do throws(Vernfeil) {
            return try Vern.beskytt(Familie(uttrekk: uttrekk, tabeller: tall.map(\.tabell), frigitt: [:]), profil)
        } catch {
            throw Stopp(error)
        }
    }

    /// Writes every table in every form. Returns the number of files, and what there is to remark.
    func skriv(_ vernet: Vernet, _ utlevering: Utlevering) throws -> (filer: Int, merknader: [String]) {
        var filer = 0
        for tabell in vernet.tabeller where format.contains(.csv) {
            let skriver = try utlevering.aapne(
                Leveranse(.aapen, mappe: "nasjonalt", beskrivelse: "tabell-\(tabell.hode.id)", type: .csv))
            try skriver.skriv(TabellCsv.bytes(tabell))
            try utlevering.lever(skriver, rader: tabell.linjer.count)
            filer += 1
        }
        let mangler = format.filter { $0 != .csv }.map(\.rawValue)
        return (filer, mangler.isEmpty ? [] : ["Tabellene er ikke skrevet som \(mangler.joined(separator: ", "))."])
    }
}

extension Stopp {
    init(_ feil: Vernfeil) {
        self.init(
            .personvernsperre, "PV-001", "Tabellene kan ikke gis ut", fordi: feil.melding,
            rett: "\(feil.utvei) Ingenting er publisert.")
    }
}
