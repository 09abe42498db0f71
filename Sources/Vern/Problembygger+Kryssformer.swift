import Tabeller

/// R5 between tables: a population that is a part of another's. Those outside are the difference of two printed cells.
extension Problembygger {
    mutating func utenforDelmengder(_ snitt: [Tabellsnitt]) {
        for del in snitt {
            guard del.tabell.hode.delAv != nil else { continue }
            // A table that splits the part off knows who is outside; for others it is the difference of two sums.
            let hele = snitt.filter { $0.tabell.hode.gruppe == del.tabell.hode.helGruppe }
            let delte = hele.filter { $0.tabell.split(paa: del.tabell) != nil }
            let udelte = hele.filter { $0.tabell.split(paa: del.tabell) == nil }
            var sett = Set<Int>()
            for hel in delte + udelte { utenfor(del, hel, hel.tabell.split(paa: del.tabell), &sett) }
        }
    }

    /// - Parameter sett: cells of the part whose form is made.
    private mutating func utenfor(_ del: Tabellsnitt, _ hel: Tabellsnitt, _ split: Int?, _ sett: inout Set<Int>) {
        for celle in 0..<hel.celler.antall where split.map({ hel.celler.kode($0, i: celle) == 0 }) ?? true {
            guard let iDelen = tilsvarende(celle, hel, i: del, utenom: split) else { continue }
            let verdi = hel.summer[celle] - del.summer[iDelen]
            let grense = max(hel.grense(celle), del.grense(iDelen))
            guard (1..<grense).contains(verdi), sett.insert(iDelen).inserted else { continue }
            let rader = hel.celler.grunnrader(celle).filter { rad in
                split.map { hel.celler.grunnkode($0, i: rad) == 0 } ?? true
            }
            let trukket = split == nil ? live(del.celler.grunnrader(iDelen), del) : []
            let krav = krav(grense)
            problem.former.append(
                Form(
                    regel: .r5, noekkel: del.noekkel(iDelen) + Form.utenfor,
                    ledd: (ledd(live(rader, hel)) + trukket.map { Ledd(rad: $0, koeffisient: -1) }).sorted {
                        $0.rad < $1.rad
                    },
                    verdi: verdi, oevre: krav.oevre, bredde0: krav.bredde0, bredde1: krav.bredde1,
                    erR3: hel.erFoelsom(celle) || del.erFoelsom(iDelen)))
        }
    }

    /// The cell of another table with the same codes; nil when it does not print them.
    private func tilsvarende(_ celle: Int, _ fra: Tabellsnitt, i til: Tabellsnitt, utenom split: Int?) -> Int? {
        var ut = 0
        for (d, inndeling) in fra.celler.inndelinger.enumerated() where d != split && fra.celler.kode(d, i: celle) != 0
        {
            let kode = inndeling.koder[fra.celler.kode(d, i: celle)]
            guard let e = til.celler.inndelinger.firstIndex(where: { $0.navn == inndeling.navn }),
                let nummer = til.celler.inndelinger[e].koder.firstIndex(where: {
                    $0.nivaa == kode.nivaa && $0.kode == kode.kode
                })
            else { return nil }
            ut = til.celler.celle(ut, med: nummer, i: e)
        }
        return ut
    }
}

/// R6 between tables of the same persons: codes of a variable that only the other table prints, nested with a code of this
/// one, such as 18–55 here and 18–60 there.
extension Problembygger {
    mutating func kryssforskjeller(_ snitt: Tabellsnitt, _ alle: [Tabellsnitt]) {
        let andre = alle.filter { $0.tabell.hode.gruppe == snitt.tabell.hode.gruppe }
        for (d, inndeling) in snitt.celler.inndelinger.enumerated() {
            // Each set of base codes once, however many tables print it.
            var sett = Set(inndeling.koder.map(\.grunn))
            for annen in andre {
                guard let deres = annen.celler.inndelinger.first(where: { $0.navn == inndeling.navn }) else { continue }
                for fremmed in deres.koder where sett.insert(fremmed.grunn).inserted {
                    kryssforskjeller(snitt, d, fremmed)
                }
            }
        }
    }

    /// That the other table prints the code with the same restrictions is taken for granted: a form too many hides a little
    /// more, and one too few tells about somebody.
    private mutating func kryssforskjeller(_ snitt: Tabellsnitt, _ d: Int, _ fremmed: Inndeling.Kode) {
        let deres = Set(fremmed.grunn)
        // The other table's cell is this one with another set of base codes.
        let forskjeller = snitt.celler.inndelinger[d].koder.map { egen -> Set<Int>? in
            guard egen.spennOmslutter(fremmed) || fremmed.spennOmslutter(egen) else { return nil }
            let vaare = Set(egen.grunn)
            let erNestet = vaare.isSuperset(of: deres) || deres.isSuperset(of: vaare)
            return erNestet ? vaare.symmetricDifference(deres) : nil
        }
        for celle in 0..<snitt.celler.antall {
            guard let bare = forskjeller[snitt.celler.kode(d, i: celle)], kanVises(celle, snitt) else { continue }
            let total = snitt.celler.celle(celle, med: 0, i: d)
            let rader = snitt.celler.grunnrader(total).filter { bare.contains(snitt.celler.grunnkode(d, i: $0)) }
            let verdi = rader.reduce(0) { $0 + snitt.tabell.antall[$1] }
            let grense = snitt.grense(celle)
            guard (1..<grense).contains(verdi) else { continue }
            let levende = live(rader, snitt)
            guard self.celle(medRader: levende) == nil else { continue }
            let krav = krav(grense)
            problem.former.append(
                Form(
                    regel: .r6, noekkel: "\(snitt.noekkel(celle)) mot \(fremmed.kode)", ledd: ledd(levende),
                    verdi: verdi,
                    oevre: krav.oevre, bredde0: krav.bredde0, bredde1: krav.bredde1, erR3: snitt.erFoelsom(celle)))
        }
    }
}

extension Inndeling.Kode {
    /// What it takes to hold all of another: nearly no two codes pass.
    fileprivate func spennOmslutter(_ annen: Inndeling.Kode) -> Bool {
        guard let (foerste, siste) = annen.grunn.first.map({ ($0, annen.grunn[annen.grunn.count - 1]) }) else {
            return true
        }
        return (grunn.first ?? .max) <= foerste && siste <= (grunn.last ?? .min)
    }
}
