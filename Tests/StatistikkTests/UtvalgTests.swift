import Kalender
import Register
import Testing

@testable import Statistikk

/// Who is counted.
@Suite struct UtvalgTests {
    private func erMed(_ utvalg: Utvalg, _ mappe: Personmappe, _ dato: Dato = dagen) throws -> Bool {
        utvalg.gjelder(try tilfelle(mappe, dato), .tolvMaaneder(til: dato))
    }

    @Test("Deltaker fra dagen programmet begynner, til og med dagen det er avsluttet (indikatorer 1.4)")
    func deltakere() throws {
        let person = deltaker { $0.avslutning(.gjennomfoert, .arbeidHel, 2.mars(2026)) }
        #expect(try !erMed(.deltakere, person, 18.januar(2026)))
        #expect(try erMed(.deltakere, person, 19.januar(2026)))
        #expect(try erMed(.deltakere, person, 1.mars(2026)))
        #expect(try erMed(.deltakere, person, 2.mars(2026)))
        #expect(try !erMed(.deltakere, person, 3.mars(2026)))
    }

    @Test("De tolv månedene tar med datoen, men ikke samme dag året før")
    func tolvMaaneder() throws {
        let person = Personmappe.eksempel {
            $0.deltakelse(oppstart: 1.mars(2024))
            $0.avslutning(.gjennomfoert, .arbeidHel, 17.april(2025))
        }
        #expect(try !erMed(.avsluttede, person, 16.april(2025)))
        #expect(try erMed(.avsluttede, person, 17.april(2025)))
        #expect(try erMed(.avsluttede, person, 16.april(2026)))
        #expect(try !erMed(.avsluttede, person, 17.april(2026)))
    }

    @Test func doedeErIkkeAvsluttede() throws {
        #expect(try !erMed(.avsluttede, deltaker { $0.avslutning(.avbrutt, .doed, 2.mars(2026)) }))
        #expect(try erMed(.avsluttede, deltaker { $0.avslutning(.avbrutt, .ikkeRegistrert, 2.mars(2026)) }))
    }

    @Test("Bortfall før programmet begynte, er ikke en avslutning av program")
    func bortfallUtenProgram() throws {
        let aldri = Personmappe.eksempel { $0.bortfallMedAvslutning(2.mars(2026)) }
        #expect(try !erMed(.avsluttede, aldri))
        #expect(try erMed(.bortfallIPerioden, aldri))
        #expect(try erMed(.avsluttede, deltaker { $0.bortfallMedAvslutning(2.mars(2026)) }))
    }

    @Test func denSomHarBegyntIgjenErDeltaker() throws {
        let person = deltaker {
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
            $0.deltakelse(oppstart: 16.mars(2026))
        }
        #expect(try !erMed(.avsluttede, person))
        #expect(try erMed(.deltakere, person))
    }

    @Test func bortfall() throws {
        let person = deltaker { $0.bortfallMedAvslutning(2.mars(2026)) }
        #expect(try erMed(.bortfaltNaa, person) && erMed(.bortfallIPerioden, person))
        let tilbake = deltaker {
            $0.bortfallMedAvslutning(2.mars(2026))
            $0.deltakelse(oppstart: 1.april(2026))
        }
        #expect(try !erMed(.bortfaltNaa, tilbake) && erMed(.bortfallIPerioden, tilbake))
        #expect(try !erMed(.bortfallIPerioden, deltaker()))
    }

    @Test func avvik() throws {
        let utenMaal = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.deltakelse(oppstart: 2.februar(2026))
        }
        #expect(try erMed(.avvik1, utenMaal) && !erMed(.avvik3, utenMaal))
        let gammelt = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.deltakelse(oppstart: 2.februar(2026))
            $0.sluttmaal(.g4, registrert: 3.februar(2026))
        }
        #expect(try erMed(.avvik3, gammelt) && !erMed(.avvik1, gammelt))
        #expect(try !erMed(.avvik1, deltaker()) && !erMed(.avvik2, deltaker()) && !erMed(.avvik3, deltaker()))
    }
}
