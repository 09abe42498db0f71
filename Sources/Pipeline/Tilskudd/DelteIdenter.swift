import Ingest
import Register
import Synchronization

/// Numbers that stand on more than one person. Until it is known who is who, none of them is paid: one person under two
/// ids would be paid twice, perhaps by two kommuner (P-05; tilskudd 10.1 H2).
struct DelteIdenter: Sendable {
    private let duf: Set<UInt64>
    private let foedselsnummer: Set<UInt64>

    /// Looks at the numbers of every person before any is computed.
    init(_ uttrekk: Uttrekk, traader: Int) throws {
        let koe = Arbeidskoe(uttrekk.partisjonsantall)
        let samlet = Mutex((duf: [UInt64](), foedselsnummer: [UInt64]()))
        try paaTraader(traader) { _ throws(any Error) in
            var (duf, foedselsnummer): ([UInt64], [UInt64]) = ([], [])
            while let nummer = koe.ta() {
                for person in try uttrekk.partisjon(nummer).personer {
                    if person.duf.tall != 0 { duf.append(person.duf.tall) }
                    if person.foedselsnummer.tall != 0 { foedselsnummer.append(person.foedselsnummer.tall) }
                }
            }
            samlet.withLock {
                $0.duf += duf
                $0.foedselsnummer += foedselsnummer
            }
        }
        let alle = samlet.withLock { $0 }
        (duf, foedselsnummer) = (Self.gjentatte(alle.duf), Self.gjentatte(alle.foedselsnummer))
    }

    func har(_ person: Person) -> Bool {
        !duf.isEmpty && duf.contains(person.duf.tall)
            || !foedselsnummer.isEmpty && foedselsnummer.contains(person.foedselsnummer.tall)
    }

    private static func gjentatte(_ tall: [UInt64]) -> Set<UInt64> {
        let sortert = tall.sorted()
        return Set(zip(sortert, sortert.dropFirst()).filter { $0 == $1 }.map(\.0))
    }
}
