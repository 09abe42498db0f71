import Regelmotor
import Register

extension Variabel {
    /// DSM: the goal that counts on the day; old and new goals each for themselves.
    static let sluttmaal = Variabel(
        "sluttmaal", "Sluttmål", Sluttmaal.koder.map { ($0.kode, $0.verdi.etikett) }, kreverStorKommune: true
    ) { tilfelle, ramme in
        // Raw values are numbered from 1 in the order of the list.
        tilfelle.sluttmaal(paa: tilfelle.dag(ramme)).map { Int($0.rawValue) - 1 }
    }
}
