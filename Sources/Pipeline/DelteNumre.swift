import Ingest
import Kontroller
import Register
import Synchronization

/// Finds numbers that stand on more than one person (P-05), which no partition can see alone.
///
/// The threads note each person's numbers as they pass. Afterwards only the persons that share one are looked at again.
final class Nummersamler: Sendable {
    /// A number, and where its person stands.
    private struct Nummer: BitwiseCopyable {
        let tall: UInt64
        let sted: Personsted
    }

    private struct Tilstand {
        var duf: [[Nummer]] = []
        var foedselsnummer: [[Nummer]] = []
    }

    private let tilstand = Mutex(Tilstand())

    /// One thread's notes.
    struct Notater {
        private var duf: [Nummer] = []
        private var foedselsnummer: [Nummer] = []

        mutating func noter(_ person: Person, _ sted: Personsted) {
            if person.duf.tall != 0 { duf.append(Nummer(tall: person.duf.tall, sted: sted)) }
            if person.foedselsnummer.tall != 0 {
                foedselsnummer.append(Nummer(tall: person.foedselsnummer.tall, sted: sted))
            }
        }

        func lever(til samler: Nummersamler) {
            samler.tilstand.withLock {
                $0.duf.append(duf)
                $0.foedselsnummer.append(foedselsnummer)
            }
        }
    }

    /// Persons that share a number, by partition and place. Empty on a normal night.
    func delte() -> [DeltNummer] {
        let alt = tilstand.withLock { $0 }
        let duf = Nummersamler.delte(alt.duf)
        let foedselsnummer = Nummersamler.delte(alt.foedselsnummer)
        return duf.union(foedselsnummer).sorted().map {
            DeltNummer(sted: $0, duf: duf.contains($0), foedselsnummer: foedselsnummer.contains($0))
        }
    }

    private static func delte(_ lister: [[Nummer]]) -> Set<Personsted> {
        var alle = lister.flatMap { $0 }
        alle.sort { $0.tall < $1.tall }
        var ut: Set<Personsted> = []
        for (a, b) in zip(alle, alle.dropFirst()) where a.tall == b.tall {
            ut.insert(a.sted)
            ut.insert(b.sted)
        }
        return ut
    }
}

/// A person that shares a number with another, and which number it is.
struct DeltNummer: Sendable {
    let sted: Personsted
    let duf: Bool
    let foedselsnummer: Bool
}

/// Partition and place in it.
struct Personsted: BitwiseCopyable, Sendable, Hashable, Comparable {
    let partisjon: UInt32
    let plass: UInt32

    static func < (a: Self, b: Self) -> Bool { (a.partisjon, a.plass) < (b.partisjon, b.plass) }
}
