import Kalender
import Register

/// Practice data set E1 (indikatorer 2): eight made-up participants of 2025 in three kommuner, under integreringsloven.
enum E1 {
    static let personer: [Personmappe] = [
        person(.k, 10.mars(1990), "UKR", .ja) {
            $0.program(5001, 6.januar(2025))
            $0.avslutning(.gjennomfoert, .arbeidHel, 29.august(2025), kommune: 5001)
        },
        person(.m, 1.juli(1985), "SYR", .nei) { $0.program(5001, 2.april(2024)) },
        person(.k, 31.desember(2002), "ERI", .nei) { $0.program(5001, 10.juni(2025)) },
        person(.m, 20.januar(1970), "AFG", .nei) {
            $0.program(5006, 1.august(2023))
            $0.avslutning(.gjennomfoert, .ledig, 20.juni(2025), kommune: 5006)
        },
        person(.k, 5.mai(1995), "UKR", .ja) {
            $0.program(5006, 1.oktober(2024))
            $0.avslutning(.avbrutt, .arbeidHel, 14.februar(2025), kommune: 5006)
        },
        person(.m, 9.september(1999), "SYR", .nei) {
            $0.program(5006, 2.september(2024), til: 30.juni(2025))
            $0.program(5001, 4.august(2025))
        },
        person(.k, 4.april(1966), "UKR", .ja) {
            $0.program(5031, 3.februar(2025))
            $0.avslutning(.gjennomfoert, .annet, 28.november(2025), kommune: 5031)
        },
        person(.m, 2.februar(2006), "COD", .nei) { $0.program(5031, 1.desember(2025)) },
    ]
}

/// A made-up person of the practice data sets.
func person(
    _ kjoenn: Kjoenn, _ foedt: Dato, _ land: String = "", _ utdanning: UtdanningVgo = .ikkeReg,
    _ fortell: (inout Eksempelperson) -> Void = { _ in }
) -> Personmappe {
    Personmappe.eksempel(foedt: foedt) {
        $0.mappe.person.kjoenn = kjoenn
        if let land = Landkode(land) { $0.mappe.person.opprinnelsesland = land }
        if land == "UKR" { $0.opphold(.utl0834, vedtatt: 1.oktober(2022)) }
        $0.utdanning(utdanning)
        fortell(&$0)
    }
}

extension Eksempelperson {
    /// A decision on participation of a kommune.
    mutating func program(_ kommune: UInt16, _ oppstart: Dato, til: Dato? = nil) {
        vedtak(.deltakelseIntro, vedtatt: oppstart, oppstart: oppstart, slutt: til, kommune: kommune)
    }
}
