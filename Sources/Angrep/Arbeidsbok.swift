/// What a reader finds in a workbook: cells by row and column, and what is hidden beside them.
struct Arbeidsbok {
    struct Celle {
        let rad: Int
        /// From 0.
        let kolonne: Int
        let tekst: String
        let erTall: Bool
        let harFormel: Bool
    }

    struct Ark {
        let navn: String
        let erSkjult: Bool
        let harSkjulteLinjer: Bool
        let celler: [Celle]
    }

    let ark: [Ark]
    /// Name and content of each defined name.
    let navn: [(String, String)]
    let deler: [String: [UInt8]]

    init?(_ sti: String) {
        guard let deler = zipdeler(sti), let bok = deler["xl/workbook.xml"] else { return nil }
        self.deler = deler
        var tekster: [String] = []
        for bit in xmlbiter(deler["xl/sharedStrings.xml"] ?? []) {
            if bit.navn == "si" { tekster.append("") }
            if bit.navn == "t", !tekster.isEmpty { tekster[tekster.count - 1] += bit.tekst }
        }
        var maal: [String: String] = [:]
        for bit in xmlbiter(deler["xl/_rels/workbook.xml.rels"] ?? []) where bit.navn == "Relationship" {
            let sti = bit.egenskaper["Target"] ?? ""
            maal[bit.egenskaper["Id"] ?? ""] = sti.hasPrefix("/") ? String(sti.dropFirst()) : "xl/" + sti
        }
        let biter = xmlbiter(bok)
        navn = biter.filter { $0.navn == "definedName" }.map { ($0.egenskaper["name"] ?? "", $0.tekst) }
        ark = biter.filter { $0.navn == "sheet" }.map { bit in
            let del = maal[bit.egenskaper["r:id"] ?? ""].flatMap { deler[$0] } ?? []
            return Arbeidsbok.ark(
                bit.egenskaper["name"] ?? "", erSkjult: !["", "visible"].contains(bit.egenskaper["state"] ?? ""), del,
                tekster)
        }
    }

    private static func ark(_ navn: String, erSkjult: Bool, _ bytes: [UInt8], _ tekster: [String]) -> Ark {
        var celler: [Celle] = []
        var harSkjulte = false
        var (sted, type, verdi, formel) = ("", "", "", false)
        func ferdig() {
            defer { sted = "" }
            guard let (rad, kolonne) = plass(sted), !verdi.isEmpty || formel else { return }
            let tekst =
                type == "s" ? Int(verdi).flatMap { tekster.indices.contains($0) ? tekster[$0] : nil } ?? "" : verdi
            // A number written as text is a number to whoever reads it.
            let erTall = type != "b" && type != "e" && Double(tekst) != nil
            celler.append(Celle(rad: rad, kolonne: kolonne, tekst: tekst, erTall: erTall, harFormel: formel))
        }
        for bit in xmlbiter(bytes) {
            switch bit.navn {
            case "row", "col": if ["1", "true"].contains(bit.egenskaper["hidden"] ?? "") { harSkjulte = true }
            case "c":
                let egenskaper = bit.egenskaper
                (sted, type, verdi, formel) = (egenskaper["r"] ?? "", egenskaper["t"] ?? "", "", false)
            case "v", "t": verdi += bit.tekst
            case "f": formel = true
            case "/c": ferdig()
            default: break
            }
        }
        return Ark(navn: navn, erSkjult: erSkjult, harSkjulteLinjer: harSkjulte, celler: celler)
    }

    /// Row and column of `AB12`.
    private static func plass(_ sted: String) -> (Int, Int)? {
        var kolonne = 0
        var i = sted.utf8.startIndex
        while i < sted.utf8.endIndex, (0x41...0x5A).contains(sted.utf8[i]) {
            kolonne = kolonne * 26 + Int(sted.utf8[i]) - 0x40
            i = sted.utf8.index(after: i)
        }
        guard kolonne > 0, let rad = Int(sted[i...]) else { return nil }
        return (rad, kolonne - 1)
    }

    /// `C7`.
    static func sted(_ celle: Celle) -> String {
        var (bokstaver, n) = ("", celle.kolonne + 1)
        while n > 0 {
            bokstaver = String(Character(Unicode.Scalar(UInt8(0x41 + (n - 1) % 26)))) + bokstaver
            n = (n - 1) / 26
        }
        return "\(bokstaver)\(celle.rad)"
    }
}
