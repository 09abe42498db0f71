public import Kalender

/// What a figure is about: a day, or all days from one to another, both inclusive.
public struct Statistikkperiode: Sendable, Hashable {
    public enum Slag: String, Sendable, CaseIterable {
        /// The state of things at the end of a day.
        case dato
        case maaned, kvartal, aar
        /// The twelve months up to and including a day.
        case tolvMaaneder = "tolv-maaneder"
        /// Several years taken together.
        case flereAar = "flere-aar"
    }

    public let slag: Slag
    public let fra: Dato
    public let til: Dato

    private init(_ slag: Slag, _ fra: Dato, _ til: Dato) { (self.slag, self.fra, self.til) = (slag, fra, til) }

    public static func dato(_ dag: Dato) -> Self { Self(.dato, dag, dag) }
    /// The day persons are counted for grunntilskudd, 15 January in the year it is last known for (IMDi, 2018).
    static func telledato(_ aar: Int) -> Self { .dato(15.januar(aar)) }
    public static func aar(_ aar: Int) -> Self { Self(.aar, 1.januar(aar), 31.desember(aar)) }
    public static func flereAar(_ foerste: Int, til siste: Int) -> Self {
        Self(.flereAar, 1.januar(foerste), 31.desember(siste))
    }
    /// The month that the day is in.
    public static func maaned(_ dag: Dato) -> Self {
        let foerste = dag.plus(dager: 1 - dag.dag)
        return Self(.maaned, foerste, foerste.plus(maaneder: 1).plus(dager: -1))
    }
    /// The quarter that the day is in.
    public static func kvartal(_ dag: Dato) -> Self {
        let foerste = dag.plus(dager: 1 - dag.dag).plus(maaneder: -((dag.maaned - 1) % 3))
        return Self(.kvartal, foerste, foerste.plus(maaneder: 3).plus(dager: -1))
    }
    public static func tolvMaaneder(til dag: Dato) -> Self {
        Self(.tolvMaaneder, dag.plus(maaneder: -12).plus(dager: 1), dag)
    }

    public func inneholder(_ dag: Dato) -> Bool { fra <= dag && dag <= til }

    /// The calendar year that ages are counted at the end of (indikatorer 1.5, R2).
    public var aar: Int { til.aar }

    /// As in file names, keys and columns (indikatorer 7.5): `2025`, `2025-03`, `2025-Q1`, `2026-04-17`,
    /// `2025-04-18_2026-04-17`, `2023_2025`.
    public var navn: String {
        switch slag {
        case .dato: til.description
        case .maaned: String(til.description.dropLast(3))
        case .kvartal: "\(til.aar)-Q\((til.maaned + 2) / 3)"
        case .aar: String(til.aar)
        case .tolvMaaneder: "\(fra)_\(til)"
        case .flereAar: "\(fra.aar)_\(til.aar)"
        }
    }

    /// The period of the same length just before; of a day the same day a year before.
    public var forrige: Self {
        switch slag {
        case .dato: .dato(til.plus(maaneder: -12))
        case .maaned: .maaned(fra.plus(dager: -1))
        case .kvartal: .kvartal(fra.plus(dager: -1))
        case .aar: .aar(til.aar - 1)
        case .tolvMaaneder: .tolvMaaneder(til: fra.plus(dager: -1))
        case .flereAar: .flereAar(fra.aar - 1, til: til.aar - 1)
        }
    }
}
