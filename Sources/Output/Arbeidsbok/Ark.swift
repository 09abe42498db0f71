import CXlsxWriter
import Kalender

/// One sheet with one table, written row by row, cell by cell from the left.
public final class Ark {
    /// Longest text Excel keeps in a cell, in UTF-16 units.
    static let lengsteTekst = 32_767
    /// Lists longer than this have a frozen header and a filter.
    static let langListe = 20
    /// Height of a line in points, and the most lines a row is given.
    private static let linjehoeyde = 14.5
    private static let flestLinjer = 8

    private let ark: UnsafeMutablePointer<lxw_worksheet>
    private let kolonner: [Kolonne]
    private let format: [Formater.Format]
    private let formater: Formater
    private let valg: Arkvalg
    private let tabellnavn: String
    private let konstantMinne: Bool
    private let hoderad: UInt32
    private var rad: UInt32
    private var kolonne: UInt16 = 0
    private var bredder: [Int]
    /// Lines the tallest wrapped cell of this row needs.
    private var linjer = 1
    private var celle = Bytebuffer(kapasitet: 256)

    var harFlereKolonner: Bool { Int(kolonne) < kolonner.count }

    /// Kind of the column the next cell stands in.
    var slag: Kolonne.Slag { kolonner[Int(kolonne)].slag }

    /// Rows written so far.
    public var rader: Int { Int(rad - hoderad) - 1 }

    init(
        _ ark: UnsafeMutablePointer<lxw_worksheet>, _ bok: Arbeidsbok, _ kolonner: [Kolonne], _ valg: Arkvalg,
        tabellnavn: String
    ) {
        let kolonner = Self.entydige(kolonner)
        (self.ark, self.kolonner, self.valg, self.tabellnavn) = (ark, kolonner, valg, tabellnavn)
        formater = bok.formater
        konstantMinne = bok.konstantMinne
        format = kolonner.map { bok.formater.format($0.slag) }
        bredder = kolonner.map { $0.tittel.count + 2 }
        let over = (valg.tittel == nil ? 0 : 1) + valg.ingress.count
        hoderad = over == 0 ? 0 : UInt32(over) + 1
        rad = hoderad + 1
        skrivHode()
    }

    // Excel refuses a table with two headers that differ in case only.
    private static func entydige(_ kolonner: [Kolonne]) -> [Kolonne] {
        var brukte: Set<String> = []
        return kolonner.map { kolonne in
            var (tittel, nummer) = (kolonne.tittel, 2)
            while !brukte.insert(tittel.lowercased()).inserted {
                tittel = "\(kolonne.tittel) \(nummer)"
                nummer += 1
            }
            return Kolonne(tittel, kolonne.slag, bredde: kolonne.bredde, valg: kolonne.valg)
        }
    }

    private func skrivHode() {
        var linje: UInt32 = 0
        if let tittel = valg.tittel {
            worksheet_write_string(ark, linje, 0, tittel, formater.tittel)
            linje += 1
        }
        for tekst in valg.ingress {
            worksheet_write_string(ark, linje, 0, tekst, formater.ingress)
            linje += 1
        }
        for (nr, kolonne) in kolonner.enumerated() {
            worksheet_write_string(ark, hoderad, UInt16(nr), kolonne.tittel, formater.hode)
        }
    }

    // MARK: Cells

    /// A text or code. Written as a string whatever it begins with; bytes that are not UTF-8 become U+FFFD.
    public func tekst(_ bytes: UnsafeRawBufferPointer) {
        defer { kolonne += 1 }
        if bytes.isEmpty { return }
        var tegn = 0
        var ascii: UInt8 = 0
        for byte in bytes {
            ascii |= byte
            tegn += byte & 0xC0 == 0x80 ? 0 : 1
        }
        noter(bredde: tegn)
        if ascii >= 0x80 || bytes.count > Self.lengsteTekst { return skriv(String(decoding: bytes, as: UTF8.self)) }
        celle.toem()
        celle.append(bytes)
        celle.append(0)
        celle.withBytes { skriv($0.assumingMemoryBound(to: CChar.self).baseAddress) }
    }

    public func tekst(_ tekst: String) {
        defer { kolonne += 1 }
        if tekst.isEmpty { return }
        noter(bredde: tekst.unicodeScalars.count)
        skriv(tekst)
    }

    public func tall(_ tall: Int?) {
        if let tall {
            noter(bredde: 10)
            worksheet_write_number(ark, rad, kolonne, Double(tall), format[Int(kolonne)])
        }
        kolonne += 1
    }

    /// A number held as whole `10^desimaler` parts; written as the nearest double.
    public func brok(_ tall: Int?, desimaler: Int) {
        if let tall {
            var del = 1.0
            for _ in 0..<desimaler { del *= 10 }
            worksheet_write_number(ark, rad, kolonne, Double(tall) / del, format[Int(kolonne)])
        }
        kolonne += 1
    }

    /// A real date: whole days since 1899-12-30, as spreadsheets count.
    public func dato(_ dato: Dato?) {
        if let dato {
            noter(bredde: 10)
            worksheet_write_number(ark, rad, kolonne, Double(dato.dagnummer) + 25_569, format[Int(kolonne)])
        }
        kolonne += 1
    }

