public import Register

/// The numbers of a person, and the hash of the `person_id` they stand on: two rows of one person have the same.
public struct Personnummer: Sendable, BitwiseCopyable {
    public let duf: DufNummer
    public let foedselsnummer: Foedselsnummer
    public let id: UInt64
}

extension Partisjonslaster {
    /// The numbers of every row about a person, in no order. Puts nothing together.
    borrowing func personnumre() -> [Personnummer] {
        var ut: [Personnummer] = []
        var sted = 0
        while sted < antall {
            let h = hode(UInt32(sted))
            if h.slag != .funn, h.entitet == .person {
                let rad = rad(UInt32(sted), Person.self)
                let id = id(UInt32(sted), rad)
                let hash = id.baseAddress.map { hash64($0, id.count) } ?? 0
                ut.append(Personnummer(duf: rad.duf, foedselsnummer: rad.foedselsnummer, id: hash))
            }
            sted += Int(h.antall)
        }
        return ut
    }
}
