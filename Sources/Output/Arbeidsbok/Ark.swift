import CXlsxWriter
import Kalender

/// One sheet with one table, written row by row, cell by cell from the left.
public final class Ark {
    /// Longest text Excel keeps in a cell, in UTF-16 units.
    static let lengsteTekst = 32_767
    /// Lists longer than this have a frozen header and a filter.
    static let langListe = 20
    /// Height of a line in points, and the most lines a row is given.
    static let linjehoeyde = 14.5
    static let tittelhoeyde = 24.0
    private static let flestLinjer = 8

    let ark: UnsafeMutablePointer<lxw_worksheet>
    let kolonner: [Kolonne]
    private let format: [Formater.Format]
    let formater: Formater
    let valg: Arkvalg
    let tabellnavn: String
    let konstantMinne: Bool
    let hoderad: UInt32
    private(set) var rad: UInt32
    private(set) var kolonne: UInt16 = 0
    private(set) var bredder: [Int]
    /// Last row of the table, when rows of sums stand below it.
    private(set) var sisteTabellrad: UInt32?
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
        format = kolonner.map { bok.formater.format($0.slag, valg.stil) }
        bredder = kolonner.map { $0.tittel.count + 2 }
        hoderad = valg.overTabellen
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
            // Said outright, since not every program makes room for the larger letters.
            worksheet_set_row(ark, linje, Self.tittelhoeyde, nil)
            worksheet_write_string(ark, linje, 0, tittel, formater.tittel)
            linje += 1
        }
        for tekst in valg.ingress {
            worksheet_write_string(ark, linje, 0, tekst, formater.ingress)
            linje += 1
        }
        if let lenke = valg.lenke { skriv(lenke, linje, 0) }
        for (nr, kolonne) in kolonner.enumerated() {
            worksheet_write_string(ark, hoderad, UInt16(nr), kolonne.tittel, formater.hode(kolonne.slag, valg.stil))
        }
        let linjer = kolonner.map { kolonne in kolonne.bredde.map { Self.linjer(kolonne.tittel.count, $0) } ?? 1 }
        if let flest = linjer.max(), flest > 1 {
            worksheet_set_row(ark, hoderad, Double(flest) * Self.linjehoeyde, nil)
        }
    }

    private func skriv(_ lenke: Arklenke, _ rad: UInt32, _ kolonne: UInt16) {
        worksheet_write_url_opt(ark, rad, kolonne, lenke.adresse, formater.lenke, lenke.tekst, nil)
    }

    // A word that does not fit leaves room behind it, so a line holds a little less than its width.
    static func linjer(_ tegn: Int, _ bredde: Double) -> Int {
        let plass = max(Int(bredde) - 3, 5)
        return (tegn + plass - 1) / plass
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

    /// Text in bold.
    public func uthevet(_ tekst: String) {
        defer { kolonne += 1 }
        if tekst.isEmpty { return }
        noter(bredde: tekst.unicodeScalars.count)
        worksheet_write_string(ark, rad, kolonne, tekst, formater.uthevet)
    }

    /// Words that lead to another sheet of the book.
    public func lenke(_ lenke: Arklenke) {
        noter(bredde: lenke.tekst.unicodeScalars.count)
        skriv(lenke, rad, kolonne)
        kolonne += 1
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

    /// A number in a format of its own, whatever the column has.
    func tall(_ tall: Double, _ format: Formater.Format) {
        noter(bredde: 10)
        worksheet_write_number(ark, rad, kolonne, tall, format)
        kolonne += 1
    }

    /// A live formula, with the number it gives now for programs that do not calculate.
    func formel(_ formel: String, _ tall: Double, _ format: Formater.Format) {
        noter(bredde: 10)
        worksheet_write_formula_num(ark, rad, kolonne, formel, format, tall)
        kolonne += 1
    }

    /// A live formula, with the text it gives now.
    func formel(_ formel: String, _ tekst: String) {
        noter(bredde: tekst.unicodeScalars.count)
        worksheet_write_formula_str(ark, rad, kolonne, formel, format[Int(kolonne)], tekst)
        kolonne += 1
    }

    /// An empty cell with a format of its own.
    func tom(_ format: Formater.Format) {
        worksheet_write_blank(ark, rad, kolonne, format)
        kolonne += 1
    }

    /// The rows from here on stand below the table.
    func avsluttTabellen() { sisteTabellrad = rad - 1 }

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
        linjer = max(linjer, Self.linjer(bredde, kolonner[Int(kolonne)].bredde ?? 60))
    }
}
