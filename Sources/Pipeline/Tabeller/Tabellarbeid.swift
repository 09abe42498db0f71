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

// MARK: Midlertidig – tas ut når Output har sine tabellskrivere

/// The long form of grensesnitt 3.3.
enum TabellCsv {
    static func bytes(_ tabell: BeskyttetTabell) -> Bytebuffer {
        var ut = Bytebuffer(kapasitet: 1 << 16)
        let geo = tabell.kolonner.firstIndex { $0.navn == "geo" }
        let andre = tabell.kolonner.indices.filter { $0 != geo }
        let hode =
            ["tabell", "indikator", "periode", "geonivaa", "geonr"] + andre.map { tabell.kolonner[$0].navn }
            + ["teller", "nevner", "verdi", "tegn"]
        ut.append(tekst: hode.joined(separator: ",") + "\n")
        for linje in tabell.linjer {
            let sted = geo.map { [linje.koder[$0].nivaa, linje.koder[$0].kode] } ?? ["land", "0"]
            let verdi = linje.verdi.map { tabell.desimaler == 0 ? String($0) : "\($0 / 10).\($0 % 10)" }
            let felt =
                [tabell.hode.id, tabell.hode.maal, tabell.hode.periode] + sted + andre.map { linje.koder[$0].kode }
                + [linje.teller.map(String.init) ?? "", linje.nevner.map(String.init) ?? "", verdi ?? "", linje.tegn]
            ut.append(tekst: felt.joined(separator: ",") + "\n")
        }
        return ut
    }
}
