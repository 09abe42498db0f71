/// Which tables of a whole are split on the parts of it that have tables of their own, so that the protection knows who is
/// outside.
struct Delvalg {
    struct Tabell {
        let utvalg: Utvalg
        let teller: Utvalg?
        let periode: Statistikkperiode
        let variabler: Set<String>
        /// Base rows without splits.
        let rader: Int
    }

    private let tabeller: [Tabell]
    /// By table: the parts it is split on.
    private(set) var splitter: [[Utvalg]]

    init(_ tabeller: [Tabell]) {
        self.tabeller = tabeller
        splitter = tabeller.map { _ in [] }
        for del in tabeller where del.utvalg.delAv != nil { splitt(del) }
    }

    /// One table is enough for each table of a part: the one that has most of its variables, and of these the smallest. The
    /// others are linked to it.
    private mutating func splitt(_ del: Tabell) {
        let hele = tabeller.indices.filter {
            tabeller[$0].utvalg.navn == del.utvalg.delAv
                && (tabeller[$0].periode == del.periode
                    || del.utvalg.erPaaDagen && tabeller[$0].periode.til == del.periode.til)
        }
        func felles(_ t: Int) -> Int { tabeller[t].variabler.intersection(del.variabler).count }
        func erDelt(_ t: Int) -> Bool {
            tabeller[t].teller?.navn == del.utvalg.navn || splitter[t].contains { $0.navn == del.utvalg.navn }
        }
        let mest = hele.map(felles).max() ?? 0
        let beste = hele.filter { felles($0) == mest }
        guard !beste.contains(where: erDelt) else { return }
        let minste = beste.min {
            (tabeller[$0].rader << splitter[$0].count, $0) < (tabeller[$1].rader << splitter[$1].count, $1)
        }
        if let minste { splitter[minste].append(del.utvalg) }
    }
}
