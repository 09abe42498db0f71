import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct S01OgS02Tests {
    private let aaret = Statistikkperiode.aar(2025)

    @Test("S-01: åtte deltakere i referanseåret, halvparten kvinner")
    func deltakere() throws {
        let telling = try telling(.deltakereReferanseaar, E1.personer, aaret)
        #expect(telling.svar(0).tekst == "8")
        #expect(Indikator.deltakereReferanseaar.svar(telling.regnskap(0, .land), kode: 1).tekst == "50.0")
    }

    @Test("S-01: i en kommune er andelen av dem som var der")
    func kommune() throws {
        let telling = try telling(.deltakereReferanseaar, E1.personer, aaret)
        let regnskap = telling.regnskap(0, .kommune(Kommunenummer(5031)))
        #expect(Indikator.deltakereReferanseaar.svar(regnskap).tekst == "2")
        #expect(Indikator.deltakereReferanseaar.svar(regnskap, kode: 1).teller == 1)
    }

    @Test("S-02: fire i november; slutt 28. november er med, oppstart 1. desember er ikke")
    func november() throws { #expect(try svar(.deltakereINovember, E1.personer, aaret).tekst == "4") }

    @Test(
        "S-02: siste dag i oktober er utenfor, første dag i november er innenfor",
        arguments: [(31.oktober(2025), "0"), (1.november(2025), "1")])
    func grensene(slutt: Dato, antall: String) throws {
        let deltaker = person(.k, 4.april(1990)) { $0.program(5001, 1.februar(2025), til: slutt) }
        #expect(try svar(.deltakereINovember, [deltaker], aaret).tekst == antall)
    }

    @Test("S-02: stedet er der deltakeren var i november, ikke i desember")
    func stedet() throws {
        let flyttet = person(.k, 4.april(1990)) {
            $0.program(5006, 1.februar(2025), til: 30.november(2025))
            $0.program(5001, 1.desember(2025))
        }
        let telling = try telling(.deltakereINovember, [flyttet], aaret)
        #expect([5006, 5001].map { telling.svar(0, .kommune(Kommunenummer($0))).tekst } == ["1", "0"])
    }
}
