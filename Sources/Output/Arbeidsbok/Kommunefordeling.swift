import Dispatch
import Synchronization

extension Retteliste {
    /// Calls `body` once for each kommune with rows, from several threads.
    ///
    /// Every thread reads the whole list in order and takes the next kommune that nobody has taken: reading past the
    /// others costs less than handing rows over, and a large kommune holds up only its own thread.
    func medHverKommune(
        traader: Int, _ body: @escaping @Sendable (Kommunerader) throws(OutputFeil) -> Void
    ) throws(OutputFeil) -> Int {
        let fordeling = Fordeling()
        DispatchQueue.concurrentPerform(iterations: max(traader, 1)) { _ in
            do {
                try les(fordeling, body)
            } catch let feil as OutputFeil {
                fordeling.stopp(feil)
            } catch {
                fordeling.stopp(.kanIkkeLese(sti: "sortert liste", grunn: "\(error)"))
            }
        }
        if let feil = fordeling.feil { throw feil }
        return fordeling.antall
    }

    private func les(_ fordeling: Fordeling, _ body: (Kommunerader) throws(OutputFeil) -> Void) throws {
        var rader: Kommunerader?
        var sist = -1
        try liste.flett { noekkel, last in
            let kommune = noekkel.loadUnaligned(as: UInt16.self).bigEndian
            if Int(kommune) != sist {
                if let ferdige = rader { try body(ferdige) }
                sist = Int(kommune)
                rader = fordeling.ta(kommune) ? Kommunerader(kommune: kommune) : nil
            }
            guard rader != nil, let ark = Retteark(rawValue: noekkel[2]) else { return }
            var leser = Feltleser(last)
            guard let rad = ark.rad.init(&leser) else {
                throw OutputFeil.kanIkkeLese(sti: "sortert liste", grunn: "en rad er kortere enn den skal")
            }
            rader?.ark[Int(ark.rawValue)].append(rad)
        }
        if let ferdige = rader { try body(ferdige) }
    }
}

/// Who takes which kommune. Threads meet kommuner in the same order, so the highest one taken says it all.
private final class Fordeling: Sendable {
    private struct Tilstand {
        var sistTatt = -1
        var antall = 0
        var feil: OutputFeil?
    }

    private let tilstand = Mutex(Tilstand())

    /// True when the caller is the first to come to the kommune. Nobody gets more after an error.
    func ta(_ kommune: UInt16) -> Bool {
        tilstand.withLock { tilstand in
            guard tilstand.feil == nil, Int(kommune) > tilstand.sistTatt else { return false }
            tilstand.sistTatt = Int(kommune)
            tilstand.antall += 1
            return true
        }
    }

    /// Keeps the first error.
    func stopp(_ feil: OutputFeil) { tilstand.withLock { $0.feil = $0.feil ?? feil } }

    var feil: OutputFeil? { tilstand.withLock { $0.feil } }
    var antall: Int { tilstand.withLock { $0.antall } }
}
