import Regelmotor
import Register

extension Variabel {
    /// DS, numbered as Statistics Norway does.
    static let kjoenn = Variabel("kjoenn", "Kjønn", [("1", "Menn"), ("2", "Kvinner")]) { tilfelle, _ in
        switch tilfelle.mappe.person.kjoenn {
        case .m: 0
        case .k: 1
        case .u: nil
        }
    }
}
