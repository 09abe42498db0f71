import FoundationEssentials

/// Attacks a release as an outsider would: reads the files of class Åpen below a folder, and looks for everything that can
/// be computed from them and is not to be known.
/// - Parameter maal: the keys of the cells that are hidden for their own sake. An outsider cannot tell them from those
///   hidden to protect them, so without this a narrow range is only a remark.
public func angrip(mappe: String, maal: Set<String>? = nil) throws(Angrepsfeil) -> Angrepsrapport {
    var utgivelse = try Utgivelse(mappe: mappe)
    utgivelse.les()
    guard utgivelse.antallTabeller > 0 else { throw .ingenTabeller(mappe: mappe) }
    var funn = utgivelse.funn
    var merknader: [Angrepsfunn] = []
    var spenn: [Cellespenn] = []
    var (ukjente, grupper, loesninger, heltallige) = (0, 0, 0, 0)
    for familie in utgivelse.familier {
        let angrep = Familieangrep(familie, maal: maal)
        funn += angrep.funn
        merknader += angrep.merknader
        spenn += angrep.spenn
        ukjente += angrep.ukjente
        grupper += angrep.grupper
        loesninger += angrep.loesninger
        heltallige += angrep.heltallige
    }
    return Angrepsrapport(
        tabeller: utgivelse.antallTabeller, celler: utgivelse.antallCeller, skjulte: spenn.count, ukjente: ukjente,
        grupper: grupper, loesninger: loesninger, heltallige: heltallige, funn: enkle(funn),
        merknader: enkle(merknader),
        spenn: spenn.sorted { $0.noekkel.utf8.lexicographicallyPrecedes($1.noekkel.utf8) })
}

/// Each finding once, in the order they were made.
private func enkle(_ funn: [Angrepsfunn]) -> [Angrepsfunn] {
    var sett = Set<Angrepsfunn>()
    return funn.filter { sett.insert($0).inserted }
}

/// The files of class Åpen below a folder.
struct Utgivelse {
    private let rot: String
    private let stier: [String]
    private(set) var funn: [Angrepsfunn] = []
    /// The newest version of each table.
    private var nyeste: [String: (versjon: Int, tabell: Publisert)] = [:]
    private var tabeller: [String: Jsontabell] = [:]
    private var mestK = 5
    private(set) var antallTabeller = 0

    var antallCeller: Int { nyeste.values.reduce(0) { $0 + $1.tabell.visninger.count } }

    /// Tables of the same measure and period, each group in the order of the file names.
    var familier: [[Publisert]] {
        let alle = nyeste.sorted { $0.key < $1.key }.map(\.value.tabell)
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
        for sti in stier where sti.hasSuffix(".xlsx") {
            funn += Arbeidsbokproeve.funn("\(rot)/\(sti)", navn: sti, tabeller, k: mestK)
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
        huske(stamme, jsontabell, tabell)
    }

    /// Earlier versions are read and compared, and the newest is attacked.
    private mutating func huske(_ stamme: String, _ json: Jsontabell, _ tabell: Publisert) {
        let deler = stamme.split(separator: "_")
        let versjon = deler.last.flatMap { $0.first == "v" ? Int($0.dropFirst()) : nil }
        let navn = versjon == nil ? stamme : deler.dropLast().joined(separator: "_")
        if let gammel = nyeste[navn], gammel.versjon > versjon ?? Int.max { return }
        nyeste[navn] = (versjon ?? Int.max, tabell)
        var med = json
        med.tabell = tabell
        tabeller["\(tabell.id)|\(tabell.periode)"] = med
    }
}
