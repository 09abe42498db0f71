import Kalender

/// A row that a kommune gets in its workbook (brukeropplevelse 7.3). Holds names and DUF-nummer: class Sensitiv only.
protocol Bokrad: Sendable {
    static var kolonner: [Kolonne] { get }
    init?(_ leser: inout Feltleser)
    func kod(til ut: inout Bytebuffer)
    func skriv(_ nr: Int, til ark: Ark)
}

/// Something registered that must be put right.
public struct Rettelinje: Sendable, Equatable {
    public var duf: String
    public var navn: String
    public var feil: String
    public var regel: String
    /// What NIR holds now, in words.
    public var naa: String
    public var oppstart: Dato?
    public var rett: String
    public var frist: Dato?
    public var haster: Bool

    public init(
        duf: String, navn: String, feil: String, regel: String, naa: String, oppstart: Dato?, rett: String,
        frist: Dato?, haster: Bool
    ) {
        (self.duf, self.navn, self.feil, self.regel, self.naa) = (duf, navn, feil, regel, naa)
        (self.oppstart, self.rett, self.frist, self.haster) = (oppstart, rett, frist, haster)
    }
}

extension Rettelinje: Bokrad {
    static let statuser = ["Ikke startet", "Under arbeid", "Rettet i NIR", "Er riktig likevel"]

    static let kolonner = [
        Kolonne("Nr", .heltall, bredde: 10), Kolonne("DUF-nummer", .kode, bredde: 15),
        Kolonne("Navn", .tekst, bredde: 22),
        Kolonne("Hva er feil", .tekst, bredde: 34), Kolonne("Regel", .kode, bredde: 11),
        Kolonne("Nå registrert", .tekst, bredde: 24), Kolonne("Oppstart", .dato, bredde: 12),
        Kolonne("Slik retter du", .tekst, bredde: 45), Kolonne("Frist", .dato, bredde: 12),
        Kolonne("Haster", .janei, bredde: 10), Kolonne("Status", .tekst, bredde: 16, valg: statuser),
        Kolonne("Merknad", .tekst, bredde: 20),
    ]

    init?(_ leser: inout Feltleser) {
        self.init(
            duf: leser.tekst(), navn: leser.tekst(), feil: leser.tekst(), regel: leser.tekst(), naa: leser.tekst(),
            oppstart: leser.dato(), rett: leser.tekst(), frist: leser.dato(), haster: leser.svar() ?? false)
        guard leser.erHel else { return nil }
    }

    func kod(til ut: inout Bytebuffer) {
        for tekst in [duf, navn, feil, regel, naa] { ut.kod(tekst) }
        ut.kod(oppstart)
        ut.kod(rett)
        ut.kod(frist)
        ut.kod(haster as Bool?)
    }

    func skriv(_ nr: Int, til ark: Ark) {
        ark.tall(nr)
        for tekst in [duf, navn, feil, regel, naa] { ark.tekst(tekst) }
        ark.dato(oppstart)
        ark.tekst(rett)
        ark.dato(frist)
        ark.janei(haster)
        ark.tekst(Self.statuser[0])
        ark.tom()
    }
}

/// A gjennomføringsfrist or another frist that comes in the next 180 days.
public struct Fristlinje: Sendable, Equatable {
    public var duf: String
    public var navn: String
    public var ordning: String
    public var oppstart: Dato?
    public var sluttmaal: String
    public var frist: Dato
    /// Days from beregningsdato to the frist.
    public var dagerIgjen: Int
    /// The calculation in words, «12 md. + 14 virkedager».
    public var beregning: String

    public init(
        duf: String, navn: String, ordning: String, oppstart: Dato?, sluttmaal: String, frist: Dato, dagerIgjen: Int,
        beregning: String
    ) {
        (self.duf, self.navn, self.ordning, self.oppstart) = (duf, navn, ordning, oppstart)
        (self.sluttmaal, self.frist, self.dagerIgjen, self.beregning) = (sluttmaal, frist, dagerIgjen, beregning)
    }
}

extension Fristlinje: Bokrad {
    static let kolonner = [
        Kolonne("Nr", .heltall, bredde: 10), Kolonne("DUF-nummer", .kode, bredde: 16), Kolonne("Navn", .tekst),
        Kolonne("Ordning", .tekst, bredde: 24), Kolonne("Oppstart", .dato, bredde: 13),
        Kolonne("Sluttmål", .kode, bredde: 12), Kolonne("Frist", .dato, bredde: 13),
        Kolonne("Dager igjen", .heltall, bredde: 14), Kolonne("Slik er fristen regnet", .tekst, bredde: 50),
    ]

