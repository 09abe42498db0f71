import Output
import Statistikk
import Tabeller
import Vern

/// What the tables of a run show, by report, measure, period and place: the only source of the numbers in open workbooks.
struct Tabelloppslag: Sendable {
    private let sett: [String: Tabellsett]
    /// By report: the number of each code of geo, and of each code of the variable that may stand beside it.
    private let plass: [String: (geo: [String: Int], deler: [String: Int])]

    init(_ rapporter: [Rapport], _ sett: [Tabellsett]) {
        let par = zip(rapporter, sett).filter { $0.0.variabler.first?.navn == "geo" && $0.0.variabler.count <= 2 }
        self.sett = Dictionary(uniqueKeysWithValues: par.map { ($0.0.navn, $0.1) })
        func numre(_ inndeling: Inndeling) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: inndeling.koder.enumerated().map { ($1.kode, $0) })
        }
        plass = Dictionary(
            uniqueKeysWithValues: par.map { rapport, sett in
                (rapport.navn, (numre(sett.kolonner[0]), sett.kolonner.count > 1 ? numre(sett.kolonner[1]) : [:]))
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
    ///   - del: code of the variable beside geo; nil for its total.
    func vist(_ rapport: String, _ maal: String? = nil, periode: Int = 0, i kode: String, del: String? = nil) -> Vist {
        guard let sett = sett[rapport], let plass = plass[rapport], let sted = plass.geo[kode],
            periode < sett.perioder.count, let nr = maal.map({ maal in sett.maal.firstIndex { $0.id == maal } }) ?? 0,
            let del = del.map({ plass.deler[$0] }) ?? 0
        else { return .mangler }
        let tabell = sett.tabell(nr, sett.perioder.count - 1 - periode)
        return tabell.linje(tabell.linjeceller[sted * max(1, plass.deler.count) + del]).map { Vist($0) } ?? .mangler
    }
}
