import CXlsxWriter
import Tekster

/// The first sheet of a steering workbook: lines of text, small tables and a chart, on one A4 page on end.
final class Forsideark {
    enum Celle {
        case tekst(String)
        case verdi(Tallverdi)
        /// A number of 28 points; a share without decimals.
        case stor(Tallverdi)
        case lenke(Arklenke)
        /// An amount in whole øre.
        case kroner(Int, Kroneformat)
        /// A count to the right, under amounts.
        case antall(Int, Kroneformat = Kroneformat())
        /// A live formula that gives an amount in whole øre.
        case formel(String, oere: Int, Kroneformat)
    }

    fileprivate static let storHoeyde = 42.0
    fileprivate static let kronehoeyde = 26.0
    fileprivate static let diagramlinje = 15.0
    /// Letters are narrower than the digits a width is counted in, and a front sheet has no room to give away.
    private static let slingring = 6.0
    /// Pixels of a character of a column, beside the margin of 5.
    private static let pikslerPerTegn = 7.0

    private let ark: UnsafeMutablePointer<lxw_worksheet>
    private unowned let bok: Arbeidsbok
    private let bredder: [Double]
    private var rad: UInt32 = 0

    /// Number of the next row, as formulas name it.
    var radnummer: UInt32 { rad + 1 }

    private var formater: Formater { bok.formater }

    init(_ ark: UnsafeMutablePointer<lxw_worksheet>, _ bok: Arbeidsbok, bredder: [Double]) {
        (self.ark, self.bok, self.bredder) = (ark, bok, bredder)
        for (nr, bredde) in bredder.enumerated() { worksheet_set_column(ark, UInt16(nr), UInt16(nr), bredde, nil) }
        worksheet_set_portrait(ark)
        worksheet_set_paper(ark, 9)
        worksheet_fit_to_pages(ark, 1, 1)
        worksheet_set_margins(ark, 0.6, 0.6, 0.6, 0.6)
        worksheet_set_footer(ark, "&C&P")
    }

    func tittel(_ tekst: String) {
        worksheet_set_row(ark, rad, Ark.tittelhoeyde, nil)
        worksheet_write_string(ark, rad, 0, tekst, formater.tittel)
        rad += 1
    }

    /// Text over the whole width. It is broken between words into rows: merged cells are not allowed, and a cell alone
    /// would be cut where the page ends.
    func avsnitt(_ tekst: String, uthevet: Bool = false) {
        for linje in Self.brutt(tekst, tegn: Int(bredder.reduce(0, +))) {
            let format = uthevet ? formater.fetLinje : formater.ingress
            worksheet_write_string(ark, rad, 0, linje, format)
            rad += 1
        }
    }

    func luft() { rad += 1 }

    /// A named table from column A. Nothing when there are no rows.
    /// - Parameter beloep: the columns of amounts, whose headers stand to the right as they do.
    func tabell(_ navn: String, _ kolonner: [String], beloep: Set<Int> = [], _ rader: [[Celle]]) {
        guard !rader.isEmpty else { return }
        let hoderad = rad
        let hoder = kolonner.enumerated().map { nr, tittel in
            (tittel, formater.hode(beloep.contains(nr) ? .beloep : .tekst, .styring))
        }
        for (nr, hode) in hoder.enumerated() { worksheet_write_string(ark, rad, UInt16(nr), hode.0, hode.1) }
        rad += 1
        for celler in rader { skriv(celler) }
        Exceltabell(navn: bok.nyttTabellnavn(navn), hoder: hoder).lag(i: ark, fra: hoderad, til: rad - 1)
    }

