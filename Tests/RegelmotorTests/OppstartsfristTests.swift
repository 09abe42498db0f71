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
}
