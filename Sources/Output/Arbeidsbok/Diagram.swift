import CXlsxWriter

/// A native chart whose numbers stand in a sheet of the same book. The title is its conclusion.
struct Diagram {
    /// A column of numbers.
    struct Serie {
        enum Slag {
            /// A line with a small mark at each number, so that one between two gaps is seen.
            case linje
            /// Marks alone.
            case prikker
            /// A thin line without marks: a level that the marks are read against.
            case nivaa
            /// Columns on top of each other, without a colour: what the others are lifted by.
            case loeft
            /// A column from the axis: a total.
            case sum
            /// Columns of a rise and of a fall. The fall is hatched too, for those who do not see the colours.
            case opp, ned

            var erStolpe: Bool {
                switch self {
                case .linje, .prikker, .nivaa: false
                case .loeft, .sum, .opp, .ned: true
                }
            }
        }

        let navn: String
        let kolonne: Int
        let slag: Slag
        /// Words at the top of the columns, one for each row; nil for a row without.
        var merkelapper: [String?] = []
    }

    static let farge: lxw_color_t = 0x0B5CAD
    static let dempet: lxw_color_t = 0x9FC0E0
    private static let graa: lxw_color_t = 0x595959
    private static let rutenett: lxw_color_t = 0xD9D9D9
    /// Size of a chart that is not scaled, in pixels.
    private static let grunnstoerrelse = (bredde: 480.0, hoeyde: 288.0)

    var tittel: String
    /// What a screen reader says.
    var alt: String
    /// Name of the sheet with the numbers, its rows, and the column of the names along the axis.
    var ark: String
    var rader: ClosedRange<UInt32>
    var kategorier: Int
    var serier: [Serie]
    /// Every so many names along the axis are written.
    var navnIntervall = 1
    var tallformat = "#,##0"
    /// The distance between two lines of the grid; nil lets the reader's program choose.
    var steg: Double?

    /// Puts the chart at the left edge of a row.
    /// - Parameters:
    ///   - bredde: in pixels, as the height.
    func sett(
        inn ark: UnsafeMutablePointer<lxw_worksheet>, bok: UnsafeMutablePointer<lxw_workbook>, rad: UInt32,
        bredde: Double, hoeyde: Double
    ) {
        let slag = serier.contains { $0.slag.erStolpe } ? LXW_CHART_COLUMN_STACKED : LXW_CHART_LINE
        guard let diagram = workbook_add_chart(bok, UInt8(slag.rawValue)) else { return }
        for serie in serier { legg(til: diagram, serie) }
        var skrift = lxw_chart_font()
        medCStrenger(["Arial", alt]) { tekst in
            (skrift.name, skrift.size, skrift.bold, skrift.color) = (tekst[0], 12, 1, 0x1F1F1F)
            chart_title_set_name(diagram, tittel)
            chart_title_set_name_font(diagram, &skrift)
            (skrift.size, skrift.bold, skrift.color) = (9, 2, Self.graa)
            for akse in [diagram.pointee.x_axis, diagram.pointee.y_axis] { chart_axis_set_num_font(akse, &skrift) }
            akser(diagram)
            if serier.count > 1 {
                chart_legend_set_position(diagram, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
                chart_legend_set_font(diagram, &skrift)
                var skjult = serier.indices.filter { serier[$0].slag == .loeft }.map { Int16($0) } + [-1]
                if skjult.count > 1 { chart_legend_delete_series(diagram, &skjult) }
            } else {
                chart_legend_set_position(diagram, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
            }
            var valg = lxw_chart_options()
            valg.x_scale = bredde / Self.grunnstoerrelse.bredde
            valg.y_scale = hoeyde / Self.grunnstoerrelse.hoeyde
            valg.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
            valg.description = tekst[1]
            worksheet_insert_chart_opt(ark, rad, 0, diagram, &valg)
        }
    }

    private func akser(_ diagram: UnsafeMutablePointer<lxw_chart>) {
        let (x, y) = (diagram.pointee.x_axis, diagram.pointee.y_axis)
        if navnIntervall > 1 {
            chart_axis_set_interval_unit(x, UInt16(navnIntervall))
            chart_axis_set_interval_tick(x, UInt16(navnIntervall))
        }
        chart_axis_set_num_format(y, tallformat)
        chart_axis_set_min(y, 0)
        if let steg { chart_axis_set_major_unit(y, steg) }
        var strek = lxw_chart_line()
        (strek.color, strek.width) = (Self.rutenett, 0.75)
        chart_axis_major_gridlines_set_line(y, &strek)
        chart_axis_set_line(x, &strek)
        strek.none = 1
        chart_axis_set_line(y, &strek)
        chart_chartarea_set_line(diagram, &strek)
    }

    private func legg(til diagram: UnsafeMutablePointer<lxw_chart>, _ serie: Serie) {
        guard let ny = chart_add_series(diagram, nil, nil) else { return }
        chart_series_set_categories(
            ny, ark, rader.lowerBound, UInt16(kategorier), rader.upperBound, UInt16(kategorier))
        chart_series_set_values(
            ny, ark, rader.lowerBound, UInt16(serie.kolonne), rader.upperBound, UInt16(serie.kolonne))
        chart_series_set_name(ny, serie.navn)
        var strek = lxw_chart_line()
        var fyll = lxw_chart_fill()
        (strek.color, strek.width, fyll.color) = (Self.farge, 2.25, Self.farge)
        switch serie.slag {
        case .linje:
            chart_series_set_line(ny, &strek)
            merker(ny, stoerrelse: 4, &fyll)
        case .prikker:
            strek.none = 1
            chart_series_set_line(ny, &strek)
            merker(ny, stoerrelse: 7, &fyll)
        case .nivaa:
            (strek.color, strek.width) = (Self.graa, 1.5)
            strek.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue)
            chart_series_set_line(ny, &strek)
            chart_series_set_marker_type(ny, UInt8(LXW_CHART_MARKER_NONE.rawValue))
        case .loeft, .sum, .opp, .ned: stolpe(ny, serie)
        }
    }

    private func merker(
        _ serie: UnsafeMutablePointer<lxw_chart_series>, stoerrelse: UInt8, _ fyll: inout lxw_chart_fill
    ) {
        chart_series_set_marker_type(serie, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
        chart_series_set_marker_size(serie, stoerrelse)
        chart_series_set_marker_fill(serie, &fyll)
        var kant = lxw_chart_line()
        kant.color = Self.farge
        chart_series_set_marker_line(serie, &kant)
    }

    /// A step of 1, 2 or 5 times a power of ten that divides an axis to `hoeyest` in about five.
    static func steg(til hoeyest: Int) -> Double {
        var tier = 1
        while true {
            for faktor in [1, 2, 5] where faktor * tier * 5 >= hoeyest { return Double(faktor * tier) }
            tier *= 10
        }
    }
}
