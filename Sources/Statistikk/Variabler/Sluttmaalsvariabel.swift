import Regelmotor
import Register

extension Variabel {
    /// DSM: the goal that counts on the date; old and new goals each for themselves.
    static let sluttmaal = Variabel(
        "sluttmaal", "Sluttmål", Sluttmaal.koder.map { ($0.kode, $0.verdi.etikett) }, kreverStorKommune: true
    ) { sak in
        // Raw values are numbered from 1 in the order of the list.
        sak.fakta.sluttmaal.verdi.map { Int($0.sluttmaal.rawValue) - 1 }
    }
}
