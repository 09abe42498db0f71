public import Kalender
public import Tekster
public import Vern

/// A kommune as a book names it.
public struct Bokkommune: Sendable, Hashable {
    /// Four digits.
    public let nummer: String
    public let navn: String
    /// The name in file names, from the table of kommuner: Sámi and Kven names have a spelling of their own there.
    public let filnavn: String

    public init(nummer: String, navn: String, filnavn: String? = nil) {
        (self.nummer, self.navn, self.filnavn) = (nummer, navn, filnavn ?? navn)
    }
}

/// The leader's workbook `nokkeltall-kommune` (brukeropplevelse 7.2), class Åpen: every number is a `Vist`.
public struct Lederbok: Sendable {
    /// The three numbers of the front sheet and what they are held against.
    public struct Hovedtall: Sendable {
        public var deltakere: Vist
        public var deltakereForEttAarSiden: Vist
        /// Share of those who ended the last year.
        public var tilArbeid: Vist
        public var tilArbeidLandet: Vist
        public var maaRettes: Vist
        public var maaRettesForrigeMaaned: Vist
        /// Participants with a gjennomføringsfrist in the next 60 days.
        public var fristInnen60Dager: Vist

        public init(
            deltakere: Vist, deltakereForEttAarSiden: Vist, tilArbeid: Vist, tilArbeidLandet: Vist, maaRettes: Vist,
            maaRettesForrigeMaaned: Vist, fristInnen60Dager: Vist
        ) {
            (self.deltakere, self.deltakereForEttAarSiden) = (deltakere, deltakereForEttAarSiden)
            (self.tilArbeid, self.tilArbeidLandet) = (tilArbeid, tilArbeidLandet)
            (self.maaRettes, self.maaRettesForrigeMaaned) = (maaRettes, maaRettesForrigeMaaned)
            self.fristInnen60Dager = fristInnen60Dager
        }
    }

    /// A month of the sheet Utvikling.
    public struct Utviklingsrad: Sendable {
        /// Any day of the month.
        public var maaned: Dato
        public var deltakere: Vist

        public init(maaned: Dato, deltakere: Vist) {
            (self.maaned, self.deltakere) = (maaned, deltakere)
        }
    }

    /// A kind of registration that must be corrected or looked at.
    public struct Rettopprad: Sendable {
        public var slag: Rettetiltak
        public var naa: Vist
        public var forrigeMaaned: Vist

        public init(_ slag: Rettetiltak, naa: Vist, forrigeMaaned: Vist) {
            (self.slag, self.naa, self.forrigeMaaned) = (slag, naa, forrigeMaaned)
        }
    }

    /// A number of the kommune beside the same number elsewhere.
    public struct Sammenligning: Sendable {
        public var nokkeltall: Tekst
        public var kommunen: Vist
        public var fylket: Vist
        public var landet: Vist
        public var kommunegruppen: Vist
        /// Among the kommuner of the group; nil where there is none to give.
        public var plassering: Rangering?

        public init(
            _ nokkeltall: Tekst, kommunen: Vist, fylket: Vist, landet: Vist, kommunegruppen: Vist,
            plassering: Rangering?
        ) {
            (self.nokkeltall, self.kommunen, self.fylket) = (nokkeltall, kommunen, fylket)
            (self.landet, self.kommunegruppen, self.plassering) = (landet, kommunegruppen, plassering)
        }
    }

    /// Most rows of the sheet Sammenlign (brukeropplevelse 7.2).
    public static let flestSammenligninger = 12
    /// Months of the sheet Utvikling, and of the chart.
    public static let flestMaaneder = 36
    static let maanederIDiagram = 24

    public var kommune: Bokkommune
    public var fakta: Bokfakta
    public var hovedtall: Hovedtall
    /// Oldest first; the last 36 are shown.
    public var utvikling: [Utviklingsrad]
    public var rettOpp: [Rettopprad]
    /// The first twelve are shown.
    public var sammenlign: [Sammenligning]
    /// Which group the kommune is held against, and why, such as «KOSTRA-gruppe 5: …».
    public var kommunegruppe: Tekst
    public var definisjoner: [Talldefinisjon]
    /// The rules that the numbers were protected by.
    public var regler: Vernregler

