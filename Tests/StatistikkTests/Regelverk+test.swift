import Regelmotor
import Regelverksdata

extension Regelverk {
    /// The law as it is carried in the program, read once.
    static func test() throws -> Regelverk { try lest.get() }

    private static let lest = Result { try Regelverk.gjeldende(Parametere()) }
}
