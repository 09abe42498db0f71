import Regelmotor
import Register

/// What a caseworker may register instead, in one sentence (R02, column `forslag`).
enum Sluttmaalforslag {
    static func tekst(_ sak: borrowing Sak, id: String) -> String {
        guard let maal = sak.fakta.sluttmaal.verdi?.sluttmaal else { return "Registrer sluttmål." }
        switch id {
        case "AVVIK-2":
            return "Oppstart var før 2026. Registrer \(gammelt(maal)), eller rett oppstartsdatoen i vedtaket."
        case "AVVIK-2b":
            return "Oppstart var før 2025. Registrer et gammelt sluttmål, eller rett oppstartsdatoen i vedtaket."
        case "AVVIK-3":
            return "Oppstart er fra 2026. Registrer \(nytt(maal))."
        default:
            return "Oppstart var i 2025. Vurder \(nytt(maal)): lengre varighet kan gjelde."
        }
    }

    private static func nytt(_ gammelt: Sluttmaal) -> String {
        switch gammelt {
        case .g1: "N1"
        case .g2: "N2"
        case .g4: "N4"
        case .g3, .g8: "N5"
        case .g5: "N6"
        case .g6, .g7: "N4, N5, N6 eller N7"
        default: gammelt.kode
        }
    }

    private static func gammelt(_ nytt: Sluttmaal) -> String {
        switch nytt {
        case .n1: "G1"
        case .n2: "G2"
        case .n3: "G1 eller G2"
        case .n4: "G4"
        default: "et gammelt sluttmål"
        }
    }
}
