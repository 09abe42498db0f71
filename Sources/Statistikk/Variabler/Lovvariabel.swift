import Regelmotor
import Register

extension Variabel {
    /// DLOV: the act the person is under, as NIR has a menu of reports for each. Kap. 6 A is part of integreringsloven.
    /// Lovgrunnlag is sensitive (personvern 4, R3).
    static let lov = Variabel(
        "lov", "Lov", [("INTEGRERINGSLOVEN", "Integreringsloven"), ("INTRODUKSJONSLOVEN", "Introduksjonsloven")],
        erFoelsom: true
    ) { tilfelle, _ in
        switch tilfelle.fakta.lovgrunnlag.verdi {
        case .integreringsloven, .integreringsloven6a: 0
        case .introloven: 1
        case nil: nil
        }
    }
}
