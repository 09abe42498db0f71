public import Kalender

/// What the circulars leave open, each with the choice that is used until somebody has read the answer (tilskudd 4–6, 12).
public struct Tilskuddsregler: Sendable, Equatable {
    /// How the yearly rate of norsk becomes up to four instalments (G7).
    public enum Norskdeling: String, Sendable, CaseIterable {
        /// Four quarters from the quarter of entry, across the turn of the year.
        case personaar = "PERSONAAR"
        /// The rate of the calendar year over the quarters that are left of it.
        case kalenderaar = "KALENDERAAR"
    }

    /// The day the age of norsk is measured (G8).
    public enum Aldersmaaling: String, Sendable, CaseIterable {
        case inngangsdato = "INNGANGSDATO"
        case foersteJanuar = "1_JANUAR"
        case termindato = "TERMINDATO"
    }

    /// The field that tells høy from lav (G9).
    public enum Landfelt: String, Sendable, CaseIterable {
        case statsborgerskap = "STATSBORGERSKAP"
        case opprinnelsesland = "OPPRINNELSESLAND"
    }

    /// How whole kroner are made of a part of a year (tilskudd 1.6).
    public enum Avrundingsmaate: String, Sendable, CaseIterable {
        /// What is due so far is rounded, and what is paid taken from it: a full year is always the rate.
        case hittil = "HITTIL"
        /// Each instalment is rounded by itself, as IMDi does: a year can miss the rate by a krone.
        case termin = "TERMIN"
    }

    /// How many years back a run pays what is missing. The time limit for a claim is not known.
    public var etterbetalingAar = 1
    /// Grant years of integreringstilskudd, and for family of humanitarian cases.
    public var maksAar = 5
    public var maksAarFamilieHumanitaer = 3
    /// The kommune moved from keeps the month of the move and so many after it.
    public var beholderMaaneder = 1
    /// Eldretilskudd from this age at settlement; barnehagetilskudd up to and including this one.
    public var eldreAlder = 60
    public var barnehageAlder = 5
    /// A single adult is known by marital status, children and kind of settlement when household is not registered.
    public var avledEnslig = true
    /// Ages reached in the calendar year: the last with the high rate, and the last of all.
    public var emHoeyTil = 16
    public var emSisteAlder = 20
    public var norskdeling = Norskdeling.personaar
    public var norskalder = Aldersmaaling.inngangsdato
    public var landfelt = Landfelt.statsborgerskap
    /// Entrants from this day must have a decision on norsk registered.
    public var norskvedtakFra = 1.januar(2018)
    /// Amounts of norsk are whole kroner from this grant year, and had øre before it.
    public var norskKronerFra = 2023
    public var avrunding = Avrundingsmaate.hittil
    /// The count date of grunntilskudd, each year (G10).
    public var telledag = 15
    public var tellemaaned = 1
    /// The number of persons that gives the low rate, the high one, and nothing more.
    public var grunnLavFra = 1
    public var grunnHoeyFra = 4
    public var grunnTil = 150
    /// § 34 and the others are counted together (G10).
    public var grunnFelles = true
    /// A longer gap between two addresses than so many months must be looked at.
    public var maksOppholdMaaneder = 6

    public init() {}
}

/// One run: the instalment that is to be paid, and the last day that counts as known.
///
/// The run of a quarter is made before the quarter has ended, so the cut-off is its own date (tilskudd 1.4).
public struct Tilskuddsrunde: Sendable, Hashable {
    public let aar: Int
    /// 1–4.
    public let termin: Int
    public let skjaering: Dato

    public init(aar: Int, termin: Int, skjaering: Dato) {
        (self.aar, self.termin, self.skjaering) = (aar, termin, skjaering)
    }

    /// The last day of the quarter: the date the payment is stamped with.
    public var grunnlagsdag: Dato { Self.sisteDag(aar, termin) }

    static func sisteDag(_ aar: Int, _ termin: Int) -> Dato { 1.januar(aar).sisteDag(etterMaaneder: 3 * termin) }

    /// Quarters on one line, for counting between them.
    var kvartal: Int { 4 * aar + termin - 1 }
}

extension Dato {
    var kvartal: Int { 4 * aar + (maaned - 1) / 3 }
    /// Months on one line.
    var maanedsnummer: Int { 12 * aar + maaned - 1 }
}
