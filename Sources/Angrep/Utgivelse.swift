import FoundationEssentials

/// The files of class Åpen below a folder.
struct Utgivelse {
    private let rot: String
    private let stier: [String]
    private(set) var funn: [Angrepsfunn] = []
    /// The newest version of each publication table.
    private var nyeste: [String: (versjon: Int, tabeller: [Jsontabell])] = [:]
    /// The same with the labels of nynorsk.
    private var nynorske: [String: (versjon: Int, tabeller: [Jsontabell])] = [:]
    private var mestK = 5
    /// Publication tables.
    private(set) var antallTabeller = 0

    private var tabeller: [Publisert] { nyeste.sorted { $0.key < $1.key }.flatMap { $0.value.tabeller.map(\.tabell) } }

    var antallCeller: Int { tabeller.reduce(0) { $0 + $1.visninger.count } }

    /// Tables that rest on the same persons in the same period, each group in the order of the file names.
    var familier: [[Publisert]] {
        let grupper = Dictionary(grouping: tabeller.filter(\.gjelderPersoner)) { "\($0.maal)|\($0.periode)" }
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

    /// Reads tables first, then the other forms of them, and the workbooks that show them after.
    mutating func les() {
        let jsonfiler = stier.filter { erTabell($0, ".json") }
        for sti in jsonfiler where !Filversjon(sti).erNynorsk { lesTabell(String(sti.dropLast(5))) }
        for sti in stier where erTabell(sti, ".csv") && !stier.contains(String(sti.dropLast(4)) + ".json") {
            antallTabeller += 1
            ulik(sti, "tabellen har ingen JSON-fil, og kan ikke prøves uten. Skriv begge filene.")
        }
        for sti in jsonfiler where Filversjon(sti).erNynorsk { lesNynorsk(sti) }
        for sti in stier where erTabell(sti, ".px") { lesPx(sti) }
        let boeker = stier.filter { $0.hasSuffix(".xlsx") }
        let sist = Dictionary(grouping: boeker) { Filversjon($0).stamme }.mapValues {
            $0.map { Filversjon($0).nummer }.max()
        }
        for sti in boeker {
            let versjon = Filversjon(sti)
            let kjente = versjon.erNynorsk ? nynorske : nyeste
            funn += Arbeidsbokproeve.funn(
                "\(rot)/\(sti)", navn: sti, kjente.sorted { $0.key < $1.key }.flatMap(\.value.tabeller), k: mestK,
                erNyeste: sist[versjon.stamme] == versjon.nummer)
        }
    }

    private func erTabell(_ sti: String, _ endelse: String) -> Bool {
        let navn = sti.split(separator: "/").last ?? ""
        return navn.hasPrefix("tabell-") && navn.hasSuffix(endelse)
    }

    private mutating func lesTabell(_ stamme: String) {
        antallTabeller += 1
        let (jsonfil, csvfil) = (stamme + ".json", stamme + ".csv")
        guard let json = lesJson(jsonfil, csvfil: csvfil) else { return }
        guard stier.contains(csvfil), let csvbytes = bytes(csvfil) else {
            return ulik(jsonfil, "tabellen har ingen CSV-fil. Skriv begge filene.")
        }
        let (tabeller, ulike) = Csvfil.les(csvbytes, json.tabeller, fil: csvfil)
        funn += ulike
        for tabell in tabeller { funn += Lekkasje.finn(tabell) }
        var nye = json.tabeller
        for nr in nye.indices { nye[nr].tabell = tabeller[nr] }
        let fil = Filversjon(stamme)
        nyeste[fil.stamme] = flettet(nyeste[fil.stamme], (fil.nummer, nye))
    }

    private mutating func lesJson(_ sti: String, csvfil: String) -> Jsonfil? {
        guard let innhold = bytes(sti) else { return nil }
        guard let json = Json(innhold) else {
            ulik(sti, "filen er ikke gyldig JSON. Skriv den på nytt.")
            return nil
        }
        var feil: [String] = []
        let fil = Jsonfil(csvfil: csvfil, json) { feil.append($0) }
        for grunn in feil { ulik(sti, grunn) }
        guard let fil else { return nil }
        mestK = max(mestK, fil.k)
        funn += Lekkasje.finn(json, fil: sti, k: fil.k)
        return fil
    }

    /// The newest version is attacked, with what earlier ones show of the same numbers.
    private func flettet(
        _ kjent: (versjon: Int, tabeller: [Jsontabell])?, _ ny: (versjon: Int, tabeller: [Jsontabell])
    ) -> (versjon: Int, tabeller: [Jsontabell]) {
        guard let kjent else { return ny }
        let (eldst, yngst) = kjent.versjon < ny.versjon ? (kjent, ny) : (ny, kjent)
        var ut = yngst
        for nr in ut.tabeller.indices {
            let tabell = ut.tabeller[nr].tabell
            let eldre = eldst.tabeller.first {
                $0.tabell.indikator == tabell.indikator && $0.tabell.periode == tabell.periode
            }
            if let eldre { ut.tabeller[nr].tabell.flett(eldre.tabell) }
        }
        return ut
    }

    // MARK: The other forms

    private mutating func lesNynorsk(_ sti: String) {
        guard let her = tvilling(sti), let json = lesJson(sti, csvfil: her.csvfil) else { return }
        funn += Tvillingproeve.funn(json.celler, fil: sti, mot: her.json.celler, jsonfil: her.jsonfil)
        let fil = Filversjon(sti)
        guard nynorske[fil.stamme].map({ $0.versjon < fil.nummer }) ?? true else { return }
        nynorske[fil.stamme] = (fil.nummer, json.tabeller)
    }

    private mutating func lesPx(_ sti: String) {
        guard let her = tvilling(sti), let innhold = bytes(sti) else { return }
        guard let px = Pxfil(innhold) else { return ulik(sti, "filen er ikke gyldig PX. Skriv den på nytt.") }
        funn += Tvillingproeve.funn(px.celler, fil: sti, mot: her.json.celler, jsonfil: her.jsonfil)
        for noekkel in px.cellenoekler {
            funn.append(
                .lekkasje(sted: "\(sti): \(noekkel)", grunn: "en note ved en celle kan røpe tallet. Ta den bort."))
        }
    }

    /// The JSON file with the same cells: of the same version, else the newest, since a file whose content is unchanged
    /// keeps its version.
    private mutating func tvilling(_ sti: String) -> (json: Jsonfil, jsonfil: String, csvfil: String)? {
        let fil = Filversjon(sti)
        let like = stier.filter {
            erTabell($0, ".json") && !Filversjon($0).erNynorsk && Filversjon($0).stamme == fil.stamme
        }
        let valgt =
            like.first { Filversjon($0).nummer == fil.nummer }
            ?? like.max { Filversjon($0).nummer < Filversjon($1).nummer }
        guard let valgt else {
            ulik(sti, "tabellen har ingen JSON-fil, og kan ikke prøves uten. Skriv begge filene.")
            return nil
        }
        let csvfil = String(valgt.dropLast(5)) + ".csv"
        guard let json = bytes(valgt).flatMap(Json.init), let lest = Jsonfil(csvfil: csvfil, json, feil: { _ in })
        else {
            return nil
        }
        return (lest, valgt, csvfil)
    }
}

/// `tabell-NIR1_p2026_v2` is version 2 of `tabell-NIR1_p2026`; a name without a version is newer than all.
/// `tabell-NIR1-nn_p2026_v2` is the same in nynorsk, of the same stem.
private struct Filversjon {
    let stamme: String
    let nummer: Int
    let erNynorsk: Bool

    init(_ sti: String) {
        let endelse = [".xlsx", ".json", ".px"].first(where: sti.hasSuffix) ?? ""
        var deler = sti.dropLast(endelse.count).split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        erNynorsk = deler.first?.hasSuffix("-nn") ?? false
        if erNynorsk { deler[0] = String(deler[0].dropLast(3)) }
        let nummer = deler.last.flatMap { $0.first == "v" ? Int($0.dropFirst()) : nil }
        self.nummer = nummer ?? Int.max
        stamme = (nummer == nil ? deler[...] : deler.dropLast()).joined(separator: "_")
    }
}
