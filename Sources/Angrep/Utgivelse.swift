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
    /// The cells of each JSON file in bokmål, by path: what the other forms of the table are held against.
    private var celler: [String: Jsonfil.Celler] = [:]
    private var mestK = 5
    /// Publication tables.
    private(set) var antallTabeller = 0

    private var tabeller: [Publisert] { nyeste.sorted { $0.key < $1.key }.flatMap { $0.value.tabeller.map(\.tabell) } }

    var antallCeller: Int { tabeller.reduce(0) { $0 + $1.visninger.count } }

    /// Tables that rest on the same persons in the same period, or on some of them, each group in the order of the file names.
    var familier: [[Publisert]] {
        func gruppe(_ tabell: Publisert) -> String { "\(tabell.maal)|\(tabell.grunnperiode)" }
        let personer = tabeller.filter(\.gjelderPersoner)
        // Tables over the same persons that say nothing at all, tell nothing.
        let talende = Set(personer.lazy.filter { !$0.erTaus }.map(gruppe))
        let grupper = Dictionary(grouping: personer.filter { talende.contains(gruppe($0)) }, by: \.familie)
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

    /// What reading one file gave.
    private struct Lest: Sendable {
        let sti: String
        var funn: [Angrepsfunn] = []
        var tabeller: [Jsontabell]?
        var celler: Jsonfil.Celler?
        var k = 0

        init(_ sti: String) { self.sti = sti }

        mutating func ulik(_ sted: String, _ grunn: String) { funn.append(.ulikeFiler(sted: sted, grunn: grunn)) }
    }

    private func bytes(_ sti: String, _ lest: inout Lest) -> [UInt8]? {
        guard let innhold = FileManager.default.contents(atPath: "\(rot)/\(sti)") else {
            lest.ulik(sti, "filen kan ikke leses. Sjekk rettighetene.")
            return nil
        }
        return [UInt8](innhold)
    }

    /// Reads tables first, then the other forms of them, and the workbooks that show them after.
    mutating func les() {
        let jsonfiler = stier.filter { erTabell($0, ".json") }
        let nynorsk = jsonfiler.filter { Filversjon($0).erNynorsk }
        lesTabeller(jsonfiler.filter { !Filversjon($0).erNynorsk })
        for sti in stier where erTabell(sti, ".csv") && !stier.contains(String(sti.dropLast(4)) + ".json") {
            antallTabeller += 1
            ulik(sti, "tabellen har ingen JSON-fil, og kan ikke prøves uten. Skriv begge filene.")
        }
        lesNynorske(nynorsk)
        for lest in hver(stier.filter { erTabell($0, ".px") }, lesPx) { funn += lest.funn }
        lesBoeker(stier.filter { $0.hasSuffix(".xlsx") })
    }

    private func hver(_ stier: [String], _ les: @Sendable (String) -> Lest) -> [Lest] {
        samtidig(stier.count) { les(stier[$0]) }
    }

    private mutating func lesTabeller(_ jsonfiler: [String]) {
        antallTabeller += jsonfiler.count
        for lest in hver(jsonfiler, lesTabell) {
            funn += lest.funn
            mestK = max(mestK, lest.k)
            celler[lest.sti] = lest.celler
            guard let tabeller = lest.tabeller else { continue }
            let fil = Filversjon(String(lest.sti.dropLast(5)))
            nyeste[fil.stamme] = flettet(nyeste[fil.stamme], (fil.nummer, tabeller))
        }
    }

    private mutating func lesNynorske(_ stier: [String]) {
        for lest in hver(stier, lesNynorsk) {
            funn += lest.funn
            mestK = max(mestK, lest.k)
            let fil = Filversjon(lest.sti)
            guard let tabeller = lest.tabeller, nynorske[fil.stamme].map({ $0.versjon < fil.nummer }) ?? true else {
                continue
            }
            nynorske[fil.stamme] = (fil.nummer, tabeller)
        }
    }

    private mutating func lesBoeker(_ boeker: [String]) {
        let sist = Dictionary(grouping: boeker) { Filversjon($0).stamme }.mapValues {
            $0.map { Filversjon($0).nummer }.max()
        }
        let (rot, k) = (rot, mestK)
        let bokmaal = nyeste.sorted { $0.key < $1.key }.flatMap(\.value.tabeller)
        let nynorsk = nynorske.sorted { $0.key < $1.key }.flatMap(\.value.tabeller)
        let alle = samtidig(boeker.count) { nr in
            let versjon = Filversjon(boeker[nr])
            return Arbeidsbokproeve.funn(
                "\(rot)/\(boeker[nr])", navn: boeker[nr], versjon.erNynorsk ? nynorsk : bokmaal, k: k,
                erNyeste: sist[versjon.stamme] == versjon.nummer)
        }
        funn += alle.joined()
    }

    private func erTabell(_ sti: String, _ endelse: String) -> Bool {
        let navn = sti.split(separator: "/").last ?? ""
        return navn.hasPrefix("tabell-") && navn.hasSuffix(endelse)
    }

    private func lesTabell(_ jsonfil: String) -> Lest {
        var lest = Lest(jsonfil)
        let csvfil = String(jsonfil.dropLast(5)) + ".csv"
        guard let json = lesJson(jsonfil, csvfil: csvfil, &lest) else { return lest }
        guard stier.contains(csvfil), let csvbytes = bytes(csvfil, &lest) else {
            lest.ulik(jsonfil, "tabellen har ingen CSV-fil. Skriv begge filene.")
            return lest
        }
        let (tabeller, ulike) = Csvfil.les(csvbytes, json.tabeller, fil: csvfil)
        lest.funn += ulike
        for tabell in tabeller { lest.funn += Lekkasje.finn(tabell) }
        var nye = json.tabeller
        for nr in nye.indices { nye[nr].tabell = tabeller[nr] }
        lest.tabeller = nye
        return lest
    }

    private func lesJson(_ sti: String, csvfil: String, _ lest: inout Lest) -> Jsonfil? {
        guard let innhold = bytes(sti, &lest) else { return nil }
        guard let json = Json(innhold) else {
            lest.ulik(sti, "filen er ikke gyldig JSON. Skriv den på nytt.")
            return nil
        }
        var feil: [String] = []
        let fil = Jsonfil(csvfil: csvfil, json) { feil.append($0) }
        for grunn in feil { lest.ulik(sti, grunn) }
        guard let fil else { return nil }
        lest.k = fil.k
        lest.celler = fil.celler
        lest.funn += Lekkasje.finn(json, fil: sti, k: fil.k)
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

    private func lesNynorsk(_ sti: String) -> Lest {
        var lest = Lest(sti)
        guard let her = tvilling(sti, &lest) else { return lest }
        guard let json = lesJson(sti, csvfil: String(her.sti.dropLast(5)) + ".csv", &lest) else { return lest }
        lest.funn += Tvillingproeve.funn(json.celler, fil: sti, mot: her.celler, jsonfil: her.sti)
        lest.tabeller = json.tabeller
        return lest
    }

    private func lesPx(_ sti: String) -> Lest {
        var lest = Lest(sti)
        guard let her = tvilling(sti, &lest), let innhold = bytes(sti, &lest) else { return lest }
        guard let px = Pxfil(innhold) else {
            lest.ulik(sti, "filen er ikke gyldig PX. Skriv den på nytt.")
            return lest
        }
        lest.funn += Tvillingproeve.funn(px.celler, fil: sti, mot: her.celler, jsonfil: her.sti)
        for noekkel in px.cellenoekler {
            lest.funn.append(
                .lekkasje(sted: "\(sti): \(noekkel)", grunn: "en note ved en celle kan røpe tallet. Ta den bort."))
        }
        return lest
    }

    /// The JSON file with the same cells: of the same version, else the newest, since a file whose content is unchanged
    /// keeps its version. Nil when there is none, or nothing could be read from it.
    private func tvilling(_ sti: String, _ lest: inout Lest) -> (sti: String, celler: Jsonfil.Celler)? {
        let fil = Filversjon(sti)
        let like = stier.filter {
            erTabell($0, ".json") && !Filversjon($0).erNynorsk && Filversjon($0).stamme == fil.stamme
        }
        let valgt =
            like.first { Filversjon($0).nummer == fil.nummer }
            ?? like.max { Filversjon($0).nummer < Filversjon($1).nummer }
        guard let valgt else {
            lest.ulik(sti, "tabellen har ingen JSON-fil, og kan ikke prøves uten. Skriv begge filene.")
            return nil
        }
        return celler[valgt].map { (valgt, $0) }
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
