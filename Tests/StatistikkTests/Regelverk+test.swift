import Regelmotor
import Regelverksdata

extension Regelverk {
    /// The law as it is carried in the program.
    static func test(_ parametere: Parametere = Parametere()) throws -> Regelverk {
        try Regelverk.gjeldende(parametere)
    }
}
