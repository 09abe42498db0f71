import CXlsxWriter

extension Ark {
    /// A count, a share in per cent with one decimal, a number with one, or a sign. A share on a small base is told in counts
    /// (brukeropplevelse 3.3).
    func verdi(_ verdi: Tallverdi) {
        switch verdi {
        case .tall(let antall): tall(Double(antall), formater.heltall)
        case .andel(let andel) where andel.visesIProsent: tall(Double(andel.tideler) / 1000, formater.prosent)
        case .andel(let andel): tekst(andel.somAntall)
        case .tideler(let tideler): tall(Double(tideler) / 10, formater.desimal)
        case .tegn(let tegn): tekst(tegn.rawValue)
        }
    }

    /// A number held as whole `10^desimaler` parts, in a column where each number has decimals of its own.
    func brokMedEgneDesimaler(_ tall: Int?, desimaler: Int) {
        guard let tall else { return tom() }
        let slag: Kolonne.Slag = desimaler == 0 ? .heltall : desimaler == 1 ? .desimal : .hundredel
        let del = (0..<desimaler).reduce(1.0) { del, _ in del * 10 }
        self.tall(Double(tall) / del, formater.format(slag, valg.stil))
    }

    func verdi(_ vist: Vist) { verdi(vist.verdi) }

    /// A change in tenths, with its sign.
    func endring(_ tideler: Int?) {
        guard let tideler else { return tekst(Standardtegn.mangler.rawValue) }
        tall(Double(tideler) / 10, formater.endring)
    }

    /// Bars behind the numbers of a column, from zero. Called when the rows are written.
    func databjelker(i kolonne: Int) {
        guard rader > 0 else { return }
        var regel = lxw_conditional_format()
        regel.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
        regel.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
        regel.min_value = 0
        regel.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_MAXIMUM.rawValue)
        regel.bar_color = Diagram.dempet
        regel.bar_solid = 1
        regel.bar_no_border = 1
        worksheet_conditional_format_range(ark, hoderad + 1, UInt16(kolonne), rad - 1, UInt16(kolonne), &regel)
    }
}