    private func skriv(_ celler: [Celle]) {
        let erStor = celler.contains(where: \.erStor)
        var linjer = 1
        for (nr, celle) in celler.enumerated() {
            let kolonne = UInt16(nr)
            switch celle {
            case .tekst(let tekst):
                linjer = max(linjer, Ark.linjer(tekst.count, bredder[nr] + Self.slingring))
                worksheet_write_string(ark, rad, kolonne, tekst, erStor ? formater.vedSiden : formater.tekst)
            case .verdi(let verdi): skriv(verdi, kolonne, formater.heltall, formater.prosent, formater.tekst)
            case .stor(let verdi): skrivStor(verdi, kolonne)
            case .lenke(let lenke):
                worksheet_write_url_opt(ark, rad, kolonne, lenke.adresse, formater.lenke, lenke.tekst, nil)
            case .kroner(let oere, let slag):
                worksheet_write_number(ark, rad, kolonne, Double(oere) / 100, formater.kroner[slag])
            case .antall(let antall, let slag):
                worksheet_write_number(ark, rad, kolonne, Double(antall), formater.kroner[slag])
            case .formel(let formel, let oere, let slag):
                worksheet_write_formula_num(
                    ark, rad, kolonne, formel, formater.kroner[slag], Double(oere) / 100)
            }
        }
        let hoeyde = Double(linjer) * Ark.linjehoeyde
        let minst = celler.map(\.hoeyde).max() ?? Self.diagramlinje
        worksheet_set_row(ark, rad, max(minst, hoeyde), nil)
        rad += 1
    }

    private func skriv(
        _ verdi: Tallverdi, _ kolonne: UInt16, _ tall: Formater.Format, _ prosent: Formater.Format,
        _ tekst: Formater.Format
    ) {
        switch verdi {
        case .tall(let antall): worksheet_write_number(ark, rad, kolonne, Double(antall), tall)
        case .andel(let andel) where andel.visesIProsent:
            worksheet_write_number(ark, rad, kolonne, Double(andel.tideler) / 1000, prosent)
        case .andel(let andel): worksheet_write_string(ark, rad, kolonne, andel.somAntall, tekst)
        case .tideler(let tideler): worksheet_write_number(ark, rad, kolonne, Double(tideler) / 10, formater.desimal)
        case .tegn(let tegn): worksheet_write_string(ark, rad, kolonne, tegn.rawValue, tekst)
        }
    }

    // Rounded here, once: a share of 62.45 per cent is 62, also where the reader's program rounds what it is given.
    private func skrivStor(_ verdi: Tallverdi, _ kolonne: UInt16) {
        if case .andel(let andel) = verdi, andel.visesIProsent {
            worksheet_write_number(ark, rad, kolonne, Double(andel.prosent) / 100, formater.storProsent)
        } else {
            skriv(verdi, kolonne, formater.stortTall, formater.storProsent, formater.storTekst)
        }
    }

    /// A chart over the whole width, on rows of its own.
    func diagram(_ diagram: Diagram, linjer: Int) {
        for linje in 0..<UInt32(linjer) { worksheet_set_row(ark, rad + linje, Self.diagramlinje, nil) }
        // The sum of the columns and no less: then the chart ends where the next column begins, however wide the reader's
        // program draws a character. 15 points are 20 pixels.
        let bredde = bredder.reduce(0) { $0 + ($1 * Self.pikslerPerTegn + 5).rounded(.down) }
        diagram.sett(
            inn: ark, bok: bok.bok, rad: rad, bredde: bredde, hoeyde: Double(linjer) * Self.diagramlinje * 4 / 3)
        rad += UInt32(linjer)
    }

    func avslutt() {
        guard rad > 0 else { return }
        worksheet_print_area(ark, 0, 0, rad - 1, UInt16(bredder.count - 1))
    }

    /// Lines of at most `tegn` characters; a longer word has a line of its own.
    static func brutt(_ tekst: String, tegn: Int) -> [String] {
        var linjer: [String] = []
        var linje = ""
        for ord in tekst.split(separator: " ") {
            if !linje.isEmpty, linje.count + 1 + ord.count > tegn {
                linjer.append(linje)
                linje = ""
            }
            linje += linje.isEmpty ? String(ord) : " " + ord
        }
        return linje.isEmpty ? linjer : linjer + [linje]
    }
}

extension Forsideark.Celle {
    /// Stands in the middle of a tall row, and the words beside it too.
    fileprivate var erStor: Bool {
        switch self {
        case .stor: true
        case .kroner(_, let slag), .antall(_, let slag), .formel(_, _, let slag): slag.stor
        case .tekst, .verdi, .lenke: false
        }
    }

    fileprivate var hoeyde: Double {
        if case .stor = self { return Forsideark.storHoeyde }
        return erStor ? Forsideark.kronehoeyde : Forsideark.diagramlinje
    }
}
