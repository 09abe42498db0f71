/// Looks through a workbook for what is hidden in it, and compares its tables with the files they come from.
enum Arbeidsbokproeve {
    /// - Parameter erNyeste: an earlier version of a book shows earlier versions of the tables.
    static func funn(
        _ sti: String, navn: String, _ tabeller: [Jsontabell], k: Int, erNyeste: Bool
    ) -> [Angrepsfunn] {
        guard let bok = Arbeidsbok(sti) else {
            return [.ulikeFiler(sted: navn, grunn: "arbeidsboken kan ikke åpnes. Skriv den på nytt.")]
        }
        var ut: [Angrepsfunn] = []
        func lekkasje(_ sted: String, _ grunn: String) { ut.append(.lekkasje(sted: sted, grunn: grunn)) }
        for ark in bok.ark {
            let sted = "\(navn), arket «\(ark.navn)»"
            if ark.erSkjult { lekkasje(sted, "arket er skjult. Ta det bort.") }
            if ark.harSkjulteLinjer { lekkasje(sted, "arket har skjulte rader eller kolonner. Ta dem bort.") }
            for celle in ark.celler where celle.harFormel {
                lekkasje("\(sted), \(Arbeidsbok.sted(celle))", "cellen har en formel. Skriv tallet i stedet.")
            }
            guard let arktabell = Arktabell(sted: sted, ark) else { continue }
            ut += erNyeste ? arktabell.funn(tabeller, k: k, bok: navn) : []
        }
        for (definert, innhold) in bok.navn where !innhold.contains("!") || innhold.contains("{") {
            lekkasje(navn, "det definerte navnet \(definert) holder en verdi. Ta det bort.")
        }
        for del in bok.deler.keys.sorted() {
            if ["comments", "threadedComment", "pivotCache", "externalLink", "embeddings"].contains(where: del.contains)
            {
                lekkasje("\(navn), \(del)", "delen kan holde tall som ikke er vist. Ta den bort.")
            }
            let bytes = bok.deler[del] ?? []
            if del.hasPrefix("docProps/"), harAntall(del, bytes) {
                lekkasje("\(navn), \(del)", "egenskapene til arbeidsboken har et tall. Ta det bort.")
            }
            if del.hasPrefix("xl/charts/"), xmlbiter(bytes).contains(where: { $0.navn == "v" && erLite($0.tekst, k) }) {
                lekkasje("\(navn), \(del)", "diagrammet husker et lite antall. Ta det bort.")
            }
        }
        return ut
    }

    static func erLite(_ tekst: String, _ k: Int) -> Bool {
        guard let tall = Double(tekst) else { return false }
        return tall > 0 && tall < Double(k) && tall == tall.rounded()
    }

    /// A property that is a number, other than those every workbook has.
    private static func harAntall(_ del: String, _ bytes: [UInt8]) -> Bool {
        let kjente: Set = ["AppVersion", "DocSecurity", "TotalTime", "Pages", "revision", "version"]
        var naa = ""
        for bit in xmlbiter(bytes) {
            if !bit.navn.hasPrefix("/") {
                // The number of sheets in a list of sheets is a variant in app.xml.
                if del.hasSuffix("app.xml"), bit.navn == "i4" { continue }
                naa = bit.navn
            }
            if !kjente.contains(naa), Double(bit.tekst.filter { !$0.isWhitespace }) != nil { return true }
        }
        return false
    }
}

/// A sheet with a table: row 5 has the headings, the codes of one variable stand in column A from row 6.
struct Arktabell {
    private let sted: String
    private let celler: [Int: [Int: Arbeidsbok.Celle]]
    private let kilde: String
    /// The measure and the period of the sheet, as far as they are the same in all of it.
    private let gjelder: [String]

    init?(sted: String, _ ark: Arbeidsbok.Ark) {
        guard ark.navn.hasPrefix("Tabell ") else { return nil }
        self.sted = sted
        var celler: [Int: [Int: Arbeidsbok.Celle]] = [:]
        for celle in ark.celler { celler[celle.rad, default: [:]][celle.kolonne] = celle }
        self.celler = celler
        let linje = celler[2]?.values.sorted { $0.kolonne < $1.kolonne }.map(\.tekst).joined(separator: " ") ?? ""
        // In bokmål and in nynorsk.
        let start = ["Kilde: tabell-", "Kjelde: tabell-"].compactMap { linje.firstRange(of: $0)?.upperBound }.first
        let rest = start.map { linje[$0...] } ?? ""
        kilde = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
        let etter = rest.dropFirst(kilde.count)
        let parentes = etter.hasPrefix(" (") ? etter.dropFirst(2).prefix { $0 != ")" } : ""
        gjelder = parentes.split(separator: ", ").map(String.init)
    }

    func funn(_ tabeller: [Jsontabell], k: Int, bok: String) -> [Angrepsfunn] {
        // The table of the day the book is named for, else the only file there is.
        let medId = tabeller.filter { $0.tabell.id == kilde }
        let sammeDag = medId.filter { filperiode($0.tabell.fil) == filperiode(bok) }
        let aktuelle = sammeDag.isEmpty && Set(medId.map(\.tabell.fil)).count == 1 ? medId : sammeDag
        let kilder = aktuelle.filter { tabell in
            gjelder.allSatisfy { $0 == tabell.tabell.indikator || $0 == tabell.tabell.periode }
        }
        guard let foerste = kilder.first else {
            let grunn = "arket nevner ikke en tabell som finnes i mappen. Rett kilden i linje 2."
            return [.ulikeFiler(sted: sted, grunn: grunn)] + smaa(k)
        }
        var radvalg: [Int?] = foerste.oppsett(kolonneA)
        if kolonneA.allSatisfy({ kode in kilder.contains { $0.tabell.periode == kode } }) { radvalg.append(nil) }
        let forsoek = radvalg.map { prove($0, kilder) }
        if let best = forsoek.min(by: { $0.count < $1.count }) { return best + smaa(k, uten: rader) }
        let grunn = "radkodene finnes ikke i \(foerste.tabell.fil). Skriv arket på nytt."
        let erAntall = kilder.allSatisfy { $0.tabell.slag == .antall }
        return [.ulikeFiler(sted: sted, grunn: grunn)] + smaa(k, uten: erAntall ? [] : rader)
    }

