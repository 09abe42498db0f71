import Register
import Regelmotor

extension Sak {
    /// In the report of findings about sluttmål: under integreringsloven, with a decision on participation, not ended
    /// (lovregler 11, OP-25). The controls beside NIR's own three look at the same persons, so that the parts of the
    /// list can be read together (datakontrakt 3.1).
    func erIAvviksrapporten(_ parametere: Parametere) -> Bool {
        guard fakta.harDeltakelse, let lov = fakta.lovgrunnlag.verdi, lov != .introloven else { return false }
        return fakta.avslutning == nil || parametere.avvikInkluderAvsluttede
    }
}

extension Treff {
    /// The goal in force, when the rules found this about it.
    mutating func gjeldendeSluttmaal(_ sak: borrowing Sak, _ avvik: SluttmaalAvvik) {
        guard sak.fakta.avvik.contains(avvik), let rad = sak.fakta.sluttmaal.verdi else { return }
        self.rad(rad, .sluttmaal, .sluttmaal(rad.sluttmaal))
    }
}

extension Sluttmaal {
    /// On the list NIR has shown since January 2026.
    var erPaaNyListe: Bool { self <= .n7 }
}
