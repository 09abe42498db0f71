import Kalender
import Register
import Testing

@testable import Statistikk

/// I-09 and Q-03: participants on a day, by what is registered of them.
@Suite struct SluttmaalTests {
    private let dagen = Statistikkperiode.dato(E9.dato)

    private func deltaker(_ fortell: (inout Eksempelperson) -> Void) -> Personmappe {
        person(.k, 3.mars(1991)) {
            $0.program(5001, 2.februar(2026))
            fortell(&$0)
        }
    }

    @Test("I-09: sju mål, og én uten")
    func etterSluttmaal() throws {
        let koder = try fordeling(.deltakereEtterSluttmaal, E9.personer, dagen)
        #expect(koder == ["N1": 1, "N2": 1, "N4": 1, "N6": 1, "G2": 1, "G5": 1, "G6": 1, "UTEN": 1])
    }

    @Test("I-09l: tre fra 2026, én fra 2025, tre gamle og én uten, til sammen åtte")
    func etterListe() throws {
        let koder = try fordeling(.deltakereEtterSluttmaalsliste, E9.personer, dagen)
        #expect(koder == ["NY26": 3, "NY25": 1, "GAMMEL": 3, "UTEN": 1])
        #expect(try svar(.deltakereEtterSluttmaalsliste, E9.personer, dagen).tekst == "8")
    }

    @Test("Sluttmålene i fem grupper")
    func grupper() throws {
        let koder = try fordeling(.deltakere, .sluttmaalsgruppe, E9.personer, dagen)
        #expect(koder == ["HU": 1, "ARB": 3, "VGO": 2, "GRS": 1, "UTEN": 1])
        let fag = [Sluttmaal.n3, .n7].map { maal in deltaker { $0.sluttmaal(maal, registrert: 2.februar(2026)) } }
        #expect(try fordeling(.deltakere, .sluttmaalsgruppe, fag, dagen) == ["FAG": 2])
    }

    @Test("Et mål gjelder fra sin egen dag, og det siste av to gjelder")
    func gjelderFra() throws {
        let paaDagen = deltaker { $0.sluttmaal(.n4, registrert: 17.april(2026)) }
        let dagenEtter = deltaker { $0.sluttmaal(.n4, registrert: 18.april(2026)) }
        let byttet = deltaker {
            $0.sluttmaal(.n4, registrert: 2.februar(2026))
            $0.sluttmaal(.n6, registrert: 3.mars(2026))
        }
        let koder = try fordeling(.deltakereEtterSluttmaal, [paaDagen, dagenEtter, byttet], dagen)
        #expect(koder == ["N4": 1, "UTEN": 1, "N6": 1])
    }

    @Test("To mål samme dag kan ikke skilles, og er uoppgitt")
    func uklart() throws {
        let uklart = deltaker {
            $0.sluttmaal(.n4, registrert: 2.februar(2026))
            $0.sluttmaal(.n6, registrert: 2.februar(2026))
        }
        #expect(try fordeling(.deltakereEtterSluttmaal, [uklart], dagen) == ["uoppgitt": 1])
        #expect(try fordeling(.deltakereEtterSluttmaalsliste, [uklart], dagen) == ["uoppgitt": 1])
    }

    @Test("Er sluttmålene ikke levert, er ingen kjent som uten")
    func ikkeLevert() throws {
        let personer = E9.personer.map { person in
            var person = person
            person.levert.remove(Entiteter([.sluttmaal]))
            return person
        }
        #expect(try svar(.deltakereEtterSluttmaal, personer, dagen).nevner == nil)
        #expect(try fordeling(.deltakereEtterSluttmaal, personer, dagen).isEmpty)
    }

    @Test("Q-03: to av åtte deltakere mangler utdanning, den ene med et kryss for ikke registrert")
    func utdanningMangler() throws {
        let personer =
            E9.personer.prefix(6) + [deltaker { $0.utdanning(.ikkeReg) }, deltaker { $0.mappe.kompetanse = [] }]
        let svar = try svar(.utdanningMangler, Array(personer), dagen)
        #expect(svar.tekst == "25.0" && svar.teller == 2 && svar.nevner == 8)
    }

    @Test("Q-03: den som er ferdig, og den som ikke har begynt, er ikke med")
    func utenforQ03() throws {
        let ferdig = deltaker { $0.avslutning(.gjennomfoert, .arbeidHel, 16.april(2026)) }
        let ikkeBegynt = person(.k, 3.mars(1991)) { $0.program(5001, 18.april(2026)) }
        #expect(try svar(.utdanningMangler, [ferdig, ikkeBegynt], dagen).tekst == ".")
        let sisteDag = deltaker { $0.avslutning(.gjennomfoert, .arbeidHel, 17.april(2026)) }
        #expect(try svar(.utdanningMangler, [sisteDag], dagen).tekst == "100.0")
    }
}
