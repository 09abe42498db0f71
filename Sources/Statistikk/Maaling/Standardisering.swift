/// Groups of persons that are alike in what a place does not decide.
public struct Strata: Sendable {
    public let variabel: Variabel
    /// So many codes after each other differ in age only, and may be put together.
    let rekke: Int
    /// Persons in the country that a stratum must have, or be put together with the next.
    let minste: Int

    public init(_ variabel: Variabel, rekke: Int, minste: Int = 30) {
        (self.variabel, self.rekke, self.minste) = (variabel, rekke, minste)
    }
}

/// What a standardised figure is told as.
public enum Standardisering: Sendable {
    /// Expected persons in the numerator.
    case forventet
    /// Observed of expected.
    case forhold
    /// The ratio times the share of the country, per cent.
    case justert
}

/// The share of a place set against what its persons would have if each had the share of his stratum in the country
/// (indikatorer F-04). Exact: strata have different denominators, and the sum is kept over the product of them all.
struct Standardisert {
    let observert: Int
    private let land: (teller: Int, nevner: Int)
    /// Expected persons in the numerator is `forventet / nevner`.
    private let forventet: Storheltall
    private let nevner: Storheltall

    init(_ sted: Regnskap, land: Regnskap, _ strata: Strata) {
        var (observert, teller, antall) = (0, 0, 0)
        var (forventet, nevner) = (Storheltall(0), Storheltall(1))
        for stratum in strata.sammenslaatt(land) {
            let (her, alle) = (sted.sum(stratum), land.sum(stratum))
            observert += her.teller
            teller += alle.teller
            antall += alle.nevner
            guard her.nevner > 0, alle.nevner > 0 else { continue }
            // p/q + n·t/N = (p·N + n·t·q) / (q·N)
            forventet *= alle.nevner
            forventet += nevner * her.nevner * alle.teller
            nevner *= alle.nevner
        }
        (self.observert, self.land) = (observert, (teller, antall))
        (self.forventet, self.nevner) = (forventet, nevner)
    }

    /// Rounded to the decimals that are published: the exact fraction has no room in two whole numbers.
    func verdi(_ som: Standardisering, desimaler: Int) -> Broek? {
        let tiere = (0..<desimaler).reduce(1) { tall, _ in tall * 10 }
        let avrundet: Int? =
            switch som {
            case .forventet: Storheltall.avrundet(forventet * tiere, nevner)
            case .forhold: Storheltall.avrundet(nevner * observert * tiere, forventet)
            case .justert:
                Storheltall.avrundet(nevner * observert * tiere * 100 * land.teller, forventet * land.nevner)
            }
        return avrundet.flatMap { Broek($0, tiere) }
    }
}

extension Strata {
    /// The strata as ranges of codes. Neighbours in age are put together until they are enough; what is left at the end goes
    /// with those before.
    fileprivate func sammenslaatt(_ land: Regnskap) -> [Range<Int>] {
        let antall = land.koder.count / 2
        return stride(from: 0, to: antall, by: rekke).flatMap { foerste in
            var ut: [Range<Int>] = []
            var start = foerste
            let slutt = min(foerste + rekke, antall)
            for kode in start..<slutt where land.sum(start..<kode + 1).nevner >= minste {
                ut.append(start..<kode + 1)
                start = kode + 1
            }
            guard start < slutt else { return ut }
            let siste = ut.popLast()?.lowerBound ?? start
            return ut + [siste..<slutt]
        }
    }
}

extension Regnskap {
    /// Of those with one of the codes: how many are in the numerator, of how many.
    fileprivate func sum(_ koder: Range<Int>) -> (teller: Int, nevner: Int) {
        koder.reduce((0, 0)) { sum, kode in
            let denne = andel(kode)
            return (sum.0 + denne.teller, sum.1 + denne.nevner)
        }
    }
}
