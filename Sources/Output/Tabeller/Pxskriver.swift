import Tekster

/// The languages of a PX file.
struct Pxspraak {
    static let hoved = Pxspraak(.nb)
    static let alle = Maalform.allCases.map(Pxspraak.init)

    let form: Maalform
    var kode: String { form == .nb ? "no" : "nn" }

    init(_ form: Maalform) { self.form = form }
}

/// Writes a PX file keyword by keyword: texts quoted, no line longer than 256 characters.
struct Pxskriver: ~Copyable {
    private static let lengst = 256

    private var bytes = Bytebuffer(kapasitet: 1 << 16)
    /// Characters on the line so far.
    private var bredde = 0
    private var spraak = Pxspraak.hoved

    consuming func ferdig() -> Bytebuffer { bytes }

    /// A text cannot hold a quotation mark or a line break.
    static func lovlig(_ tekst: String) -> String {
        String(tekst.map { $0 == "\"" ? "'" : $0.isNewline ? " " : $0 })
    }

    /// Writes what depends on language once for each.
    mutating func spraak(_ innhold: (inout Pxskriver, Maalform) -> Void) {
        for valgt in Pxspraak.alle {
            spraak = valgt
            innhold(&self, valgt.form)
        }
        spraak = .hoved
    }

    /// - Parameter under: the variable, and the value of it, that the text is about.
    mutating func tekst(_ noekkel: String, for under: [String] = [], _ tekst: String) {
        liste(noekkel, for: under, [tekst])
    }

    /// A number, or YES and NO.
    mutating func ord(_ noekkel: String, for under: [String] = [], _ ord: String) {
        begynn(noekkel, under)
        legg(ord)
        slutt()
    }

    /// - Parameter foran: stands before the texts without quotes.
    mutating func liste(_ noekkel: String, for under: [String] = [], _ tekster: [String], foran: String? = nil) {
        begynn(noekkel, under)
        if let foran { legg("\(foran),") }
        for (nr, tekst) in tekster.enumerated() {
            let rom = Self.lengst - bredde - 4
            if nr > 0, tekst.count > rom { nyLinje() }
            sitert(tekst, etter: nr == tekster.count - 1 ? "" : ",")
        }
        slutt()
    }

    private mutating func begynn(_ noekkel: String, _ under: [String]) {
        legg(noekkel)
        if spraak.form != Pxspraak.hoved.form { legg("[\(spraak.kode)]") }
        if !under.isEmpty { legg("(\(under.map { "\"\(Self.lovlig($0))\"" }.joined(separator: ",")))") }
        legg("=")
    }

    private mutating func slutt() {
        legg(";")
        nyLinje()
    }

    /// A text that is too long for the line goes on in quotes on the next.
    private mutating func sitert(_ tekst: String, etter: String) {
        var rest = Substring(Self.lovlig(tekst))
        while bredde + rest.count + 4 > Self.lengst {
            let bit = rest.prefix(max(Self.lengst - bredde - 4, 1))
            legg("\"\(bit)\"")
            nyLinje()
            rest = rest.dropFirst(bit.count)
        }
        legg("\"\(rest)\"\(etter)")
    }

    private mutating func legg(_ tekst: String) {
        bytes.append(tekst: tekst)
        bredde += tekst.count
    }

    private mutating func nyLinje() {
        bytes.append(UInt8(ascii: "\n"))
        bredde = 0
    }

    // MARK: Numbers

    mutating func begynnTall() {
        legg("DATA=")
        nyLinje()
    }

    mutating func tall(_ tall: Int, desimaler: Int, erSist: Bool) {
        plass(24)
        let foer = bytes.antall
        bytes.append(brok: tall, desimaler: desimaler, tegn: UInt8(ascii: "."))
        bredde += bytes.antall - foer
        etter(erSist)
    }

    mutating func tegn(_ tegn: String, erSist: Bool) {
        plass(8)
        legg("\"\(tegn)\"")
        etter(erSist)
    }

    mutating func sluttTall() {
        legg(";")
        nyLinje()
    }

    private mutating func plass(_ trengs: Int) { if bredde + trengs > Self.lengst { nyLinje() } }

    private mutating func etter(_ erSist: Bool) { if erSist { nyLinje() } else { legg(" ") } }
}
