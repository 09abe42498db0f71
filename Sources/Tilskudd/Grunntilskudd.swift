public import Kalender
public import Register

/// Grunntilskudd: one amount to a kommune with few persons in the basis on the count date (tilskudd 4.6).
public struct Grunntilskudd: Sendable {
    public struct Sted: Hashable, Sendable, Comparable {
        public let aar: Int
        public let kommune: Kommunenummer

        public init(_ aar: Int, _ kommune: Kommunenummer) { (self.aar, self.kommune) = (aar, kommune) }

        public static func < (a: Self, b: Self) -> Bool { (a.aar, a.kommune) < (b.aar, b.kommune) }
    }

    public struct Antall: Sendable, Equatable {
        public var ordinaere = 0
        /// § 34 under kap. 6A.
        public var kollektive = 0
    }

    /// Persons counted, by year and kommune.
    public private(set) var antall: [Sted: Antall] = [:]

    public init() {}

    public mutating func tell(_ sted: Sted, erKollektiv: Bool) {
        if erKollektiv {
            antall[sted, default: Antall()].kollektive += 1
        } else {
            antall[sted, default: Antall()].ordinaere += 1
        }
    }

    public mutating func legg(til annen: Grunntilskudd) {
        for (sted, tall) in annen.antall {
            antall[sted, default: Antall()].ordinaere += tall.ordinaere
            antall[sted, default: Antall()].kollektive += tall.kollektive
        }
    }

    /// The persons that decide: all, or without those under § 34 (G10).
    public func personer(_ sted: Sted, _ regler: Tilskuddsregler) -> Int {
        let tall = antall[sted] ?? Antall()
        return tall.ordinaere + (regler.grunnFelles ? tall.kollektive : 0)
    }

    /// The code of the size class; nil below and above.
    public static func kode(_ personer: Int, _ regler: Tilskuddsregler) -> Tilskuddskode? {
        switch personer {
        case ..<regler.grunnLavFra: nil
        case ..<regler.grunnHoeyFra: .grunnLav
        case ...regler.grunnTil: .grunnHoey
        default: nil
        }
    }
}

extension Tilskuddsberegner {
    /// The day the persons of the year are counted; nil while it is after the cut-off.
    public func telledato(_ aar: Int) -> Dato? {
        guard let dag = Dato(aar, regler.tellemaaned, regler.telledag), dag <= runde.skjaering else { return nil }
        return dag
    }

    /// The rows of kommuner, for each year of the round: one for each with a grant, or with a payment.
    ///
    /// The count of a year is frozen when it has been paid. A later count that gives another class is not paid and not
    /// taken back: it waits for somebody to look at the list of those who were counted (tilskudd 4.6).
    ///
    /// - Parameter betalte: payments without a person, of any year.
    public func grunntilskudd(_ telling: Grunntilskudd, betalte: [TilskuddUtbetaling]) -> [Tilskuddsrad] {
        var betalt = Betalt(betalte, regelverk.kommuner, skjaering: runde.skjaering)
        var ut: [Tilskuddsrad] = []
        for aar in tilskuddsaar {
            guard let dag = telledato(aar) else { continue }
            let betalteSteder = betalt.igjen.filter { $0.aar == aar && $0.kode.erGrunntilskudd }.map {
                Kommunenummer($0.mottaker.nummer)
            }
            let talte = telling.antall.keys.filter { $0.aar == aar }.map(\.kommune)
            for kommune in Set(talte + betalteSteder).sorted() {
                let mottaker = Mottaker(kommune)
                let kode = Grunntilskudd.kode(telling.personer(.init(aar, kommune), regler), regler)
                let har = kode.map { betalt.ta($0, aar, mottaker) } ?? .null
                let annet = betalt.ta { $0.aar == aar && $0.mottaker == mottaker && $0.kode.erGrunntilskudd }
                if annet != .null {
                    let paaRad: Tilskuddskode = kode ?? .grunnHoey
                    ut.append(grunnrad(paaRad, aar, dag, mottaker, nil, .null, har + annet, .tellingEndret))
                } else if let kode {
                    switch satser.oppslag(.tilskudd(kode), paa: dag) {
                    case .kjent(let nummer):
                        ut.append(grunnrad(kode, aar, dag, mottaker, nummer, satser.satser[nummer].beloep, har, nil))
                    case .forslag: ut.append(grunnrad(kode, aar, dag, mottaker, nil, .null, har, .satsForslag))
                    case .ukjent: ut.append(grunnrad(kode, aar, dag, mottaker, nil, .null, har, .satsUkjent))
                    }
                }
            }
        }
        return ut
    }

    private func grunnrad(
        _ kode: Tilskuddskode, _ aar: Int, _ telledag: Dato, _ mottaker: Mottaker, _ sats: Int?, _ beregnet: Oere,
        _ betalt: Oere, _ hinder: Hinder?
    ) -> Tilskuddsrad {
        Tilskuddsrad(
            kode: kode, ordning: .norsk, gruppe: nil, aar: UInt16(clamping: aar), k: 0, mottaker: mottaker,
            inngang: telledag, teller: 1, nevner: 1, sats: Int32(sats ?? -1), forfall: .init(teller: 1, nevner: 1),
            beregnet: beregnet, betalt: betalt, hinder: hinder, utenfor: nil, opphoer: nil)
    }
}
