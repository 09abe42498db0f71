/// Fills a table in the one pass over persons. One for each thread; they are added together at the end.
public struct Tabellbygger: Sendable {
    public let hode: Tabellhode
    public let inndelinger: [Inndeling]
    public let delmengde: Tabell.Delmengde?
    private let steg: [Int]
    private var antall: [Int]
    private var hash: [Mengdehash]
    private var bareHovedtall = 0
    private var bareHovedtallHash = Mengdehash.tom

    public init(_ hode: Tabellhode, _ inndelinger: [Inndeling], delmengde: Tabell.Delmengde? = nil) {
        self.hode = hode
        self.inndelinger = inndelinger
        self.delmengde = delmengde
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

    /// Counts one person.
    /// - Parameter grunnkode: the base code of variable number `d`; asked once for each.
    public mutating func tell(_ person: Mengdehash, _ grunnkode: (_ d: Int) -> Int) {
        var rad = 0
        for d in steg.indices { rad += grunnkode(d) * steg[d] }
        antall[rad] += 1
        hash[rad] += person
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
    }

    public consuming func ferdig(umulige: Set<Int> = []) -> Tabell {
        Tabell(
            hode, inndelinger, antall: antall, hash: hash, bareHovedtall: bareHovedtall,
            bareHovedtallHash: bareHovedtallHash, delmengde: delmengde, umulige: umulige)
    }
}
