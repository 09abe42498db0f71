import CXlsxWriter
import Kalender

/// One workbook being written, for one thread. The rules of brukeropplevelse 7.1 are kept here, so that no sheet can
/// break them: Arial 11, named tables, explicit header formats, A4, page number only, fixed creation time.
public final class Arbeidsbok {
    let sti: String
    /// Holds for the sheets added from now on: a book may have short sheets with tables first, and a long one last.
    var konstantMinne: Bool { didSet { bok.pointee.options.constant_memory = konstantMinne ? 1 : 0 } }
    let bok: UnsafeMutablePointer<lxw_workbook>
    let formater: Formater
    private var erLukket = false
    private var arknavn: Set<String> = []
    private var tabellnavn: Set<String> = []
    private var ark: [Ark] = []
    private var forside: Forsideark?

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
        let (nytt, navn) = try nyttArk(navn)
        let ferdig = Ark(nytt, self, kolonner, valg, tabellnavn: nyttTabellnavn(valg.tabellnavn ?? navn))
        ark.append(ferdig)
        return ferdig
    }

    /// Adds a sheet with more than one table and with text between them: only the first of a steering workbook.
    func forside(_ navn: String, bredder: [Double]) throws(OutputFeil) -> Forsideark {
        let (nytt, _) = try nyttArk(navn)
        let ferdig = Forsideark(nytt, self, bredder: bredder)
        forside = ferdig
        return ferdig
    }

    private func nyttArk(_ oensket: String) throws(OutputFeil) -> (UnsafeMutablePointer<lxw_worksheet>, String) {
        let navn = Arknavn.entydig(oensket, blant: &arknavn)
        guard let nytt = workbook_add_worksheet(bok, navn) else {
            throw OutputFeil.kanIkkeSkrive(sti: sti, grunn: "arket «\(navn)» kunne ikke opprettes")
        }
        if arknavn.count == 1 { worksheet_activate(nytt) }
        return (nytt, navn)
    }

    /// A name made to fit Excel, and unique in the book.
    func nyttTabellnavn(_ oensket: String) -> String { Arknavn.tabell(oensket, blant: &tabellnavn) }

    /// Ends every sheet and writes the file. The workbook cannot be used afterwards.
    public func lukk() throws(OutputFeil) {
        forside?.avslutt()
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
        let kjoering = egenskaper.kjoering.map { " Kjøring: \($0)." } ?? ""
        medCStrenger([
            egenskaper.tittel, egenskaper.emne, egenskaper.forfatter, klasse, egenskaper.noekkelord,
            "\(klasse). Beregningsdato: \(egenskaper.dato.iTekst).\(kjoering)",
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
