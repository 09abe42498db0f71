import Dispatch
import Synchronization

/// Does pieces of work that know nothing of each other on as many threads as there are cores. The answers are in the order
/// of the pieces, so nothing depends on who came first.
func samtidig<T: Sendable>(_ antall: Int, _ arbeid: @Sendable (Int) -> T) -> [T] {
    let svar = Mutex([T?](repeating: nil, count: antall))
    DispatchQueue.concurrentPerform(iterations: antall) { nr in
        let verdi = arbeid(nr)
        svar.withLock { $0[nr] = verdi }
    }
    return svar.withLock { $0.compactMap(\.self) }
}
