import Register
import Synchronization

/// Gathers what the threads of the second pass leave. The outcome does not depend on which thread read what.
final class Traadsamler: Sendable {
    private struct Tilstand {
        var biter: [[Bit]]
        var resultater: [Segmentresultat]
        var tellere = Telling()
        var ukjente: UkjenteNoekler = [:]
    }

    private let tilstand: Mutex<Tilstand>

    init(_ plan: Leseplan) {
        tilstand = Mutex(
            Tilstand(
                biter: Array(repeating: [], count: plan.partisjoner),
                resultater: Array(repeating: Segmentresultat(), count: plan.segmenter.count)))
    }

    func ta(_ leser: borrowing Segmentleser) {
        let (biter, resultater) = (leser.spill.biter, leser.resultater)
        let (tellere, ukjente) = (leser.tellere.telling(), leser.ukjenteNoekler)
        tilstand.withLock { t in
            for (i, b) in biter.enumerated() { t.biter[i] += b }
            for (i, r) in resultater { t.resultater[i] = r }
            t.tellere.legg(til: tellere)
            for (noekkel, u) in ukjente {
                let foer = t.ukjente[noekkel]
                t.ukjente[noekkel] = (
                    u.entitet, u.fil, u.antall + (foer?.antall ?? 0), min(u.linje, foer?.linje ?? .max)
                )
            }
        }
    }

    func resultat() -> ([[Bit]], [Segmentresultat], Telling, UkjenteNoekler) {
        tilstand.withLock { ($0.biter, $0.resultater, $0.tellere, $0.ukjente) }
    }
}