    public init(
        kommune: Bokkommune, fakta: Bokfakta, hovedtall: Hovedtall, utvikling: [Utviklingsrad],
        rettOpp: [Rettopprad], sammenlign: [Sammenligning], kommunegruppe: Tekst,
        definisjoner: [Talldefinisjon] = Talldefinisjon.lederboken, regler: Vernregler
    ) {
        (self.kommune, self.fakta, self.hovedtall, self.regler) = (kommune, fakta, hovedtall, regler)
        self.utvikling = utvikling.suffix(Self.flestMaaneder)
        self.sammenlign = Array(sammenlign.prefix(Self.flestSammenligninger))
        (self.rettOpp, self.kommunegruppe) = (rettOpp, kommunegruppe)
        self.definisjoner = definisjoner
    }

    var form: Maalform { fakta.maalform }

    var egenskaper: Bokegenskaper {
        Bokegenskaper(
            tittel: Lederboktekster.tittel(kommune.navn).i(form),
            emne: Lederboktekster.emne(kommune.navn, fakta.dato.iTekst).i(form),
            noekkelord: Lederboktekster.noekkelord.i(form), klasse: .aapen, dato: fakta.dato)
    }

    /// Returns the number of data rows in the sheets after the first.
    func skriv(_ bok: Arbeidsbok) throws(OutputFeil) -> Int {
        try skrivOversikt(bok)
        return try skrivUtvikling(bok) + skrivRettOpp(bok) + skrivSammenlign(bok)
            + skrivOmTallene(bok)
    }
}

/// What a steering workbook says about itself.
public struct Bokfakta: Sendable {
    /// Beregningsdato.
    public var dato: Dato
    public var maalform: Maalform
    /// An address of IMDi.
    public var kontakt: String
    public var nesteOppdatering: Dato
    /// What the numbers come from, such as «Uttrekk fra NIR 23. november 2026».
    public var kilde: Tekst
    public var merknader: [Tekst]

    public init(
        dato: Dato, maalform: Maalform, kontakt: String, nesteOppdatering: Dato, kilde: Tekst, merknader: [Tekst] = []
    ) {
        (self.dato, self.maalform, self.kontakt) = (dato, maalform, kontakt)
        (self.nesteOppdatering, self.kilde, self.merknader) = (nesteOppdatering, kilde, merknader)
    }

    var kontaktlinje: String { Boktekster.kontakt(kontakt, neste: nesteOppdatering.iTekst).i(maalform) }
}

/// A registration that a kommune can put right: the finding, the rule, and what to do.
public enum Rettetiltak: String, Sendable, CaseIterable {
    case utenSluttmaal = "AVVIK-1"
    case nyttSluttmaalForTidlig = "AVVIK-2"
    case nyttSluttmaalFoer2025 = "AVVIK-2b"
    case utgaattSluttmaal = "AVVIK-3"
    case boerEtterregistreres = "AVVIK-4"
    case registrertForSent = "INTF-58"
    case utenAvslutningsaarsak = "Q-01"

    public var tekster: Lederboktekster.Rettetekst {
        switch self {
        case .utenSluttmaal: Lederboktekster.utenSluttmaal
        case .nyttSluttmaalForTidlig: Lederboktekster.nyttSluttmaalForTidlig
        case .nyttSluttmaalFoer2025: Lederboktekster.nyttSluttmaalFoer2025
        case .utgaattSluttmaal: Lederboktekster.utgaattSluttmaal
        case .boerEtterregistreres: Lederboktekster.boerEtterregistreres
        case .registrertForSent: Lederboktekster.registrertForSent
        case .utenAvslutningsaarsak: Lederboktekster.utenAvslutningsaarsak
        }
    }
}

/// What a number means.
public struct Talldefinisjon: Sendable {
    public var navn: Tekst
    public var betyr: Tekst
    public var teller: Tekst
    public var nevner: Tekst
    public var periode: Tekst
    public var hjemmel: Tekst

    public init(navn: Tekst, betyr: Tekst, teller: Tekst, nevner: Tekst = "", periode: Tekst, hjemmel: Tekst) {
        (self.navn, self.betyr, self.teller) = (navn, betyr, teller)
        (self.nevner, self.periode, self.hjemmel) = (nevner, periode, hjemmel)
    }
}

extension Utlevering {
    /// Delivers the leader's workbook of one kommune. Threads may call it at once.
    public func skriv(_ bok: Lederbok) throws(OutputFeil) {
        let nummer = bok.kommune.nummer
        let leveranse = Leveranse(
            klasse: .aapen, mappe: "kommune/\(nummer)",
            beskrivelse: "nokkeltall-kommune-\(nummer)-\(bok.kommune.filnavn)", type: .xlsx)
        try arbeidsbok(leveranse, bok.egenskaper) { ny throws(OutputFeil) in try bok.skriv(ny) }
    }
}
