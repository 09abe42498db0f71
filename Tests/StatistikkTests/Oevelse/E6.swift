import Kalender
import Register

/// Practice data set E6 (indikatorer 2): the deadlines of five made-up participants, and of one who has norsk alone. No
/// date has both kinds of absence.
enum E6 {
    static let personer: [Personmappe] = [
        deltaker(5.januar(2026), .n1) {
            $0.fravaer(.lege, 2.mars(2026)...9.mars(2026))
            $0.permisjon(.pVelferd, 13.april(2026)...16.april(2026))
        },
        deltaker(5.januar(2026), .n1) {
            $0.fravaer(.lege, 2.mars(2026)...10.mars(2026))
            $0.permisjon(.pVelferd, 13.april(2026)...16.april(2026))
        },
        deltaker(2.februar(2026), .n4),
        deltaker(3.mars(2025), .n6) { $0.ordning(.intro, utvidelse: 12) },
        deltaker(18.august(2025), .n7) { $0.fravaer(.lege, 1.september(2025)...19.september(2025)) },
        person(.k, 14.mai(1996), "SYR", .ja) {
            $0.opphold(.utl0828, vedtatt: 2.januar(2026))
            $0.bosatt(5.januar(2026), kommune: 5001)
            $0.kategori(.rpNorsk, fra: 5.januar(2026))
            $0.vedtak(.norsk, .norsk, vedtatt: 12.januar(2026), oppstart: 12.januar(2026), kommune: 5001)
            $0.permisjon(.pnVelferd, 2.mars(2026)...4.mars(2026), ordning: .norsk)
            $0.fravaer(.lege, 13.april(2026)...12.mai(2026), ordning: .norsk)
        },
    ]

    private static func deltaker(
        _ start: Dato, _ maal: Sluttmaal, _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.k, 14.mai(1990), "SYR", maal <= .n3 ? .ja : .nei) {
            $0.opphold(.utl0828, vedtatt: start.plus(maaneder: -2))
            $0.bosatt(start.plus(maaneder: -1), kommune: 5001)
            $0.program(5001, start)
            $0.sluttmaal(maal, registrert: start)
            fortell(&$0)
        }
    }
}
