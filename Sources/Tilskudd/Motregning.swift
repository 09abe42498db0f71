/// What is owed to a receiver within a scheme in a run. A sum that is not positive waits for the first run in which it is
/// (tilskudd 4.4; datakontrakt U-05).
///
/// Nothing is carried from run to run: what was not paid is still due less paid in the next one.
public struct Motregning: Sendable, Equatable {
    private var summer = [Oere](repeating: .null, count: Mottaker.plasser * Tilskuddsordning.allCases.count)

    public init() {}

    public mutating func legg(til rad: Tilskuddsrad) {
        guard let beloep = rad.beloep else { return }
        summer[Self.plass(rad.mottaker, rad.ordning)] += beloep
    }

    public mutating func legg(til annen: Motregning) {
        for i in summer.indices { summer[i] += annen.summer[i] }
    }

    private static func plass(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) -> Int {
        mottaker.plass * Tilskuddsordning.allCases.count + Int(ordning.rawValue) - 1
    }

    /// Paid and waiting together, before anything is held against anything.
    public func netto(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) -> Oere {
        summer[Self.plass(mottaker, ordning)]
    }

    /// What is paid to the receiver now.
    public func tilUtbetaling(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) -> Oere {
        max(netto(mottaker, ordning), .null)
    }

    /// What waits: zero, or below.
    public func overfoeres(_ mottaker: Mottaker, _ ordning: Tilskuddsordning) -> Oere {
        min(netto(mottaker, ordning), .null)
    }

    /// What is paid to everybody, and what waits.
    public var tilUtbetaling: Oere { summer.map { max($0, .null) }.sum }
    public var overfoeres: Oere { summer.map { min($0, .null) }.sum }

    /// How the row stands in the run.
    public func status(_ rad: Tilskuddsrad) -> Tilskuddsstatus {
        let status = rad.status
        guard status == .betales || status == .korreksjon else { return status }
        return netto(rad.mottaker, rad.ordning) > .null ? status : .motregnesSenere
    }
}

extension Mottaker {
    /// A place of its own in a table: the number of a kommune, and fylkeskommuner after them.
    var plass: Int { type == .kommune ? Int(nummer) % 10_000 : 10_000 + Int(nummer) % 100 }

    static let plasser = 10_100
}
