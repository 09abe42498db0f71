import CXlsxWriter

/// What is done to a sheet when its last row is written.
extension Ark {
    func avslutt() {
        if rader == 0 {
            // A table must have a row below its header.
            for _ in 0..<(kolonner.firstIndex { $0.slag == .tekst } ?? 0) { tom() }
            tekst("Ingen rader")
            nesteRad()
        } else {
            skrivValg()
        }
        for (nr, kolonne) in kolonner.enumerated() {
            // Capitals are wider than the digits a width is counted in.
            let bredde = kolonne.bredde ?? Double(min(max(bredder[nr] * 23 / 20, 10), 60))
            worksheet_set_column(ark, UInt16(nr), UInt16(nr), bredde, nil)
        }
        let erAapent = valg.stil == .publisering
        let harFilter = !erAapent && (valg.alltidFilter || rader > Self.langListe)
        lagTabell(harFilter: harFilter)
        if harFilter { worksheet_freeze_panes(ark, hoderad + 1, valg.frosneKolonner) }
        if valg.liggende { worksheet_set_landscape(ark) }
        worksheet_set_paper(ark, 9)
        worksheet_fit_to_pages(ark, 1, 0)
        worksheet_repeat_rows(ark, hoderad, hoderad)
        if !erAapent { worksheet_set_footer(ark, "&C&P") }
        tillatTallSomTekst()
    }

    private func lagTabell(harFilter: Bool) {
        guard !konstantMinne else {
            if harFilter {
                worksheet_autofilter(ark, hoderad, 0, sisteTabellrad ?? rad - 1, UInt16(kolonner.count - 1))
            }
            return
        }
        Exceltabell(
            navn: tabellnavn, hoder: kolonner.map { ($0.tittel, formater.hode($0.slag, valg.stil)) },
            harStil: valg.stil == .styring, harFilter: harFilter
        ).lag(i: ark, fra: hoderad, til: sisteTabellrad ?? rad - 1)
    }

    private func skrivValg() {
        for (nr, kolonne) in kolonner.enumerated() where !kolonne.valg.isEmpty {
            medCStrenger(kolonne.valg + ["Velg fra listen", "Velg en av verdiene i listen."]) { tekst in
                var liste = tekst.dropLast(2) + [nil]
                liste.withUnsafeMutableBufferPointer { liste in
                    var regel = lxw_data_validation()
                    regel.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                    regel.value_list = liste.baseAddress
                    regel.error_title = tekst[kolonne.valg.count]
                    regel.error_message = tekst[kolonne.valg.count + 1]
                    worksheet_data_validation_range(ark, hoderad + 1, UInt16(nr), rad - 1, UInt16(nr), &regel)
                }
            }
        }
    }

    // Codes are text on purpose: no green corner on each of them.
    private func tillatTallSomTekst() {
        let omraader = kolonner.enumerated().filter { $0.element.slag == .kode }.map { nr, _ in
            let bokstav = Self.kolonnenavn(nr)
            return "\(bokstav)\(hoderad + 2):\(bokstav)\(rad)"
        }
        guard !omraader.isEmpty else { return }
        worksheet_ignore_errors(ark, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), omraader.joined(separator: " "))
    }

    static func kolonnenavn(_ nr: Int) -> String {
        var navn = ""
        var rest = nr + 1
        while rest > 0 {
            navn = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + navn
            rest = (rest - 1) / 26
        }
        return navn
    }
}
