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

    /// Every variable at its total.
    private var hovedtall: Int {
        tabell.dimensjoner.enumerated().reduce(0) { $0 + $1.element.total * tabell.steg[$1.offset] }
    }

    /// Where the number under a heading may stand: the heading is a label of another variable, or says what is counted, or
    /// when.
    /// - Parameter radvariabel: nil when the rows are the periods.
    func celler(_ radvariabel: Int?, _ kode: String, kolonne: String) -> [Tallsted]? {
        var rad = hovedtall
        if let radvariabel {
            guard let radkode = tabell.dimensjoner[radvariabel].koder.firstIndex(of: kode) else { return nil }
            rad = tabell.celle(rad, med: radkode, i: radvariabel)
        } else if kode != tabell.periode {
            return nil
        }
        var ut: [Tallsted] = []
        let siste = tabell.dimensjoner.count - 1
        for (d, dimensjon) in tabell.dimensjoner.enumerated() where d != radvariabel && !(tabell.erAndel && d == siste)
        {
            for (nr, etikett) in dimensjon.etiketter.enumerated()
            where etikett == kolonne || dimensjon.koder[nr] == kolonne {
                ut.append(verdi(tabell.celle(rad, med: nr, i: d)))
            }
        }
        for del in deler(etikett: kolonne) {
            ut.append(
                del == .teller ? .celle(tabell.celle(rad, med: 1, i: siste)) : del == .nevner ? .celle(rad) : verdi(rad)
            )
        }
        if kolonne == tabell.periode { ut.append(verdi(rad)) }
        // A column of numbers in a table without another variable.
        let andre = tabell.dimensjoner.indices.filter { d in
            d != radvariabel && !(tabell.erAndel && d == siste) && tabell.dimensjoner[d].koder.count > 1
        }
        if ut.isEmpty, andre.isEmpty { ut = [verdi(rad)] }
        return ut
    }

    private func verdi(_ celle: Int) -> Tallsted { tabell.erAndel ? .andel(celle) : .celle(celle) }

    /// What is shown there, in hundredths.
    func vist(_ sted: Tallsted) -> Int? {
        switch sted {
        case .celle(let celle):
            tabell.visninger[celle].tall.map { tall in
                guard case .maaling(let desimaler) = tabell.slag else { return tall * 100 }
                return tall * (desimaler == 0 ? 100 : desimaler == 1 ? 10 : 1)
            }
        case .andel(let celle): andeler[celle].map { $0 * (tabell.andelsdesimaler == 0 ? 100 : 10) }
        }
    }
}
