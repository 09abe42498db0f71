import Regelmotor
import Register

extension Variabel {
    /// DU: upper secondary school from before; *uoppgitt* is UKJENT of the catalogue.
    static let utdanning = Variabel(
        "utdanning", "Utdanning fra før",
        [("VGS_PLUSS", "Videregående eller høyere"), ("UNDER_VGS", "Lavere enn videregående")]
    ) { tilfelle, _ in
        switch tilfelle.mappe.utdanningVgo {
        case .ja: 0
        case .nei: 1
        case .ikkeReg: nil
        }
    }
}
