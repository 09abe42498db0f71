import Kalender

/// A column of a sheet: what the reader sees in the header, and how its cells are written.
public struct Kolonne: Sendable, Equatable {
    /// What the cells hold. It decides the format, never whether a text is taken as a formula: that never happens.
    public enum Slag: Sendable, Equatable {
        /// Text that people read, wrapped.
        case tekst
        /// A code or a number that nobody adds up, such as a DUF-nummer: always text.
        case kode
        case heltall
        /// A number shown with one decimal.
        case desimal
        /// A number shown with two decimals.
        case hundredel
        /// An amount of kroner or a count beside one: to the right, so that digits stand under each other.
        case beloep
        /// A real date, shown `dd.mm.yyyy`.
        case dato
        /// `ja` or `nei`.
        case janei
    }

    public let tittel: String
    public let slag: Slag
    /// Width in characters, 10–60. Nil lets the content decide, within the same limits.
    public let bredde: Double?
    /// What the cell may hold; the reader chooses from a list. Together at most 255 characters, commas counted.
    public let valg: [String]

    public init(_ tittel: String, _ slag: Slag, bredde: Double? = nil, valg: [String] = []) {
        (self.tittel, self.slag, self.valg) = (tittel, slag, valg)
        self.bredde = bredde.map { min(max($0, 10), 60) }
    }
}

/// What a workbook says about itself. Holds no clock or path: equal content gives equal bytes.
public struct Bokegenskaper: Sendable {
    public var tittel: String
    public var emne: String
    public var forfatter: String
    public var noekkelord: String
    public var klasse: Klasse
    /// Beregningsdato; the creation time is this day at 00:00.
    public var dato: Dato
    /// Id of the run, only where it follows from what went in: with another id the same content has other bytes.
    public var kjoering: String?

    public init(
        tittel: String, emne: String, forfatter: String = "IMDi, Nasjonalt introduksjonsregister",
        noekkelord: String = "introduksjonsprogram, NIR", klasse: Klasse, dato: Dato, kjoering: String? = nil
    ) {
        (self.tittel, self.emne, self.forfatter, self.noekkelord) = (tittel, emne, forfatter, noekkelord)
        (self.klasse, self.dato, self.kjoering) = (klasse, dato, kjoering)
    }
}

/// How a sheet is laid out beyond its columns.
public struct Arkvalg: Sendable {
    /// The two classes of workbook, never mixed in one file (brukeropplevelse 7.1).
    public enum Stil: Sendable {
        /// For those who work with the numbers: filters, frozen header, page number.
        case styring
        /// For statistics users: none of these, and no fill; numbers to the right.
        case publisering
    }

    /// A line of 16 points above the table. Nil: the header row is the first row of the sheet.
    public var tittel: String?
    /// Lines between title and table.
    public var ingress: [String]
    /// The first so many columns stay in view when the header does.
    public var frosneKolonner: UInt16
    /// Header frozen and filter on whatever the number of rows. Otherwise only above 20 rows (brukeropplevelse 7.1).
    public var alltidFilter: Bool
    public var liggende: Bool
    public var stil: Stil
    /// Last line above the table: leads to another sheet.
    public var lenke: Arklenke?
    /// Name of the Excel table; nil takes that of the sheet. Made to fit Excel, and unique in the book.
    public var tabellnavn: String?

    public init(
        tittel: String? = nil, ingress: [String] = [], frosneKolonner: UInt16 = 0, alltidFilter: Bool = false,
        liggende: Bool = true, stil: Stil = .styring, lenke: Arklenke? = nil, tabellnavn: String? = nil
    ) {
        (self.tittel, self.ingress, self.frosneKolonner) = (tittel, ingress, frosneKolonner)
        (self.alltidFilter, self.liggende, self.stil) = (alltidFilter, liggende, stil)
        (self.lenke, self.tabellnavn) = (lenke, tabellnavn)
    }

    /// Lines above the header row, the blank one before it included.
    var overTabellen: UInt32 {
        let linjer = (tittel == nil ? 0 : 1) + ingress.count + (lenke == nil ? 0 : 1)
        return linjer == 0 ? 0 : UInt32(linjer) + 1
    }
}

/// Words that lead to cell A1 of a sheet in the same book.
public struct Arklenke: Sendable, Equatable {
    public var tekst: String
    public var ark: String

    public init(_ tekst: String, til ark: String) { (self.tekst, self.ark) = (tekst, ark) }

    var adresse: String {
        let navn = ark.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "internal:'\(navn)'!A1"
    }
}
