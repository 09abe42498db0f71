import CXlsxWriter

/// The cell formats of a book; each is one entry in its style sheet.
struct Formater {
    typealias Format = UnsafeMutablePointer<lxw_format>?

    let tittel, ingress, lenke, hode, tekst, uthevet, kode, heltall, desimal, hundredel, dato: Format
    /// Shares and changes, for the sheets where a cell decides its own format.
    let prosent, endring: Format
    /// Cells that people fill in.
    let aapenTekst, aapenDato: Format
    /// Amounts, in the books that have them.
    let kroner: Kroneformater
    /// The large numbers of a front sheet, and the words beside them.
    let stortTall, storProsent, storTekst, vedSiden, fetLinje: Format
    /// Of the publishing class: no fill, and numbers to the right with their signs beside them.
    private let aapentHode, aapentTallhode, aapentHeltall, aapenDesimal, aapenHundredel: Format

    init(_ bok: UnsafeMutablePointer<lxw_workbook>) {
        // The first format is the one every unformatted cell and the column widths go by.
        if let standard = bok.pointee.formats.pointee.stqh_first { format_set_font_name(standard, "Arial") }
        kroner = Kroneformater(bok)
        func format(_ tallformat: String? = nil, _ mer: (Format) -> Void = { _ in }) -> Format {
            let nytt = workbook_add_format(bok)
            format_set_font_name(nytt, "Arial")
            format_set_font_size(nytt, 11)
            format_set_align(nytt, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if let tallformat { format_set_num_format(nytt, tallformat) }
            mer(nytt)
            return nytt
        }
        func hode(_ mer: (Format) -> Void) -> Format {
            format {
                format_set_bold($0)
                format_set_text_wrap($0)
                format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
                mer($0)
            }
        }
        // Dates and numbers stand against the left like the text beside them, so that columns do not run together.
        func tall(_ tallformat: String) -> Format {
            format(tallformat) { format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue)) }
        }
        tittel = format {
            format_set_font_size($0, 16)
            format_set_bold($0)
        }
        ingress = format()
        self.hode = hode { format_set_bg_color($0, 0xE6ECF2) }
        tekst = format { format_set_text_wrap($0) }
        kode = format("@")
        heltall = tall("#,##0")
        desimal = tall("#,##0.0")
        hundredel = tall("#,##0.00")
        dato = tall("dd.mm.yyyy")
        func aapen(_ tallformat: String? = nil) -> Format {
            format(tallformat) {
                format_set_unlocked($0)
                format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
            }
        }
        aapenTekst = aapen()
        aapenDato = aapen("dd.mm.yyyy")
        lenke = format {
            format_set_font_color($0, 0x0B5CAD)
            format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        }
        uthevet = format {
            format_set_bold($0)
            format_set_text_wrap($0)
        }
        prosent = tall("0.0 %")
        endring = tall("+0.0;\"\u{2212}\"0.0;0.0")
        func stor(_ tallformat: String? = nil) -> Format {
            format(tallformat) {
                format_set_font_size($0, 28)
                format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
                format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            }
        }
        stortTall = stor("#,##0")
        storProsent = stor("0 %")
        storTekst = stor()
        vedSiden = format {
            format_set_text_wrap($0)
            format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        }
        fetLinje = format { format_set_bold($0) }
        aapentHode = hode { _ in }
        // The indent keeps a number away from the text of the next column.
        func tilHoeyre(_ format: Format) {
            format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
            format_set_indent(format, 1)
        }
        aapentTallhode = hode(tilHoeyre)
        aapentHeltall = format("#,##0", tilHoeyre)
        aapenDesimal = format("#,##0.0", tilHoeyre)
        aapenHundredel = format("#,##0.00", tilHoeyre)
    }

    func format(_ slag: Kolonne.Slag, _ stil: Arkvalg.Stil) -> Format {
        switch (slag, stil) {
        case (.tekst, _), (.janei, _): tekst
        case (.kode, _): kode
        case (.heltall, .styring): heltall
        case (.desimal, .styring): desimal
        case (.hundredel, .styring): hundredel
        case (.heltall, .publisering): aapentHeltall
        case (.desimal, .publisering): aapenDesimal
        case (.hundredel, .publisering): aapenHundredel
        case (.beloep, _): kroner[Kroneformat()]
        case (.dato, _): dato
        }
    }

    func hode(_ slag: Kolonne.Slag, _ stil: Arkvalg.Stil) -> Format {
        switch (slag, stil) {
        case (.beloep, _): kroner.hode
        case (_, .styring): hode
        case (.heltall, .publisering), (.desimal, .publisering), (.hundredel, .publisering): aapentTallhode
        case (_, .publisering): aapentHode
        }
    }
}
