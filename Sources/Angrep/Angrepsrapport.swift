/// The range of a hidden cell that an outsider can establish. Internal: the ranges say how small a cell may be.
public struct Cellespenn: Sendable, Equatable {
    /// `maal|periode|geo=5501|kjoenn=1`, totals left out.
    public let noekkel: String
    /// File and line.
    public let sted: String
    public let nedre: Int
    /// nil when there is no upper end.
    public let oevre: Int?
    /// The two ends are solved for. Otherwise the true range is at least this wide.
    public let erEksakt: Bool

    public var bredde: Int? { oevre.map { $0 - nedre } }
}

/// What the attack found in a release.
public struct Angrepsrapport: Sendable {
    public let tabeller: Int
    public let celler: Int
    /// Hidden cells, the same cell in several tables counted once.
    public let skjulte: Int
    /// Unknown numbers when everything that follows directly is filled in, and groups of them that hang together.
    public let ukjente: Int
    public let grupper: Int
    /// Linear programs solved.
    public let loesninger: Int
    /// Of the tables the programs ended in, how many had only whole numbers: those are tables that cannot be ruled out.
    public let heltallige: Int
    /// What stops a publication.
    public let funn: [Angrepsfunn]
    /// What somebody should look at.
    public let merknader: [Angrepsfunn]
    /// Every hidden cell, by key.
    public let spenn: [Cellespenn]

    public var erTrygg: Bool { funn.isEmpty }

    /// One line for each finding; when there is none, one that says what was tried.
    public var linjer: [(erOk: Bool, tekst: String)] {
        guard erTrygg else { return funn.map { (false, $0.tekst) } }
        let skjult = skjulte == 0 ? "ingen celler er skjult" : "ingen av \(skjulte) skjulte celler kan regnes ut"
        return [(true, "\(tabeller) tabeller angrepet: \(skjult), og ingen små tall er vist")]
    }
}
