public import Kalender

/// The periods of a report, told from the day of computation: the newest, and a number of them back in time.
public struct Periodevalg: Sendable, Hashable {
    public let slag: Statistikkperiode.Slag
    /// How many; for several years taken together, how many years.
    public let antall: Int

    public init(_ slag: Statistikkperiode.Slag, antall: Int = 1) { (self.slag, self.antall) = (slag, antall) }

    /// The oldest first. Months, quarters and years are those that have ended by the day.
    public func perioder(_ dag: Dato) -> [Statistikkperiode] {
        if slag == .flereAar { return [.flereAar(dag.sisteHeleAar - antall + 1, til: dag.sisteHeleAar)] }
        var periode: Statistikkperiode =
            switch slag {
            case .dato, .flereAar: .dato(dag)
            case .maaned: .maaned(dag.plus(dager: 1)).forrige
            case .kvartal: .kvartal(dag.plus(dager: 1)).forrige
            case .aar: .aar(dag.sisteHeleAar)
            case .tolvMaaneder: .tolvMaaneder(til: dag)
            }
        var ut = [periode]
        while ut.count < antall {
            periode = periode.forrige
            ut.append(periode)
        }
        return ut.reversed()
    }
}

extension Dato {
    /// The last calendar year that has ended by the day, its last day included.
    fileprivate var sisteHeleAar: Int { plus(dager: 1).aar - 1 }
}
