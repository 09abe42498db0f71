import Kalender
import Register

/// Practice data set E10 (indikatorer 2): six made-up participants through 2025, with hours a week, weeks without activity
/// in the summer, absence in March, and ferie and leave that bring the planned days down to those of the table. The last
/// is on leave all year.
enum E10 {
    static let personer: [Personmappe] = [
        deltaker(
            [(.norsk, 2000), (.praksis, 1750)], uker: 5, fravaer: 11, permisjon: [1.september(2025)...9.september(2025)]
        ),
        deltaker([(.norsk, 3000)], uker: 4, fravaer: 0, permisjon: [1.september(2025)...16.september(2025)]),
        deltaker(
            [(.norsk, 1250), (.vgo, 2500)], uker: 5, fravaer: 22,
            permisjon: [2.januar(2025)...28.februar(2025), 1.september(2025)...12.desember(2025)]),
        deltaker(
            [(.norsk, 1000), (.praksis, 1000)], uker: 6, fravaer: 5, permisjon: [1.september(2025)...2.september(2025)]),
        deltaker(
            [(.norsk, 1250), (.grunnskole, 2500)], uker: 7, fravaer: 10,
            permisjon: [1.september(2025)...23.september(2025)]),
        person(.k, 11.august(1994), "ERI", .nei) {
            $0.program(5001, 2.september(2024))
            $0.tiltak(.norsk, fra: 1.januar(2025), til: 31.desember(2025))
            $0.permisjon(.pOmsorg, 1.januar(2025)...31.desember(2025))
        },
    ]

    /// - Parameters:
    ///   - tiltak: kind, and hundredths of hours a week.
    ///   - uker: whole weeks of ferie without activity, from Monday 30 June.
    ///   - fravaer: virkedager of absence, from Monday 3 March; there are no holidays in the month.
    private static func deltaker(
        _ tiltak: [(type: Tiltakstype, timer: Int32)], uker: Int, fravaer: Int, permisjon: [Periode]
    ) -> Personmappe {
        person(.m, 11.august(1994), "ERI", .nei) {
            $0.program(5001, 2.september(2024))
            let ferie = 30.juni(2025)
            for t in tiltak {
                let timer = Desimal(hundredeler: t.timer)
                $0.tiltak(t.type, fra: 1.januar(2025), til: ferie.plus(dager: -1), timer: timer)
                $0.tiltak(t.type, fra: ferie.plus(dager: 7 * uker), til: 31.desember(2025), timer: timer)
            }
            $0.permisjon(.pFerie, ferie...ferie.plus(dager: 7 * uker - 1))
            for periode in permisjon { $0.permisjon(.pVelferd, periode) }
            guard fravaer > 0 else { return }
            let foerste = 3.mars(2025)
            let siste = foerste.plus(dager: (fravaer - 1) / 5 * 7 + (fravaer - 1) % 5)
            $0.fravaer(.lege, fra: foerste, til: siste)
        }
    }
}
