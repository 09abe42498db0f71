import Kalender
import Register
import Testing

@testable import Statistikk

@Suite struct I15OgK08Tests {
    private let aaret = Statistikkperiode.aar(2025)

    @Test("I-15: 137 bosatte, i kommunene de ble bosatt i")
    func bosatte() throws {
        let telling = try telling(.bosatteIAaret, E2.personer, aaret)
        #expect(telling.svar(0).tekst == "137")
        #expect(E2.bosatte.map { telling.svar(0, .kommune($0.kommune)).teller } == E2.bosatte.map(\.antall))
    }

    @Test(
        "I-15: første og siste dag i året er med, dagen før og etter ikke",
        arguments: [(31.desember(2024), 0), (1.januar(2025), 1), (31.desember(2025), 1), (1.januar(2026), 0)])
    func grenser(dag: Dato, antall: Int) throws {
        let mappe = Personmappe.eksempel { $0.bosatt(dag, kommune: 5001) }
        #expect(try svar(.bosatteIAaret, [mappe], aaret, dato: 31.januar(2026)).teller == antall)
    }

    @Test("I-15: uten avtale er ikke med; den som først flyttet selv, telles der avtalen gjelder")
    func utenAvtale() throws {
        let familie = Personmappe.eksempel { $0.bosatt(1.mars(2025), kommune: 5001, etterAvtale: false) }
        #expect(try svar(.bosatteIAaret, [familie], aaret).teller == 0)
        let begge = Personmappe.eksempel {
            $0.bosatt(1.mars(2025), kommune: 5001, etterAvtale: false)
            $0.bosatt(1.august(2025), kommune: 5006)
        }
        let telling = try telling(.bosatteIAaret, [begge], aaret)
        #expect(telling.svar(0, .kommune(E2.k1)).teller == 0 && telling.svar(0, .kommune(E2.k2)).teller == 1)
    }

    private func kommune(_ nummer: Kommunenummer, _ netto: Int?, deltakere: Int) -> Kommuneaar {
        var ut = Kommuneaar(nummer, 2025)
        ut.netto275 = netto.map { Desimal($0) }
        ut.deltakere = deltakere
        return ut
    }

    @Test("K-08: 12 600 delt på 45 deltakere er 280 tusen kroner")
    func nettoPerDeltaker() {
        let svar = Kommunefigurer([kommune(E2.k1, 12_600, deltakere: 45)]).svar(.nettoPerDeltaker, aaret)
        #expect(svar.tekst == "280.0")
    }

    @Test("K-08: uten tall fra KOSTRA er det ikke kjent, uten deltakere er det ingenting å dele på")
    func mangler() {
        #expect(Kommunefigurer([kommune(E2.k1, nil, deltakere: 45)]).svar(.nettoPerDeltaker, aaret).tekst == "..")
        #expect(Kommunefigurer([kommune(E2.k1, 100, deltakere: 0)]).svar(.nettoPerDeltaker, aaret).tekst == ".")
    }

    @Test("K-08: gruppen har summen av utgifter over summen av deltakere; de uten utgifter er i ingen av dem")
    func gruppe() {
        let figurer = Kommunefigurer([
            kommune(E2.k1, 1_000, deltakere: 10), kommune(E2.k2, 2_000, deltakere: 5),
            kommune(E2.k3, nil, deltakere: 85), kommune(E2.k4, 9_000, deltakere: 1),
        ])
        let gruppen = Referansetabeller(
            kostragrupper: [E2.k1, E2.k2, E2.k3].map { Kostragruppe(kommune: $0, gruppe: 5, fra: 1.januar(2020)) })
        let svar = figurer.svar(.nettoPerDeltaker, aaret) {
            gruppen.kostragruppe($0, paa: 31.desember(2025)) == 5
        }
        #expect(svar.tekst == "200.0")
    }
}
