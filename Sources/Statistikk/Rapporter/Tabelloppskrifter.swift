import Tabeller

/// Finds what the tables of some reports ask of persons; what several of them ask for is asked once.
struct Tabelloppskrifter {
    private(set) var oppskrifter: [Tabelltelling.Oppskrift] = []
    private(set) var byggere: [Tabellbygger] = []
    private let grunnlag: Statistikkgrunnlag
    private var sett: [(utvalg: Utvalg, periode: Statistikkperiode)] = []
    private var steder: [(navn: String, ramme: Ramme, plassering: Plassering, sett: [Int])] = []

    init(_ rapporter: [Rapport], _ grunnlag: Statistikkgrunnlag) {
        self.grunnlag = grunnlag
        var tabeller: [(rapport: Rapport, maal: Int, periode: Statistikkperiode, sett: Int, steder: [Int])] = []
        for rapport in rapporter {
            for maal in rapport.maal.indices {
                guard let utvalg = rapport.maal[maal].utvalg else { continue }
                for periode in rapport.perioder.perioder(grunnlag.dato) {
                    let sett = sett(utvalg, periode)
                    let steder = rapport.variabler.map { sted($0, Ramme(periode, utvalg.forankring), sett) }
                    tabeller.append((rapport, maal, periode, sett, steder))
                }
            }
        }
        let tellere = tabeller.map { tabell in
            tabell.rapport.maal[tabell.maal].teller.map { sett($0, tabell.periode) }
        }
        let splitter = Delvalg(
            tabeller.compactMap { tabell in
                tabell.rapport.maal[tabell.maal].utvalg.map {
                    .init(
                        utvalg: $0, teller: tabell.rapport.maal[tabell.maal].teller, periode: tabell.periode,
                        variabler: Set(tabell.rapport.variabler.map(\.navn)),
                        rader: tabell.steder.reduce(1) { $0 * steder[$1].plassering.inndeling.antallGrunn })
                }
            }
        ).splitter
        for ((tabell, teller), deler) in zip(zip(tabeller, tellere), splitter) {
            guard let utvalg = tabell.rapport.maal[tabell.maal].utvalg else { continue }
            var inndelinger: [Inndeling] = []
            var koder: [(sted: Int, klasser: [Int])] = []
            for (variabel, sted) in zip(tabell.rapport.variabler, tabell.steder) {
                let hele = steder[sted].plassering.inndeling
                let klasser = hele.klasser(nivaaer: rapporter.nivaaer(variabel, utvalg))
                inndelinger.append(
                    hele.vist(nivaaer: variabel.nivaaer.isEmpty ? [] : tabell.rapport.nivaaer, klasser: klasser))
                koder.append((sted, klasser))
            }
            if let utvalg = tabell.rapport.maal[tabell.maal].teller, let teller {
                inndelinger.append(.teller(utvalg))
                koder.append((steder.count + teller, [0, 1]))
            }
            for del in deler {
                inndelinger.append(.split(paa: del))
                koder.append((steder.count + sett(del, tabell.periode), [0, 1]))
            }
            byggere.append(
                Tabellbygger(tabell.rapport.hode(tabell.rapport.maal[tabell.maal], tabell.periode), inndelinger))
            oppskrifter.append(
                .init(
                    rapport: tabell.rapport, maal: tabell.maal, periode: tabell.periode, sett: tabell.sett,
                    koder: koder, umulige: Celler(inndelinger).umulige(utvalg)))
        }
    }

    private mutating func sett(_ utvalg: Utvalg, _ periode: Statistikkperiode) -> Int {
        if let kjent = sett.firstIndex(where: { $0.utvalg.navn == utvalg.navn && $0.periode == periode }) {
            return kjent
        }
        sett.append((utvalg, periode))
        return sett.count - 1
    }

    private mutating func sted(_ variabel: Variabel, _ ramme: Ramme, _ nummer: Int) -> Int {
        if let kjent = steder.firstIndex(where: { $0.navn == variabel.navn && $0.ramme == ramme }) {
            if !steder[kjent].sett.contains(nummer) { steder[kjent].sett.append(nummer) }
            return kjent
        }
        let plassering = steder.first { $0.navn == variabel.navn }?.plassering ?? variabel.plassering(grunnlag)
        steder.append((variabel.navn, ramme, plassering, [nummer]))
        return steder.count - 1
    }

    /// The same without names.
    var spoersmaal: Tabelltelling.Spoersmaal {
        var ut = Tabelltelling.Spoersmaal()
        for (nr, sett) in sett.enumerated() {
            let fra = ut.tabeller.count
            ut.tabeller += oppskrifter.indices.filter { oppskrifter[$0].sett == nr }
            ut.sett.append(
                .init(hvem: sett.utvalg.hvem, periode: sett.periode, tabeller: fra..<ut.tabeller.count))
        }
        for sted in steder {
            let fra = ut.settAvSted.count
            ut.settAvSted += sted.sett
            ut.steder.append(
                .init(
                    plass: sted.plassering.plass, flere: sted.plassering.fler, ramme: sted.ramme,
                    uoppgitt: sted.plassering.uoppgitt, sett: fra..<ut.settAvSted.count))
        }
        for (oppskrift, bygger) in zip(oppskrifter, byggere) {
            let fra = ut.ledd.count
            for (d, kode) in oppskrift.koder.enumerated() {
                ut.ledd.append((kode.sted, ut.radbidrag.count))
                ut.radbidrag += kode.klasser.map { bygger.radbidrag(d, $0) }
            }
            ut.leddAvTabell.append(fra..<ut.ledd.count)
        }
        return ut
    }
}

extension [Rapport] {
    /// The levels of a variable that any table of the utvalg prints, of the whole it is a part of or of another part; empty
    /// = all. They all have the same base codes, and no finer ones than some table needs.
    fileprivate func nivaaer(_ variabel: Variabel, _ utvalg: Utvalg) -> [String] {
        let valg = filter {
            $0.maal.contains { $0.utvalg.map { $0.helt == utvalg.helt } ?? false }
                && $0.variabler.contains { $0.navn == variabel.navn }
        }
        guard !variabel.nivaaer.isEmpty, valg.allSatisfy({ !$0.nivaaer.isEmpty }) else { return [] }
        return variabel.nivaaer.filter { nivaa in valg.contains { $0.nivaaer.contains(nivaa) } }
    }
}

extension Celler {
    /// Base rows with a code that nobody in the utvalg can have.
    fileprivate func umulige(_ utvalg: Utvalg) -> Set<Int> {
        var ut: Set<Int> = []
        for umulig in utvalg.utelukker {
            guard let d = inndelinger.firstIndex(where: { $0.navn == umulig.variabel }),
                let kode = inndelinger[d].koder.firstIndex(where: { $0.kode == umulig.kode })
            else { continue }
            ut.formUnion(grunnrader(celle(0, med: kode, i: d)))
        }
        return ut
    }
}

extension Utvalg {
    fileprivate var helt: String { delAv ?? navn }
}
