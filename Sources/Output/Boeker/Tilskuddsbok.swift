public import Kalender
public import Tekster

/// What the two workbooks of the grants officer are made from (brukeropplevelse 7.6): `persontilskudd-sammendrag`, class
/// Skjermet, and `persontilskudd-grunnlag`, class Sensitiv, which has the same sheets and the rows behind them. Amounts are
/// whole øre. There is no DUF-nummer, name or birth date in this value: persons have pseudonyms.
public struct Tilskuddsbok: Sendable {
    /// Which payment the book is about.
    public struct Runde: Sendable, Equatable {
        public var tilskuddsaar: Int
        /// 1–4.
        public var termin: Int
        /// What was registered on this day is counted, inclusive.
        public var skjaeringsdato: Dato

        public init(tilskuddsaar: Int, termin: Int, skjaeringsdato: Dato) {
            (self.tilskuddsaar, self.termin, self.skjaeringsdato) = (tilskuddsaar, termin, skjaeringsdato)
        }
    }

    public let runde: Runde
    public let fakta: Bokfakta
    public let bro: Tilskuddsbro
    /// Headers of the columns of amounts in the sheet Kommuner, such as «År 1» and «Grunntilskudd».
    public let grupper: [Tekst]
    /// In the order of the sheet.
    public let mottakere: [Mottakerlinje]
    public let satser: [Satslinje]
    public let flytting: [Flyttelinje]
    public let holdt: [Holdtlinje]
    public let grenser: [Grenselinje]
    public let kontroller: [Kontrollsum]
    /// Of the rows that the amounts are made from, in hexadecimal.
    public let sjekksum: String

    /// - Throws: when the parts do not tell the same sums.
    public init(
        _ runde: Runde, fakta: Bokfakta, bro: Tilskuddsbro, grupper: [Tekst], mottakere: [Mottakerlinje],
        satser: [Satslinje], flytting: [Flyttelinje], holdt: [Holdtlinje], grenser: [Grenselinje],
        kontroller: [Kontrollsum], sjekksum: String
    ) throws(Tilskuddsbokfeil) {
        for linje in mottakere where linje.beloep.count != grupper.count {
            throw .feilAntallBeloep(mottaker: linje.mottaker.nummer, har: linje.beloep.count, ventet: grupper.count)
        }
        let sum = mottakere.reduce(0) { $0 + $1.tilUtbetaling }
        guard sum == bro.naa.oere else { throw .mottakerneGirIkkeBroen(sum: sum, bro: bro.naa.oere) }
        let (hos, grunner) = (mottakere.reduce(0) { $0 + $1.holdtRader }, holdt.reduce(0) { $0 + $1.rader })
        guard hos == grunner else { throw .holdtTilbakeErUlikt(mottakere: hos, grunner: grunner) }
        (self.runde, self.fakta, self.bro, self.grupper) = (runde, fakta, bro, grupper)
        (self.mottakere, self.satser, self.flytting, self.holdt) = (mottakere, satser, flytting, holdt)
        (self.grenser, self.kontroller, self.sjekksum) = (grenser, kontroller, sjekksum)
    }

    /// Whole øre.
    public var tilUtbetaling: Int { bro.naa.oere }
    /// Rows that are not paid in this round.
    public var holdtRader: Int { holdt.reduce(0) { $0 + $1.rader } }
    /// Something unknown comes on top of the sum.
    public var erMinstesum: Bool { mottakere.contains(where: \.erMinstesum) }

    var form: Maalform { fakta.maalform }

    func egenskaper(_ klasse: Klasse) -> Bokegenskaper {
        Bokegenskaper(
            tittel: Tilskuddsboktekster.tittel(runde.termin, runde.tilskuddsaar).i(form),
            emne: Tilskuddsboktekster.emne(runde.termin, runde.tilskuddsaar, fakta.dato.iTekst).i(form),
            noekkelord: Tilskuddsboktekster.noekkelord.i(form), klasse: klasse, dato: fakta.dato)
    }

