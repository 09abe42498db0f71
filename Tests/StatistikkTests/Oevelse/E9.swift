import Kalender
import Register

/// Practice data set E9 (indikatorer 2): eight made-up participants and their goals, looked at on 17 April 2026.
enum E9 {
    static let dato = 17.april(2026)

    static let personer: [Personmappe] = [
        deltaker(12.januar(2026), nil, .nei, 30),
        deltaker(3.november(2025), .n2, .ja, 34),
        deltaker(2.februar(2026), .g2, .ja, 41),
        deltaker(1.april(2025), .n6, .nei, 27),
        deltaker(2.mars(2026), .n1, .nei, 29),
        deltaker(2.mars(2026), .n4, .nei, 23),
        deltaker(2.september(2024), .g6, .nei, 33),
        deltaker(3.februar(2025), .g5, .nei, 26),
    ]

    /// - Parameter alder: in whole years at the start.
    private static func deltaker(
        _ start: Dato, _ maal: Sluttmaal?, _ utdanning: UtdanningVgo, _ alder: Int
    ) -> Personmappe {
        person(.k, 1.januar(start.aar - alder), "SYR", utdanning) {
            $0.opphold(.utl0828, vedtatt: start.plus(maaneder: -3))
            $0.bosatt(start.plus(maaneder: -2), kommune: 5001)
            $0.program(5001, start)
            if let maal { $0.sluttmaal(maal, registrert: start) }
        }
    }
}
