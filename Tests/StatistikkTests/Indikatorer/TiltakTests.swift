import Kalender
import Register
import Testing

@testable import Statistikk

/// I-10 and Q-05: what participants take part in.
@Suite struct TiltakTests {
    private let aaret = Statistikkperiode.aar(2025)

    private func deltaker(_ fortell: (inout Eksempelperson) -> Void = { _ in }) -> Personmappe {
        person(.k, 3.mars(1991)) {
            $0.program(5001, 2.september(2024))
            fortell(&$0)
        }
    }

    private func med(_ element: String, _ personer: [Personmappe]) throws -> Indikatorsvar {
        try svar(try .katalog("I-10-\(element)"), personer, aaret)
    }

    @Test(
        "I-10: andelene blir mer enn hundre til sammen",
        arguments: [
            ("NORSK", "100.0"), ("ARBEIDSRETTET", "33.3"), ("VGO", "16.7"), ("GRUNNSKOLE", "16.7"), ("SAMFUNN", "0.0"),
            ("LIVSMESTRING", "0.0"), ("FORELDRE", "0.0"), ("UTDANNINGSRETTET", "0.0"), ("ANNET", "0.0"),
        ])
    func elementer(element: String, ventet: String) throws {
        let svar = try med(element, E10.personer)
        #expect(svar.tekst == ventet && svar.nevner == 6)
    }

    @Test("Hvert tiltak hører til ett element, og hvert element har tiltak", arguments: Tiltakstype.koder.map(\.verdi))
    func hvertTiltak(_ type: Tiltakstype) throws {
        let person = deltaker { $0.tiltak(type, fra: 3.mars(2025), til: 4.mars(2025)) }
        let elementer = try Programelement.allCases.filter { try med($0.kode, [person]).teller == 1 }
        #expect(elementer == [type.element])
        #expect(Set(Tiltakstype.koder.map(\.verdi.element)).count == Programelement.allCases.count)
    }

    @Test(
        "Et tiltak må ha en dag i året",
        arguments: [
            (2.september(2024), Dato?.some(31.desember(2024)), 0), (2.september(2024), 1.januar(2025), 1),
            (31.desember(2025), nil, 1), (1.januar(2026), nil, 0), (2.september(2024), nil, 1),
            (4.mars(2025), 3.mars(2025), 0),
        ])
    func grenser(fra: Dato, til: Dato?, ventet: Int) throws {
        let person = deltaker { $0.tiltak(.norsk, fra: fra, til: til) }
        #expect(try med("NORSK", [person]).teller == ventet)
        #expect(try svar(.utenTiltak, [person], aaret).teller == 1 - ventet)
    }

    @Test("I-10: to tiltak av samme slag er én deltaker, og den som ikke deltar, er ikke med")
    func personer() throws {
        let to = deltaker {
            $0.tiltak(.praksis, fra: 3.mars(2025), til: 4.april(2025))
            $0.tiltak(.kursYrke, fra: 5.mai(2025), til: 6.juni(2025))
        }
        let utenfor = person(.k, 3.mars(1991)) { $0.tiltak(.praksis, fra: 3.mars(2025)) }
        let svar = try med("ARBEIDSRETTET", [to, utenfor])
        #expect(svar.teller == 1 && svar.nevner == 1)
    }

    @Test("Q-05: én av åtte deltakere er uten tiltak")
    func utenTiltak() throws {
        let personer = E10.personer + [deltaker(), deltaker { $0.tiltak(.annet, fra: 1.juli(2025)) }]
        #expect(try svar(.utenTiltak, personer, aaret).tekst == "12.5")
        #expect(try svar(.utenTiltak, E10.personer, aaret).tekst == "0.0")
    }
}
