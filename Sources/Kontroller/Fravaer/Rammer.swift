import Kalender
import Register
import Regelmotor

/// A number of the law that a control holds the register against, with the first event date it is used for.
struct Lovtall: Sendable {
    let verdi: Int
    let fra: Dato
    let hjemmel: Hjemmel

    init(_ verdi: Int, fra: Dato = 1.januar(2021), _ hjemmel: Hjemmel) {
        (self.verdi, self.fra, self.hjemmel) = (verdi, fra, hjemmel)
    }
}

/// The ceilings of absence, leave, activities and norsk. They are for warnings: nothing is left out of a deadline
/// because it passes one (lovregler 5).
enum Rammer {
    /// Days in the programme before egenmelding may be used: eight weeks.
    static let dagerFoerEgenmelding = Lovtall(56, Hjemmel(.integreringsforskriften, "8"))
    /// Calendar days of egenmelding at a time.
    static let egenmeldingsdager = Lovtall(3, Hjemmel(.integreringsforskriften, "8"))
    /// Earlier egenmelding that ended so few calendar days before, counts with the new.
    static let egenmeldingsvindu = Lovtall(16, Hjemmel(.integreringsforskriften, "8"))
    /// Months until the loss of egenmelding is assessed anew.
    static let egenmeldingVurderes = Lovtall(6, Hjemmel(.integreringsforskriften, "9"))
    /// Virkedager of a child's illness in twelve months. The lowest ceiling: the register does not tell the family.
    static let barnsSykdom = Lovtall(10, Hjemmel(.integreringsforskriften, "7"))

    /// Hours a week of a full-time programme, in hundredths.
    static let fulltid = Lovtall(3_750, Hjemmel("IMDis mål for omfang av programmet"))

    /// First and last day of a decision on more norsk.
    static let utvidetNorsk = Gyldighet.fra(1.juli(2023), til: 30.juni(2026))
    /// Months before and after the deadline in which more norsk may be decided.
    static let utvidetNorskVindu = Lovtall(
        2, fra: 1.juli(2023), .nir("vedtak om utvidet norsk fattes rundt fristen", "N-04"))

    static let permisjon: [Permisjonsramme] = [
        .init(.pSvangerskap, .tolvMaaneder(10), "11"),
        .init(.pFoedselMor, .tolvMaaneder(20), "12"),
        .init(.pFoedselFar, .tolvMaaneder(7), "12"),
        .init(.pVelferd, .kalenderaar(10), "14"),
        .init(.pFred, .kalenderaar(10), "14 a"),
        .init(.pSykdomLang, .lengde(maaneder: 12), "15"),
        .init(.pOmsorg, .lengde(maaneder: 10), "16"),
        .init(.pReligion, .kalenderaar(2), "17 annet ledd"),
        .init(.pFerie, .kalenderaar(25), "18"),
        .init(.pnVelferd, .kalenderaar(10), "31"),
        .init(.pnFred, .kalenderaar(10), "31 a"),
        .init(.pnSykdom, .lengde(maaneder: 12), "32"),
        .init(.pnOmsorg, .lengde(maaneder: 10), "33"),
    ]
}

extension Gyldighet {
    func inneholder(_ dato: Dato) -> Bool { (fra.map { $0 <= dato } ?? true) && (til.map { dato <= $0 } ?? true) }
}
