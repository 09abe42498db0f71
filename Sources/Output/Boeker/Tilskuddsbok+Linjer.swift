public import Kalender
public import Tekster

/// How a sum came to be from the one before it. Amounts in whole øre.
public struct Tilskuddsbro: Sendable, Equatable {
    public struct Steg: Sendable, Equatable {
        public var navn: Tekst
        /// A total for the first and the last, a change for those between.
        public var oere: Int
        /// Persons behind the amount. They do not add up: a new rate is for persons who were there before.
        public var personer: Int

        public init(_ navn: Tekst, oere: Int, personer: Int) {
            (self.navn, self.oere, self.personer) = (navn, oere, personer)
        }
    }

    /// The round that was paid last; nil when this is the first.
    public let forrige: Steg?
    public let endringer: [Steg]
    public let naa: Steg

    /// - Throws: when the changes do not lead from the first total to the last.
    public init(forrige: Steg?, endringer: [Steg], naa: Steg) throws(Tilskuddsbokfeil) {
        let sum = endringer.reduce(forrige?.oere ?? 0) { $0 + $1.oere }
        guard sum == naa.oere else { throw .broenGaarIkkeOpp(sum: sum, naa: naa.oere) }
        (self.forrige, self.endringer, self.naa) = (forrige, endringer, naa)
    }

    /// Whole øre; nil for a first round.
    public var endring: Int? { forrige.map { naa.oere - $0.oere } }
}

/// Who gets money.
public struct Tilskuddsmottaker: Sendable, Hashable {
    public enum Slag: Sendable, Hashable { case kommune, fylkeskommune }

    /// Four digits for a kommune, two for a fylkeskommune.
    public let nummer: String
    public let navn: String
    public let slag: Slag

    public init(nummer: String, navn: String, slag: Slag) { (self.nummer, self.navn, self.slag) = (nummer, navn, slag) }
}

/// A row of the sheet Kommuner.
public struct Mottakerlinje: Sendable, Equatable {
    public struct Gruppebeloep: Sendable, Equatable {
        /// May be below zero.
        public var oere: Int
        /// Persons behind the amount; 0 for one that is not about persons.
        public var personer: Int

        public init(oere: Int, personer: Int) { (self.oere, self.personer) = (oere, personer) }
    }

    /// An amount for fewer persons than this may tell who they are.
    static let faaPersoner = 5

    public var mottaker: Tilskuddsmottaker
    /// Persons with an amount, each once.
    public var personer: Int
    /// One for each of the groups of the book.
    public var beloep: [Gruppebeloep]
    /// Rows that are not in the amounts.
    public var holdtRader: Int
    /// A rate is not known, so that the sum is at least what it says.
    public var erMinstesum: Bool
    /// Change from the last round, in øre; nil for a mottaker that was not in it.
    public var endring: Int?
    public var merknad: Tekst?

    public init(
        _ mottaker: Tilskuddsmottaker, personer: Int, beloep: [Gruppebeloep], holdtRader: Int, erMinstesum: Bool,
        endring: Int?, merknad: Tekst? = nil
    ) {
        (self.mottaker, self.personer, self.beloep) = (mottaker, personer, beloep)
        (self.holdtRader, self.erMinstesum) = (holdtRader, erMinstesum)
        (self.endring, self.merknad) = (endring, merknad)
    }

    /// Whole øre: the sum of the groups.
    public var tilUtbetaling: Int { beloep.reduce(0) { $0 + $1.oere } }

    /// Fewer than five persons stand behind an amount.
    public var harFaaPersoner: Bool {
        let faa = 1..<Self.faaPersoner
        return faa.contains(personer) || beloep.contains { $0.oere != 0 && faa.contains($0.personer) }
    }

    func merknader(_ form: Maalform) -> String {
        let faste =
            (harFaaPersoner ? [Tilskuddsboktekster.faerreEnnFem] : [])
            + (erMinstesum ? [Tilskuddsboktekster.satsMangler] : [])
        return (faste + (merknad.map { [$0] } ?? [])).map { $0.i(form) }.joined(separator: " ")
    }
}

/// How well a rate is known.
public enum Satsevidens: Sendable, CaseIterable {
    /// The text of the body that sets the rate was read.
    case primaer
    /// Read in another party's text.
    case sekundaer
    /// Calculated from other numbers with a source.
    case utledet
    case antatt
    case ikkeFunnet

    /// Weaker than the issuer's own text. A rate that was not found is no rate.
    public var erSvakere: Bool {
        switch self {
        case .primaer, .ikkeFunnet: false
        case .sekundaer, .utledet, .antatt: true
        }
    }

