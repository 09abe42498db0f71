import Kalender
import Register
import Testing

@testable import Statistikk

/// I-16: the month series for collective protection.
@Suite struct KollektivserieTests {
    private func serie(_ personer: [Personmappe], _ maaned: Dato) throws -> [String] {
        try ["AKTIVE", "STARTET", "AVSLUTTET", "ARBEID"].map { variant in
            try svar(try .katalog("I-16-\(variant)"), personer, .maaned(maaned)).tekst
        }
    }

    @Test("I-16: februar 2025")
    func februar() throws { #expect(try serie(E1.personer, 1.februar(2025)) == ["2", "1", "1", "1"]) }

    @Test("Måneden før og måneden etter")
    func naboene() throws {
        #expect(try serie(E1.personer, 1.januar(2025)) == ["2", "1", "0", "0"])
        #expect(try serie(E1.personer, 1.mars(2025)) == ["2", "0", "0", "0"])
    }

    @Test("Den som har fått en annen tillatelse ved utgangen av måneden, er ikke med")
    func nyTillatelse() throws {
        func bytter(_ dag: Dato) -> Personmappe {
            person(.k, 10.mars(1990), "UKR") {
                $0.opphold(.utl0828, vedtatt: dag)
                $0.program(5001, 6.januar(2025))
            }
        }
        #expect(try serie([bytter(28.februar(2025))], 1.februar(2025))[0] == "0")
        #expect(try serie([bytter(1.mars(2025))], 1.februar(2025))[0] == "1")
    }
}
