import Kalender
import Regelmotor
import Register
import Testing

@testable import Statistikk

@Suite struct L07TilL14Tests {
    @Test("Ingen id står to ganger, andeler er aldri over hundre, og hver definisjon er en setning i begge målformer")
    func katalog() throws {
        #expect(Set(Indikator.alle.map(\.id)).count == Indikator.alle.count)
        var telling = Indikatortelling(
            Indikator.alle.map { .init($0, .tolvMaaneder(til: dagen)) }, try grunnlag())
        for sak in eksempelsaker { telling.tell(sak) }
        for (nr, indikator) in Indikator.alle.enumerated() {
            #expect(indikator.definisjon.nb.hasSuffix(".") && indikator.definisjon.nn.hasSuffix("."), "\(indikator.id)")
            let svar = telling.svar(nr)
            guard case .prosent = indikator.enhet, let teller = svar.teller, let nevner = svar.nevner else { continue }
            #expect(0 <= teller && teller <= nevner, "\(indikator.id)")
        }
    }

    private let iDag = Statistikkperiode.dato(dagen)

    private func startet(_ dagerSiden: Int, plan: Bool) -> Personmappe {
        person(.k, 14.mai(1996)) {
            let start = dagen.plus(dager: -dagerSiden)
            $0.program(5001, start)
            if plan { $0.vedtak(.integreringsplan, vedtatt: start) }
        }
    }

    @Test("L-07: to av sju uten plan; den som har vært 30 dager i program, er ikke med, 31 dager er med")
    func utenPlan() throws {
        let personer = (0..<7).map { startet(31 + 20 * $0, plan: $0 > 1) }
        #expect(try svar(.utenPlan, personer, iDag).tekst == "28.6")
        #expect(try svar(.utenPlan, personer + [startet(30, plan: false)], iDag).nevner == 7)
    }

    @Test("L-07: en plan uten vedtak er også en plan; en norskplan er det ikke, og en plan i morgen er ikke laget")
    func plandokument() throws {
        let stories: [((inout Eksempelperson) -> Void, Int)] = [
            ({ $0.plan(.integreringsplan, dagen) }, 0), ({ $0.plan(.norskplan, dagen) }, 1),
            ({ $0.plan(.integreringsplan, dagen.plus(dager: 1)) }, 1),
            ({ $0.vedtak(.integreringsplan, vedtatt: dagen, resultat: .avslag) }, 1),
        ]
        for (fortell, teller) in stories {
            #expect(try svar(.utenPlan, [deltaker(fortell)], iDag).teller == teller)
        }
    }

    @Test("L-08: to av fem planer er over seks måneder gamle; nøyaktig seks er i tide")
    func gammelPlan() throws {
        let personer = [1, 3, 6, 7, 14].map { maaneder in
            person(.k, 14.mai(1996)) {
                $0.program(5001, 1.februar(2025))
                $0.vedtak(.integreringsplan, vedtatt: dagen.plus(maaneder: -maaneder))
            }
        }
        #expect(try svar(.gammelPlan, personer, iDag).tekst == "40.0")
        #expect(try svar(.gammelPlan, [personer[2]], .dato(dagen.plus(dager: 1))).teller == 1)
        #expect(try svar(.gammelPlan, [deltaker()], iDag).nevner == 0)
    }

    @Test("L-08: en plan som er vurdert siden, er ikke gammel")
    func vurdertPlan() throws {
        var mappe = person(.k, 14.mai(1996)) {
            $0.program(5001, 1.februar(2025))
            $0.plan(.integreringsplan, 1.februar(2025))
        }
        #expect(try svar(.gammelPlan, [mappe], iDag).teller == 1)
        mappe.planer[0].revidert = 17.oktober(2025)
        #expect(try svar(.gammelPlan, [mappe], iDag).teller == 0)
        mappe.planer[0].revidert = 16.oktober(2025)
        #expect(try svar(.gammelPlan, [mappe], iDag).teller == 1)
    }

    private let siste = 31.august(2026)

    private func iArbeid(_ start: Dato, _ maal: Sluttmaal, _ timer: Int32) -> Personmappe {
        person(.k, 14.mai(1996), "SYR", maal == .n2 ? .ja : .nei) {
            $0.opphold(.utl0828, vedtatt: start.plus(maaneder: -1))
            $0.program(5001, start)
            $0.sluttmaal(maal, registrert: start)
            if timer > 0 { $0.tiltak(.praksis, fra: start, timer: Desimal(hundredeler: timer)) }
            $0.tiltak(.norsk, fra: start, timer: Desimal(20))
        }
    }

