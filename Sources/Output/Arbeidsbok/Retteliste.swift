import Kalender

/// The rows of the workbooks for all kommuner, put in by the threads of the run and written out kommune by kommune.
///
/// The key is kommune, sheet, and whatever order the caller asks for within the sheet.
public struct Retteliste: Sendable {
    let liste: SortertListe

    /// - Parameter mappe: folder for the spill file.
    public init(mappe: String) { liste = SortertListe(mappe: mappe) }

    /// One pen for each thread.
    public func skriver() -> Rettelisteskriver { Rettelisteskriver(liste.skriver()) }

    /// Rows from finished pens.
    public var antall: Int { liste.antall }
}

/// The sheets, in the order they stand in the book.
enum Retteark: UInt8, CaseIterable {
    case retteliste, frister, bortfall

    var navn: String {
        switch self {
        case .retteliste: "Retteliste"
        case .frister: "Frister"
        case .bortfall: "Bortfall arbeid"
        }
    }

    var rad: any Bokrad.Type {
        switch self {
        case .retteliste: Rettelinje.self
        case .frister: Fristlinje.self
        case .bortfall: Bortfallslinje.self
        }
    }
}

/// Puts rows in from one thread. `orden` is a sort key within the sheet, see `Bytebuffer.noekkel`.
public struct Rettelisteskriver: ~Copyable {
    private var skriver: Listeskriver
    private var noekkel = Bytebuffer(kapasitet: 256)
    private var last = Bytebuffer(kapasitet: 1024)

    init(_ skriver: consuming Listeskriver) { self.skriver = skriver }

    public mutating func append(
        kommune: UInt16, orden: borrowing Bytebuffer, _ linje: Rettelinje
    ) throws(OutputFeil) {
        try append(kommune, .retteliste, orden, linje)
    }

    public mutating func append(
        kommune: UInt16, orden: borrowing Bytebuffer, _ linje: Fristlinje
    ) throws(OutputFeil) {
        try append(kommune, .frister, orden, linje)
    }

    public mutating func append(
        kommune: UInt16, orden: borrowing Bytebuffer, _ linje: Bortfallslinje
    ) throws(OutputFeil) {
        try append(kommune, .bortfall, orden, linje)
    }

    private mutating func append(
        _ kommune: UInt16, _ ark: Retteark, _ orden: borrowing Bytebuffer, _ linje: some Bokrad
    ) throws(OutputFeil) {
        noekkel.toem()
        noekkel.append(storEndet: kommune)
        noekkel.append(ark.rawValue)
        orden.withBytes { noekkel.append($0) }
        last.toem()
        linje.kod(til: &last)
        try skriver.append(noekkel, last)
    }

    public consuming func ferdig() { skriver.ferdig() }
}

/// What the front sheet says beyond the numbers.
public struct Rettelisteforside: Sendable {
    public var dato: Dato
    /// What the data come from, such as «Uttrekk fra NIR 17. april 2026».
    public var kilde: String
    /// What the data did not have, a sentence or two for each thing.
    public var mangler: [String]
    /// Name of a kommune by number.
    public var kommunenavn: @Sendable (UInt16) -> String

    public init(
        dato: Dato, kilde: String, mangler: [String] = [], kommunenavn: @escaping @Sendable (UInt16) -> String
    ) {
        (self.dato, self.kilde, self.mangler, self.kommunenavn) = (dato, kilde, mangler, kommunenavn)
    }
}

/// The rows of one kommune, sheet by sheet.
struct Kommunerader {
    let kommune: UInt16
    var ark: [[any Bokrad]] = Array(repeating: [], count: Retteark.allCases.count)

    var antall: Int { ark.reduce(0) { $0 + $1.count } }

