/// What an indicator came to in one place, before anything is hidden.
public struct Indikatorsvar: Sendable, Equatable {
    public let teller: Int?
    public let nevner: Int?
    /// In the unit of the indicator, exact; nil where there is nothing to divide by («.»).
    public let verdi: Broek?
    public let desimaler: Int

    /// The figure as it is published; «.» where it cannot be computed (indikatorer 1.5, R10).
    public var tekst: String { verdi?.tekst(desimaler) ?? "." }
}

extension Indikator {
    /// The figure of an account.
    public func svar(_ regnskap: Regnskap) -> Indikatorsvar {
        let (t, n) = (regnskap.teller, regnskap.nevner)
        switch maal {
        case .antall: return svar(t, nil, Broek(t))
        case .andel: return svar(t, n, Broek(100 * t, n))
        case .fordeling: return svar(n, nil, Broek(n))
        case .sum(let mengde, let av):
            guard let av else { return svar(t, nil, Broek(t, mengde.deler)) }
            let faktor: Int = if case .prosent = enhet { 100 } else { 1 }
            return svar(t, n, Broek(faktor * t * av.deler, n * mengde.deler))
        case .kvartiler: return svar(nil, regnskap.verdier.count, regnskap.kvantil(1, av: 2))
        }
    }

    /// The share of one code of a distribution.
    public func svar(_ regnskap: Regnskap, kode: Int) -> Indikatorsvar {
        let antall = regnskap.koder.isEmpty ? 0 : regnskap.koder[kode]
        return Indikatorsvar(
            teller: antall, nevner: regnskap.nevner, verdi: Broek(100 * antall, regnskap.nevner), desimaler: 1)
    }

    private func svar(_ teller: Int?, _ nevner: Int?, _ verdi: Broek?) -> Indikatorsvar {
        Indikatorsvar(teller: teller, nevner: nevner, verdi: verdi, desimaler: enhet.desimaler)
    }
}

extension Regnskap {
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
