import Kalender
import Register
import Testing

@testable import Statistikk

/// registered in time.
@Suite struct RegistreringTests {
    private let aaret = Statistikkperiode.aar(2025)

    @Test("Q-02: fem av sju i tide, og medianen er 59 dager")
    func tall() throws {
        let svar = try svar(.registrertITide, E11.personer, aaret, dato: dagen)
        #expect(svar.tekst == "71.4" && svar.teller == 5 && svar.nevner == 7)
        let median = try StatistikkTests.svar(.registreringstid, E11.personer, aaret)
        #expect(median.nevner == 7 && median.verdi == Broek(59))
    }

    @Test("Rader av alle slag telles, også flere av samme person; annullerte og andre ordninger gjør det ikke")
    func rader() throws {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 3.mars(2025), registrert: 4.mars(2025))
            $0.sluttmaal(.n6, registrert: 4.mars(2025), gjelderFra: 3.mars(2025))
            $0.avslutning(.gjennomfoert, .annet, 3.juni(2025), ordning: .norsk, registrert: 4.juni(2025))
            $0.avslutning(.gjennomfoert, .annet, 3.juni(2025), ordning: .mottak, registrert: 4.juni(2025))
            $0.deltakelse(oppstart: 5.mars(2025), registrert: 1.september(2025), annullert: true)
            $0.fravaer(.lege, 5.mai(2025)...9.mai(2025))
            $0.permisjon(.pOmsorg, 1.august(2025)...29.august(2025), vedtatt: 2.juni(2025))
            $0.stans(.midlertidig, 1.oktober(2025)...31.oktober(2025))
            $0.mappe.fravaer[0].felles.registrert = 9.mai(2025)
            // Two months from the decision, not from the first day of leave.
            $0.mappe.permisjoner[0].felles.registrert = 4.august(2025)
            $0.mappe.stanser[0].felles.registrert = 1.desember(2025)
        }
        let svar = try svar(.registrertITide, [person], aaret)
        #expect(svar.teller == 5 && svar.nevner == 6)
    }

    @Test("Hendelsen bestemmer året")
    func aar() throws {
        func vedtatt(_ dag: Dato) -> Personmappe {
            .eksempel { $0.deltakelse(oppstart: dag, registrert: dag.plus(dager: 3)) }
        }
        #expect(try svar(.registrertITide, [vedtatt(31.desember(2025))], aaret).nevner == 1)
        #expect(try svar(.registrertITide, [vedtatt(31.desember(2024))], aaret).tekst == ".")
    }
}
