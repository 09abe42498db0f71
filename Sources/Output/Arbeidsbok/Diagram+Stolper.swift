import CXlsxWriter

/// Columns that stand on each other: a bridge from one total to another.
extension Diagram {
    private static let sumfarge: lxw_color_t = 0x595959
    private static let nedfarge: lxw_color_t = 0xA84300

    func stolpe(_ ny: UnsafeMutablePointer<lxw_chart_series>, _ serie: Serie) {
        var (fyll, strek) = (lxw_chart_fill(), lxw_chart_line())
        switch serie.slag {
        case .sum: fyll.color = Self.sumfarge
        case .opp: fyll.color = Self.farge
        case .ned: fyll.color = Self.nedfarge
        case .loeft, .linje, .prikker, .nivaa: (fyll.none, strek.none) = (1, 1)
        }
        strek.color = fyll.color
        chart_series_set_line(ny, &strek)
        if serie.slag == .ned {
            var skravur = lxw_chart_pattern()
            (skravur.fg_color, skravur.bg_color) = (Self.nedfarge, 0xFFFFFF)
            skravur.type = UInt8(LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL.rawValue)
            chart_series_set_pattern(ny, &skravur)
        } else {
            chart_series_set_fill(ny, &fyll)
        }
        if !serie.merkelapper.isEmpty { merk(ny, serie) }
    }

    /// What is lifted has its words below it, on white; a total has them inside, on its colour.
    private func merk(_ ny: UnsafeMutablePointer<lxw_chart_series>, _ serie: Serie) {
        chart_series_set_labels(ny)
        chart_series_set_labels_position(ny, UInt8(LXW_CHART_LABEL_POSITION_INSIDE_END.rawValue))
        var skrift = lxw_chart_font()
        medCStrenger(serie.merkelapper.map { $0 ?? "" } + ["Arial"]) { tekst in
            (skrift.name, skrift.size, skrift.bold) = (tekst[serie.merkelapper.count], 9, 2)
            skrift.color = serie.slag == .loeft ? 0x1F1F1F : 0xFFFFFF
            chart_series_set_labels_font(ny, &skrift)
            withUnsafeMutablePointer(to: &skrift) { skrift in
                var lapper = zip(serie.merkelapper, tekst).map { ord, peker in
                    var lapp = lxw_chart_data_label()
                    if ord == nil { lapp.hide = 1 } else { (lapp.value, lapp.font) = (peker, skrift) }
                    return lapp
                }
                lapper.withUnsafeMutableBufferPointer { lapper in
                    var pekere = lapper.indices.map { i in lapper.baseAddress.map { $0 + i } } + [nil]
                    chart_series_set_labels_custom(ny, &pekere)
                }
            }
        }
    }
}