    /// Fills the book; returns the number of data rows.
    func skriv(_ bok: Arbeidsbok, _ forside: Rettelisteforside) throws(OutputFeil) -> Int {
        try skrivForside(bok, forside)
        for valgt in Retteark.allCases {
            let rader = ark[Int(valgt.rawValue)]
            let nytt = try bok.ark(
                valgt.navn, valgt.rad.kolonner,
                Arkvalg(frosneKolonner: 1, alltidFilter: valgt == .retteliste))
            for (nr, rad) in rader.enumerated() {
                rad.skriv(nr + 1, til: nytt)
                nytt.nesteRad()
            }
        }
        return antall
    }

    private func skrivForside(_ bok: Arbeidsbok, _ forside: Rettelisteforside) throws(OutputFeil) {
        let ark = try bok.ark(
            "Les dette først", [Kolonne("Tema", .tekst, bredde: 28), Kolonne("Dette gjelder", .tekst, bredde: 60)],
            Arkvalg(
                tittel: "Retteliste for \(forside.kommunenavn(kommune))",
                ingress: ["Klasse: Sensitiv. Filen har navn og DUF-nummer."], liggende: false))
        for (tema, tekst) in linjer(forside) {
            ark.tekst(tema)
            ark.tekst(tekst)
            ark.nesteRad()
        }
    }

    private func linjer(_ forside: Rettelisteforside) -> [(String, String)] {
        var linjer = [
            ("Hvem kan åpne filen", "Bare ansatte i kommunen som følger opp deltakerne i tjenesten."),
            ("Deling", "Ikke send filen på e-post, og ikke legg den i en åpen mappe."),
            ("Sletting", "Slett filen senest 30 dager etter beregningsdatoen, \(forside.dato.plus(dager: 30).iTekst)."),
            ("Beregningsdato", forside.dato.iTekst),
            ("Kilde", forside.kilde),
        ]
        linjer += forside.mangler.map { ("Mangler i kilden", $0) }
        for ark in Retteark.allCases {
            linjer.append(("Rader i arket \(ark.navn)", String(self.ark[Int(ark.rawValue)].count)))
        }
        return linjer + [
            ("Slik bruker du Retteliste", "Hver rad er én ting som må sees på. Begynn med radene der Haster er «ja»."),
            ("Slik retter du", "Gjør rettelsen i NIR. Kolonnen «Slik retter du» sier hva du gjør."),
            ("Status og Merknad", "Bruk kolonnene som huskeliste. Neste liste tar dem ikke med: registeret er fasit."),
            ("Arket Frister", "Personer med frist de neste 180 dagene, og hvordan fristen er regnet."),
            ("Arket Bortfall arbeid", "Vedtak om bortfall på grunn av arbeid, og om retten er tatt opp igjen."),
        ]
    }
}

/// `0301`.
func kommunesifre(_ kommune: UInt16) -> String {
    let tekst = String(kommune)
    return String(repeating: "0", count: max(0, 4 - tekst.utf8.count)) + tekst
}

extension Utlevering {
    /// Writes one workbook for each kommune that has rows, on `traader` threads. A kommune's rows are held in memory
    /// together, the rest of the country's are not.
    /// - Returns: number of workbooks.
    @discardableResult
    public func skrivRettelister(
        _ retteliste: Retteliste, _ forside: Rettelisteforside, traader: Int = 2
    ) throws(OutputFeil) -> Int {
        try retteliste.medHverKommune(traader: traader) { rader throws(OutputFeil) in
            let nummer = kommunesifre(rader.kommune)
            let leveranse = Leveranse(
                .sensitiv, mappe: "retteliste/\(nummer)", beskrivelse: "retteliste-kommune-\(nummer)", type: .xlsx)
            let egenskaper = Bokegenskaper(
                tittel: "Retteliste for \(forside.kommunenavn(rader.kommune))",
                emne: "Registreringer i NIR som må rettes, status \(forside.dato.iTekst)", klasse: .sensitiv,
                dato: forside.dato)
            try self.arbeidsbok(leveranse, egenskaper) { bok throws(OutputFeil) in try rader.skriv(bok, forside) }
        }
    }
}
