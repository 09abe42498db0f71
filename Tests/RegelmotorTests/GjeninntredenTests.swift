import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-8-4b: rett og plikt kommer tilbake når arbeidet slutter")
struct GjeninntredenTests {
    private func person(
        bosatt: Dato = 1.november(2025), timer: Int32 = 3750, slutt: Dato?,
        _ mer: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        .eksempel {
            $0.opphold(.utl0828, vedtatt: bosatt.plus(dager: -60))
            $0.bosatt(bosatt)
            $0.arbeid(Desimal(hundredeler: timer), fra: 2.januar(2026), til: slutt)
            $0.bortfall(5.januar(2026))
            mer(&$0)
        }
    }

    @Test("Jobben slutter 31. mai 2026, krav 2. juni: rett og plikt igjen, og oppstart senest 2. september")
    func eksempel1() {
        let person = person(slutt: 31.mai(2026)) { $0.krav(.intro, .krav, 2.juni(2026)) }
        let fakta = person.fakta(paa: 15.juni(2026))
        #expect(fakta.kategoriIntro == .rpIntro)
        #expect(fakta.bortfall?.status == .gjeninntraadt && fakta.bortfall?.hendelse == 31.mai(2026))
        #expect(fakta.oppstart.utgangspunkt == 2.juni(2026) && fakta.oppstart.frist == 2.september(2026))
        #expect(fakta.oppstart.status == .aapen)
    }

    @Test(
        "Bosatt 1. februar 2024: slutter jobben 31. januar 2026, kommer retten tilbake; dagen etter gjør den ikke det",
        arguments: [
            (31.januar(2026), Bortfall.Status.gjeninntraadt, Kategori?.some(.rpIntro)),
            (1.februar(2026), .fristUte, nil),
        ])
    func eksempel2(slutt: Dato, status: Bortfall.Status, kategori: Kategori?) {
        let fakta = person(bosatt: 1.februar(2024), slutt: slutt).fakta()
        #expect(fakta.bortfall?.status == status)
        #expect(fakta.kategoriIntro == kategori)
    }

    @Test("Tilbud på 29,5 timer gir aldri bortfall, tilbud på 30 timer gir det")
    func eksempel3() {
        func kategori(_ hundredeler: Int32) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
                $0.bosatt(1.november(2025))
                $0.arbeid(Desimal(hundredeler: hundredeler), fra: 2.januar(2026), .tilbud)
            }.fakta().kategoriIntro
        }
        #expect(kategori(2950) == .rpIntro)
        #expect(kategori(3000) == nil)
    }

    @Test("Retten er tilbake på dagen jobben slutter, ikke dagen før")
    func dagen() {
        let person = person(slutt: 31.mai(2026))
        #expect(person.fakta(paa: 30.mai(2026)).bortfall?.status == .bortfalt)
        #expect(person.fakta(paa: 31.mai(2026)).bortfall?.status == .gjeninntraadt)
    }

    @Test("Et tilbud som faller bort, er som en jobb som slutter")
    func tilbud() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
            $0.bosatt(1.november(2025))
            $0.bortfall(5.januar(2026))
            $0.arbeid(Desimal(30), fra: 5.januar(2026), til: 20.februar(2026), .tilbud)
        }
        #expect(person.fakta().bortfall?.hendelse == 20.februar(2026))
    }

    @Test("En ny jobb på 30 timer holder retten borte, en på 29,5 gjør det ikke")
    func nyJobb() {
        func status(_ hundredeler: Int32) -> Bortfall.Status? {
            person(slutt: 31.mai(2026)) { $0.arbeid(Desimal(hundredeler: hundredeler), fra: 1.juni(2026)) }
                .fakta(paa: 15.juni(2026)).bortfall?.status
        }
        #expect(status(3000) == .bortfalt)
        #expect(status(2950) == .gjeninntraadt)
    }

    @Test("En jobb på 29,5 timer som slutter, eller en som sluttet før bortfallet, gir ikke retten tilbake")
    func andreJobber() {
        #expect(person(timer: 2950, slutt: 31.mai(2026)).fakta(paa: 15.juni(2026)).bortfall?.status == .bortfalt)
        #expect(person(slutt: 4.januar(2026)).fakta().bortfall?.status == .bortfalt)
        #expect(person(slutt: 5.januar(2026)).fakta().bortfall?.status == .gjeninntraadt)
    }

    @Test("Uten bosetting er de to årene ukjent, og retten kommer ikke tilbake")
    func utenBosetting() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl08Kap6Ref, vedtatt: 1.oktober(2025))
            $0.bortfall(5.januar(2026))
            $0.arbeid(Desimal(30), fra: 2.januar(2026), til: 15.februar(2026))
        }
        #expect(person.fakta().bortfall?.status == .bortfalt)
        #expect(person.fakta().kategoriIntro == nil)
    }

    @Test("Kravet må komme på dagen jobben slutter eller senere; et eldre krav mangler noe (OP-06)")
    func krav() {
        func oppstart(_ dato: Dato) -> Oppstartsfrist {
            person(slutt: 31.mai(2026)) { $0.krav(.intro, .krav, dato) }.fakta(paa: 15.juni(2026)).oppstart
        }
        #expect(oppstart(31.mai(2026)).frist == 31.august(2026))
        #expect(oppstart(30.mai(2026)).frist == nil && oppstart(30.mai(2026)).status == .ikkeAktuell)
    }

    @Test("Uten nytt krav sier forklaringen at kravet mangler (OP-06)")
    func manglerKrav() {
        let forklaring = Sak.forklar(person(slutt: 31.mai(2026)), .test, dato: 15.juni(2026)).forklaring
        #expect(forklaring.linjer.contains { $0.steg == .oppstartsfrist && $0.mangler == [.krav] })
    }

    @Test("Vedtak etter de to årene står, når jobben sluttet innen dem (OP-07)")
    func vedtakEtterToAar() {
        let person = person(bosatt: 1.februar(2024), slutt: 31.januar(2026)) {
            $0.krav(.intro, .krav, 3.februar(2026))
            $0.deltakelse(oppstart: 16.februar(2026), vedtatt: 10.februar(2026))
        }
        #expect(person.fakta().kategoriIntro == .rpIntro)
        #expect(person.fakta().oppstart.frist == 3.mai(2026) && person.fakta().oppstart.status == .oppfylt)
    }
}
