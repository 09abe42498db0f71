import Kalender
import Regelmotor

extension Variabel {
    /// The year the programme began: the five before the date's own, and all earlier ones together. A programme is at most
    /// six years long, so among participants the earlier ones are few.
    static let startaar = Variabel("startaar", "Startår") { grunnlag in
        let (foerste, siste) = (grunnlag.dato.aar - 5, grunnlag.dato.aar)
        let koder =
            [("-\(foerste - 1)", "\(foerste - 1) og før")] + (foerste...siste).map { (String($0), String($0)) }
        return .flat("startaar", "Startår", koder) { tilfelle, _ in
            guard let aar = tilfelle.program.start?.aar, aar <= siste else { return nil }
            return max(aar - foerste + 1, 0)
        }
    }
}
