import Output
import Statistikk
import Vern

/// What the tables of a run show, by report, measure, period and place: the only source of the numbers in open workbooks.
struct Tabelloppslag: Sendable {
    private let sett: [String: Tabellsett]
    /// By report: the line of each code of geo, which is the only variable.
    private let plass: [String: [String: Int]]

    init(_ rapporter: [Rapport], _ sett: [Tabellsett]) {
        let par = zip(rapporter, sett).filter { $0.0.variabler.map(\.navn) == ["geo"] }
        self.sett = Dictionary(uniqueKeysWithValues: par.map { ($0.0.navn, $0.1) })
        plass = Dictionary(
            uniqueKeysWithValues: par.map { rapport, sett in
                let koder = sett.kolonner[0].koder.map(\.kode)
                return (rapport.navn, Dictionary(uniqueKeysWithValues: koder.enumerated().map { ($1, $0) }))
            })
    }

    /// Periods of the report, the oldest first.
    func perioder(_ rapport: String) -> [String] { sett[rapport]?.perioder ?? [] }

    func maal(_ rapport: String) -> [Tabellmaal] { sett[rapport]?.maal ?? [] }

    /// The rules the tables were protected by.
    func regler(_ rapport: String) -> Vernregler? { sett[rapport]?.tabeller.first?.regler }

    /// - Parameters:
    ///   - maal: the id of a measure; nil for a report with one.
    ///   - periode: counted from the newest, which is 0.
    ///   - kode: of geo, such as `5501`.
    func vist(_ rapport: String, _ maal: String? = nil, periode: Int = 0, i kode: String) -> Vist {
        guard let linje = linje(rapport, maal, periode: periode, i: kode) else { return .mangler }
        return Vist(linje)
    }

    /// The numerator of a share as a count of its own.
    func teller(_ rapport: String, _ maal: String? = nil, periode: Int = 0, i kode: String) -> Vist {
        guard let linje = linje(rapport, maal, periode: periode, i: kode) else { return .mangler }
        return Vist(tellerI: linje)
    }

    private func linje(_ rapport: String, _ maal: String?, periode: Int, i kode: String) -> Tabellinje? {
        guard let sett = sett[rapport], let plass = plass[rapport]?[kode], periode < sett.perioder.count,
            let nr = maal.map({ maal in sett.maal.firstIndex { $0.id == maal } }) ?? 0
        else { return nil }
        let tabell = sett.tabell(nr, sett.perioder.count - 1 - periode)
        return tabell.linje(tabell.linjeceller[plass])
    }
}
