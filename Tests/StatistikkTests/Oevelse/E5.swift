import Kalender
import Register

/// Practice data set E5 (indikatorer 2): eight made-up persons settled by agreement, looked at on 28 February 2026. All but
/// the last have right and duty.
enum E5 {
    static let dato = 28.februar(2026)

    static let personer: [Personmappe] = [
        bosatt(15.januar(2025), start: 3.mars(2025)),
        bosatt(28.februar(2025), start: 28.mai(2025)),
        bosatt(30.november(2025), start: 28.februar(2026)),
        bosatt(10.mars(2025), start: 11.juni(2025)),
        bosatt(1.mai(2025)),
        bosatt(20.desember(2025)),
        bosatt(2.juni(2025)) { $0.bortfallMedAvslutning(20.juni(2025)) },
        bosatt(1.april(2025), .rettIntro, start: 1.september(2025)),
    ]

    /// One settled in kommune 5001, with the category from that day.
    static func bosatt(
        _ dag: Dato, _ kategori: Kategori = .rpIntro, start: Dato? = nil,
        _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.k, 14.mai(1996), "SYR", .nei) {
            $0.opphold(.utl0828, vedtatt: dag)
            $0.bosatt(dag, kommune: 5001)
            $0.kategori(kategori, fra: dag)
            if let start { $0.program(5001, start) }
            fortell(&$0)
        }
    }
}
