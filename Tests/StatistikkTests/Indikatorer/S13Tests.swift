import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct S13Tests {
    private func svar(_ personer: [Personmappe]) throws -> Indikatorsvar {
        try StatistikkTests.svar(.deltakereBlantNyankomne, personer, .aar(2025))
    }

    @Test("S-13: seks av sju; den som utvandret i desember, er ikke med")
    func andel() throws {
        let svar = try svar(E13.personer)
        #expect(svar.teller == 6 && svar.nevner == 7 && svar.tekst == "85.7")
    }

    @Test(
        "S-13: den som fyller 18 ved utgangen av året, er med, og den som fyller 56, er ikke",
        arguments: [(31.desember(2007), 1), (1.januar(2008), 0), (1.januar(1970), 1), (31.desember(1969), 0)])
    func alder(foedt: Dato, antall: Int) throws {
        #expect(try svar([E13.nyankommen(foedt: foedt)]).nevner == antall)
    }

    @Test(
        "S-13: bare første bosetting året før",
        arguments: [(31.desember(2023), 0), (1.januar(2024), 1), (31.desember(2024), 1), (1.januar(2025), 0)])
    func bosatt(dato: Dato, antall: Int) throws {
        let person = E13.nyankommen(bosatt: dato) { $0.bosatt(15.januar(2025), kommune: 5006) }
        #expect(try svar([person]).nevner == antall)
    }

    @Test("S-13: død 31. desember er ikke bosatt 1. januar; død 1. januar er det")
    func doed() throws {
        for (dato, antall) in [(31.desember(2024), 0), (1.januar(2025), 1)] {
            let person = E13.nyankommen { $0.avslutning(.avbrutt, .doed, dato, ordning: .norsk) }
            #expect(try svar([person]).nevner == antall)
        }
    }
}
