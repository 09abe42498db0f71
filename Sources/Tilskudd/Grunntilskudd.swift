public import Kalender
public import Register

/// Grunntilskudd: one amount to a kommune with few persons in the basis on the count date (tilskudd 4.6).
public struct Grunntilskudd: Sendable {
    /// Persons counted, by kommune.
    public private(set) var antall: [Kommunenummer: Antall] = [:]

    public struct Antall: Sendable, Equatable {
        public var ordinaere = 0
        /// § 34 under kap. 6A.
        public var kollektive = 0
    }

    public init() {}

    public mutating func tell(_ kommune: Kommunenummer, erKollektiv: Bool) {
        if erKollektiv {
            antall[kommune, default: .init()].kollektive += 1
        } else {
            antall[kommune, default: .init()].ordinaere += 1
        }
    }

    public mutating func legg(til annen: Grunntilskudd) {
        for (kommune, tall) in annen.antall {
            antall[kommune, default: .init()].ordinaere += tall.ordinaere
            antall[kommune, default: .init()].kollektive += tall.kollektive
        }
    }

    /// The persons that decide: all, or without those under § 34 (G10).
    public func personer(_ kommune: Kommunenummer, _ regler: Tilskuddsregler) -> Int {
        let tall = antall[kommune] ?? Antall()
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
    /// The day the persons were counted; nil while it is after the cut-off.
    public var telledato: Dato? {
        guard let dag = Dato(runde.aar, regler.tellemaaned, regler.telledag), dag <= runde.skjaering else { return nil }
        return dag
    }

    /// The rows of kommuner: one for each with a grant, or with a payment that nothing stands behind.
    ///
    /// - Parameter betalte: payments without a person, of any year.
    public func grunntilskudd(_ telling: Grunntilskudd, betalte: [TilskuddUtbetaling]) -> [Tilskuddsrad] {
        guard let dag = telledato else { return [] }
        var betalt = Betalt(betalte, regelverk.kommuner, skjaering: runde.skjaering)
        var ut: [Tilskuddsrad] = []
        for kommune in telling.antall.keys.sorted() {
            guard let kode = Grunntilskudd.kode(telling.personer(kommune, regler), regler) else { continue }
            let (mottaker, sats) = (Mottaker(kommune), satser.oppslag(.tilskudd(kode), paa: dag))
            let har = betalt.ta(kode, runde.aar, mottaker)
            switch sats {
            case .kjent(let nummer):
                ut.append(grunnrad(kode, mottaker, nummer, satser.satser[nummer].beloep, har, nil))
            case .forslag: ut.append(grunnrad(kode, mottaker, nil, .null, har, .satsForslag))
            case .ukjent: ut.append(grunnrad(kode, mottaker, nil, .null, har, .satsUkjent))
            }
        }
        for post in betalt.igjen where post.aar == runde.aar && post.kode.erGrunntilskudd {
            ut.append(grunnrad(post.kode, post.mottaker, nil, .null, post.beloep, nil))
        }
        return ut
    }

    private func grunnrad(
        _ kode: Tilskuddskode, _ mottaker: Mottaker, _ sats: Int?, _ beregnet: Oere, _ betalt: Oere, _ hinder: Hinder?
    ) -> Tilskuddsrad {
        Tilskuddsrad(
            kode: kode, ordning: .norsk, gruppe: nil, aar: UInt16(clamping: runde.aar), k: 0, mottaker: mottaker,
            inngang: telledato, teller: 1, nevner: 1, sats: Int32(sats ?? -1), forfall: .init(teller: 1, nevner: 1),
            beregnet: beregnet, betalt: betalt, hinder: hinder, utenfor: nil, opphoer: nil)
    }
}
