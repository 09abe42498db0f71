import Kalender
import Register

/// Practice data set E13 (indikatorer 2): eight made-up newcomers of 2024.
enum E13 {
    static let personer: [Personmappe] =
        (1...6).map { nr in nyankommen { $0.program(5001, nr.februar(2025)) } } + [
            nyankommen {
                $0.adresse(.bor, kommune: 5001, fra: 1.juni(2024), til: 15.desember(2024))
                $0.mappe.person.registerstatus = .utvandret
            },
            nyankommen(),
        ]

    static func nyankommen(
        foedt: Dato = 14.mai(1996), bosatt: Dato = 1.juni(2024), _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.k, foedt) {
            $0.bosatt(bosatt, kommune: 5001)
            fortell(&$0)
        }
    }
}
