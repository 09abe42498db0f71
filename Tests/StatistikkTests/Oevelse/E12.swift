import Kalender
import Register

/// Practice data set E12 (indikatorer 2): six made-up persons who got right and duty in the first quarter of 2026.
enum E12 {
    static let personer: [Personmappe] = [
        bosatt(2.januar(2026)) { $0.bortfallMedAvslutning(5.januar(2026)) },
        bosatt(12.januar(2026)) {
            $0.bortfallMedAvslutning(1.februar(2026))
            $0.arbeid(Desimal(30), fra: 1.februar(2026), til: 15.mars(2026))
            $0.program(5001, 7.april(2026))
        },
        bosatt(5.januar(2026)) { $0.program(5001, 2.mars(2026)) },
        bosatt(19.januar(2026)) { $0.program(5001, 16.mars(2026)) },
        bosatt(2.februar(2026)) { $0.bortfallMedAvslutning(3.mars(2026)) },
        bosatt(9.mars(2026)),
    ]

    private static func bosatt(_ dag: Dato, _ fortell: (inout Eksempelperson) -> Void = { _ in }) -> Personmappe {
        person(.m, 14.mai(1996), "SYR", .nei) {
            $0.opphold(.utl0828, vedtatt: dag)
            $0.bosatt(dag, kommune: 5001)
            $0.kategori(.rpIntro, fra: dag)
            fortell(&$0)
        }
    }
}
