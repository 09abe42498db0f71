import Dispatch
import Synchronization

/// Runs `arbeid` on `antall` threads at once and waits for all. The first error is thrown when all are done.
func paaTraader<E: Error>(_ antall: Int, _ arbeid: @Sendable (Int) throws(E) -> Void) throws(E) {
    let feil = Mutex<E?>(nil)
    DispatchQueue.concurrentPerform(iterations: antall) { nummer in
        do throws(E) {
            try arbeid(nummer)
        } catch {
            feil.withLock { if $0 == nil { $0 = error } }
        }
    }
    if let feil = feil.withLock({ $0 }) { throw feil }
}

/// Hands out 0, 1, 2 … to threads that ask, until `antall` is reached.
final class Arbeidskoe: Sendable {
    private let neste = Atomic<Int>(0)
    private let antall: Int

    init(_ antall: Int) { self.antall = antall }

    /// Nil when there is no more.
    func ta() -> Int? {
        let nummer = neste.wrappingAdd(1, ordering: .relaxed).oldValue
        return nummer < antall ? nummer : nil
    }
}

/// Work in numbered pieces that several threads share. A piece may itself hand out work: threads that have nothing else to do
/// help with it, and who hands it out does what nobody else has begun.
final class Fellesarbeid: Sendable {
    private let antall: Int
    private let arbeid: @Sendable (Int) -> Void
    private let koe: Arbeidskoe
    private let ferdige = Atomic<Int>(0)
    private let allFerdig = DispatchSemaphore(value: 0)

    private init(_ antall: Int, _ arbeid: @escaping @Sendable (Int) -> Void) {
        (self.antall, self.arbeid) = (antall, arbeid)
        koe = Arbeidskoe(antall)
    }

    /// Returns when the work has been done once with each of the numbers 0..<antall, in any order.
    static func utfoer(_ antall: Int, traader: Int, _ arbeid: @escaping @Sendable (Int) -> Void) {
        guard antall > 0 else { return }
        let felles = Fellesarbeid(antall, arbeid)
        for _ in 1..<max(1, min(traader, antall)) { DispatchQueue.global().async { felles.ta() } }
        felles.ta()
        felles.allFerdig.wait()
    }

    private func ta() {
        while let nummer = koe.ta() {
            arbeid(nummer)
            if ferdige.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == antall { allFerdig.signal() }
        }
    }
}
