import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-6A og INTL-6A-2026: kollektiv beskyttelse")
struct KollektivTests {
    private func person(
        foedt: Dato = 14.mai(1996), tillatelse: Dato, bosatt: Dato? = 2.februar(2026), etterAvtale: Bool = true,
        _ mer: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        .eksempel(foedt: foedt) {
            $0.opphold(.utl0834L2, vedtatt: tillatelse)
            if let bosatt { $0.bosatt(bosatt, etterAvtale: etterAvtale) }
            mer(&$0)
        }
    }

    @Test("Publisert: vedtak 9. januar 2026, bor og følges opp i Bremanger: rett til norsk, rett og plikt til program")
    func bremanger() {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 9.januar(2026), ankomst: 5.januar(2026))
            $0.bosatt(9.januar(2026), kommune: 4648)
            $0.adresse(.bor, kommune: 4648, fra: 9.januar(2026))
            $0.adresse(.oppfoelging, kommune: 4648, fra: 9.januar(2026))
        }.fakta()
        #expect(fakta.kategoriNorsk == .rettNorsk && fakta.kategoriIntro == .rpIntro)
        #expect(fakta.lovgrunnlag == .avgjort(.integreringsloven6a) && fakta.kommune.tall == 4648)
    }

    @Test("Kapittel 6A gjelder egen tillatelse: familien er under de vanlige reglene")
    func familie() {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl08Kap6Ref, vedtatt: 9.januar(2026))
            $0.bosatt(2.februar(2026), etterAvtale: false)
        }.fakta()
        #expect(fakta.lovgrunnlag == .avgjort(.integreringsloven))
        #expect(fakta.kategoriIntro == .rpIntro && fakta.kategoriNorsk == .rpNorsk)
    }

    @Test("En tillatelse fra før 11. mars 2022 er under de vanlige reglene, og gir rett og plikt")
    func foerKapittel6A() {
        let foer = person(tillatelse: 10.mars(2022)).fakta()
        #expect(foer.kategoriIntro == .rpIntro && !foer.beregnet.erFoer2026UtenVedtak)
        #expect(person(tillatelse: 11.mars(2022)).fakta().kategoriIntro == .rettIntro)
    }

    @Test("Vedtak om deltakelse før 2026: rett, også etter nyttår, til programmet er avsluttet")
    func vedtakFoer2026() {
        let deltar = person(tillatelse: 10.mai(2024), bosatt: 1.juni(2024)) {
            $0.deltakelse(oppstart: 12.januar(2026), vedtatt: 31.desember(2025))
        }
        #expect(deltar.fakta().kategoriIntro == .rettIntro && !deltar.fakta().beregnet.erFoer2026UtenVedtak)
        var ferdig = deltar
        ferdig.avslutninger.append(
            Avslutning(ordning: .intro, type: .gjennomfoert, aarsak: .vgo, dato: 20.februar(2026)))
        #expect(ferdig.fakta(paa: 19.februar(2026)).kategoriIntro == .rettIntro)
        #expect(ferdig.fakta(paa: 20.februar(2026)).beregnet.intro == .avgjort(nil))
    }

    @Test("Første tillatelse 1. januar 2026 følger de vanlige reglene, dagen før gir rett med merke (OP-23)")
    func foersteTillatelse() {
        let ny = person(tillatelse: 1.januar(2026)).fakta()
        #expect(ny.kategoriIntro == .rpIntro && !ny.beregnet.erFoer2026UtenVedtak)
        let gammel = person(tillatelse: 31.desember(2025)).fakta()
        #expect(gammel.kategoriIntro == .rettIntro && gammel.beregnet.erFoer2026UtenVedtak)
    }

    @Test("Vedtak fra 2026 med tillatelse fra før er ikke vedtak før 2026: rett med merke")
    func vedtakI2026() {
        let fakta = person(tillatelse: 10.mai(2024)) { $0.deltakelse(oppstart: 16.februar(2026)) }.fakta()
        #expect(fakta.kategoriIntro == .rettIntro && fakta.beregnet.erFoer2026UtenVedtak)
    }

    @Test("Ny tillatelse: uten avtale kan kommunen tilby, og med jobb på 30 timer er rett og plikt bortfalt")
    func vanligeRegler() {
        #expect(person(tillatelse: 9.januar(2026), etterAvtale: false).fakta().kategoriIntro == .kanIntro)
        let jobb = person(tillatelse: 9.januar(2026)) { $0.arbeid(Desimal(30), fra: 9.februar(2026)) }.fakta()
        #expect(jobb.beregnet.intro == .avgjort(.bortfalt))
    }

    @Test("Gammel tillatelse uten vedtak: de to årene prøves ikke for retten, men for dem som kan tilbys")
    func gammelUtenVedtak() {
        #expect(person(tillatelse: 1.april(2022), bosatt: 1.juni(2022)).fakta().kategoriIntro == .rettIntro)
        func utenAvtale(bosatt: Dato) -> Kategori? {
            person(tillatelse: 1.april(2022), bosatt: bosatt, etterAvtale: false).fakta().kategoriIntro
        }
        #expect(utenAvtale(bosatt: 2.mars(2024)) == .kanIntro)
        #expect(utenAvtale(bosatt: 1.mars(2024)) == nil)
        #expect(person(tillatelse: 1.april(2022), bosatt: nil).fakta().beregnet.intro == .uavklart(.bosetting))
    }

    @Test("Gammel tillatelse uten vedtak: 56-åringen kan tilbys, 17-åringen og nordiske borgere er utenfor")
    func gammelAlder() {
        func kategori(foedt: Dato, _ borger: Person.Borger = .annen) -> Kategori? {
            var person = person(foedt: foedt, tillatelse: 10.mai(2025))
            person.person.borger = borger
            return person.fakta().kategoriIntro
        }
        #expect(kategori(foedt: 11.mai(1969)) == .rettIntro)
        #expect(kategori(foedt: 10.mai(1969)) == .kanIntro)
        #expect(kategori(foedt: 11.mai(2007)) == nil)
        #expect(kategori(foedt: 14.mai(1996), .nordisk) == nil)
    }
}

