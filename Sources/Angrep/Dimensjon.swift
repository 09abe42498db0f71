/// A variable of a published table, as an outsider can read it: its codes, and which of them make up which.
struct Dimensjon {
    /// Column name in lower case; geography is `geo`.
    let navn: String
    let koder: [String]
    let etiketter: [String]
    /// The code number of the total.
    let total: Int
    /// The base codes of each code: its descendants without children. Codes that overlap without nesting share some.
    let grunn: [[Int]]
    let antallGrunn: Int
    /// Codes strictly inside each code.
    let etterkommere: [[Int]]
    /// The direct parts of each code that are printed.
    let barn: [[Int]]
    /// A person may count in several codes (movers). Then each code is a base code of its own, and what is known is
    /// only that a part is no larger than the whole, and the whole no larger than the sum of its parts.
    let overlapper: Bool

    /// The children of a code do not cover each other, so that they can be added.
    let harRyddigeBarn: [Bool]

    /// nil when there is no total, or a code is a part of itself.
    init?(_ navn: String, koder: [String], etiketter: [String], barn: [String: [String]], overlapper: Bool) {
        guard let total = koder.firstIndex(of: navn == "geo" ? "0" : "alt") ?? (koder.count == 1 ? 0 : nil) else {
            return nil
        }
        self.navn = navn
        self.koder = koder
        self.etiketter = etiketter
        self.total = total
        self.overlapper = overlapper
        let numre = Dictionary(koder.enumerated().map { ($1, $0) }) { a, _ in a }
        self.barn = koder.map { (barn[$0] ?? []).compactMap { numre[$0] } }

        // Base codes by name: children that are not printed count too.
        var blader: [String: Set<String>] = [:]
        func finn(_ kode: String, _ sti: Set<String>) -> Set<String>? {
            if let kjent = blader[kode] { return kjent }
            guard !sti.contains(kode) else { return nil }
            var ut: Set<String> = []
            for del in barn[kode] ?? [] {
                guard let dels = finn(del, sti.union([kode])) else { return nil }
                ut.formUnion(dels)
            }
            if ut.isEmpty { ut = [kode] }
            blader[kode] = ut
            return ut
        }
        var alle: Set<String> = []
        for kode in koder where kode != koder[total] || !(barn[kode] ?? []).isEmpty || koder.count == 1 {
            guard let dens = finn(kode, []) else { return nil }
            alle.formUnion(dens)
        }
        // A total that names no parts holds everything.
        blader[koder[total]] = alle
        let mengder = koder.map { blader[$0] ?? [] }
        harRyddigeBarn = self.barn.map { deler in
            deler.reduce(0) { $0 + mengder[$1].count } == deler.reduce(into: Set()) { $0.formUnion(mengder[$1]) }.count
        }
        etterkommere = koder.indices.map { a in
            koder.indices.filter { $0 != a && mengder[$0].isStrictSubset(of: mengder[a]) }
        }
        if overlapper {
            grunn = koder.indices.map { [$0] }
            antallGrunn = koder.count
        } else {
            let nummer = Dictionary(uniqueKeysWithValues: alle.sorted().enumerated().map { ($1, $0) })
            grunn = mengder.map { $0.compactMap { nummer[$0] }.sorted() }
            antallGrunn = alle.count
        }
    }

    /// The split of a share in numerator (`ja`) and the rest; the denominator is the total.
    init(andel navn: String) {
        self.navn = navn
        (koder, etiketter, total) = (["alt", "ja"], ["", ""], 0)
        (grunn, antallGrunn, etterkommere, barn) = ([[0, 1], [1]], 2, [[1], []], [[], []])
        (overlapper, harRyddigeBarn) = (false, [false, false])
    }

    /// For each code the codes that hold it and more, where the rest is not a code of its own. The cell of such a rest is
    /// judged as a cell.
    var implisitte: [[Int]] {
        let egne = Set(grunn)
        var ut = [[Int]](repeating: [], count: koder.count)
        for (stor, deler) in etterkommere.enumerated() {
            for liten in deler {
                let smaa = Set(grunn[liten])
                if overlapper || !egne.contains(grunn[stor].filter { !smaa.contains($0) }) { ut[liten].append(stor) }
            }
        }
        return ut
    }
}
