public import Kalender
public import Register

/// How well a rate is known (tilskudd 0.1 and 3).
public enum Evidens: String, Sendable, CaseIterable {
    /// The issuing body's own text or figure.
    case primaer
    /// Another party's text, or a copy of an official table.
    case sekundaer
    /// Read out of published totals; how many of them the rate explains.
    case avledetSterk = "avledet-sterk"
    case avledetGod = "avledet-god"
    case avledetMiddels = "avledet-middels"
    /// A proposal that may have been changed before it was decided.
    case forslag

    /// A proposal can never pay.
    public var kanBetale: Bool { self != .forslag }
}

/// What a rate is for: a grant code of KL-43, or one of the amounts that have no code there.
public enum Satskode: Hashable, Sendable {
    case tilskudd(Tilskuddskode)
    case annen(Annen)

    public enum Annen: String, Sendable, CaseIterable {
        /// Year 1 of an unaccompanied minor is paid under the code of children, and has had a rate of its own
        /// (tilskudd 1.2 and 2.1).
        case ensligMindreaarigAar1 = "AR-1 B EM"
        case utoverAnmodning = "UTOVER-ANMODNING"
        case ubenyttetPlass = "UBENYTTET-PLASS"
        case mottaksplass = "MOTTAKSPLASS"
        case kartlegging = "KARTLEGGING-MOTTAK"
    }

    /// `AR-2`, or `MOTTAKSPLASS`. Nil for a code nobody knows.
    public init?(_ tekst: String) {
        if let annen = Annen(rawValue: tekst) {
            self = .annen(annen)
        } else if let kode = Tilskuddskode.koder.first(where: { $0.kode == tekst })?.verdi, kode != .ukjent {
            self = .tilskudd(kode)
        } else {
            return nil
        }
    }

    public var tekst: String {
        switch self {
        case .tilskudd(let kode): kode.kode
        case .annen(let annen): annen.rawValue
        }
    }

    /// Looked up by grant year, and not by the day something happened: the rate must be one for all of it.
    public var gjelderHeleAaret: Bool {
        guard case .tilskudd(let kode) = self else { return false }
        return switch kode {
        case .integrering1, .integrering1Enslig, .integrering1Barn, .eldre, .barnehage, .utvidet43g, .asylnorsk,
            .funksjonsevne1, .funksjonsevne2:
            false
        default: true
        }
    }

    public static var alle: [String] {
        Tilskuddskode.koder.filter { $0.verdi != .ukjent }.map(\.kode) + Annen.allCases.map(\.rawValue)
    }
}

/// One rate: an amount, the days it applies, and where it stands.
public struct Sats: Sendable, Equatable {
    public let kode: Satskode
    /// Both days inclusive.
    public let fra: Dato
    public let til: Dato
    public let beloep: Oere
    public let evidens: Evidens
    /// Where the amount stands, with chapter and post when known.
    public let kilde: String
    /// Day the line was last changed, and by whom.
    public let endret: String
    /// File and line, for whoever must correct it.
    public let sted: String

    public init(
        _ kode: Satskode, fra: Dato, til: Dato, beloep: Oere, evidens: Evidens, kilde: String, endret: String = "",
        sted: String = ""
    ) {
        (self.kode, self.fra, self.til, self.beloep) = (kode, fra, til, beloep)
        (self.evidens, self.kilde, self.endret, self.sted) = (evidens, kilde, endret, sted)
    }

    /// `AR-2 2023` for a whole year, else `UN43G 2023-07-01`.
    public var id: String {
        let erHeltAar = fra == 1.januar(fra.aar) && til == 31.desember(fra.aar)
        return "\(kode.tekst) \(erHeltAar ? String(fra.aar) : fra.description)"
    }
}

/// All rates, by code and day. Two rates of a code never apply on the same day.
public struct Satstabell: Sendable {
    public struct Overlapp: Error, Equatable {
        public let foerste: Sats
        public let andre: Sats
    }

    /// In the order they were given.
    public let satser: [Sats]
    /// Numbers of the rates of a grant code, by raw value: asked for each person.
    private let tilskudd: [[Int]]

    public init(_ satser: [Sats] = []) throws(Overlapp) {
        for (i, b) in satser.enumerated() {
            let samme = satser[..<i].first { $0.kode == b.kode && $0.fra <= b.til && b.fra <= $0.til }
            if let samme { throw Overlapp(foerste: samme, andre: b) }
        }
        self.satser = satser
        tilskudd = (0...UInt8.max).map { raa in
            satser.indices.filter { satser[$0].kode == Tilskuddskode(rawValue: raa).map { .tilskudd($0) } }
        }
    }

    /// What is known of the rate on the day. Never the rate of another year (tilskudd 9.1).
    public func oppslag(_ kode: Satskode, paa dag: Dato) -> Satsoppslag {
        if case .tilskudd(let kode) = kode { return oppslag(tilskudd[Int(kode.rawValue)], paa: dag) }
        return oppslag(satser.indices.filter { satser[$0].kode == kode }, paa: dag)
    }

    private func oppslag(_ numre: [Int], paa dag: Dato) -> Satsoppslag {
        for i in numre where satser[i].fra <= dag && dag <= satser[i].til {
            return satser[i].evidens.kanBetale ? .kjent(i) : .forslag(i)
        }
        return .ukjent
    }

    /// The amount that can be paid by on the day.
    public func beloep(_ kode: Satskode, paa dag: Dato) -> Oere? {
        guard case .kjent(let i) = oppslag(kode, paa: dag) else { return nil }
        return satser[i].beloep
    }
}

/// The answer to a question for a rate; numbers point into `Satstabell.satser`.
public enum Satsoppslag: Sendable, Equatable {
    case kjent(Int)
    /// There is a proposal only, and nothing is paid by it.
    case forslag(Int)
    case ukjent
}
