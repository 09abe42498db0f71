import Glibc
import Kalender
import Register
import Sjekksum

/// The folder of an extract: its files, written as bytes come, and the manifest with their checksums.
final class Eksempelmappe {
    static let uttrekksdato = 17.april(2026)
    private static let stykke = 1 << 20

    private let oppsett: Eksempeloppsett
    private var filer: [(slag: Entitet, fil: Eksempelfil)] = []
    private var erFoerstePerson = true

    init(_ oppsett: Eksempeloppsett) throws(Eksempelfeil) {
        self.oppsett = oppsett
        try Eksempelmappe.lagMappe(oppsett.mappe)
        if oppsett.form == .json {
            let fil = try Eksempelfil(oppsett.mappe, "uttrekk.json")
            let dato = Eksempelmappe.uttrekksdato
            let hode = "{\"skjema\":\"nir-uttrekk-person/1\",\"uttrekksdato\":\"\(dato)\",\"personer\":["
            try fil.skriv(Array(hode.utf8))
            filer = [(.person, fil)]
        } else {
            for slag in Entitet.allCases {
                let navn = "\(slag.navn).\(oppsett.form.rawValue)"
                filer.append((slag, try Eksempelfil(oppsett.mappe, navn)))
            }
        }
    }

    private static func lagMappe(_ sti: String) throws(Eksempelfeil) {
        var hittil = sti.hasPrefix("/") ? "/" : ""
        for del in sti.split(separator: "/") {
            hittil += (hittil.isEmpty || hittil == "/" ? "" : "/") + del
            guard mkdir(hittil, 0o755) == 0 || errno == EEXIST else {
                throw Eksempelfeil(description: "Mappen \(hittil) kunne ikke lages. Velg en mappe du kan skrive i.")
            }
        }
    }

    /// Takes what one person added, and writes when there is enough.
    func ta(imot skriver: inout Forloepskriver) throws(Eksempelfeil) {
        if oppsett.form == .json {
            try filer[0].fil.skriv(dokument(&skriver))
            return
        }
        for (slag, fil) in filer where skriver.ut.ferdig[Int(slag.rawValue)].count > Eksempelmappe.stykke {
            try fil.skriv(skriver.toem(slag))
        }
    }

    /// The person's object with its rows nested under the names of their entities.
    private func dokument(_ skriver: inout Forloepskriver) -> [UInt8] {
        var bytes = erFoerstePerson ? Array("\n".utf8) : Array(",\n".utf8)
        erFoerstePerson = false
        bytes += skriver.toem(.person)
        for slag in Entitet.allCases where slag != .person && slag.personinnhold != .aldri {
            let rader = skriver.toem(slag)
            if !rader.isEmpty { bytes += Array(",\"\(slag.navn)\":[".utf8) + rader + Array("]".utf8) }
        }
        return bytes + Array("}".utf8)
    }

    /// The end of the document: after the persons the tables without persons, one line each.
    private func tabeller(_ skriver: inout Forloepskriver) -> [UInt8] {
        var bytes = Array("\n]".utf8)
        for slag in Entitet.allCases where slag.personinnhold == .aldri {
            bytes += Array(",\n\"\(slag.navn)\":[".utf8) + skriver.toem(slag) + Array("]".utf8)
        }
        return bytes + Array("}\n".utf8)
    }

    func avslutt(_ skriver: inout Forloepskriver) throws(Eksempelfeil) -> Eksempelresultat {
        if oppsett.form == .json { try filer[0].fil.skriv(tabeller(&skriver)) }
        var linjer: [String] = []
        var bytes = 0
        for (slag, fil) in filer {
            if oppsett.form != .json { try fil.skriv(skriver.toem(slag)) }
            let sum = try fil.lukk()
            bytes += fil.bytes
            let skilletegn = oppsett.form == .csv ? "\";\"" : "null"
            linjer.append(
                "    {\"navn\":\"\(fil.navn)\",\"entitet\":\"\(oppsett.form == .json ? "uttrekk" : slag.navn)\","
                    + "\"rader\":\(skriver.ut.rader[Int(slag.rawValue)]),\"bytes\":\(fil.bytes),\"sha256\":\"\(sum)\","
                    + "\"tegnsett\":\"UTF-8\",\"skilletegn\":\(skilletegn)}")
        }
        let manifest = """
            {
              "kontraktversjon": "1.0",
              "uttrekk_id": "syntetisk-\(oppsett.personer)-\(oppsett.froe)-\(oppsett.form.rawValue)",
              "uttrekksdato": "\(Eksempelmappe.uttrekksdato)",
              "leverandoer": "SYNTETISK",
              "profil": "TEST",
              "fullstendig": true,
              "kodelisteversjon": "2026-01-01",
              "filer": [
            \(linjer.joined(separator: ",\n"))
              ]
            }

            """
        let fil = try Eksempelfil(oppsett.mappe, "manifest.json")
        try fil.skriv(Array(manifest.utf8))
        _ = try fil.lukk()
        let alle = skriver.ut.rader.reduce(0, +)
        let personer = skriver.ut.rader[Int(Entitet.person.rawValue)]
        return Eksempelresultat(
            personer: personer, barnerader: alle - personer, bytes: bytes,
            filer: filer.map(\.fil.navn) + ["manifest.json"])
    }
}

/// A file being written, with its checksum on the way.
final class Eksempelfil {
    let navn: String
    private(set) var bytes = 0
    private let sti: String
    private var deskriptor: Int32
    private let sum = Sha256()

    init(_ mappe: String, _ navn: String) throws(Eksempelfeil) {
        self.navn = navn
        sti = "\(mappe)/\(navn)"
        deskriptor = open(sti, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard deskriptor >= 0 else {
            throw Eksempelfeil(description: "\(sti) kunne ikke åpnes for skriving. Velg en mappe du kan skrive i.")
        }
    }

    deinit { if deskriptor >= 0 { close(deskriptor) } }

    func skriv(_ data: [UInt8]) throws(Eksempelfeil) {
        data.withUnsafeBytes { sum.ta($0) }
        bytes += data.count
        let fullfoert = data.withUnsafeBytes { minne in
            var skrevet = 0
            while skrevet < minne.count {
                let antall = write(deskriptor, minne.baseAddress?.advanced(by: skrevet), minne.count - skrevet)
                if antall < 0 && errno == EINTR { continue }
                guard antall > 0 else { return false }
                skrevet += antall
            }
            return true
        }
        guard fullfoert else {
            throw Eksempelfeil(description: "\(sti) kunne ikke skrives ferdig. Se etter at disken har plass.")
        }
    }

    /// Closes the file and gives its sha256 in hexadecimal.
    func lukk() throws(Eksempelfeil) -> String {
        defer { deskriptor = -1 }
        guard close(deskriptor) == 0 else {
            throw Eksempelfeil(description: "\(sti) kunne ikke skrives ferdig. Se etter at disken har plass.")
        }
        return sum.tekst()
    }
}
