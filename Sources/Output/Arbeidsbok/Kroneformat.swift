import CXlsxWriter

/// How an amount stands in a cell. The number itself is kroner, made of whole øre.
struct Kroneformat: Hashable {
    /// Two decimals. Set for the amounts that have øre only.
    var oere = false
    /// «minst» before the number: an amount that is not known comes on top of it.
    var minst = false
    /// A plus before what is above zero.
    var fortegn = false
    var fet = false
    /// A number of a front sheet.
    var stor = false

    /// Of one amount.
    init(_ oere: Int = 0, minst: Bool = false, fortegn: Bool = false, fet: Bool = false, stor: Bool = false) {
        (self.oere, self.minst) = (oere % 100 != 0, minst)
        (self.fortegn, self.fet, self.stor) = (fortegn, fet, stor)
    }

    fileprivate var tallformat: String {
        // `_n` is the room of a letter: keeps a number away from the text of the next column. An indent would do it in some
        // programs only.
        let tall = (oere ? "#,##0.00" : "#,##0") + "_n"
        let ord = minst ? "\"minst \"" : ""
        return "\(ord)\(fortegn ? "+" : "")\(tall);\(ord)\"\u{2212}\"\(tall);\(ord)\(tall)"
    }
}

/// The formats of amounts, made when a sheet first asks for them.
final class Kroneformater {
    private let bok: UnsafeMutablePointer<lxw_workbook>
    private var laget: [Kroneformat: Formater.Format] = [:]

    init(_ bok: UnsafeMutablePointer<lxw_workbook>) { self.bok = bok }

    subscript(_ slag: Kroneformat) -> Formater.Format {
        if let format = laget[slag] { return format }
        let nytt = nyttFormat()
        format_set_num_format(nytt, slag.tallformat)
        format_set_align(nytt, UInt8(LXW_ALIGN_RIGHT.rawValue))
        if slag.fet || slag.stor { format_set_bold(nytt) }
        if slag.stor {
            format_set_font_size(nytt, 14)
            format_set_align(nytt, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        }
        laget[slag] = nytt
        return nytt
    }

    /// Header of a column of amounts.
    lazy var hode: Formater.Format = {
        let nytt = nyttFormat()
        format_set_bold(nytt)
        format_set_text_wrap(nytt)
        format_set_bottom(nytt, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_bg_color(nytt, 0xE6ECF2)
        format_set_align(nytt, UInt8(LXW_ALIGN_RIGHT.rawValue))
        format_set_indent(nytt, 1)
        return nytt
    }()

    private func nyttFormat() -> Formater.Format {
        let nytt = workbook_add_format(bok)
        format_set_font_name(nytt, "Arial")
        format_set_font_size(nytt, 11)
        format_set_align(nytt, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        return nytt
    }
}

/// What a row of sums has in a column.
enum Sumcelle {
    case kroner(Int, Kroneformat)
    case antall(Int)
}

extension Ark {
    /// Number of the row being written, as formulas name it.
    var radnummer: UInt32 { rad + 1 }

    /// An amount in whole øre, shown in kroner.
    func kroner(_ oere: Int?, minst: Bool = false, fortegn: Bool = false) {
        guard let oere else { return tom() }
        tall(Double(oere) / 100, formater.kroner[Kroneformat(oere, minst: minst, fortegn: fortegn)])
    }

    /// The last row, below the table: sums of what the filter shows.
    /// - Parameter summer: by column, never the first.
    func sumrad(_ tittel: String, _ summer: [Int: Sumcelle]) {
        guard rader > 0 else { return }
        avsluttTabellen()
        let (foerste, siste) = (hoderad + 2, rad)
        uthevet(tittel)
        for nr in 1..<kolonner.count {
            let bokstav = Self.kolonnenavn(nr)
            let formel = "SUBTOTAL(109,\(bokstav)\(foerste):\(bokstav)\(siste))"
            switch summer[nr] {
            case .kroner(let oere, let slag): self.formel("=" + formel, Double(oere) / 100, formater.kroner[slag])
            case .antall(let antall): self.formel("=" + formel, Double(antall), formater.kroner[Kroneformat(fet: true)])
            case nil: tom()
            }
        }
        nesteRad()
    }
}
