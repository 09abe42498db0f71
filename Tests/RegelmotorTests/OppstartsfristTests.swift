import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-12: tre måneder til oppstart")
struct OppstartsfristTests {
    private func oppstart(
        bosatt: Dato? = nil, etterAvtale: Bool = true, krav: Dato? = nil, start: Dato? = nil,
        kategori: Kategori = .rpIntro, paa dato: Dato = 1.mars(2026), _ regelverk: Regelverk = .test
    ) -> Oppstartsfrist {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            if let bosatt { $0.bosatt(bosatt, etterAvtale: etterAvtale) }
            if let krav { $0.krav(.intro, .krav, krav) }
            if let start { $0.deltakelse(oppstart: start) }
            $0.kategori(kategori)
        }.fakta(regelverk, paa: dato).oppstart
    }

    @Test("Bosatt 15. januar 2026: oppstart senest 15. april")
    func januar() {
        #expect(oppstart(bosatt: 15.januar(2026)).frist == 15.april(2026))
    }

    @Test("Bosatt 30. november 2026: oppstart senest 28. februar 2027, selv om det er en søndag")
    func klippet() {
        #expect(oppstart(bosatt: 30.november(2026)).frist == 28.februar(2027))
    }

    @Test("Oppstart på fristen er oppfylt, dagen etter er brudd")
    func oppfylt() {
        #expect(oppstart(bosatt: 15.januar(2026), start: 15.april(2026)).status == .oppfylt)
        #expect(oppstart(bosatt: 15.januar(2026), start: 16.april(2026)).status == .brudd)
    }

    @Test("Uten oppstart er fristen åpen på den siste dagen, og brutt dagen etter")
    func utenOppstart() {
        #expect(oppstart(bosatt: 15.januar(2026), paa: 15.april(2026)).status == .aapen)
        #expect(oppstart(bosatt: 15.januar(2026), paa: 16.april(2026)).status == .brudd)
    }

    @Test("Bosatt uten avtale: fristen regnes fra kravet")
    func fraKrav() {
        #expect(
            oppstart(bosatt: 15.januar(2026), etterAvtale: false, krav: 2.februar(2026)).frist == 2.mai(2026))
        #expect(oppstart(bosatt: 15.januar(2026), etterAvtale: false).status == .ikkeAktuell)
    }

    @Test("Bosatt etter avtale: et senere krav flytter ikke fristen")
    func avtaleFoerKrav() {
        #expect(oppstart(bosatt: 15.januar(2026), krav: 2.februar(2026)).frist == 15.april(2026))
    }

    @Test("Fristen gjelder bare dem med rett og plikt", arguments: [Kategori.rettIntro, .kanIntro, .rpNorsk])
    func bareRettOgPlikt(kategori: Kategori) {
        let oppstart = oppstart(bosatt: 15.januar(2026), kategori: kategori)
        #expect(oppstart.frist == nil)
        #expect(oppstart.status == .ikkeAktuell)
    }

    @Test("Søknad, kontakt og tilbud er ikke krav, og krav på norsk er ikke krav på program")
    func bareKrav() {
        let person = Personmappe.eksempel {
            $0.kategori(.rpIntro)
            $0.krav(.intro, .soeknad, 2.februar(2026))
            $0.krav(.intro, .tilbud, 3.februar(2026))
            $0.krav(.norsk, .krav, 4.februar(2026))
        }
        #expect(person.fakta().oppstart.status == .ikkeAktuell)
    }

    @Test("Etter bortfall og gjeninntreden er det oppstarten etter det nye kravet som måles (INTL-8-4b)")
    func etterGjeninntreden() {
        func oppstart(start: Dato?, paa dato: Dato) -> Oppstartsfrist {
            Personmappe.eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(37), fra: 2.januar(2026), til: 31.mai(2026))
                $0.bortfall(5.januar(2026))
                $0.krav(.intro, .krav, 2.juni(2026))
                if let start { $0.deltakelse(oppstart: start, vedtatt: 20.august(2026)) }
            }.fakta(paa: dato).oppstart
        }
        #expect(oppstart(start: 2.september(2026), paa: 1.oktober(2026)).status == .oppfylt)
        #expect(oppstart(start: 3.september(2026), paa: 1.oktober(2026)).status == .brudd)
        #expect(oppstart(start: nil, paa: 2.september(2026)).status == .aapen)
        #expect(oppstart(start: nil, paa: 3.september(2026)).status == .brudd)
    }
}

@Suite("INTL-3-3: den som har avvist tilbudet")
struct AvvistTests {
    private func oppstart(
        avvist: Dato, _ ordning: Ordning = .intro, start: Dato? = nil, paa dato: Dato = 1.mai(2026)
    ) -> Oppstartsfrist {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.bosatt(15.januar(2026))
            $0.krav(ordning, .avvist, avvist)
            if let start { $0.deltakelse(oppstart: start) }
        }.fakta(paa: dato).oppstart
    }

    @Test("Avvist på bosettingsdagen eller senere: fristen gjelder ikke, og det er ikke brudd")
    func avvist() {
        for dag in [15.januar(2026), 20.april(2026), 1.mai(2026)] {
            #expect(oppstart(avvist: dag).status == .ikkeAktuell)
            #expect(oppstart(avvist: dag).frist == nil)
        }
    }

    @Test("Avvist før bosettingen, etter beregningsdagen eller på norsk endrer ingenting")
    func endrerIkke() {
        #expect(oppstart(avvist: 14.januar(2026)).status == .brudd)
        #expect(oppstart(avvist: 2.mai(2026)).status == .brudd)
        #expect(oppstart(avvist: 2.februar(2026), .norsk).status == .brudd)
    }

    @Test("Den som likevel begynte, måles mot fristen")
    func begynte() {
        #expect(oppstart(avvist: 2.februar(2026), start: 15.april(2026)).status == .oppfylt)
        #expect(oppstart(avvist: 2.februar(2026), start: 16.april(2026)).status == .brudd)
    }
}
