import FoundationEssentials

/// The files of class Åpen below a folder.
struct Utgivelse {
    private let rot: String
    private let stier: [String]
    private(set) var funn: [Angrepsfunn] = []
    /// The newest version of each table.
    private var nyeste: [String: (versjon: Int, json: Jsontabell)] = [:]
    private var mestK = 5
    private(set) var antallTabeller = 0

    var antallCeller: Int { nyeste.values.reduce(0) { $0 + $1.json.tabell.visninger.count } }

    /// Tables of the same measure and period, each group in the order of the file names.
    var familier: [[Publisert]] {
        let alle = nyeste.sorted { $0.key < $1.key }.map(\.value.json.tabell)
        let grupper = Dictionary(grouping: alle) { "\($0.maal)|\($0.periode)" }
        return grupper.sorted { $0.key < $1.key }.map(\.value)
    }

    init(mappe: String) throws(Angrepsfeil) {
        let under = mappe + "/publisert"
        rot = FileManager.default.fileExists(atPath: under) ? under : mappe
        guard let alle = try? FileManager.default.subpathsOfDirectory(atPath: rot) else {
            throw .kanIkkeLese(sti: mappe)
        }
        stier = alle.filter { sti in
            let deler = sti.split(separator: "/")
            return !deler.contains("sensitiv") && !deler.contains("skjermet")
        }.sorted()
    }

    private mutating func ulik(_ sted: String, _ grunn: String) { funn.append(.ulikeFiler(sted: sted, grunn: grunn)) }

    private mutating func bytes(_ sti: String) -> [UInt8]? {
        guard let innhold = FileManager.default.contents(atPath: "\(rot)/\(sti)") else {
            ulik(sti, "filen kan ikke leses. Sjekk rettighetene.")
            return nil
        }
        return [UInt8](innhold)
    }

    /// Reads tables first, and the workbooks that show them after.
    mutating func les() {
        for sti in stier where erTabell(sti, ".json") { lesTabell(String(sti.dropLast(5))) }
        for sti in stier where erTabell(sti, ".csv") && !stier.contains(String(sti.dropLast(4)) + ".json") {
            antallTabeller += 1
            ulik(sti, "tabellen har ingen JSON-fil, og kan ikke prøves uten. Skriv begge filene.")
        }
        let boeker = stier.filter { $0.hasSuffix(".xlsx") }
        let sist = Dictionary(grouping: boeker) { Filversjon($0).stamme }.mapValues {
            $0.map { Filversjon($0).nummer }.max()
        }
        let tabeller = nyeste.sorted { $0.key < $1.key }.map(\.value.json)
        for sti in boeker {
            let versjon = Filversjon(sti)
            funn += Arbeidsbokproeve.funn(
                "\(rot)/\(sti)", navn: sti, tabeller, k: mestK, erNyeste: sist[versjon.stamme] == versjon.nummer)
        }
    }

    private func erTabell(_ sti: String, _ endelse: String) -> Bool {
        let navn = sti.split(separator: "/").last ?? ""
        return navn.hasPrefix("tabell-") && navn.hasSuffix(endelse)
    }

    private mutating func lesTabell(_ stamme: String) {
        antallTabeller += 1
        let (jsonfil, csvfil) = (stamme + ".json", stamme + ".csv")
        guard let jsonbytes = bytes(jsonfil) else { return }
        guard let json = Json(jsonbytes) else { return ulik(jsonfil, "filen er ikke gyldig JSON. Skriv den på nytt.") }
        var feil: [String] = []
        guard let jsontabell = Jsontabell(fil: csvfil, csvfil: csvfil, json, feil: { feil.append($0) }) else {
            for grunn in feil { ulik(jsonfil, grunn) }
            return
        }
        for grunn in feil { ulik(jsonfil, grunn) }
        mestK = max(mestK, jsontabell.tabell.regler.k)
        funn += Lekkasje.finn(json, fil: jsonfil, k: jsontabell.tabell.regler.k)
        guard stier.contains(csvfil), let csvbytes = bytes(csvfil) else {
            return ulik(jsonfil, "tabellen har ingen CSV-fil. Skriv begge filene.")
        }
        let (tabell, ulike) = Csvtabell.les(csvbytes, jsontabell)
        funn += ulike
        funn += Lekkasje.finn(tabell)
        husk(stamme, jsontabell, tabell)
    }

    /// The newest version is attacked, with what earlier ones show of the same numbers.
    private mutating func husk(_ stamme: String, _ json: Jsontabell, _ tabell: Publisert) {
        let fil = Filversjon(stamme)
        var ny = json
        ny.tabell = tabell
        guard let kjent = nyeste[fil.stamme] else { return nyeste[fil.stamme] = (fil.nummer, ny) }
        let (eldst, yngst) = kjent.versjon < fil.nummer ? (kjent.json, ny) : (ny, kjent.json)
        var flettet = yngst
        flettet.tabell.flett(eldst.tabell)
        nyeste[fil.stamme] = (max(kjent.versjon, fil.nummer), flettet)
    }
}

/// `tabell-NIR1_p2026_v2` is version 2 of `tabell-NIR1_p2026`; a name without a version is newer than all.
private struct Filversjon {
    let stamme: String
    let nummer: Int

    init(_ sti: String) {
        let uten = sti.hasSuffix(".xlsx") ? String(sti.dropLast(5)) : sti
        let deler = uten.split(separator: "_", omittingEmptySubsequences: false)
        let nummer = deler.last.flatMap { $0.first == "v" ? Int($0.dropFirst()) : nil }
        self.nummer = nummer ?? Int.max
        stamme = nummer == nil ? uten : deler.dropLast().joined(separator: "_")
    }
}