    init?(_ leser: inout Feltleser) {
        let (duf, navn, ordning) = (leser.tekst(), leser.tekst(), leser.tekst())
        let (oppstart, sluttmaal, frist) = (leser.dato(), leser.tekst(), leser.dato())
        let (dagerIgjen, beregning) = (leser.tall(), leser.tekst())
        guard leser.erHel, let frist, let dagerIgjen else { return nil }
        self.init(
            duf: duf, navn: navn, ordning: ordning, oppstart: oppstart, sluttmaal: sluttmaal, frist: frist,
            dagerIgjen: dagerIgjen, beregning: beregning)
    }

    func kod(til ut: inout Bytebuffer) {
        for tekst in [duf, navn, ordning] { ut.kod(tekst) }
        ut.kod(oppstart)
        ut.kod(sluttmaal)
        ut.kod(frist as Dato?)
        ut.kod(dagerIgjen as Int?)
        ut.kod(beregning)
    }

    func skriv(_ nr: Int, til ark: Ark) {
        ark.tall(nr)
        for tekst in [duf, navn, ordning] { ark.tekst(tekst) }
        ark.dato(oppstart)
        ark.tekst(sluttmaal)
        ark.dato(frist)
        ark.tall(dagerIgjen)
        ark.tekst(beregning)
    }
}

/// A decision that right and duty lapse because of work of 30 hours or more.
public struct Bortfallslinje: Sendable, Equatable {
    public var duf: String
    public var navn: String
    public var vedtaksdato: Dato?
    public var avslutningsdato: Dato?
    /// Hours a week in hundredths; nil when not registered.
    public var timerHundredeler: Int?
    public var toaarsgrense: Dato?
    public var reaktivert: Bool
    public var status: String

    public init(
        duf: String, navn: String, vedtaksdato: Dato?, avslutningsdato: Dato?, timerHundredeler: Int?,
        toaarsgrense: Dato?, reaktivert: Bool, status: String
    ) {
        (self.duf, self.navn, self.vedtaksdato, self.avslutningsdato) = (duf, navn, vedtaksdato, avslutningsdato)
        (self.timerHundredeler, self.toaarsgrense) = (timerHundredeler, toaarsgrense)
        (self.reaktivert, self.status) = (reaktivert, status)
    }
}

extension Bortfallslinje: Bokrad {
    static let kolonner = [
        Kolonne("Nr", .heltall, bredde: 10), Kolonne("DUF-nummer", .kode, bredde: 16), Kolonne("Navn", .tekst),
        Kolonne("Vedtaksdato", .dato, bredde: 14), Kolonne("Avslutningsdato", .dato, bredde: 18),
        Kolonne("Timer per uke", .desimal, bredde: 16), Kolonne("Toårsgrense", .dato, bredde: 15),
        Kolonne("Reaktivert", .janei, bredde: 13), Kolonne("Status", .tekst, bredde: 32),
    ]

    init?(_ leser: inout Feltleser) {
        self.init(
            duf: leser.tekst(), navn: leser.tekst(), vedtaksdato: leser.dato(), avslutningsdato: leser.dato(),
            timerHundredeler: leser.tall(), toaarsgrense: leser.dato(), reaktivert: leser.svar() ?? false,
            status: leser.tekst())
        guard leser.erHel else { return nil }
    }

    func kod(til ut: inout Bytebuffer) {
        for tekst in [duf, navn] { ut.kod(tekst) }
        for dato in [vedtaksdato, avslutningsdato] { ut.kod(dato) }
        ut.kod(timerHundredeler)
        ut.kod(toaarsgrense)
        ut.kod(reaktivert as Bool?)
        ut.kod(status)
    }

    func skriv(_ nr: Int, til ark: Ark) {
        ark.tall(nr)
        for tekst in [duf, navn] { ark.tekst(tekst) }
        for dato in [vedtaksdato, avslutningsdato] { ark.dato(dato) }
        ark.brok(timerHundredeler, desimaler: 2)
        ark.dato(toaarsgrense)
        ark.janei(reaktivert)
        ark.tekst(status)
    }
}
