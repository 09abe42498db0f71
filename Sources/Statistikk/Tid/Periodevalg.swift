public import Kalender

/// The periods of a report, told from the day of computation: the newest, and a number of them back in time.
public struct Periodevalg: Sendable, Hashable {
    public let slag: Statistikkperiode.Slag
    /// How many; for several years taken together, how many years.
    public let antall: Int
    /// Months between the days, the newest being the day itself; or between the ends of twelve-month periods that roll, the
    /// newest ending with the last whole month. Nil when the periods follow upon each other and the newest ends with the day.
    public let steg: Int?

    public init(_ slag: Statistikkperiode.Slag, antall: Int = 1, steg: Int? = nil) {
        (self.slag, self.antall, self.steg) = (slag, antall, steg)
    }

    /// The oldest first. Months, quarters and years are those that have ended by the day.
    public func perioder(_ dag: Dato) -> [Statistikkperiode] {
        if slag == .flereAar { return [.flereAar(dag.sisteHeleAar - antall + 1, til: dag.sisteHeleAar)] }
        if let steg, slag == .dato {
            return (0..<antall).reversed().map { .dato(dag.plus(maaneder: -$0 * steg)) }
        }
        if let steg {
            let siste = Statistikkperiode.maaned(dag.plus(dager: 1)).forrige.fra
            return (0..<antall).reversed().map { n in
                let ende = Statistikkperiode.maaned(siste.plus(maaneder: -n * steg)).til
                return .tolvMaaneder(til: ende)
            }
        }
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
