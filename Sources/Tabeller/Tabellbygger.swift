/// Fills a table in the one pass over persons. One for each thread; they are added together at the end.
public struct Tabellbygger: Sendable {
    public let hode: Tabellhode
    public let inndelinger: [Inndeling]
    private let steg: [Int]
    private var antall: [Int]
    private var hash: [Mengdehash]
    private var bareHovedtall = 0
    private var bareHovedtallHash = Mengdehash.tom
    private var flyttere = Flyttere()

    public init(_ hode: Tabellhode, _ inndelinger: [Inndeling]) {
        self.hode = hode
        self.inndelinger = inndelinger
        var steg = [Int](repeating: 1, count: inndelinger.count)
        var produkt = 1
        for d in inndelinger.indices.reversed() {
            steg[d] = produkt
            produkt *= inndelinger[d].antallGrunn
        }
        self.steg = steg
        antall = [Int](repeating: 0, count: produkt)
        hash = [Mengdehash](repeating: .tom, count: produkt)
    }

    /// What base code `kode` of variable number `d` adds to the number of a base row: the number is the sum over variables.
    public func radbidrag(_ d: Int, _ kode: Int) -> Int { kode * steg[d] }

    /// Counts one person in the base row.
    public mutating func tell(_ person: Mengdehash, rad: Int) {
        antall[rad] += 1
        hash[rad] += person
    }

    /// Counts one person.
    /// - Parameter grunnkode: the base code of variable number `d`; asked once for each.
    public mutating func tell(_ person: Mengdehash, _ grunnkode: (_ d: Int) -> Int) {
        tell(person, rad: steg.indices.reduce(0) { $0 + radbidrag($1, grunnkode($1)) })
    }

    /// Counts one person who belongs to several base codes of variable `d`: once in each, and once in their total (R7).
    /// - Parameter rad: the row with base code 0 of that variable.
    public mutating func tell(_ person: Mengdehash, rad: Int, flere koder: [Int], i d: Int) {
        flyttere.tell(person, rad: rad, koder, i: d)
    }

    /// Counts a person with a protected address: in the undivided total only.
    public mutating func tellBareHovedtall(_ person: Mengdehash) {
        bareHovedtall += 1
        bareHovedtallHash += person
    }

    public mutating func legg(til annen: Tabellbygger) {
        for rad in antall.indices {
            antall[rad] += annen.antall[rad]
            hash[rad] += annen.hash[rad]
        }
        bareHovedtall += annen.bareHovedtall
        bareHovedtallHash += annen.bareHovedtallHash
        flyttere.legg(til: annen.flyttere)
    }

    public consuming func ferdig(umulige: Set<Int> = []) -> Tabell {
        guard let d = flyttere.inndeling else {
            return Tabell(
                hode, inndelinger, antall: antall, hash: hash, bareHovedtall: bareHovedtall,
                bareHovedtallHash: bareHovedtallHash, umulige: umulige)
        }
        let (nye, rader) = flyttere.utvid(inndelinger, d, steg: steg, antall: antall, hash: hash)
        let bak = steg[d]
        let (foer, naa) = (inndelinger[d].antallGrunn, nye[d].antallGrunn)
        return Tabell(
            hode, nye, antall: rader.antall, hash: rader.hash, bareHovedtall: bareHovedtall,
            bareHovedtallHash: bareHovedtallHash,
            umulige: Set(umulige.map { $0 / (bak * foer) * (bak * naa) + $0 % (bak * foer) }))
    }
}
