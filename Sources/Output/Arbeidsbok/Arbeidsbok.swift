import CXlsxWriter
import Kalender

/// One workbook being written, for one thread. The rules of brukeropplevelse 7.1 are kept here, so that no sheet can
/// break them: Arial 11, named tables, explicit header formats, A4, page number only, fixed creation time.
public final class Arbeidsbok {
    let sti: String
    let konstantMinne: Bool
    let bok: UnsafeMutablePointer<lxw_workbook>
    let formater: Formater
    private var erLukket = false
    private var arknavn: Set<String> = []
    private var tabellnavn: Set<String> = []
    private var ark: [Ark] = []

    /// - Parameters:
    ///   - sti: the file; an existing one keeps its rights.
    ///   - midlertidig: folder for the parts of the workbook while it is made. A folder in memory is fastest.
    ///   - konstantMinne: for sheets of tens of thousands of rows. Rows go straight to a file, strings are written in
    ///     place, and the sheet has header formats and a filter instead of a named table.
    public init(
        sti: String, egenskaper: Bokegenskaper, midlertidig: String, konstantMinne: Bool = false
    ) throws(OutputFeil) {
        (self.sti, self.konstantMinne) = (sti, konstantMinne)
        let ny = midlertidig.withCString { mappe in
            var valg = lxw_workbook_options(
                constant_memory: konstantMinne ? 1 : 0, tmpdir: UnsafeMutablePointer(mutating: mappe), use_zip64: 0)
            return workbook_new_opt(sti, &valg)
        }
        guard let ny else { throw OutputFeil.kanIkkeSkrive(sti: sti, grunn: "arbeidsboken kunne ikke opprettes") }
        bok = ny
        formater = Formater(ny)
        sett(egenskaper)
    }

    deinit { if !erLukket { lxw_workbook_free(bok) } }

    /// Adds a sheet. Names are made to fit Excel (31 characters, no `: \ / ? * [ ]`) and unique in the book.
    public func ark(_ navn: String, _ kolonner: [Kolonne], _ valg: Arkvalg = Arkvalg()) throws(OutputFeil) -> Ark {
        let navn = Arknavn.entydig(navn, blant: &arknavn)
        guard let nytt = workbook_add_worksheet(bok, navn) else {
            throw OutputFeil.kanIkkeSkrive(sti: sti, grunn: "arket «\(navn)» kunne ikke opprettes")
        }
        let tabell = Arknavn.tabell(navn, blant: &tabellnavn)
        if ark.isEmpty { worksheet_activate(nytt) }
        let ferdig = Ark(nytt, self, kolonner, valg, tabellnavn: tabell)
        ark.append(ferdig)
        return ferdig
    }

    /// Ends every sheet and writes the file. The workbook cannot be used afterwards.
    public func lukk() throws(OutputFeil) {
        for ark in ark { ark.avslutt() }
        erLukket = true
        let svar = workbook_close(bok)
        guard svar == LXW_NO_ERROR else {
            let grunn = String(cString: lxw_strerror(svar))
            throw OutputFeil.kanIkkeSkrive(sti: sti, grunn: "libxlsxwriter svarte «\(grunn)»")
        }
    }

    private func sett(_ egenskaper: Bokegenskaper) {
        let klasse = "Klasse: \(egenskaper.klasse.navn)"
        medCStrenger([
            egenskaper.tittel, egenskaper.emne, egenskaper.forfatter, klasse, egenskaper.noekkelord,
            "\(klasse). Beregningsdato: \(egenskaper.dato.iTekst).",
        ]) { tekst in
            var felt = lxw_doc_properties()
            (felt.title, felt.subject, felt.author) = (tekst[0], tekst[1], tekst[2])
            (felt.category, felt.keywords, felt.comments) = (tekst[3], tekst[4], tekst[5])
            felt.created = time_t(egenskaper.dato.dagnummer) * 86_400
            workbook_set_properties(bok, &felt)
        }
    }
}

