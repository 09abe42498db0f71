import Register

/// Numbers that stand on more than one person (P-05). Empty on a normal night.
struct DelteNumre: Sendable {
    private let duf: Set<UInt64>
    private let foedselsnummer: Set<UInt64>

    init(duf: Set<UInt64> = [], foedselsnummer: Set<UInt64> = []) {
        (self.duf, self.foedselsnummer) = (duf, foedselsnummer)
    }

    func harDelt(_ nummer: DufNummer) -> Bool { !duf.isEmpty && duf.contains(nummer.tall) }
    func harDelt(_ nummer: Foedselsnummer) -> Bool { !foedselsnummer.isEmpty && foedselsnummer.contains(nummer.tall) }
}