    public var navn: Tekst {
        switch self {
        case .primaer: Tilskuddsboktekster.primaer
        case .sekundaer: Tilskuddsboktekster.sekundaer
        case .utledet: Tilskuddsboktekster.utledet
        case .antatt: Tilskuddsboktekster.antatt
        case .ikkeFunnet: Tilskuddsboktekster.ikkeFunnet
        }
    }
}

/// A rate that the round used, or missed.
public struct Satslinje: Sendable, Equatable {
    public var id: String
    public var fra: Dato
    /// Inclusive; nil when the rate has no end yet.
    public var til: Dato?
    /// Whole øre; nil when the rate is not known.
    public var oere: Int?
    public var evidens: Satsevidens
    /// Circular, chapter and post.
    public var kilde: Tekst
    public var sistEndretAv: String

    public init(
        id: String, fra: Dato, til: Dato?, oere: Int?, evidens: Satsevidens, kilde: Tekst, sistEndretAv: String
    ) {
        (self.id, self.fra, self.til, self.oere) = (id, fra, til, oere)
        (self.evidens, self.kilde, self.sistEndretAv) = (evidens, kilde, sistEndretAv)
    }
}

/// A move that changes a sum.
public struct Flyttelinje: Sendable, Equatable {
    /// A running number such as `P0001`, of this round only.
    public var person: String
    /// Code of the grant, such as `AR-2`.
    public var kode: String
    public var fra: Tilskuddsmottaker
    public var til: Tilskuddsmottaker
    /// Such as «204 dager» or «5 måneder».
    public var lengde: Tekst
    /// Such as `204/365`.
    public var andel: String
    /// Whole øre to the one that the person left; nil when the rate is not known.
    public var oereFra: Int?
    public var oereTil: Int?

    public init(
        person: String, kode: String, fra: Tilskuddsmottaker, til: Tilskuddsmottaker, lengde: Tekst, andel: String,
        oereFra: Int?, oereTil: Int?
    ) {
        (self.person, self.kode, self.fra, self.til) = (person, kode, fra, til)
        (self.lengde, self.andel, self.oereFra, self.oereTil) = (lengde, andel, oereFra, oereTil)
    }
}

/// A reason that rows are held back.
public struct Holdtlinje: Sendable, Equatable {
    public var grunn: Tekst
    public var personer: Int
    public var rader: Int
    /// Whole øre; nil when the rate is not known.
    public var oere: Int?
    public var maaGjoere: Tekst

    public init(grunn: Tekst, personer: Int, rader: Int, oere: Int?, maaGjoere: Tekst) {
        (self.grunn, self.personer, self.rader) = (grunn, personer, rader)
        (self.oere, self.maaGjoere) = (oere, maaGjoere)
    }
}

/// A kommune whose number of persons is near one that changes the grunntilskudd.
public struct Grenselinje: Sendable, Equatable {
    public var mottaker: Tilskuddsmottaker
    /// On the day of counting.
    public var personer: Int
    /// Fewest and most persons that give the same rate, both inclusive; nil where there is no limit on that side.
    public var nedre: Int?
    public var oevre: Int?
    /// Sats-id; nil when the number gives no grunntilskudd.
    public var sats: String?

    public init(_ mottaker: Tilskuddsmottaker, personer: Int, nedre: Int?, oevre: Int?, sats: String?) {
        (self.mottaker, self.personer) = (mottaker, personer)
        (self.nedre, self.oevre, self.sats) = (nedre, oevre, sats)
    }
}

/// Two numbers that must be the same.
public struct Kontrollsum: Sendable, Equatable {
    public enum Enhet: Sendable { case kroner, personer, rader }

    public var navn: Tekst
    /// Whole øre when the unit is kroner.
    public var venstre: Int
    public var hoeyre: Int
    public var enhet: Enhet

    public init(_ navn: Tekst, venstre: Int, hoeyre: Int, enhet: Enhet) {
        (self.navn, self.venstre, self.hoeyre, self.enhet) = (navn, venstre, hoeyre, enhet)
    }

    public var stemmer: Bool { venstre == hoeyre }
}

extension Kontrollsum.Enhet {
    var navn: Tekst {
        switch self {
        case .kroner: Tilskuddsboktekster.enhetKroner
        case .personer: Tilskuddsboktekster.enhetPersoner
        case .rader: Tilskuddsboktekster.enhetRader
        }
    }
}
