import Kalender
import Register
import Testing

@testable import Regelmotor

/// A day of computation before the extract: the case is what had happened by that day.
@Suite("Beregningsdato før uttrekksdatoen")
struct BeregningsdatoTests {
    private let person = Personmappe.eksempel {
        $0.bosatt(1.september(2025))
        $0.deltakelse(oppstart: 1.desember(2025), vedtatt: 20.november(2025))
        $0.sluttmaal(.g4, registrert: 1.desember(2025))
        $0.bortfallMedAvslutning(5.januar(2026))
        $0.deltakelse(oppstart: 1.mars(2026), vedtatt: 20.februar(2026))
    }

    private func sak(_ dato: Dato, _ mappe: Personmappe? = nil) -> Sak {
        Sak(mappe ?? person, .test, dato: dato, uttrekksdato: 17.april(2026))
    }

    @Test("Vedtak og avslutninger etter dagen er ikke kjent")
    func foerBortfallet() {
        let sak = sak(4.januar(2026))
        #expect(sak.fakta.bortfall == nil && sak.fakta.avslutning == nil)
        #expect(sak.mappe.vedtak.count == 1)
        #expect(sak.fakta.startdato == 1.desember(2025))
    }

    @Test("På dagen er de kjent, og status følger det som hadde hendt")
    func underveis() {
        #expect(sak(5.januar(2026)).fakta.bortfall?.status == .bortfalt)
        #expect(sak(19.februar(2026)).fakta.bortfall?.status == .bortfalt)
        #expect(sak(20.februar(2026)).fakta.bortfall?.status == .gjeninntraadt)
        #expect(sak(17.april(2026)).fakta.bortfall?.status == .gjeninntraadt)
    }

    @Test("Oppstart som ligger foran, er kjent når vedtaket er fattet")
    func framtidigOppstart() {
        let mappe = Personmappe.eksempel { $0.deltakelse(oppstart: 1.mars(2026), vedtatt: 20.februar(2026)) }
        #expect(sak(19.februar(2026), mappe).fakta.harDeltakelse == false)
        #expect(sak(20.februar(2026), mappe).fakta.startdato == 1.mars(2026))
    }

    @Test("En dato etter uttrekket er en feil i raden, og blir stående")
    func etterUttrekket() {
        let mappe = Personmappe.eksempel { $0.deltakelse(oppstart: 1.mars(2026), vedtatt: 18.april(2026)) }
        #expect(sak(1.februar(2026), mappe).fakta.harDeltakelse)
    }

    @Test("Permisjon som var registrert på dagen, er kjent selv om den ligger foran")
    func permisjon() {
        let mappe = Personmappe.eksempel {
            $0.deltakelse(oppstart: 1.desember(2025))
            $0.fravaer(.lege, fra: 1.september(2026), til: 2.september(2026))
            $0.mappe.fravaer[0].felles.registrert = 14.april(2026)
        }
        #expect(sak(13.april(2026), mappe).mappe.fravaer.isEmpty)
        #expect(sak(14.april(2026), mappe).mappe.fravaer.count == 1)
    }

    @Test("Bosetting etter dagen er ikke kjent, og NIRs frist sammenliknes ikke")
    func bosetting() {
        let mappe = Personmappe.eksempel {
            $0.bosatt(1.mars(2026))
            $0.ordning(.intro, frist: 1.mars(2028))
        }
        #expect(sak(28.februar(2026), mappe).fakta.toaarsgrense == nil)
        #expect(sak(28.februar(2026), mappe).mappe.ordninger.first?.gjennomfoeringsfrist == nil)
        #expect(sak(17.april(2026), mappe).mappe.ordninger.first?.gjennomfoeringsfrist == 1.mars(2028))
        #expect(sak(1.mars(2026), mappe).fakta.toaarsgrense == 1.mars(2028))
    }

    @Test("Død, utvandring og effektuering etter dagen er ikke kjent; en dato etter uttrekket blir stående")
    func dagerVedRaden() {
        var mappe = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.september(2025), effektuert: 10.november(2025))
        }
        (mappe.person.doedsdato, mappe.person.utvandret) = (5.mars(2026), 5.januar(2026))
        let foer = sak(9.november(2025), mappe).mappe
        #expect(foer.person.doedsdato == nil && foer.person.utvandret == nil)
        #expect(foer.tillatelser.map(\.effektuert) == [nil])
        let midt = sak(5.januar(2026), mappe).mappe
        #expect(midt.person.doedsdato == nil && midt.person.utvandret == 5.januar(2026))
        #expect(midt.tillatelser.map(\.effektuert) == [10.november(2025)])
        mappe.person.doedsdato = 18.april(2026)
        #expect(sak(5.januar(2026), mappe).mappe.person.doedsdato == 18.april(2026))
    }

    @Test("Fravær etter dagen forlenger ikke")
    func fravaer() {
        let mappe = Personmappe.eksempel {
            $0.deltakelse(oppstart: 1.desember(2025))
            $0.sluttmaal(.g4, registrert: 1.desember(2025))
            $0.fravaer(.lege, fra: 2.mars(2026), til: 31.mars(2026))
        }
        #expect(sak(1.mars(2026), mappe).fakta.frist?.verdi?.tillegg == 0)
        #expect(sak(17.april(2026), mappe).fakta.frist?.verdi?.tillegg ?? 0 > 0)
    }
}
