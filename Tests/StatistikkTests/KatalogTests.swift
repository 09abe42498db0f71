import Testing

@testable import Statistikk

extension Indikator: CustomTestStringConvertible { public var testDescription: String { id } }

/// What holds for every indicator of the catalogue.
@Suite struct KatalogTests {
    @Test("Hver id står én gang, i rekkefølge innenfor hver bokstav")
    func rekkefoelge() {
        let ider = Indikator.alle.map(\.id)
        #expect(Set(ider).count == ider.count)
        // The number, and not what follows it: variants stand in the order of their code list.
        let numre = ider.map { String($0.prefix(4)) }
        for bokstav in Set(ider.map { $0.prefix(1) }) {
            let familie = numre.filter { $0.hasPrefix(bokstav) }
            #expect(familie == familie.sorted())
        }
    }

    @Test("Navn, definisjon og kilde er skrevet på begge målformer", arguments: Indikator.alle)
    func tekster(_ indikator: Indikator) {
        #expect(!indikator.navn.nb.isEmpty && !indikator.navn.nn.isEmpty && !indikator.kilde.nb.isEmpty)
        #expect(indikator.definisjon.nb.hasSuffix(".") && indikator.definisjon.nn.hasSuffix("."))
        #expect(indikator.definisjon.nb != indikator.definisjon.nn)
        #expect(Indikator.finn(indikator.id)?.navn == indikator.navn)
    }

    @Test("Ingen gir et tall når ingen er telt", arguments: Indikator.alle)
    func tomt(_ indikator: Indikator) {
        let svar = indikator.svar(Regnskap())
        switch indikator.maal {
        case .antall, .fordeling, .sum(_, av: nil): #expect(svar.verdi?.teller == 0)
        case .standardisert(_, _, _, som: .forventet): #expect(svar.verdi?.teller == 0)
        case .andel, .sum, .kvartiler, .overlevelse, .forskjell, .standardisert:
            #expect(svar.tekst == ".", "\(indikator.id)")
        case .kommuner, .mottakere: #expect(svar.verdi?.teller ?? 0 == 0, "\(indikator.id)")
        }
    }
}
