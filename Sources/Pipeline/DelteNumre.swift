import Output
import Register

/// Finds numbers that stand on more than one person (P-05), which no partition can see alone.
///
/// The threads note each person's numbers as they pass; sorted outside memory, equal numbers come together. Afterwards
/// only the persons that share one are looked at again.
struct Nummersamler: Sendable {
    private let liste: SortertListe

    init(mappe: String) { liste = SortertListe(mappe: mappe, loepsgrense: 4 << 20) }

    func notater() -> Notater { Notater(liste.skriver()) }

    /// One thread's notes. Tell it `ferdig` when the thread has no more.
    struct Notater: ~Copyable {
        private var skriver: Listeskriver
        private var noekkel = Bytebuffer(kapasitet: 64)
        private var sted = Bytebuffer(kapasitet: 64)

        init(_ skriver: consuming Listeskriver) { self.skriver = skriver }

        mutating func noter(_ person: Person, _ plass: Personsted) throws(OutputFeil) {
            try noter(.duf, person.duf.tall, plass)
            try noter(.foedselsnummer, person.foedselsnummer.tall, plass)
        }

        private mutating func noter(_ slag: Slag, _ tall: UInt64, _ plass: Personsted) throws(OutputFeil) {
            guard tall != 0 else { return }
            noekkel.toem()
            noekkel.append(storEndet: tall)
            noekkel.append(slag.rawValue)
            sted.toem()
            sted.append(storEndet: plass.partisjon)
            sted.append(storEndet: plass.plass)
            try skriver.append(noekkel, sted)
        }

        consuming func ferdig() { skriver.ferdig() }
    }

    private enum Slag: UInt8 { case duf = 1, foedselsnummer }

    /// Persons that share a number, by partition and place. Empty on a normal night.
    func delte() throws -> [DeltNummer] {
        var duf: Set<Personsted> = []
        var foedselsnummer: Set<Personsted> = []
        var forrige: (tall: UInt64, slag: UInt8, sted: Personsted)?
        try liste.flett { noekkel, last in
            let tall = noekkel.loadUnaligned(as: UInt64.self)
            let slag = noekkel[8]
            let sted = Personsted(
                partisjon: UInt32(bigEndian: last.loadUnaligned(as: UInt32.self)),
                plass: UInt32(bigEndian: last.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
            if let foer = forrige, foer.tall == tall, foer.slag == slag {
                for ett in [foer.sted, sted] {
                    if slag == Slag.duf.rawValue { duf.insert(ett) } else { foedselsnummer.insert(ett) }
                }
            }
            forrige = (tall, slag, sted)
        }
        return duf.union(foedselsnummer).sorted().map {
            DeltNummer(sted: $0, duf: duf.contains($0), foedselsnummer: foedselsnummer.contains($0))
        }
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
