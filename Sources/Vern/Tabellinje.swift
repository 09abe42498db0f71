public import Tabeller

/// A line of a protected table in long form (grensesnitt 3.3): codes, then numbers or the sign that stands for them.
public struct Tabellinje: Sendable, Equatable {
    /// The code of each variable in `BeskyttetTabell.kolonner`.
    public let koder: [Inndeling.Kode]
    /// Numerator and denominator of a share; nil in counts, and where hidden.
    public let teller: Int?
    public let nevner: Int?
    /// The count, the measurement, or the share in per cent with the decimals of the table, rounded half up; nil exactly when `tegn` is not
    /// empty.
    public let verdi: Int?
    public let tegn: String
}

extension BeskyttetTabell {
    /// Decimals of `Tabellinje.verdi`.
    public var desimaler: Int {
        switch hode.slag {
        case .antall: 0
        case .andel: hode.desimaler
        case .maaling(let desimaler): desimaler
        }
    }

    /// The variables that stand as columns: all but the one that splits numerator from denominator.
    public var kolonner: [Inndeling] {
        celler.inndelinger.indices.filter { $0 != andelsinndeling }.map { celler.inndelinger[$0] }
    }

    private var andelsinndeling: Int? {
        guard case .andel(let navn) = hode.slag else { return nil }
        return celler.inndelinger.firstIndex { $0.navn == navn }
    }

    /// The cells that have a line, in the order of the codes of `kolonner`.
    public var linjeceller: [Int] {
        guard let andel = andelsinndeling else { return Array(0..<celler.antall) }
        return (0..<celler.antall).filter { celler.kode(andel, i: $0) == 0 }
    }

    /// Every line, in the order of the codes.
    public var linjer: [Tabellinje] { linjeceller.compactMap(linje) }

    /// The line of one cell; nil for the numerator of a share, which stands in the line of its denominator.
    public func linje(_ celle: Int) -> Tabellinje? {
        let andel = andelsinndeling
        let koder = celler.inndelinger.indices.filter { $0 != andel }.map {
            celler.inndelinger[$0].koder[celler.kode($0, i: celle)]
        }
        guard let andel else {
            let visning = visninger[celle]
            return Tabellinje(koder: koder, teller: nil, nevner: nil, verdi: visning.tall, tegn: visning.tegn)
        }
        guard celler.kode(andel, i: celle) == 0 else { return nil }
        return andelslinje(koder, nevner: visninger[celle], teller: visninger[celler.celle(celle, med: 1, i: andel)])
    }

    /// A share is shown when both its parts are, and the denominator is large enough (personvern 8, C2).
    private func andelslinje(_ koder: [Inndeling.Kode], nevner: Cellevisning, teller: Cellevisning) -> Tabellinje {
        guard let n = nevner.tall, let t = teller.tall else {
            // A hidden part says less than a part that nobody has.
            let tegn = nevner.tall == nil ? nevner.tegn : teller == .umulig ? ":" : teller.tegn
            return Tabellinje(koder: koder, teller: teller.tall, nevner: nevner.tall, verdi: nil, tegn: tegn)
        }
        guard n > 0 else { return Tabellinje(koder: koder, teller: t, nevner: n, verdi: nil, tegn: ".") }
        guard n >= minsteNevner else { return Tabellinje(koder: koder, teller: nil, nevner: n, verdi: nil, tegn: ":") }
        let deler = (0..<hode.desimaler).reduce(100) { deler, _ in deler * 10 }
        return Tabellinje(koder: koder, teller: t, nevner: n, verdi: (2 * deler * t + n) / (2 * n), tegn: "")
    }
}
