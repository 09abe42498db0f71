import Kalender
import Register

/// Practice data set E5 (indikatorer 2): eight made-up persons settled in 2025, looked at on 28 February 2026.
enum E5 {
    static let personer: [Personmappe] = [
        bosatt(15.januar(2025), start: 3.mars(2025)),
        bosatt(28.februar(2025), start: 28.mai(2025)),
        bosatt(30.november(2025), start: 28.februar(2026)),
        bosatt(10.mars(2025), start: 11.juni(2025)),
        bosatt(1.mai(2025)),
        bosatt(20.desember(2025)),
        bosatt(2.juni(2025)) { $0.bortfallMedAvslutning(20.juni(2025), timer: Desimal(37)) },
        bosatt(1.april(2025), .rettIntro, start: 1.september(2025)),
    ]

    private static func bosatt(
        _ dato: Dato, _ kategori: Kategori = .rpIntro, start: Dato? = nil,
        _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.k, 14.mai(1996)) {
            $0.kategori(kategori, fra: dato)
            $0.bosatt(dato, kommune: 5001, etterAvtale: true)
            if let start { $0.program(5001, start) }
            fortell(&$0)
        }
    }
}
