import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

/// Every goal against the person's age: SM-V3 (S-09) and SM-V4 (S-08).
@Suite("SM-V3 og SM-V4: målet og alderen")
struct Maalvalg {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    private func slaarUt(_ kode: String, _ maal: Sluttmaal, foedt: Dato) throws -> Bool {
        let eksempel = Kontrolleksempel.eksempel("", foedt: foedt) {
            $0.deltakelse(oppstart: 2.februar(2026))
            $0.sluttmaal(maal, registrert: 2.februar(2026))
        }
        return try !#require(Kontroll.finn(kode)).steder(i: eksempel, regelverk).isEmpty
    }

    @Test("SM-V4: over 55 år er bare arbeid tillatt", arguments: Sluttmaal.allCases.filter { $0 < .g1 })
    func overOevreAlder(maal: Sluttmaal) throws {
        #expect(try slaarUt("S-08", maal, foedt: 2.februar(1970)) == (maal != .n2 && maal != .n4))
        #expect(try !slaarUt("S-08", maal, foedt: 3.februar(1970)))
    }

    @Test(
        "SM-V3: under 25 år uten videregående er fullført videregående eller fagopplæring hovedmålet",
        arguments: Sluttmaal.allCases.filter { $0 < .g1 })
    func under25(maal: Sluttmaal) throws {
        #expect(try slaarUt("S-09", maal, foedt: 3.februar(2001)) == (maal == .n4 || maal == .n6))
        #expect(try !slaarUt("S-09", maal, foedt: 2.februar(2001)))
    }
}
