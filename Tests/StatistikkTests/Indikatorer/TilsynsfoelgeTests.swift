import Kalender
import Register
import Testing

@testable import Statistikk

/// The companions of L and I that supervision has beside the catalogue.
@Suite struct TilsynsfoelgeTests {
    private let iDag = Statistikkperiode.dato(dagen)
    private let ettAar = Statistikkperiode.tolvMaaneder(til: dagen)

    @Test("Ingen id er i katalogen fra før, og definisjonene er setninger i begge målformer")
    func ider() {
        let ider = Indikator.tilsynsfoelge.map(\.id)
        #expect(ider == ider.sorted() && Set(ider).isDisjoint(with: Indikator.alle.map(\.id)))
        for indikator in Indikator.tilsynsfoelge {
            #expect(indikator.definisjon.nb.hasSuffix(".") && indikator.definisjon.nn.hasSuffix("."), "\(indikator.id)")
        }
    }

    @Test("L-01s og L-01i: én begynte dagen etter fristen, én har ikke begynt; en oppstart i morgen er ikke begynt")
    func oppstart() throws {
        let aaret = Statistikkperiode.aar(2025)
        let sene = try svar(.startetForSent, E5.personer, aaret, dato: E5.dato)
        let ikke = try svar(.ikkeStartet, E5.personer, aaret, dato: E5.dato)
        #expect(sene.teller == 1 && sene.nevner == 5 && ikke.teller == 1 && ikke.nevner == 5)
        for (start, erSen) in [(E5.dato, true), (E5.dato.plus(dager: 1), false)] {
            let person = [E5.bosatt(10.mars(2025), start: start)]
            #expect(try svar(.startetForSent, person, aaret, dato: E5.dato).teller == (erSen ? 1 : 0))
            #expect(try svar(.ikkeStartet, person, aaret, dato: E5.dato).teller == (erSen ? 0 : 1))
        }
    }

    @Test("L-02h: uten sluttmål til dagen det gjelder fra; under introduksjonsloven teller det ikke")
    func utenSluttmaal() throws {
        let dager = [(18.januar(2026), 0, 0), (19.januar(2026), 1, 1), (20.januar(2026), 0, 1)]
        for (dag, teller, nevner) in dager {
            let svar = try svar(.utenSluttmaalDaa, [deltaker()], .dato(dag), dato: dagen)
            #expect(svar.teller == teller && svar.nevner == nevner)
        }
        for (vedtatt, teller) in [(31.desember(2020), 0), (1.januar(2021), 1)] {
            let person = Personmappe.eksempel {
                $0.opphold(.utl0828, vedtatt: vedtatt, soektFraUtlandet: false)
                $0.deltakelse(oppstart: 19.januar(2026))
            }
            let svar = try svar(.utenSluttmaalDaa, [person], iDag)
            #expect(svar.teller == teller && svar.nevner == 1)
        }
    }

    @Test("L-09t: 117 tiltaksdager på 89 dager i program; dager i permisjon er ikke med")
    func tiltakPerUke() throws {
        func person(_ fortell: (inout Eksempelperson) -> Void) -> Personmappe {
            deltaker {
                $0.tiltak(.norsk, fra: 19.januar(2026), timer: Desimal(20))
                $0.tiltak(.praksis, fra: 1.februar(2026), til: 28.februar(2026), timer: Desimal(10), noekkel: 2)
                fortell(&$0)
            }
        }
        #expect(try svar(.tiltakPerUke, [person { _ in }], ettAar).tekst == "1.31")
        let borte = person { $0.permisjon(.pOmsorg, 1.februar(2026)...28.februar(2026)) }
        #expect(try svar(.tiltakPerUke, [borte], ettAar).tekst == "1.00")
        #expect(try svar(.tiltakPerUke, [deltaker()], ettAar).tekst == "0.00")
    }

    private func medSamfunn(_ timer: [(Timetype, Int)]) -> Personmappe {
        deltaker {
            $0.vedtak(.samf, .samf, vedtatt: 1.februar(2026), oppstart: 1.februar(2026))
            for (type, antall) in timer { $0.timer(type, 1.mars(2026), antall, ordning: .samf) }
        }
    }

    @Test("L-14n og L-14t: én av tre har ikke begynt; 40 timer på tre; timer i mottak er med, timer norsk ikke")
    func samfunnskunnskap() throws {
        let personer = [medSamfunn([(.samf, 30)]), medSamfunn([(.norsk, 90)]), medSamfunn([(.samfMottak, 10)])]
        let ikke = try svar(.samfunnskunnskapIkkeBegynt, personer, iDag)
        #expect(ikke.teller == 1 && ikke.nevner == 3)
        #expect(try svar(.samfunnskunnskapTimer, personer, iDag).tekst == "13.33")
        let foerOppstart = Statistikkperiode.dato(18.januar(2026))
        #expect(try svar(.samfunnskunnskapIkkeBegynt, personer, foerOppstart, dato: dagen).nevner == 0)
        #expect(try svar(.samfunnskunnskapTimer, personer, foerOppstart, dato: dagen).tekst == ".")
    }

    @Test("L-14p: bestått i perioden, begge dager med; strøket, annullert og norskprøve er ikke med")
    func proeve() throws {
        func antall(_ fortell: (inout Eksempelperson) -> Void) throws -> Int? {
            try svar(.samfunnskunnskapsproeve, [deltaker(fortell)], ettAar).teller
        }
        for (dag, ventet) in [(17.april(2025), 0), (18.april(2025), 1), (17.april(2026), 1)] {
            #expect(try antall { $0.proeve(.samf, nil, dag, .bestaatt) } == ventet)
        }
        #expect(try antall { $0.proeve(.samf, nil, 1.mars(2026), .ikkeBestaatt) } == 0)
        #expect(try antall { $0.proeve(.samf, nil, 1.mars(2026), .bestaatt, erAnnullert: true) } == 0)
        #expect(try antall { $0.proeve(.statsborger, nil, 1.mars(2026), .bestaatt) } == 0)
    }

    @Test("I-09u: sluttmålet og utdanningen sammen, også når ett av dem mangler")
    func sluttmaalOgUtdanning() throws {
        let uten = Personmappe.eksempel { $0.deltakelse(oppstart: 19.januar(2026)) }
        let personer = [
            deltaker { $0.utdanning(.nei) }, deltaker { $0.utdanning(.nei) }, deltaker { $0.utdanning(.ja) },
            deltaker(),
            uten,
        ]
        let fordelt = try fordeling(.deltakereEtterSluttmaalOgUtdanning, personer, iDag)
        #expect(fordelt == ["N4:UNDER_VGS": 2, "N4:VGS_PLUSS": 1, "N4:uoppgitt": 1, "UTEN:uoppgitt": 1])
    }
}
