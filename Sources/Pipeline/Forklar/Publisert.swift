import Angrep
import Glibc
import Regelverksdata
import Tekster

/// A publication table as it lies in `publisert/`: the long form, and what the JSON-stat file beside it calls things.
struct Publisert {
    /// Classes that are looked in. Nothing of class Sensitiv is ever opened, and no link is followed.
    static let klasser = ["aapen", "skjermet"]

    let sti: String
    let klasse: String
    let kolonner: [String]
    /// With the line of the file, the header being line 1.
    let rader: [(linje: Int, felt: [String])]
    /// Nil when there is no JSON-stat file: codes then stand without titles.
    let omtale: Tabellomtale?

    /// The newest version of the newest period of a table that is published.
    /// - Parameter id: as in `NIR1003`, upper or lower case.
    static func les(_ id: String, output: String, _ form: Maalform) throws(Stopp) -> Publisert {
        let alle = klasser.flatMap { klasse in
            csvfiler(under: "\(output)/publisert/\(klasse)").compactMap { Tabellsti($0, klasse: klasse) }
        }
        guard !alle.isEmpty else {
            throw Stopp(
                .inndata, "INN-001", "Det er ingen publiserte tabeller", fil: "\(output)/publisert",
                rett: "Kjør  nir kjoer maanedlig  først, eller oppgi riktig mappe med --output.")
        }
        guard let nyeste = alle.filter({ $0.id == id.lowercased() }).max(by: <) else {
            let ider = Set(alle.map { $0.id.uppercased() }).sorted()
            throw Stopp(
                .bruk, "BRUK", "Tabellen «\(id)» er ikke publisert.\(mente(id, blant: ider))",
                fil: "\(output)/publisert", rett: "Velg en av \(ider.joined(separator: ", ")).")
        }
        return try Publisert(nyeste, form)
    }

    private init(_ tabell: Tabellsti, _ form: Maalform) throws(Stopp) {
        let rader = lesFil(tabell.sti).flatMap(csvrader) ?? []
        guard let hode = rader.first?.felt, rader.count > 1, Publisert.erLangForm(hode),
            rader.allSatisfy({ $0.felt.count == hode.count })
        else {
            throw Stopp(
                .dataStoppet, "INN-004", "Filen er ikke en publisert tabell", fil: tabell.sti,
                fordi: "kolonnene er ikke de som er avtalt, eller den har ingen linjer",
                rett: "Kontroller leveringen med  nir kontroller, og kjør jobben på nytt.")
        }
        (sti, klasse, kolonner) = (tabell.sti, tabell.klasse, hode)
        self.rader = Array(rader.dropFirst())
        let omtale = tabell.omtale(form)
        self.omtale = Publisert.slag(omtale) == S_IFREG ? lesFil(omtale).flatMap(Tabellomtale.init) : nil
    }

    private static func erLangForm(_ hode: [String]) -> Bool {
        Array(hode.prefix(5)) == ["tabell", "indikator", "periode", "geonivaa", "geonr"]
            && Array(hode.suffix(5)) == ["teller", "nevner", "verdi", "tegn", "status"]
    }

    /// Regular files only, so that a link out of the class is not opened.
    private static func csvfiler(under mappe: String) -> [String] {
        guard slag(mappe) == S_IFDIR else { return [] }
        return filnavn(i: mappe).sorted().flatMap { navn -> [String] in
            let sti = "\(mappe)/\(navn)"
            if slag(sti) == S_IFDIR { return csvfiler(under: sti) }
            return slag(sti) == S_IFREG && access(sti, R_OK) == 0 ? [sti] : []
        }
    }

    private static func slag(_ sti: String) -> mode_t? {
        var s = stat()
        return lstat(sti, &s) == 0 ? s.st_mode & S_IFMT : nil
    }
}

/// `tabell-nir1003_p2026-04-17_v1.csv` in its parts.
private struct Tabellsti: Comparable {
    let sti: String
    let klasse: String
    let id: String
    private let periode: String
    private let versjon: Int

    /// Nil for a file that is no publication table.
    init?(_ sti: String, klasse: String) {
        let navn = sti.split(separator: "/").last.map(String.init) ?? ""
        guard navn.hasPrefix("tabell-"), navn.hasSuffix(".csv") else { return nil }
        let deler = navn.dropFirst("tabell-".count).dropLast(".csv".count).split(separator: "_")
        guard deler.count >= 3, let sist = deler.last, sist.hasPrefix("v"), let nummer = Int(sist.dropFirst()) else {
            return nil
        }
        (self.sti, self.klasse, id, versjon) = (sti, klasse, String(deler[0]), nummer)
        periode = deler.dropFirst().dropLast().joined(separator: "_")
    }

    /// The JSON-stat file beside it, in the written form.
    func omtale(_ form: Maalform) -> String {
        let mappe = sti.dropLast(sti.split(separator: "/").last?.count ?? 0)
        return "\(mappe)tabell-\(id)\(form == .nb ? "" : "-\(form.rawValue)")_\(periode)_v\(versjon).json"
    }

    static func < (a: Tabellsti, b: Tabellsti) -> Bool { (a.periode, a.versjon) < (b.periode, b.versjon) }
}
