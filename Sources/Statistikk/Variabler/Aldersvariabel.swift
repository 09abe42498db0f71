import Kalender
import Regelmotor

extension Variabel {
    /// DA5: completed years at the end of the year of the period (indikatorer 1.3, R2).
    static let alder = Variabel(
        "alder", "Alder ved utgangen av året",
        [
            ("0-17", "Under 18 år"), ("18-25", "18–25 år"), ("26-35", "26–35 år"), ("36-45", "36–45 år"),
            ("46-55", "46–55 år"), ("56+", "56 år og over"),
        ]
    ) { tilfelle, ramme in
        switch tilfelle.mappe.person.foedselsdato.alder(paa: 31.desember(ramme.periode.aar)) {
        case 0..<18: 0
        case 18...25: 1
        case 26...35: 2
        case 36...45: 3
        case 46...55: 4
        case 56...120: 5
        default: nil
        }
    }

    /// The ages of Statistics Norway's figures about norsk (indikatorer I-14), at the end of the year.
    static let norskalder = Variabel(
        "norskalder", "Alder ved utgangen av året (norskopplæring)",
        [
            ("0-15", "Under 16 år"), ("16-25", "16–25 år"), ("26-35", "26–35 år"), ("36-45", "36–45 år"),
            ("46-55", "46–55 år"), ("56+", "56 år og over"),
        ]
    ) { tilfelle, ramme in
        switch tilfelle.mappe.person.foedselsdato.alder(paa: 31.desember(ramme.periode.aar)) {
        case 0..<16: 0
        case 16...25: 1
        case 26...35: 2
        case 36...45: 3
        case 46...55: 4
        case 56...120: 5
        default: nil
        }
    }
}
