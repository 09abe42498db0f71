import FoundationEssentials
import Kalender
import Output
import Regelmotor
import Regelverksdata
import Register
import Tekster

/// Runs a simulation and writes what it found, with protected counts, to `<output>/simulering/<id>/`. Never publishes.
public func simuler(_ oppsett: Kjoeroppsett, _ regelsett: Regelsett) throws -> Simuleringsrapport {
    let simulering = try Simulering(oppsett, regelsett)
    let tall: [Kommunenummer: Simuleringstall]
    do {
        tall = try simulering.utfoer(oppsett)
    } catch {
        throw Stopp(noe: error)
    }
    let navn = Dictionary(
        uniqueKeysWithValues: simulering.gjeldende.kommuner.kommuner.map { ($0.nummer, $0.navn) })
    return try Simuleringsrapport(regelsett, dato: simulering.dato, tall, navn).skriv(output: oppsett.output)
}

/// A simulation as people and programs read it. Only protected counts.
public struct Simuleringsrapport: Codable, Sendable {
    public struct Rad: Codable, Sendable {
        /// Four digits; `0000` for the whole country.
        public let kommunenr: String
        public let kommunenavn: String
        /// What changed: category, deadline or finding; the summed lines have neither `fra` nor `til`.
        public let slag: String
        public let fra: String
        public let til: String
        /// Persons, rounded to five; nil when hidden.
        public let antall: Int?
        public let tegn: String
    }

    public let versjon: Int
    public let regelsett: String
    public let beskrivelse: String
    public let dato: String
    public let rader: [Rad]
    /// Where the files were written.
    public private(set) var mappe = ""

    init(
        _ regelsett: Regelsett, dato: Dato, _ tall: [Kommunenummer: Simuleringstall], _ navn: [Kommunenummer: String]
    ) {
        (versjon, self.regelsett, beskrivelse) = (1, regelsett.navn, regelsett.beskrivelse)
        self.dato = dato.description
        var landet = Simuleringstall()
        for tall in tall.values { landet.legg(til: tall) }
        var rader = Simuleringsrapport.rader("0000", "Hele landet", landet)
        for (kommune, tall) in tall.sorted(by: { $0.key < $1.key }) where kommune.erSatt && tall.endret > 0 {
            rader += Simuleringsrapport.rader(kommune.sifre, navn[kommune] ?? "", tall)
        }
        self.rader = rader
    }

    private static func rader(_ nr: String, _ navn: String, _ tall: Simuleringstall) -> [Rad] {
        func rad(_ slag: String, _ fra: String, _ til: String, _ antall: Int) -> Rad {
            let vernet = Vernettall(antall)
            return Rad(
                kommunenr: nr, kommunenavn: navn, slag: slag, fra: fra, til: til, antall: vernet.verdi,
                tegn: vernet.tegn)
        }
        return [rad("personer", "", "", tall.personer), rad("endret", "", "", tall.endret)]
            + tall.antall.sorted { $0.key < $1.key }.map { rad($0.key.slag, $0.key.fra, $0.key.til, $0.value) }
    }

    public func json() throws -> String {
        let koder = JSONEncoder()
        koder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try koder.encode(self), as: UTF8.self) + "\n"
    }

    fileprivate var csv: String {
        let hode = ["kommunenr", "kommunenavn", "slag", "fra", "til", "antall", "tegn"]
        let linjer = rader.map {
            [$0.kommunenr, $0.kommunenavn, $0.slag, $0.fra, $0.til, $0.antall.map(String.init) ?? "", $0.tegn]
        }
        var ut = Bytebuffer(kapasitet: 64 * (linjer.count + 1))
        for linje in [hode] + linjer {
            for felt in linje { ut.felt(tekst: felt, .maskin) }
            ut.linjeslutt(.maskin)
        }
        return ut.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    fileprivate func skriv(output: String) throws -> Simuleringsrapport {
        var ferdig = self
        var id = "\(Klokke.naa().iId)-\(regelsett)"
        var nummer = 1
        while FileManager.default.fileExists(atPath: "\(output)/simulering/\(id)") {
            nummer += 1
            id = "\(Klokke.naa().iId)-\(regelsett)-\(nummer)"
        }
        ferdig.mappe = "\(output)/simulering/\(id)"
        do {
            try FileManager.default.createDirectory(
                atPath: ferdig.mappe, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        } catch {
            throw Stopp(.kanIkkeSkrive, "UT-001", "Kan ikke skrive i \(output)", rett: "Sjekk rettighetene til mappen.")
        }
        try skrivFortrolig(try ferdig.json(), til: ferdig.mappe + "/simulering.json")
        try skrivFortrolig(csv, til: ferdig.mappe + "/simulering.csv")
        return ferdig
    }

    /// The screen: the country in full, then where to look.
    public var tekst: String {
        var linjer = [
            "SIMULERING \(regelsett)  ·  \(beskrivelse)", "Ikke gjeldende rett. Beregningsdato \(dato).",
            "Kategoriene er regnet ut på begge sider. 1–4 personer vises som «:», andre tall er rundet til nærmeste fem.",
            "",
        ]
        for rad in rader where rad.kommunenr == "0000" {
            let overgang =
                rad.fra.isEmpty && rad.til.isEmpty
                ? "" : "\(rad.fra.isEmpty ? "–" : rad.fra) → \(rad.til.isEmpty ? "–" : rad.til)"
            let antall = rad.antall.map { norskTall($0) } ?? rad.tegn
            linjer.append("  \(rad.slag.padding(til: 16))\(overgang.padding(til: 34))\(antall.hoeyrestilt(10))")
        }
        linjer += ["", "  Per kommune  \(mappe)/simulering.csv", "Ingenting er publisert."]
        return linjer.joined(separator: "\n")
    }
}
