import Kalender
import Statistikk

/// What a run asks of every person beside the counts of its tables: the measures that are more than a count, what the
/// figures of kommuner need, and what the books of the Statsforvalter show.
struct Sporsmaalsliste {
    /// Years that the figures of kommuner are made of; nil when no report has any.
    let kommuneaar: ClosedRange<Int>?
    let alle: [Indikatortelling.Sporsmaal]

    init(_ rapporter: [Rapport], _ dato: Dato, andre: [Indikatortelling.Sporsmaal] = []) {
        var foerste: Int?
        var egne: [Indikatortelling.Sporsmaal] = []
        for rapport in rapporter {
            let perioder = rapport.perioder.perioder(dato)
            for maal in rapport.maal {
                guard case .annet(let indikator) = maal.innhold else { continue }
                if case .kommuner(let kommunemaal) = indikator.maal {
                    let aar = (perioder.map(\.fra.aar).min() ?? dato.aar) - kommunemaal.antallAar + 1
                    foerste = min(foerste ?? aar, aar)
                } else {
                    egne += perioder.map { .init(indikator, $0) }
                }
            }
        }
        // The decision basis of requests looks at three whole years.
        let grunnlag = Statistikktall.beslutningsaar(dato) - 2
        kommuneaar = foerste.map { min($0, grunnlag)...dato.aar }
        var alle = kommuneaar.map(Kommuneaar.sporsmaal) ?? []
        for sporsmaal in egne + andre
        where !alle.contains(where: { $0.indikator.id == sporsmaal.indikator.id && $0.periode == sporsmaal.periode }) {
            alle.append(sporsmaal)
        }
        self.alle = alle
    }
}