    @Test("L-11: to av fire har nok; uten videregående måles det først etter seks måneder")
    func arbeidsrettet() throws {
        let personer = [
            iArbeid(2.februar(2026), .n2, 1_600), iArbeid(2.februar(2026), .n2, 1_200),
            iArbeid(5.januar(2026), .n4, 1_500), iArbeid(1.april(2026), .n4, 2_000), iArbeid(2.februar(2026), .n6, 0),
            iArbeid(16.februar(2026), .n4, 800),
        ]
        let svar = try svar(.arbeidsrettet, personer, .dato(siste))
        #expect(svar.teller == 2 && svar.nevner == 4 && svar.tekst == "50.0")
    }

    @Test("L-11: den første dagen kravet gjelder, og 14,99 timer er ikke 15")
    func arbeidsrettetGrenser() throws {
        let person = iArbeid(2.februar(2026), .n2, 1_499)
        #expect(try svar(.arbeidsrettet, [person], .dato(1.mai(2026))).nevner == 0)
        let foerste = try svar(.arbeidsrettet, [person], .dato(2.mai(2026)))
        #expect(foerste.teller == 0 && foerste.nevner == 1)
    }

    @Test("L-11: dager i permisjon er ikke med i gjennomsnittet, og et tiltak som er erstattet, teller ikke (M-05)")
    func arbeidsrettetPermisjon() throws {
        func medTiltak(_ fortell: (inout Eksempelperson) -> Void) -> Personmappe {
            person(.k, 14.mai(1996), "SYR", .ja) {
                $0.opphold(.utl0828, vedtatt: 1.januar(2026))
                $0.program(5001, 2.februar(2026))
                $0.sluttmaal(.n2, registrert: 2.februar(2026))
                fortell(&$0)
            }
        }
        let borte = medTiltak {
            $0.tiltak(.praksis, fra: 2.mai(2026), til: 30.juni(2026), timer: Desimal(15), noekkel: 1)
            $0.permisjon(.pOmsorg, 1.juli(2026)...31.august(2026))
        }
        #expect(try svar(.arbeidsrettet, [borte], .dato(siste)).teller == 1)
        #expect(try svar(.arbeidsrettet, [borte], .dato(1.september(2026))).teller == 0)
        let erstattet = medTiltak {
            $0.tiltak(.praksis, fra: 2.mai(2026), timer: Desimal(15), noekkel: 1)
            $0.tiltak(.kursYrke, fra: 1.juni(2026), til: 1.juni(2026), timer: Desimal(14), noekkel: 2, erstatter: 1)
        }
        #expect(try svar(.arbeidsrettet, [erstattet], .dato(31.mai(2026))).teller == 1)
        #expect(try svar(.arbeidsrettet, [erstattet], .dato(1.juni(2026))).teller == 0)
    }

    @Test("L-11: program fra før 2026 måles bare når det er valgt, og da fra 2026")
    func arbeidsrettetFoer2026() throws {
        let mappe = person(.k, 14.mai(1996), "SYR", .nei) {
            $0.opphold(.utl0828, vedtatt: 1.mars(2025))
            $0.program(5001, 31.mars(2025))
            $0.sluttmaal(.g4, registrert: 31.mars(2025))
            $0.tiltak(.praksis, fra: 1.januar(2026), timer: Desimal(15))
        }
        #expect(try svar(.arbeidsrettet, [mappe], iDag).nevner == 0)
        var parametere = Indikatorparametere()
        parametere.arbeidsrettetFoer2026 = true
        let grunnlag = Statistikkgrunnlag(regelverk: try .test(), dato: dagen, parametere: parametere)
        let sak = Tilfelle(Sak(mappe, try .test(), dato: dagen), grunnlag)
        #expect(Indikator.arbeidsrettet.maal.bidrag(sak, iDag, nil) == .tall(teller: 1, nevner: 1))
    }

    @Test("L-12: én av fem er over fristen, seks dager")
    func overFrist() throws {
        let dag = Statistikkperiode.dato(10.januar(2027))
        let svar12 = try svar(.overFrist, E6.personer, dag)
        #expect(svar12.teller == 1 && svar12.nevner == 5 && svar12.tekst == "20.0")
        #expect(try svar(.overskridelse, E6.personer, dag).tekst == "6.0")
    }

