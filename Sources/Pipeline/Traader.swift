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