    public func janei(_ svar: Bool?) { tekst(svar.map { $0 ? "ja" : "nei" } ?? "") }

    public func tom() { kolonne += 1 }

    /// Ends the row; columns not written stay empty.
    public func nesteRad() {
        // Said outright, since not every program fits the height of a row to wrapped text by itself.
        if linjer > 1 {
            worksheet_set_row(ark, rad, Double(min(linjer, Self.flestLinjer)) * Self.linjehoeyde, nil)
            linjer = 1
        }
        rad += 1
        kolonne = 0
    }

    private func skriv(_ tekst: String) {
        var tekst = tekst
        if tekst.utf8.count > Self.lengsteTekst, tekst.utf16.count > Self.lengsteTekst {
            tekst = String(decoding: Array(tekst.utf16.prefix(Self.lengsteTekst)), as: UTF16.self)
        }
        tekst.withCString { skriv($0) }
    }

    private func skriv(_ tekst: UnsafePointer<CChar>?) {
        worksheet_write_string(ark, rad, kolonne, tekst, format[Int(kolonne)])
    }

    private func noter(bredde: Int) {
        if bredde > bredder[Int(kolonne)] - 2 { bredder[Int(kolonne)] = bredde + 2 }
        guard slag == .tekst else { return }
        // A word that does not fit leaves room behind it, so a line holds a little less than its width.
        let plass = max(Int(kolonner[Int(kolonne)].bredde ?? 60) - 3, 5)
        linjer = max(linjer, (bredde + plass - 1) / plass)
    }

    // MARK: The end

    func avslutt() {
        if rader == 0 {
            // A table must have a row below its header.
            kolonne = UInt16(kolonner.firstIndex { $0.slag == .tekst } ?? 0)
            tekst("Ingen rader")
            nesteRad()
        } else {
            skrivValg()
        }
        for (nr, kolonne) in kolonner.enumerated() {
            // Capitals are wider than the digits a width is counted in.
            let bredde = kolonne.bredde ?? Double(min(max(bredder[nr] * 23 / 20, 10), 60))
            worksheet_set_column(ark, UInt16(nr), UInt16(nr), bredde, nil)
        }
        let harFilter = valg.alltidFilter || rader > Self.langListe
        lagTabell(harFilter: harFilter)
        if harFilter { worksheet_freeze_panes(ark, hoderad + 1, valg.frosneKolonner) }
        if valg.liggende { worksheet_set_landscape(ark) }
        worksheet_set_paper(ark, 9)
        worksheet_fit_to_pages(ark, 1, 0)
        worksheet_repeat_rows(ark, hoderad, hoderad)
        worksheet_set_footer(ark, "&C&P")
        tillatTallSomTekst()
    }

    private func lagTabell(harFilter: Bool) {
        let sisteKolonne = UInt16(kolonner.count - 1)
        guard !konstantMinne else {
            if harFilter { worksheet_autofilter(ark, hoderad, 0, rad - 1, sisteKolonne) }
            return
        }
        medCStrenger(kolonner.map(\.tittel) + [tabellnavn]) { tekst in
            var celler = tekst.dropLast().map { tittel in
                var kolonne = lxw_table_column()
                (kolonne.header, kolonne.header_format) = (tittel, formater.hode)
                return kolonne
            }
            var valg = lxw_table_options()
            valg.name = tekst[kolonner.count]
            valg.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
            valg.style_type_number = 1
            valg.no_autofilter = harFilter ? 0 : 1
            celler.withUnsafeMutableBufferPointer { celler in
                var pekere = celler.indices.map { i in celler.baseAddress.map { $0 + i } } + [nil]
                pekere.withUnsafeMutableBufferPointer { pekere in
                    valg.columns = pekere.baseAddress
                    worksheet_add_table(ark, hoderad, 0, rad - 1, sisteKolonne, &valg)
                }
            }
        }
    }

    private func skrivValg() {
        for (nr, kolonne) in kolonner.enumerated() where !kolonne.valg.isEmpty {
            medCStrenger(kolonne.valg + ["Velg fra listen", "Velg en av verdiene i listen."]) { tekst in
                var liste = tekst.dropLast(2) + [nil]
                liste.withUnsafeMutableBufferPointer { liste in
                    var regel = lxw_data_validation()
                    regel.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                    regel.value_list = liste.baseAddress
                    regel.error_title = tekst[kolonne.valg.count]
                    regel.error_message = tekst[kolonne.valg.count + 1]
                    worksheet_data_validation_range(ark, hoderad + 1, UInt16(nr), rad - 1, UInt16(nr), &regel)
                }
            }
        }
    }

    // Codes are text on purpose: no green corner on each of them.
    private func tillatTallSomTekst() {
        let omraader = kolonner.enumerated().filter { $0.element.slag == .kode }.map { nr, _ in
            let bokstav = Self.kolonnenavn(nr)
            return "\(bokstav)\(hoderad + 2):\(bokstav)\(rad)"
        }
        guard !omraader.isEmpty else { return }
        worksheet_ignore_errors(ark, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), omraader.joined(separator: " "))
    }

    static func kolonnenavn(_ nr: Int) -> String {
        var navn = ""
        var rest = nr + 1
        while rest > 0 {
            navn = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + navn
            rest = (rest - 1) / 26
        }
        return navn
    }
}
