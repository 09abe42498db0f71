import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct I01TilI04Tests {
    private let aaret = Statistikkperiode.aar(2025)

    @Test("I-01: åtte deltakere; den som flyttet, telles i begge kommunene og én gang i landet")
    func deltakere() throws {
        let telling = try telling(.deltakereIAaret, E1.personer, aaret)
        #expect(telling.svar(0).tekst == "8")
        let kommuner = [5001, 5006, 5031].map { telling.svar(0, .kommune(Kommunenummer($0))).tekst }
        #expect(kommuner == ["4", "3", "2"])
        #expect(telling.svar(0, .fylke(50)).tekst == "8")
    }

    @Test("I-01: fordelingen på kjønn, alder og land")
    func inndelinger() throws {
        func deltatt(_ variabel: Variabel) throws -> [String: Int] {
            try fordeling(.deltattIPerioden, variabel, E1.personer, aaret)
        }
        #expect(try deltatt(.kjoenn) == ["1": 4, "2": 4])
        #expect(try deltatt(.alder) == ["18-25": 2, "26-35": 3, "36-45": 1, "46-55": 1, "56+": 1])
        #expect(try deltatt(.land) == ["UKR": 3, "SYR": 2, "ERI": 1, "AFG": 1, "COD": 1])
        #expect(try deltatt(.utdanning) == ["VGS_PLUSS": 3, "UNDER_VGS": 5])
    }

    @Test("I-02: fire nye; flytting er ikke en ny start")
    func nye() throws { #expect(try svar(.nyeIAaret, E1.personer, aaret).tekst == "4") }

    @Test("I-03: fire avsluttet")
    func avsluttet() throws { #expect(try svar(.avsluttetIAaret, E1.personer, aaret).tekst == "4") }

    @Test("I-04: to av fire gikk til arbeid")
    func overgang() throws {
        let svar = try svar(.overgang, E1.personer, aaret)
        #expect(svar.teller == 2 && svar.nevner == 4 && svar.tekst == "50")
    }
}
