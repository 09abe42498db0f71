/// What is owed to a receiver within a scheme in a run. A sum that is not positive waits for the first run in which it is
/// (tilskudd 4.4; datakontrakt U-05).
///
/// Nothing is carried from run to run: what was not paid is still due less paid in the next one.
public struct Motregning: Sendable {
    public struct Noekkel: Hashable, Sendable, Comparable {
        public let mottaker: Mottaker
        public let ordning: Tilskuddsordning

        public init(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) {
            (self.mottaker, self.ordning) = (mottaker, ordning)
        }

        public static func < (a: Self, b: Self) -> Bool {
            (a.mottaker, a.ordning.rawValue) < (b.mottaker, b.ordning.rawValue)
        }
    }

    public private(set) var summer: [Noekkel: Oere] = [:]

    public init() {}

    public mutating func legg(til rad: Tilskuddsrad) {
        guard let beloep = rad.beloep else { return }
        summer[Noekkel(rad.mottaker, rad.ordning), default: .null] += beloep
    }

    public mutating func legg(til annen: Motregning) {
        for (noekkel, sum) in annen.summer { summer[noekkel, default: .null] += sum }
    }

    /// What is paid to the receiver now.
    public func tilUtbetaling(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) -> Oere {
        max(summer[Noekkel(mottaker, ordning)] ?? .null, .null)
    }

    /// What waits: zero, or below.
    public func overfoeres(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) -> Oere {
        min(summer[Noekkel(mottaker, ordning)] ?? .null, .null)
    }

    /// How the row stands in the run.
    public func status(_ rad: Tilskuddsrad) -> Tilskuddsstatus {
        let status = rad.status
        guard status == .betales || status == .korreksjon else { return status }
        return summer[Noekkel(rad.mottaker, rad.ordning)] ?? .null > .null ? status : .motregnesSenere
    }
}
