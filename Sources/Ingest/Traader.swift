import Dispatch
import Synchronization

/// Runs `arbeid` for every number below `antall` on a few threads; each thread has a worker of its own, made by `start`
/// and given to `slutt` at the end. The error of the lowest number is thrown, whichever thread met it.
func paaTraader<Arbeider: ~Copyable>(
    _ traader: Int, antall: Int, start: @Sendable () throws(Lesefeil) -> Arbeider,
    arbeid: @Sendable (inout Arbeider, Int) throws(Lesefeil) -> Void,
    slutt: @Sendable (consuming Arbeider) throws(Lesefeil) -> Void
) throws(Lesefeil) {
    let neste = Atomic<Int>(0)
    let feil = Mutex<(nummer: Int, feil: Lesefeil)?>(nil)
    @Sendable func meld(_ nummer: Int, _ ny: Lesefeil) {
        feil.withLock { foer in if foer.map({ nummer < $0.nummer }) ?? true { foer = (nummer, ny) } }
        neste.store(antall, ordering: .relaxed)
    }
    DispatchQueue.concurrentPerform(iterations: max(1, min(traader, antall))) { _ in
        var nummer = -1
        do throws(Lesefeil) {
            var arbeider = try start()
            while true {
                nummer = neste.add(1, ordering: .relaxed).oldValue
                if nummer >= antall { break }
                try arbeid(&arbeider, nummer)
            }
            try slutt(arbeider)
        } catch { meld(nummer, error) }
    }
    if let (_, feil) = feil.withLock({ $0 }) { throw feil }
}