/// Calls `body` with the texts as C strings, in the same order, valid while it runs.
func medCStrenger<R>(_ tekster: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    var lager: [CChar] = []
    var start: [Int] = []
    for tekst in tekster {
        start.append(lager.count)
        lager.append(contentsOf: tekst.utf8CString)
    }
    return lager.withUnsafeMutableBufferPointer { lager in
        body(start.map { sted in lager.baseAddress.map { $0 + sted } })
    }
}

/// The cell formats of a book; each is one entry in its style sheet.
struct Formater {
    typealias Format = UnsafeMutablePointer<lxw_format>?

    let tittel, ingress, hode, tekst, kode, heltall, desimal, dato: Format

    init(_ bok: UnsafeMutablePointer<lxw_workbook>) {
        // The first format is the one every unformatted cell and the column widths go by.
        if let standard = bok.pointee.formats.pointee.stqh_first { format_set_font_name(standard, "Arial") }
        func format(_ tallformat: String? = nil, _ mer: (Format) -> Void = { _ in }) -> Format {
            let nytt = workbook_add_format(bok)
            format_set_font_name(nytt, "Arial")
            format_set_font_size(nytt, 11)
            format_set_align(nytt, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if let tallformat { format_set_num_format(nytt, tallformat) }
            mer(nytt)
            return nytt
        }
        tittel = format {
            format_set_font_size($0, 16)
            format_set_bold($0)
        }
        ingress = format()
        hode = format {
            format_set_bold($0)
            format_set_text_wrap($0)
            format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_bg_color($0, 0xE6ECF2)
        }
        tekst = format { format_set_text_wrap($0) }
        kode = format("@")
        // Dates and numbers stand against the left like the text beside them, so that columns do not run together.
        func tall(_ tallformat: String) -> Format {
            format(tallformat) { format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue)) }
        }
        heltall = tall("#,##0")
        desimal = tall("#,##0.0")
        dato = tall("dd.mm.yyyy")
    }

    func format(_ slag: Kolonne.Slag) -> Format {
        switch slag {
        case .tekst, .janei: tekst
        case .kode: kode
        case .heltall: heltall
        case .desimal: desimal
        case .dato: dato
        }
    }
}

/// Names that Excel accepts.
enum Arknavn {
    static func entydig(_ oensket: String, blant brukte: inout Set<String>) -> String {
        let forbudt: Set<Character> = [":", "\\", "/", "?", "*", "[", "]"]
        var renset = String(oensket.map { forbudt.contains($0) ? "-" : $0 })
        while renset.hasPrefix("'") { renset.removeFirst() }
        while renset.hasSuffix("'") { renset.removeLast() }
        if renset.isEmpty { renset = "Ark" }
        var navn = kort(renset, til: 31)
        var nummer = 2
        while !brukte.insert(navn.lowercased()).inserted {
            let hale = " \(nummer)"
            navn = kort(renset, til: 31 - hale.count) + hale
            nummer += 1
        }
        return navn
    }

    // Excel counts UTF-16 units.
    private static func kort(_ tekst: String, til grense: Int) -> String {
        var kort = tekst
        while kort.utf16.count > grense { kort.removeLast() }
        return kort
    }

    /// ASCII, starts with a letter, cannot be read as a cell such as `A1` or `R1C1`.
    static func tabell(_ arknavn: String, blant brukte: inout Set<String>) -> String {
        var navn = ""
        for tegn in arknavn.unicodeScalars {
            switch tegn {
            case "a"..."z", "A"..."Z", "0"..."9": navn.unicodeScalars.append(tegn)
            case "æ", "Æ": navn += "ae"
            case "ø", "Ø": navn += "oe"
            case "å", "Å": navn += "aa"
            default: if !navn.hasSuffix("_") { navn += "_" }
            }
        }
        let bareBokstaver = navn.utf8.allSatisfy { $0 >= 0x41 || $0 == 0x5F }
        if !bareBokstaver || navn.utf8.count < 2 || navn.hasPrefix("_") { navn = "Tabell_" + navn }
        let stamme = navn
        var nummer = 2
        while !brukte.insert(navn.lowercased()).inserted {
            navn = "\(stamme)_\(nummer)"
            nummer += 1
        }
        return navn
    }
}
