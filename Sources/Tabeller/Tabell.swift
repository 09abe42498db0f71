/// Counts of persons by some variables, before protection. Never written anywhere.
///
/// The counts stand by *base row*: one combination of base codes, in mixed radix with the last variable fastest. A cell is
/// a combination of printed codes, and its value is the sum of its base rows.
public struct Tabell: Sendable {
    /// What stands in the cells.
    public enum Slag: Sendable, Equatable {
        case antall
        /// The share of persons in code 1 of the variable named; its total is the denominator.
        case andel(inndeling: String)
        /// A median, a ratio of sums or an index, held as whole `10^desimaler` parts. Such values do not add up.
        case maaling(desimaler: Int)
    }

    public let hode: Tabellhode
    public let inndelinger: [Inndeling]
    /// By base row.
    public let antall: [Int]
    public let hash: [Mengdehash]
    /// Persons with a protected address: they count in the undivided total and nowhere else (personvern 11.2).
    public let bareHovedtall: Int
    public let bareHovedtallHash: Mengdehash
    /// Base rows that cannot occur by rule; shown as «.».
    public let umulige: Set<Int>
    /// Cells whose persons are all of one family (personvern 4, R4); empty when families are not known.
    public let enkeltfamilier: Set<Int>
    /// Set for amounts: the cells that tell about one or two payees, with how uncertain they must be (`Dominans.nivaa`).
    /// Whether an amount is small tells nothing, so the rules on small counts are not used.
    public let dominerte: [Int: Int]?

    public var antallGrunnrader: Int { antall.count }

    public init(
        _ hode: Tabellhode, _ inndelinger: [Inndeling], antall: [Int], hash: [Mengdehash]? = nil,
        bareHovedtall: Int = 0, bareHovedtallHash: Mengdehash = .tom, umulige: Set<Int> = [],
        enkeltfamilier: Set<Int> = [], dominerte: [Int: Int]? = nil
    ) {
        precondition(antall.count == inndelinger.reduce(1) { $0 * $1.antallGrunn }, "one count for each base row")
        self.hode = hode
        self.inndelinger = inndelinger
        self.antall = antall
        self.hash = hash ?? []
        self.bareHovedtall = bareHovedtall
        self.bareHovedtallHash = bareHovedtallHash
        self.umulige = umulige
        self.enkeltfamilier = enkeltfamilier
        self.dominerte = dominerte
    }

    /// Persons with a protected address that the printed total has. A share has none of them: whether they are in the
    /// numerator would have to be told, and they are few.
    public var skjermede: Int { hode.slag == .antall ? bareHovedtall : 0 }

    /// Everybody counted, protected addresses included: the size of the utvalg.
    public var total: Int { antall.reduce(bareHovedtall, +) }
}

/// How zeros of a table are treated (personvern 2).
public enum Nullbehandling: String, Sendable, CaseIterable {
    /// Always shown; a hidden cell is then known to be at least 1.
    case publisert
    /// Hidden in small groups of a table with a sensitive variable, shown elsewhere.
    case gruppe
    /// Sensitive everywhere.
    case sensitiv
}

/// What a table is called and what it measures.
public struct Tabellhode: Sendable, Equatable {
    /// `NIR1003`.
    public let id: String
    public let tittel: String
    /// The measure, such as `deltakere`; tables of the same measure and period rest on the same persons.
    public let maal: String
    /// `2026-04-17` or `2026`.
    public let periode: String
    /// The measure whose persons hold all of these in the same period (personvern 3). Some table of that measure must have a
    /// variable with the name of this one, whose base code 1 is them; nil when no table counts the others beside them.
    public let delAv: String?
    /// Set when the persons are those of one day: tables of the same day rest on the same persons, whether the period is called
    /// by the day or by the month that ends with it.
    public let dag: String?
    public let enhet: String
    public let slag: Tabell.Slag
    /// Decimals of a share.
    public let desimaler: Int
    /// nil: as the profile says.
    public let nuller: Nullbehandling?
    /// Cells that restrict this variable alone are the ones to show first, after the totals of everything.
    public let totalerEtter: String?

    /// What tables of the same persons have in common, as keys of cells begin.
    public var gruppe: String { "\(maal)|\(grunnperiode)" }

    /// The group they are a part of, or their own: tables to protect together.
    public var helGruppe: String { "\(delAv ?? maal)|\(grunnperiode)" }

    /// When the persons are counted, as keys of cells say it.
    public var grunnperiode: String { dag ?? periode }

    public init(
        id: String, tittel: String, maal: String, periode: String, delAv: String? = nil, dag: String? = nil,
        enhet: String = "personer",
        slag: Tabell.Slag = .antall, desimaler: Int = 1, nuller: Nullbehandling? = nil, totalerEtter: String? = nil
    ) {
        self.id = id
        self.tittel = tittel
        self.maal = maal
        self.periode = periode
        self.delAv = delAv
        self.dag = dag
        self.enhet = enhet
        self.slag = slag
        self.desimaler = desimaler
        self.nuller = nuller
        self.totalerEtter = totalerEtter
    }
}
