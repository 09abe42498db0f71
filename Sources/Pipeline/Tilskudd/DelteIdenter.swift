import Ingest
import Register
import Synchronization

/// Numbers that stand on more than one person. Until it is known who is who, none of them is paid: one person under two
/// ids would be paid twice, perhaps by two kommuner (P-05; tilskudd 10.1 H2).
struct DelteIdenter: Sendable {
    private let duf: Set<UInt64>
    private let foedselsnummer: Set<UInt64>
    /// Numbers that were looked at, and those that two persons have.
    let antall: Int
    var delte: Int { duf.count + foedselsnummer.count }

    /// Looks at the numbers of every person before any is computed.
    init(_ uttrekk: Uttrekk, traader: Int) throws {
        let koe = Arbeidskoe(uttrekk.partisjonsantall)
        let samlet = Mutex((duf: [Nummer](), foedselsnummer: [Nummer]()))
        try paaTraader(traader) { _ throws(any Error) in
            var (duf, foedselsnummer): ([Nummer], [Nummer]) = ([], [])
            while let nummer = koe.ta() {
                for person in try uttrekk.personnumre(nummer) {
                    if person.duf.tall != 0 { duf.append(Nummer(tall: person.duf.tall, id: person.id)) }
                    guard person.foedselsnummer.tall != 0 else { continue }
                    foedselsnummer.append(Nummer(tall: person.foedselsnummer.tall, id: person.id))
                }
            }
            samlet.withLock {
                $0.duf += duf
                $0.foedselsnummer += foedselsnummer
            }
        }
        let alle = samlet.withLock { $0 }
        antall = alle.duf.count + alle.foedselsnummer.count
        (duf, foedselsnummer) = (Self.delte(alle.duf), Self.delte(alle.foedselsnummer))
    }

    private struct Nummer: Sendable {
        let tall: UInt64
        let id: UInt64
    }

    func har(_ person: Person) -> Bool {
        !duf.isEmpty && duf.contains(person.duf.tall)
            || !foedselsnummer.isEmpty && foedselsnummer.contains(person.foedselsnummer.tall)
    }

    private static func delte(_ numre: [Nummer]) -> Set<UInt64> {
        let sortert = numre.sorted { $0.tall < $1.tall }
        return Set(zip(sortert, sortert.dropFirst()).filter { $0.tall == $1.tall && $0.id != $1.id }.map(\.0.tall))
    }
}
