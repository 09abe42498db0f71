import Kalender
import Register
import Testing

@testable import Statistikk

/// I-11: the start within three months.
@Suite struct OppstartIFristTests {
    private let aaret = Statistikkperiode.aar(2025)

    private func oppstart(_ personer: [Personmappe], dato: Dato = E5.dato) throws -> Indikatorsvar {
        try svar(.oppstartIFrist, personer, aaret, dato: dato)
    }

    @Test("I-11: tre av fem begynte i tide")
    func tall() throws {
        let svar = try oppstart(E5.personer)
        #expect(svar.tekst == "60.0" && svar.teller == 3 && svar.nevner == 5)
        let telling = try telling(.oppstartIFrist, E5.personer, aaret, dato: E5.dato)
        #expect(telling.svar(0, .kommune(Kommunenummer(5001))).tekst == "60.0")
    }

    @Test("Siste dag av fristen er i tide, dagen etter er det ikke")
    func sisteDag() throws {
        #expect(try oppstart([E5.bosatt(28.februar(2025), start: 28.mai(2025))]).teller == 1)
        #expect(try oppstart([E5.bosatt(28.februar(2025), start: 29.mai(2025))]).teller == 0)
    }

    @Test("Fristen må være ute på datoen")
    func ikkeUte() throws {
        let person = E5.bosatt(20.desember(2025))
        #expect(try oppstart([person], dato: 19.mars(2026)).nevner == 0)
        #expect(try oppstart([person], dato: 20.mars(2026)).nevner == 1)
    }

    @Test("Bortfall før fristen tar personen ut; bortfall på den siste dagen gjør det ikke")
    func bortfall() throws {
        #expect(try oppstart([E5.bosatt(2.juni(2025)) { $0.bortfall(1.september(2025)) }]).nevner == 0)
        #expect(try oppstart([E5.bosatt(2.juni(2025)) { $0.bortfall(2.september(2025)) }]).nevner == 1)
    }

    @Test("Den som flyttet fra kommunen før fristen, er ikke med; den som flyttet etter, er det")
    func flyttet() throws {
        func flytter(_ dag: Dato) -> Personmappe {
            E5.bosatt(2.juni(2025)) {
                $0.adresse(.oppfoelging, kommune: 5001, fra: 2.juni(2025), til: dag.plus(dager: -1))
                $0.adresse(.oppfoelging, kommune: 5006, fra: dag)
            }
        }
        #expect(try oppstart([flytter(1.september(2025))]).nevner == 0)
        #expect(try oppstart([flytter(2.september(2025))]).nevner == 1)
    }

    @Test("Uten bosetting etter avtale regnes fristen fra kravet")
    func krav() throws {
        func krever(_ dag: Dato) -> Personmappe {
            person(.k, 14.mai(1996)) {
                $0.bosatt(6.januar(2025), kommune: 5001, etterAvtale: false)
                $0.kategori(.rpIntro, fra: 6.januar(2025))
                $0.krav(.intro, .krav, dag)
                $0.program(5001, 15.mai(2025))
            }
        }
        #expect(try oppstart([krever(15.februar(2025))]).teller == 1)
        #expect(try oppstart([krever(14.februar(2025))]).teller == 0)
        #expect(try oppstart([krever(14.februar(2025))]).nevner == 1)
    }

    @Test("Kategorien må gjelde en dag fra bosettingen til fristen; uten levert kategori gjelder den beregnede")
    func kategori() throws {
        func bosatt(_ fra: Dato?) -> Personmappe {
            var person = E5.bosatt(2.juni(2025))
            person.kategorier = fra.map { [NirKategori(kategori: .rpIntro, fra: $0)] } ?? []
            return person
        }
        #expect(try oppstart([bosatt(2.september(2025))]).nevner == 1)
        #expect(try oppstart([bosatt(3.september(2025))]).nevner == 0)
        #expect(try oppstart([bosatt(nil)]).nevner == 1)
    }
}
