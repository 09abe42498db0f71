import Kalender
import Regelmotor
import Register
import Testing

@testable import Statistikk

/// What must hold whoever the persons are (indikatorer 11), on every case of the sample data.
@Suite struct InvarianterTests {
    private func telling(
        _ indikatorer: [Indikator], _ periode: Statistikkperiode, _ saker: [Tilfelle] = eksempelsaker
    ) throws -> Indikatortelling {
        var telling = Indikatortelling(indikatorer.map { .init($0, periode) }, try grunnlag())
        for sak in saker { telling.tell(sak) }
        return telling
    }

    @Test(
        "2: overgang er arbeid og utdanning, og typene av avslutning er alle som avsluttet, overalt",
        arguments: [2023, 2024, 2025])
    func overgang(aar: Int) throws {
        let telling = try telling(
            [.overgang, .overgangTilArbeid, .overgangTilUtdanning, .avsluttetEtterType, .avsluttetIAaret], .aar(aar))
        for sted in telling.steder.steder {
            let regnskap = (0..<5).map { telling.regnskap($0, sted) }
            #expect(regnskap[0].teller == regnskap[1].teller + regnskap[2].teller)
            #expect(regnskap[3].koder.reduce(0, +) == regnskap[4].teller)
            #expect(regnskap[3].koder.last ?? 0 == 0, "alle som har avsluttet, har en gruppe")
        }
        #expect(telling.regnskap(4, .land).teller > 0)
    }

    @Test("6: avvikene om sluttmål utelukker hverandre, og den uten sluttmål har ikke noe")
    func avvik() {
        let dagen = Statistikkperiode.dato(dagen)
        var medAvvik = 0
        for sak in eksempelsaker {
            let avvik = [Utvalg.avvik1, .avvik2, .avvik3].count { $0.gjelder(sak, dagen) }
            #expect(avvik <= 1)
            medAvvik += avvik
            if Utvalg.avvik1.gjelder(sak, dagen) { #expect(sak.sluttmaal(paa: dagen.til) == nil) }
        }
        #expect(medAvvik > 0)
    }

    @Test("11: å flytte midt i året endrer ikke tallene for landet")
    func flytting() throws {
        let indikatorer: [Indikator] = [
            .deltakereIAaret, .nyeIAaret, .avsluttetIAaret, .overgang, .sluttmaalNaadd, .utenTiltak, .utenAarsak,
        ]
        let aaret = Statistikkperiode.aar(2025)
        let flyttet = eksempelsaker.map { $0.flyttet(1.juli(2025), til: 1103) }
        let (foer, etter) = (try telling(indikatorer, aaret), try telling(indikatorer, aaret, flyttet))
        for nr in indikatorer.indices { #expect(foer.svar(nr) == etter.svar(nr)) }
        let stavanger = Stedliste.Sted.kommune(Kommunenummer(1103))
        #expect(etter.regnskap(0, stavanger).teller > foer.regnskap(0, stavanger).teller)
    }
}

extension Tilfelle {
    /// As if whoever was in programme on the day had moved, with a new decision of the new kommune from then.
    fileprivate func flyttet(_ dag: Dato, til kommune: UInt16) -> Tilfelle {
        guard let strekk = program.strekk.first(where: { $0.fra < dag && dag <= $0.til }),
            let i = mappe.vedtak.firstIndex(where: { $0.erDeltakelse && $0.startdato == strekk.fra })
        else { return self }
        var (ny, vedtak) = (mappe, mappe.vedtak[i])
        vedtak.startdato = dag
        vedtak.felles.kommune = Kommunenummer(kommune)
        ny.vedtak[i].sluttdato = dag.plus(dager: -1)
        ny.vedtak.append(vedtak)
        return Tilfelle(Sak(ny, grunnlag.regelverk, dato: sak.dato), grunnlag)
    }
}
