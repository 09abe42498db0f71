/// What an indicator came to in one place, before anything is hidden.
public struct Indikatorsvar: Sendable, Equatable {
    public let teller: Int?
    public let nevner: Int?
    /// In the unit of the indicator, exact; nil where there is nothing to divide by («.»).
    public let verdi: Broek?
    public let desimaler: Int
    /// What stands there without a value: «.» where it cannot be computed, «..» where something is not delivered, «...» where it is
    /// not due, «:» where
    /// it is not shown (indikatorer 1.5, R10).
    public private(set) var symbol = "."
    /// Made with preliminary data, F of indikatorer 1.5, R13.
    public fileprivate(set) var erForeloepig = false
    /// A yes or a no, yes when the value is not zero.
    public fileprivate(set) var erJaNei = false

    /// The figure as it is published.
    public var tekst: String {
        guard let verdi else { return symbol }
        return erJaNei ? (verdi.teller == 0 ? "nei" : "ja") : verdi.tekst(desimaler)
    }

    static func uten(_ symbol: String, desimaler: Int) -> Self {
        var svar = Indikatorsvar(teller: nil, nevner: nil, verdi: nil, desimaler: desimaler)
        svar.symbol = symbol
        return svar
    }
}

extension Indikator {
    /// The figure of an account.
    /// - Parameter land: the account of the country, which some figures are set against.
    public func svar(_ regnskap: Regnskap, land: Regnskap? = nil) -> Indikatorsvar {
        var svar = tall(regnskap, land ?? regnskap)
        svar.erForeloepig = regnskap.erForeloepig
        return svar
    }

    private func tall(_ regnskap: Regnskap, _ land: Regnskap) -> Indikatorsvar {
        let (t, n) = (regnskap.teller, regnskap.nevner)
        switch maal {
        case .antall: return svar(t, nil, Broek(t))
        case .andel: return svar(t, n, Broek(100 * t, n))
        case .fordeling: return svar(n, nil, Broek(n))
        case .sum(let mengde, let av):
            guard let av else { return svar(t, nil, Broek(t, mengde.deler)) }
            let faktor: Int = if case .prosent = enhet { 100 } else { 1 }
            // What is summed for a distance in points is not a count.
            return svar(
                enhet == .prosentpoeng ? nil : t, n, Broek(faktor * t * av.deler, n * mengde.deler))
        case .kvartiler: return svar(nil, regnskap.verdier.count, regnskap.kvantil(1, av: 2))
        case .overlevelse: return svar(nil, regnskap.verdier.count, regnskap.overlevelse.median.map { Broek($0) })
        case .forskjell(_, _, _, let kode, let minus):
            let (a, b) = (regnskap.andel(kode), regnskap.andel(minus))
            return svar(nil, a.nevner + b.nevner, a.prosent.flatMap { a in b.prosent.map { a - $0 } })
        case .standardisert(_, _, let strata, let som):
            let resultat = Standardisert(regnskap, land: land, strata)
            return svar(resultat.observert, n, resultat.verdi(som, desimaler: enhet.desimaler))
        case .kommuner(let maal):
            // Those whose figures are not delivered are left out of both sums; when nobody's are, nothing is known.
            let erUkjent = regnskap.ukjente > 0 && t == 0 && n == 0
            return erUkjent ? .uten("..", desimaler: enhet.desimaler) : svar(t, n, maal.form, deler: maal.deler)
        case .mottakere(let maal):
            // A sum with an amount missing is wrong.
            return regnskap.ukjente > 0
                ? .uten("..", desimaler: enhet.desimaler) : svar(t, n, maal.form, deler: maal.deler)
        }
    }

    private func svar(_ t: Int, _ n: Int, _ form: Kommunemaal.Form, deler: Int) -> Indikatorsvar {
        var ut =
            switch form {
            case .antall: svar(t, n == 0 ? nil : n, Broek(t, deler))
            case .andel: svar(t, n, Broek(enhet.faktor * t, n * deler))
            }
        ut.erJaNei = enhet == .jaNei
        return ut
    }

    /// The share of one code of a distribution.
    public func svar(_ regnskap: Regnskap, kode: Int) -> Indikatorsvar {
        svar(regnskap, koder: [kode], av: Array(regnskap.koder.indices))
    }

    /// The share of some codes of a distribution, of those with some codes.
    public func svar(_ regnskap: Regnskap, koder: [Int], av alle: [Int]) -> Indikatorsvar {
        let (t, n) = (regnskap.antall(koder), regnskap.antall(alle))
        let desimaler: Int = if case .prosent(let antall) = enhet { antall } else { 1 }
        var svar = Indikatorsvar(teller: t, nevner: n, verdi: Broek(100 * t, n), desimaler: desimaler)
        svar.erForeloepig = regnskap.erForeloepig
        return svar
    }

    private func svar(_ teller: Int?, _ nevner: Int?, _ verdi: Broek?) -> Indikatorsvar {
        Indikatorsvar(teller: teller, nevner: nevner, verdi: verdi, desimaler: enhet.desimaler)
    }
}

extension Regnskap {
    func antall(_ koder: [Int]) -> Int { koder.reduce(0) { $0 + (self.koder.isEmpty ? 0 : self.koder[$1]) } }

    /// Of those with the code of a variable: how many are in the numerator, of how many.
    func andel(_ kode: Int) -> (teller: Int, nevner: Int, prosent: Broek?) {
        let (t, n) = (antall([2 * kode + 1]), antall([2 * kode, 2 * kode + 1]))
        return (t, n, Broek(100 * t, n))
    }

    /// The value below which `k` of `av` equal parts lie. Between two observations it is their mean when the cut falls
    /// exactly there, as the median is (indikatorer F-01).
    public func kvantil(_ k: Int, av deler: Int) -> Broek? {
        guard !verdier.isEmpty else { return nil }
        let ordnet = verdier.sorted()
        let sted = k * ordnet.count
        let i = sted / deler
        return sted % deler == 0 && i > 0 ? Broek(ordnet[i - 1] + ordnet[i], 2) : Broek(ordnet[i])
    }

    public var gjennomsnitt: Broek? { Broek(verdier.reduce(0, +), verdier.count) }
}