    /// Writes the sheets that both books have.
    /// - Parameter klasse: stands on the first sheet, and is all that differs.
    /// - Returns: the number of mottakere.
    func skriv(_ bok: Arbeidsbok, _ klasse: Klasse) throws(OutputFeil) -> Int {
        bok.konstantMinne = false
        try skrivOversikt(bok, klasse)
        try skrivKommuner(bok)
        try skrivSatser(bok)
        try skrivFlytting(bok)
        try skrivHoldt(bok)
        try skrivGrenser(bok)
        try skrivKontroller(bok)
        try skrivAttestasjon(bok)
        try skrivBro(bok)
        try skrivOmTallene(bok)
        return mottakere.count
    }
}

/// Parts of a round that contradict each other. Nothing is written.
public enum Tilskuddsbokfeil: Error, Equatable, Sendable {
    /// Amounts in øre, as in the other cases.
    case broenGaarIkkeOpp(sum: Int, naa: Int)
    case mottakerneGirIkkeBroen(sum: Int, bro: Int)
    /// Numbers of rows.
    case holdtTilbakeErUlikt(mottakere: Int, grunner: Int)
    case feilAntallBeloep(mottaker: String, har: Int, ventet: Int)

    /// One sentence on what is wrong.
    public var melding: String {
        switch self {
        case .broenGaarIkkeOpp(let sum, let naa):
            "Stegene i broen gir \(kronetekst(sum)) kroner, men runden er \(kronetekst(naa)) kroner."
        case .mottakerneGirIkkeBroen(let sum, let bro):
            "Mottakerne får \(kronetekst(sum)) kroner til sammen, men broen ender på \(kronetekst(bro)) kroner."
        case .holdtTilbakeErUlikt(let mottakere, let grunner):
            "\(norskTall(mottakere)) rader er holdt tilbake hos mottakerne, men grunnene gjelder \(norskTall(grunner))."
        case .feilAntallBeloep(let mottaker, let har, let ventet):
            "Mottaker \(mottaker) har \(har) beløp, men boken har \(ventet) kolonner."
        }
    }
}

/// `1 204 500` or `1 204 500,16`, from whole øre.
func kronetekst(_ oere: Int) -> String {
    let (hele, rest) = abs(oere).quotientAndRemainder(dividingBy: 100)
    let desimaler = rest == 0 ? "" : rest < 10 ? ",0\(rest)" : ",\(rest)"
    return (oere < 0 ? "\u{2212}" : "") + norskTall(hele) + desimaler
}

extension Utlevering {
    private static var tilskuddsmappe: String { "tilskudd" }

    /// Delivers `persontilskudd-sammendrag`.
    public func skriv(_ bok: Tilskuddsbok) throws(OutputFeil) {
        let leveranse = Leveranse(
            .skjermet, mappe: Self.tilskuddsmappe, beskrivelse: "persontilskudd-sammendrag", type: .xlsx)
        try arbeidsbok(leveranse, bok.egenskaper(.skjermet)) { ny throws(OutputFeil) in try bok.skriv(ny, .skjermet) }
    }

    /// Delivers `persontilskudd-grunnlag`: the same sheets, and the rows behind them as a stream.
    /// - Throws: when the rows do not add up to what the book pays.
    public func skriv(_ bok: Tilskuddsbok, grunnlag: Tilskuddsgrunnlag) throws(OutputFeil) {
        let leveranse = Leveranse(
            .sensitiv, mappe: Self.tilskuddsmappe, beskrivelse: "persontilskudd-grunnlag", type: .xlsx)
        try arbeidsbok(leveranse, bok.egenskaper(.sensitiv), konstantMinne: true) { ny throws(OutputFeil) in
            try bok.skriv(ny, .sensitiv) + grunnlag.skriv(ny, bok)
        }
    }
}