    /// The rows of the table: from row 6 on without a gap, each with a code and something beside it. Notes come below.
    private var rader: [Int] {
        var ut: [Int] = []
        while let rad = celler[6 + ut.count], !(rad[0]?.tekst ?? "").isEmpty, rad.count > 1 { ut.append(6 + ut.count) }
        return ut
    }

    private var kolonneA: [String] { rader.compactMap { celler[$0]?[0]?.tekst } }

    /// Numbers that are small in themselves, in all rows but those named.
    private func smaa(_ k: Int, uten: [Int] = []) -> [Angrepsfunn] {
        Set(celler.keys).subtracting(uten + [5]).sorted().flatMap { rad in
            (celler[rad] ?? [:]).values
                .filter { ($0.kolonne >= 2 || rad < 5) && $0.erTall && Arbeidsbokproeve.erLite($0.tekst, k) }
                .sorted { $0.kolonne < $1.kolonne }.map { lite($0) }
        }
    }

    private func lite(_ celle: Arbeidsbok.Celle) -> Angrepsfunn {
        .lekkasje(sted: "\(sted), \(Arbeidsbok.sted(celle))", grunn: "et lite antall er vist. Skjul det.")
    }

    /// The cells of the sheet against those of the tables it may show.
    private func prove(_ radvariabel: Int?, _ kilder: [Jsontabell]) -> [Angrepsfunn] {
        var ut: [Angrepsfunn] = []
        let fil = kilder[0].tabell.fil
        for rad in rader {
            let kode = celler[rad]?[0]?.tekst ?? ""
            for celle in (celler[rad] ?? [:]).values.sorted(by: { $0.kolonne < $1.kolonne }) where celle.kolonne >= 1 {
                let her = "\(sted), \(Arbeidsbok.sted(celle))"
                let overskrift = celler[5]?[celle.kolonne]?.tekst ?? ""
                let endelse = ["_tegn", "_teikn"].first(where: overskrift.hasSuffix)
                let kolonne = String(overskrift.dropLast(endelse?.count ?? 0))
                // Beside the codes stands a name, that is no number.
                if celle.kolonne == 1, endelse == nil, !celle.erTall { continue }
                let steder = steder(radvariabel, kode, kolonne, kilder)
                guard !steder.isEmpty else {
                    if celle.erTall { ut += utenPlass(celle, her, kilder) }
                    continue
                }
                let viste = steder.map { $0.kilde.vist($0.sted) }
                if endelse != nil {
                    if Visning(tegn: celle.tekst) != nil, viste.allSatisfy({ $0 != nil }) {
                        ut.append(
                            .ulikeFiler(sted: her, grunn: "tegnet står der \(fil) har et tall. Skriv arket på nytt."))
                    }
                } else if celle.erTall {
                    proevTall(celle, her, viste, fil, &ut)
                }
            }
        }
        return ut
    }

    /// A heading that is a measure or a period means that table alone.
    private func steder(
        _ radvariabel: Int?, _ kode: String, _ kolonne: String, _ kilder: [Jsontabell]
    ) -> [(kilde: Jsontabell, sted: Tallsted)] {
        let nevnte = kilder.filter { $0.tabell.periode == kolonne || !$0.deler(etikett: kolonne).isEmpty }
        return (nevnte.isEmpty ? kilder : nevnte).flatMap { kilde in
            (kilde.celler(radvariabel, kode, kolonne: kolonne) ?? []).map { (kilde, $0) }
        }
    }

    private func utenPlass(_ celle: Arbeidsbok.Celle, _ her: String, _ kilder: [Jsontabell]) -> [Angrepsfunn] {
        let fil = kilder[0].tabell.fil
        let ut = [Angrepsfunn.ulikeFiler(sted: her, grunn: "tallet har ingen plass i \(fil). Skriv arket på nytt.")]
        let k = kilder.map(\.tabell.regler.k).max() ?? 5
        let kanVaereAntall = kilder.contains { $0.tabell.slag == .antall && $0.tabell.gjelderPersoner }
        return kanVaereAntall && Arbeidsbokproeve.erLite(celle.tekst, k) ? ut + [lite(celle)] : ut
    }

    private func proevTall(
        _ celle: Arbeidsbok.Celle, _ her: String, _ viste: [Int?], _ fil: String, _ ut: inout [Angrepsfunn]
    ) {
        let tall = skalert(celle.tekst, desimaler: 2)
        guard !viste.contains(where: { $0 == tall && $0 != nil }) else { return }
        if viste.allSatisfy({ $0 == nil }) {
            ut.append(.lekkasje(sted: her, grunn: "tallet er skjult i \(fil), men vist her. Skjul det."))
        } else {
            ut.append(.ulikeFiler(sted: her, grunn: "tallet er et annet enn i \(fil). Skriv filene på nytt."))
        }
    }
}

/// The part of a file name that says when: `p2026-04-17` in `tabell-NIR1_p2026-04-17_v2.csv`.
func filperiode(_ sti: String) -> String {
    let navn = sti.split(separator: "/").last ?? ""
    return navn.split(separator: "_").dropFirst().filter { $0.first == "p" }.joined(separator: "_")
}
