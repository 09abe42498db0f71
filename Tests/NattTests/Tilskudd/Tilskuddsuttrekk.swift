import Eksempeldata
import Foundation
import Regelverksdata
import Register
import Testing

/// Five thousand persons made from a fixed seed, and then what the maker has few of: moves, unaccompanied minors, early
/// settlements, deaths, emigrations, and dates that are missing or contradict each other.
enum Tilskuddsuttrekk {
    /// The folder lives as long as the tests do.
    static let laget = Result {
        atexit { try? FileManager.default.removeItem(atPath: Tilskuddsuttrekk.mappe) }
        let svar = try lagEksempeldata(
            Eksempeloppsett(mappe: mappe, personer: 5_000, froe: 1811, kommuner: try Kommuneregister.gjeldende()))
        try #require(svar.personer == 5_000)
        try endre()
        try Proevemappe.skrivManifest(i: mappe)
        return mappe
    }

    private static let mappe = FileManager.default.temporaryDirectory.path + "/nir-tilskudd-\(UUID().uuidString)"

    private static func endre() throws {
        var personer = try Radfil(mappe, "person")
        var bosettinger = try Radfil(mappe, "bosetting")
        var adresser = try Radfil(mappe, "adresse_oppfoelging")
        var tillatelser = try Radfil(mappe, "oppholdstillatelse")
        let (person, adresse, tillatelse) = (personer.foerste(), adresser.foerste("BOR"), tillatelser.foerste())
        for (i, bosetting) in bosettinger.rader.indices.enumerated() {
            let id = bosettinger[bosetting, "person_id"]
            guard let p = person[id], let a = adresse[id], let t = tillatelse[id] else { continue }
            let erBosatt = personer[p, "registerstatus"] == "BOSATT"
            let (maaned, dag) = (tosifret(i % 12 + 1), tosifret(i % 28 + 1))
            if i % 3 == 0 {
                let dato = bosettinger[bosetting, "bosatt_dato"].dropFirst(4)
                bosettinger[bosetting, "bosatt_dato"] = "\(2019 + i / 3 % 4)" + (dato == "-02-29" ? "-02-28" : dato)
            }
            // Without its number, the date of birth contradicts nothing.
            if i % 6 == 1, personer[p, "duf_nummer"] != "" {
                personer[p, "enslig_mindreaarig"] = "ja"
                personer[p, "foedselsdato"] = "\(2001 + i / 6 % 10)-\(maaned)-\(dag)"
                personer[p, "foedselsnummer"] = ""
            }
            switch i % 40 {
            case 2, 7, 12, 19, 25:
                adresser.flytt(a, til: "4601", fra: "2023-\(maaned)-\(dag)", lukk: "2022-12-31")
            case 3, 22:
                let foerste = tosifret(i % 6 + 1)
                let andre = adresser.flytt(a, til: "4601", fra: "2023-\(foerste)-\(dag)", lukk: "2022-12-31")
                adresser.flytt(andre, til: "0301", fra: "2023-\(tosifret(i % 5 + 7))-\(dag)", lukk: "2023-07-01")
            case 4: adresser.flytt(a, til: "4601", fra: "2023-05-10", lukk: "2023-06-30")
            case 5: adresser.flytt(a, til: "4601", fra: "2023-10-02", lukk: "2023-01-31")
            case 6: adresser[a, "gyldig_til"] = "2020-01-01"
            case 8: tillatelser[t, "effektueringsdato"] = ""
            case 9: adresser[a, "folkeregistrert_dato"] = ""
            case 10 where erBosatt:
                (personer[p, "registerstatus"], personer[p, "doedsdato"]) = ("DOED", "2023-\(maaned)-\(dag)")
            case 11 where erBosatt:
                (personer[p, "registerstatus"], personer[p, "utvandret_dato"]) = ("UTVANDRET", "2023-\(maaned)-11")
            case 13 where erBosatt: personer[p, "registerstatus"] = "DOED"
            case 14: personer[p, "adressegradering"] = "STRENGT_FORTROLIG"
            case 16, 17:
                // Withdrawn in the year; of some it is known later that they have got another.
                tillatelser.kopier(t, "\(id)-t", ["utfall": "TILBAKEKALT", "vedtaksdato": "2023-06-\(dag)"])
                guard i % 40 == 17 else { break }
                tillatelser.kopier(t, "\(id)-n", ["vedtaksdato": "2024-02-\(dag)"])
            case 15: bosettinger[bosetting, "kommunenr"] = "1804"
            default: break
            }
        }
        try personer.skriv()
        try bosettinger.skriv()
        try adresser.skriv()
        try tillatelser.skriv()
    }