    @Test("L-12: den siste dagen er ikke over fristen, dagen etter er; uten noen er medianen tom")
    func fristgrense() throws {
        let personer = [E6.personer[1]]
        #expect(try svar(.overFrist, personer, .dato(19.januar(2027))).teller == 0)
        #expect(try svar(.overskridelse, personer, .dato(19.januar(2027))).tekst == ".")
        #expect(try svar(.overFrist, personer, .dato(20.januar(2027))).teller == 1)
        #expect(try svar(.overskridelse, Array(E6.personer.prefix(2)), .dato(20.januar(2027))).tekst == "8.5")
    }

    private let kvartalet = Statistikkperiode.kvartal(1.mars(2026))

    @Test("L-13: én av tre kom tilbake")
    func gjeninntreden() throws {
        let svar = try svar(.gjeninntreden, E12.personer, kvartalet, dato: dagen)
        #expect(svar.teller == 1 && svar.nevner == 3 && svar.tekst == "33.3")
    }

    @Test("L-13: at arbeidet er slutt, er ikke nok; bortfall dagen før og etter kvartalet er ikke med")
    func gjeninntredengrenser() throws {
        let utenVedtak = E5.bosatt(2.januar(2026)) {
            $0.bortfallMedAvslutning(1.februar(2026))
            $0.arbeid(Desimal(30), fra: 1.februar(2026), til: 15.mars(2026))
        }
        #expect(try svar(.gjeninntreden, [utenVedtak], kvartalet, dato: dagen).teller == 0)
        for (dag, nevner) in [(31.desember(2025), 0), (1.januar(2026), 1), (31.mars(2026), 1), (1.april(2026), 0)] {
            let person = E5.bosatt(2.desember(2025)) { $0.bortfallMedAvslutning(dag) }
            #expect(try svar(.gjeninntreden, [person], kvartalet, dato: dagen).nevner == nevner)
        }
    }

    /// Deadline 31 January 2026, from the start of the teaching.
    private func iSamfunn(
        _ timer: [(Dato, Int)], start: Dato = 1.februar(2025), tillatelse: Dato = 1.januar(2025),
        grunnlag: Oppholdsgrunnlag = .utl0828, _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        person(.k, 14.mai(1996), "SYR", .nei) {
            $0.opphold(grunnlag, vedtatt: tillatelse)
            $0.bosatt(tillatelse, kommune: 5001)
            $0.vedtak(.samf, .samf, vedtatt: start, oppstart: start, kommune: 5001)
            for (maaned, antall) in timer { $0.timer(.samf, maaned, antall, ordning: .samf) }
            fortell(&$0)
        }
    }

    private let januar = 1.januar(2026)

    @Test("L-14: to av fem hadde 75 timer innen fristen")
    func samfunnskunnskap() throws {
        let personer = [
            iSamfunn([(1.mars(2025), 60), (januar, 15)]), iSamfunn([(1.mars(2025), 80)]),
            iSamfunn([(1.mars(2025), 50)]), iSamfunn([]),
            iSamfunn([(1.mars(2025), 60), (1.februar(2026), 15)]),
            iSamfunn([(1.september(2025), 75)], start: 1.august(2025)),
        ]
        for periode in [iDag, .tolvMaaneder(til: dagen)] {
            let svar = try svar(.samfunnskunnskap, personer, periode)
            #expect(svar.teller == 2 && svar.nevner == 5 && svar.tekst == "40.0")
        }
    }

    @Test("L-14: siste dag av fristen er den ute; et år ser bare på fristene i året")
    func samfunnsfrist() throws {
        let person = [iSamfunn([(1.mars(2025), 75)])]
        #expect(try svar(.samfunnskunnskap, person, .dato(30.januar(2026))).nevner == 0)
        #expect(try svar(.samfunnskunnskap, person, .dato(31.januar(2026))).nevner == 1)
        #expect(try svar(.samfunnskunnskap, person, .aar(2025), dato: dagen).nevner == 0)
        #expect(try svar(.samfunnskunnskap, person, .aar(2026), dato: dagen).nevner == 1)
    }

    @Test("L-14: kollektiv beskyttelse, bare plikt, og videregående på heltid er ikke med")
    func utenforSamfunn() throws {
        let kollektiv = iSamfunn([], grunnlag: .utl0834)
        let plikt = iSamfunn([]) { $0.kategori(.pliktNorsk) }
        let vgo = iSamfunn([]) { $0.vgoFulltid(fra: 1.august(2025)) }
        #expect(try svar(.samfunnskunnskap, [kollektiv, plikt, vgo], iDag).nevner == 0)
    }
}
