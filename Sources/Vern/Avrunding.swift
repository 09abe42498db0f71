import Tabeller

/// Protects a family by rounding instead of hiding. A family uses one of them, never both (personvern 7).
enum Avrunding {
    static func beskytt(_ familie: Familie, _ profil: Vernprofil, grunntall: Int) throws(Vernfeil) -> Vernet {
        var visninger: [[Cellevisning]] = familie.tabeller.map { _ in [] }
        var endringer: [Int] = []
        for gruppe in try grupper(familie.tabeller) {
            let grunntabell = familie.tabeller[gruppe.grunntabell]
            let celler = gruppe.tabeller.map { grunnrader(familie.tabeller[$0], i: grunntabell) }
            // A row that no table prints is the difference of cells that are printed, or of sums of them (R5, R6).
            let trykte = Set(celler.joined().lazy.filter { $0.count == 1 }.map { $0[0] })
            let utrykte = grunntabell.antall.indices.map(Int32.init).filter { !trykte.contains($0) }.map { [$0] }
            let avrunding = Smaatallsavrunding(
                grunntall: grunntall, antall: grunntabell.antall, celler: celler.flatMap { $0 } + utrykte,
                rundOppVedLikt: familie.uttrekk.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } & 1 == 1)
            var nummer = 0
            for (n, t) in gruppe.tabeller.enumerated() {
                let snitt = Tabellsnitt(familie.tabeller[t], t, profil)
                try gruppeavsloering(snitt, celler[n], grunntabell.umulige, avrunding, profil)
                let skjermede = familie.skjermede(familie.tabeller[t], k: profil.k).vist
                for celle in celler[n].indices {
                    let verdi = avrunding.sum(nummer)
                    endringer.append(abs(verdi - snitt.summer[celle]))
                    visninger[t].append(
                        visning(celle, verdi + (celle == 0 ? skjermede : 0), snitt))
                    nummer += 1
                }
            }
        }
        let tabeller = familie.tabeller.indices.map { t in
            let skjermede = familie.skjermede(familie.tabeller[t], k: profil.k)
            return BeskyttetTabell(
                familie.tabeller[t].hode, Celler(familie.tabeller[t].inndelinger), visninger[t],
                Vernregler(
                    Tabellsnitt(familie.tabeller[t], t, profil), profil, bareHovedtall: skjermede.vist,
                    faaSkjermede: skjermede.erFaa), minsteNevner: profil.minsteNevner)
        }
        let rapport = Vernrapport(
            familie, avrundet: grunntall, endringer, visninger, profil)
        return Vernet(tabeller: tabeller, rapport: rapport, prikkede: [])
    }

    private static func visning(_ celle: Int, _ verdi: Int, _ snitt: Tabellsnitt) -> Cellevisning {
        if snitt.erUtelatt(celle) { return .skjult }
        return snitt.celler.grunnrader(celle).allSatisfy(snitt.tabell.umulige.contains) ? .umulig : .tall(verdi)
    }

    /// Tables of the same persons and of parts of them, and the one whose base rows the others can be summed from.
    private static func grupper(_ tabeller: [Tabell]) throws(Vernfeil) -> [(grunntabell: Int, tabeller: [Int])] {
        let grupper = Dictionary(grouping: tabeller.indices) { tabeller[$0].hode.helGruppe }
        return try grupper.keys.sorted().map { navn throws(Vernfeil) in
            let medlemmer = grupper[navn] ?? []
            let alle = Set(medlemmer.flatMap { tabeller[$0].inndelinger.map(\.navn) })
            guard let grunntabell = medlemmer.first(where: { Set(tabeller[$0].inndelinger.map(\.navn)) == alle }),
                medlemmer.allSatisfy({
                    tabeller[$0].hode.gruppe == tabeller[grunntabell].hode.gruppe
                        || tabeller[grunntabell].split(paa: tabeller[$0]) != nil
                })
            else { throw .avrundingKreverEnTabell(maal: navn) }
            return (grunntabell, medlemmer)
        }
    }

    /// By cell of a table: the base rows of the larger table it is the sum of.
    private static func grunnrader(_ tabell: Tabell, i grunntabell: Tabell) -> [[Int32]] {
        let (celler, stor) = (Celler(tabell.inndelinger), Celler(grunntabell.inndelinger))
        let split = grunntabell.split(paa: tabell)
        return (0..<celler.antall).map { celle in
            var rader = [0]
            for (d, inndeling) in stor.inndelinger.enumerated() {
                guard d != split else {
                    rader = rader.map { $0 + stor.grunnsteg[d] }
                    continue
                }
                let egen = celler.inndelinger.firstIndex { $0.navn == inndeling.navn }
                let grunn =
                    egen.map { celler.inndelinger[$0].koder[celler.kode($0, i: celle)].grunn }
                    ?? Array(0..<inndeling.antallGrunn)
                rader = rader.flatMap { rad in grunn.map { rad + $0 * stor.grunnsteg[d] } }
            }
            return rader.map(Int32.init)
        }
    }

    /// R3 against a reader who knows the base: a shown 0 may be anything below it. Rounding cannot be repaired, so a form
    /// whose range stays too small refuses the family.
    /// - Parameter grunnrader: by cell, in the table that was rounded.
    private static func gruppeavsloering(
        _ snitt: Tabellsnitt, _ grunnrader: [[Int32]], _ umulige: Set<Int>, _ avrunding: Smaatallsavrunding,
        _ profil: Vernprofil
    ) throws(Vernfeil) {
        var forSmaa: [String] = []
        for d in snitt.foelsomme {
            for celle in 0..<snitt.celler.antall where snitt.celler.kode(d, i: celle) != 0 && snitt.summer[celle] > 0 {
                let gruppe = snitt.celler.celle(celle, med: 0, i: d)
                let utenfor = snitt.summer[gruppe] - snitt.summer[celle]
                let c = profil.gruppeC ?? (snitt.summer[gruppe] < 2 * profil.k ? 1 : 0)
                guard utenfor <= c, !snitt.erUtelatt(celle) else { continue }
                let innenfor = Set(grunnrader[celle])
                let rader = grunnrader[gruppe].map(Int.init).filter {
                    !innenfor.contains(Int32($0)) && !umulige.contains($0)
                }
                // Where nobody can be outside, it tells nothing that nobody is.
                guard !rader.isEmpty else { continue }
                let mulig = rader.reduce(0) {
                    $0 + (avrunding.verdier[$1] == 0 ? avrunding.grunntall - 1 : 2 * avrunding.grunntall - 1)
                }
                if mulig < c + profil.gruppeMargin { forSmaa.append(snitt.noekkel(celle)) }
            }
        }
        guard forSmaa.isEmpty else { throw .kanIkkeVernes(former: forSmaa.sorted(), aarsak: []) }
    }
}