@Suite("INTF-43h: fra kollektiv beskyttelse til en annen tillatelse")
struct Bytte34Tests {
    @Test(
        "Vedtak om program fra 2025, flyktning 2. mars 2026: retten og den gamle fristen står, ingen samfunnskunnskap")
    func eksempel1() {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.bosatt(1.juni(2024))
            $0.deltakelse(oppstart: 1.september(2025), vedtatt: 20.august(2025))
            $0.sluttmaal(.g4, registrert: 1.september(2025))
            $0.utdanning(.nei)
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
            $0.opphold(.utl0828, vedtatt: 2.mars(2026))
        }.fakta(paa: 1.april(2026))
        #expect(fakta.kategoriIntro == .rettIntro && fakta.programfrist == 31.august(2027))
        #expect(fakta.kategoriNorsk == .rettNorsk && fakta.norsk.frist == 31.august(2026))
        #expect(fakta.samfunn.status == .ikkeAktuell && fakta.timerSamfKrav == nil)
        #expect(fakta.beregnet.beholder43h)
    }

    @Test("Uten noe vedtak blir flyktningen vurdert som andre: rett og plikt, innen to år")
    func eksempel2() {
        func fakta(bosatt: Dato) -> Personfakta {
            Personmappe.eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.bosatt(bosatt)
                $0.opphold(.utl0828, vedtatt: 2.mars(2026))
            }.fakta(paa: 1.april(2026))
        }
        #expect(fakta(bosatt: 1.juni(2024)).kategoriIntro == .rpIntro)
        #expect(fakta(bosatt: 1.juni(2024)).kategoriNorsk == .rpNorsk)
        #expect(fakta(bosatt: 15.mai(2024)).beregnet.beholder43h == false)
        #expect(fakta(bosatt: 2.april(2024)).kategoriIntro == .rpIntro)
    }

    @Test("Bare norskvedtak: ingen nye rettigheter, og tolv måneder norsk fra den første starten")
    func eksempel3() {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.februar(2026))
            $0.bosatt(2.mars(2026))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 1.april(2026), oppstart: 13.april(2026))
            $0.opphold(.utl0828, vedtatt: 15.september(2026))
            $0.utdanning(.nei)
        }.fakta(paa: 1.oktober(2026))
        #expect(fakta.kategoriIntro == nil && fakta.kategoriNorsk == .rettNorsk)
        #expect(fakta.norsk.frist == 12.april(2027) && fakta.samfunn.status == .ikkeAktuell)
    }

    @Test("Et bytte vedtatt 31. desember 2025 er ikke dekket, 1. januar 2026 er det (OP-24)")
    func bytteFoer2026() {
        func norsk(ny: Dato) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
                $0.opphold(.utl0828, vedtatt: ny)
            }.fakta().kategoriNorsk
        }
        #expect(norsk(ny: 31.desember(2025)) == .rpNorsk)
        #expect(norsk(ny: 1.januar(2026)) == .rettNorsk)
    }

    @Test("Vedtak samme dag som den nye tillatelsen er ikke fra tiden med kollektiv beskyttelse")
    func vedtakSammeDag() {
        func norsk(vedtatt: Dato) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.februar(2026))
                $0.vedtak(.norsk, .norsk, vedtatt: vedtatt, oppstart: 5.oktober(2026))
                $0.opphold(.utl0828, vedtatt: 15.september(2026))
            }.fakta(paa: 10.oktober(2026)).kategoriNorsk
        }
        #expect(norsk(vedtatt: 14.september(2026)) == .rettNorsk)
        #expect(norsk(vedtatt: 15.september(2026)) == .rpNorsk)
    }

    @Test("Retten til norsk står ved permanent tillatelse")
    func permanent() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
            $0.opphold(.utl0862, vedtatt: 2.februar(2026))
        }
        #expect(person.fakta().kategoriNorsk == .rettNorsk)
    }

    @Test("Retten til norsk står også når den nye tillatelsen siden blir permanent")
    func permanentEtterBytte() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
            $0.opphold(.utl0828, vedtatt: 2.mars(2026))
            $0.opphold(.utl0862, vedtatt: 5.mars(2029))
        }
        #expect(person.fakta(paa: 1.april(2029)).kategoriNorsk == .rettNorsk)
    }

    @Test(
        "Norskvedtak etter den nye tillatelsen er ikke fra tiden med kollektiv beskyttelse, heller ikke ved fornyelse")
    func fornyelseEtterBytte() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.opphold(.utl0828, vedtatt: 2.mars(2026))
            $0.vedtak(.norsk, .norsk, vedtatt: 4.mai(2026), oppstart: 18.mai(2026))
            $0.opphold(.utl0828, vedtatt: 1.mars(2028), erFornyelse: true)
        }
        #expect(person.fakta(paa: 1.april(2028)).kategoriNorsk == .rpNorsk)
    }
}
