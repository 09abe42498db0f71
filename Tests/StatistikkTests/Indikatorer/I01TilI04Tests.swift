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