    private static func tosifret(_ tall: Int) -> String { tall < 10 ? "0\(tall)" : "\(tall)" }
}

extension Proevemappe {
    /// A copy of an extract whose rows may be changed: its manifest tells the day, and no checksums.
    func tilskuddskopi(av uttrekk: String = Prosjekt.uttrekk, _ navn: String = "inn") throws -> String {
        let mappe = try kopi(av: uttrekk, navn)
        try Self.skrivManifest(i: mappe)
        return mappe
    }

    static func skrivManifest(i mappe: String) throws {
        let manifest = """
            {"kontraktversjon": "1.0", "uttrekk_id": "tilskudd", "uttrekksdato": "2026-04-17",
             "leverandoer": "SYNTETISK", "profil": "TEST", "fullstendig": true, "filer": []}
            """
        try manifest.write(toFile: mappe + "/manifest.json", atomically: false, encoding: .utf8)
    }
}

/// A file of an extract, held as fields just as they are written, quotes too. No field has a line break.
struct Radfil {
    let sti: String
    let kolonner: [String]
    private(set) var rader: [[String]]

    init(_ mappe: String, _ entitet: String) throws {
        sti = "\(mappe)/\(entitet).csv"
        let linjer = try Proevemappe.tekst(sti).split(separator: "\n").map(Self.felter)
        kolonner = try #require(linjer.first)
        rader = Array(linjer.dropFirst())
        let antall = kolonner.count
        let erLike = rader.allSatisfy { $0.count == antall }
        try #require(erLike, "\(sti)")
    }

    private static func felter(_ linje: Substring) -> [String] {
        var (ut, erSitert) = ([""], false)
        for tegn in linje {
            if tegn == "\"" { erSitert.toggle() }
            if tegn == ";", !erSitert { ut.append("") } else { ut[ut.count - 1].append(tegn) }
        }
        return ut
    }

    subscript(_ rad: Int, _ kolonne: String) -> String {
        get { rader[rad][plass(kolonne)] }
        set { rader[rad][plass(kolonne)] = newValue }
    }

    private func plass(_ kolonne: String) -> Int {
        guard let plass = kolonner.firstIndex(of: kolonne) else { preconditionFailure("ingen kolonne \(kolonne)") }
        return plass
    }

    /// The first row of each person.
    func foerste(_ rolle: String? = nil) -> [String: Int] {
        var ut: [String: Int] = [:]
        for i in rader.indices where rolle == nil || self[i, "rolle"] == rolle {
            ut[self[i, "person_id"]] = ut[self[i, "person_id"]] ?? i
        }
        return ut
    }

    /// Adds a row like another, under an id of its own.
    mutating func kopier(_ rad: Int, _ id: String, _ endringer: [String: String]) {
        rader.append(rader[rad])
        self[rader.count - 1, kolonner[0]] = id
        for (kolonne, verdi) in endringer { self[rader.count - 1, kolonne] = verdi }
    }

    mutating func legg(til rad: [String: String]) { rader.append(kolonner.map { rad[$0] ?? "" }) }

    /// Ends an address, and adds the one moved to.
    ///
    /// - Returns: the row of the new address.
    @discardableResult
    mutating func flytt(_ rad: Int, til kommune: String, fra dag: String, lukk sluttdag: String) -> Int {
        if self[rad, "gyldig_fra"] > sluttdag { self[rad, "gyldig_fra"] = "2022-06-01" }
        self[rad, "gyldig_til"] = sluttdag
        self[rad, "folkeregistrert_dato"] = self[rad, "gyldig_fra"]
        legg(til: [
            "person_id": self[rad, "person_id"], "rolle": "BOR", "kommunenr": kommune, "gyldig_fra": dag,
            "folkeregistrert_dato": dag,
        ])
        return rader.count - 1
    }

    func skriv() throws {
        let linjer = ([kolonner] + rader).map { $0.joined(separator: ";") }
        try (linjer.joined(separator: "\n") + "\n").write(toFile: sti, atomically: false, encoding: .utf8)
    }
}
