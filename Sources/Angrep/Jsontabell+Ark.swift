/// A number of a table: a cell, or the share of a denominator.
enum Tallsted {
    case celle(Int)
    case andel(Int)
}

extension Jsontabell {
    /// The variables whose codes stand in a column, those with fewest codes first.
    func oppsett(_ koder: [String]) -> [Int] {
        guard !koder.isEmpty else { return [] }
        let antall = tabell.erAndel ? tabell.dimensjoner.count - 1 : tabell.dimensjoner.count
        return (0..<antall).filter { d in koder.allSatisfy(tabell.dimensjoner[d].koder.contains) }
    }

    /// Where the number under a heading may stand: the heading is a label of another variable, or says what is counted.
    func celler(_ radvariabel: Int, _ kode: String, kolonne: String) -> [Tallsted]? {
        guard let radkode = tabell.dimensjoner[radvariabel].koder.firstIndex(of: kode) else { return nil }
        var alle = 0
        for (d, dimensjon) in tabell.dimensjoner.enumerated() { alle += dimensjon.total * tabell.steg[d] }
        let rad = tabell.celle(alle, med: radkode, i: radvariabel)
        var ut: [Tallsted] = []
        let siste = tabell.dimensjoner.count - 1
        for (d, dimensjon) in tabell.dimensjoner.enumerated() where d != radvariabel && !(tabell.erAndel && d == siste)
        {
            for (nr, etikett) in dimensjon.etiketter.enumerated()
            where etikett == kolonne || dimensjon.koder[nr] == kolonne {
                let celle = tabell.celle(rad, med: nr, i: d)
                ut += tabell.erAndel ? [.andel(celle)] : [.celle(celle)]
            }
        }
        for (innholdskode, etikett) in innhold where etikett == kolonne || innholdskode == kolonne {
            switch innholdskode {
            case "andel": ut.append(.andel(rad))
            case "teller": ut.append(.celle(tabell.celle(rad, med: 1, i: siste)))
            default: ut.append(.celle(rad))
            }
        }
        // A column of numbers in a table without another variable.
        let andre = tabell.dimensjoner.indices.filter { d in
            d != radvariabel && !(tabell.erAndel && d == siste) && tabell.dimensjoner[d].koder.count > 1
        }
        if ut.isEmpty, andre.isEmpty { ut = tabell.erAndel ? [.andel(rad)] : [.celle(rad)] }
        return ut
    }

    /// What is shown there, in tenths.
    func vist(_ sted: Tallsted) -> Int? {
        switch sted {
        case .celle(let celle): tabell.visninger[celle].tall.map { $0 * 10 }
        case .andel(let celle): andeler[celle]
        }
    }
}
