import CXlsxWriter

/// A named Excel table from column A, over cells that are already written.
struct Exceltabell {
    let navn: String
    let hoder: [(tittel: String, format: Formater.Format)]
    /// Light 1 has banded rows, which are a fill; without it there is no style.
    var harStil = true
    var harFilter = false

    /// - Parameters:
    ///   - fra: the header row.
    ///   - til: the last row, inclusive; below the header.
    func lag(i ark: UnsafeMutablePointer<lxw_worksheet>, fra: UInt32, til: UInt32) {
        medCStrenger(hoder.map(\.tittel) + [navn]) { tekst in
            var celler = zip(hoder, tekst).map { hode, tittel in
                var celle = lxw_table_column()
                (celle.header, celle.header_format) = (tittel, hode.format)
                return celle
            }
            var valg = lxw_table_options()
            valg.name = tekst[hoder.count]
            valg.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
            valg.style_type_number = harStil ? 1 : 0
            valg.no_autofilter = harFilter ? 0 : 1
            celler.withUnsafeMutableBufferPointer { celler in
                var pekere = celler.indices.map { i in celler.baseAddress.map { $0 + i } } + [nil]
                pekere.withUnsafeMutableBufferPointer { pekere in
                    valg.columns = pekere.baseAddress
                    worksheet_add_table(ark, fra, 0, til, UInt16(hoder.count - 1), &valg)
                }
            }
        }
    }
}
