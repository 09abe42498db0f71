import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-8-1: toårsgrensen")
struct ToaarsgrenseTests {
    private func grense(bosatt: Dato, tillatelse: Dato? = nil, _ regelverk: Regelverk = .test) -> Dato? {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: tillatelse ?? bosatt.plus(dager: -60))
            $0.bosatt(bosatt)
        }.fakta(regelverk).toaarsgrense
    }

    @Test(
        "Første dag som er for sent, er toårsdagen",
        arguments: [
            (1.mars(2024), 1.mars(2026)), (1.november(2025), 1.november(2027)), (29.februar(2024), 28.februar(2026)),
        ])
    func eksempler(bosatt: Dato, foersteForSene: Dato) {
        #expect(grense(bosatt: bosatt) == foersteForSene)
    }

    @Test("Botiden begynner når både bosetting og tillatelse er der")
    func tillatelseEtterBosetting() {
        #expect(grense(bosatt: 1.mars(2024), tillatelse: 15.mai(2024)) == 15.mai(2026))
        #expect(grense(bosatt: 1.mars(2024), tillatelse: 1.mars(2024)) == 1.mars(2026))
    }

    @Test("Første bosetting teller, ikke flyttingen etterpå")
    func flytting() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.januar(2024))
            $0.bosatt(1.juni(2025), kommune: 4648)
            $0.bosatt(1.mars(2024))
        }
        #expect(person.fakta().toaarsgrense == 1.mars(2026))
    }

    @Test("Uten bosetting er grensen ukjent")
    func ukjent() {
        let person = Personmappe.eksempel { $0.opphold(.utl0828, vedtatt: 1.januar(2024)) }
        #expect(person.fakta().toaarsgrense == nil)
    }
}

@Suite("INTL-8-4 og 8-4b: bortfall på grunn av arbeid")
struct BortfallTests {
    private func person(bosatt: Dato, bortfall: Dato, _ mer: (inout Eksempelperson) -> Void = { _ in }) -> Personmappe {
        .eksempel {
            $0.opphold(.utl0828, vedtatt: bosatt)
            $0.bosatt(bosatt)
            $0.kategori(.rpIntro)
            $0.bortfall(bortfall)
            mer(&$0)
        }
    }

    @Test("Bortfall 5. januar 2026 står når ingen deltakelse har kommet")
    func bortfalt() {
        let bortfall = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)).fakta().bortfall
        #expect(bortfall?.vedtaksdato == 5.januar(2026))
        #expect(bortfall?.status == .bortfalt)
        #expect(bortfall?.senereStart == nil)
    }

    @Test("Deltakelse etter bortfall gir rett og plikt igjen, med tre måneder fra det nye kravet")
    func gjeninntraadt() {
        let fakta = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)) {
            $0.krav(.intro, .krav, 2.juni(2026))
            $0.deltakelse(oppstart: 17.august(2026))
        }.fakta(paa: 1.september(2026))
        #expect(fakta.bortfall?.status == .gjeninntraadt)
        #expect(fakta.bortfall?.senereStart == 17.august(2026))
        #expect(fakta.oppstart.frist == 2.september(2026))
        #expect(fakta.oppstart.status == .oppfylt)
    }

    @Test("Etter gjeninntreden er det den nye oppstarten som måles mot fristen, ikke den fra før bortfallet")
    func nyOppstart() {
        let fakta = person(bosatt: 1.november(2025), bortfall: 2.februar(2026)) {
            $0.deltakelse(oppstart: 12.januar(2026))
            $0.krav(.intro, .krav, 2.juni(2026))
            $0.deltakelse(oppstart: 1.desember(2026))
        }.fakta(paa: 7.desember(2026))
        #expect(fakta.oppstart.frist == 2.september(2026))
        #expect(fakta.oppstart.status == .brudd)
    }

    @Test("Uten nytt krav er fristen etter bortfall ikke aktuell")
    func utenNyttKrav() {
        let fakta = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)) {
            $0.krav(.intro, .krav, 10.november(2025))
            $0.deltakelse(oppstart: 17.august(2026))
        }.fakta(paa: 1.september(2026))
        #expect(fakta.oppstart.frist == nil)
        #expect(fakta.oppstart.status == .ikkeAktuell)
    }

    @Test("31. januar 2026 kan retten komme tilbake, 1. februar 2026 er fristen ute")
    func fristUte() {
        let person = person(bosatt: 1.februar(2024), bortfall: 5.januar(2026))
        #expect(person.fakta(paa: 31.januar(2026)).bortfall?.status == .bortfalt)
        #expect(person.fakta(paa: 1.februar(2026)).bortfall?.status == .fristUte)
    }

    @Test("Så lenge retten er bortfalt, løper ingen frist for oppstart")
    func ingenOppstartsfrist() {
        let fakta = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)).fakta()
        #expect(fakta.oppstart.status == .ikkeAktuell)
    }

    @Test("Samme dag uten registreringsdato: deltakelsen regnes som den siste")
    func sammeDag() {
        let person = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)) {
            $0.deltakelse(oppstart: 12.januar(2026), vedtatt: 5.januar(2026))
        }
        #expect(person.fakta().bortfall?.status == .gjeninntraadt)
    }

    @Test("Samme dag: deltakelse registrert før bortfallet kommer ikke etter det, registrert etter gjør det")
    func registreringsdato() {
        func status(registrert: Dato) -> Bortfall.Status? {
            Personmappe.eksempel {
                $0.bortfall(5.januar(2026), registrert: 8.januar(2026))
                $0.deltakelse(oppstart: 12.januar(2026), vedtatt: 5.januar(2026), registrert: registrert)
            }.fakta().bortfall?.status
        }
        #expect(status(registrert: 7.januar(2026)) == .bortfalt)
        #expect(status(registrert: 9.januar(2026)) == .gjeninntraadt)
    }

    @Test("Deltakelse vedtatt før bortfallet gir ikke retten tilbake")
    func tidligereDeltakelse() {
        let person = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)) {
            $0.deltakelse(oppstart: 12.januar(2026), vedtatt: 4.januar(2026))
        }
        #expect(person.fakta().bortfall?.status == .bortfalt)
    }

    @Test("Annullert bortfall og avslag er ikke bortfall")
    func annullert() {
        let person = Personmappe.eksempel {
            $0.bortfall(5.januar(2026), annullert: true)
            $0.vedtak(.bortfallArbeid, vedtatt: 6.januar(2026), resultat: .avslag)
        }
        #expect(person.fakta().bortfall == nil)
    }

    @Test("Av flere bortfall gjelder det siste")
    func flere() {
        let person = person(bosatt: 1.november(2025), bortfall: 2.februar(2026)) {
            $0.bortfall(5.januar(2026))
            $0.deltakelse(oppstart: 19.januar(2026))
        }
        #expect(person.fakta().bortfall?.vedtaksdato == 2.februar(2026))
        #expect(person.fakta().bortfall?.status == .bortfalt)
    }

    @Test("Bare bortfall er ikke deltakelse: ingen frist og ingen avvik")
    func bareBortfall() {
        let fakta = person(bosatt: 1.november(2025), bortfall: 5.januar(2026)).fakta()
        #expect(!fakta.harDeltakelse && fakta.frist == nil && fakta.avvik == [])
    }
}

/// The report is RAP-BORTFALL: every decision, with its date, the ending and the hours.
@Suite("INTL-8-4: arbeid på minst 30 timer")
struct Arbeid30Tests {
    private func gruppe(
        vedtatt: Dato? = nil, _ regelverk: Regelverk = .test, _ mer: (inout Eksempelperson) -> Void
    ) -> Utfall<Introrett?> {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
            $0.bosatt(1.november(2025))
            if let vedtatt { $0.deltakelse(oppstart: vedtatt.plus(dager: 14), vedtatt: vedtatt) }
            mer(&$0)
        }.fakta(regelverk).beregnet.intro
    }

    @Test("Publisert: vedtak om bortfall 5. januar 2026 i Salangen avbryter programmet samme dag, av Regelmotor")
    func publisert() {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
            $0.bosatt(1.november(2025), kommune: 5522)
            $0.bortfallMedAvslutning(5.januar(2026))
        }.fakta()
        #expect(fakta.bortfall?.vedtaksdato == 5.januar(2026) && fakta.bortfall?.status == .bortfalt)
        #expect(fakta.avslutning?.dato == 5.januar(2026) && fakta.avslutning?.type == .avbrutt)
        #expect(fakta.avslutning?.aarsak == .bortfallArbeid && fakta.avslutning?.avsluttetAv == .regelmotor)
        #expect(fakta.kommune.tall == 5522 && fakta.kategoriIntro == nil)
        #expect(fakta.beregnet.intro == .avgjort(.bortfalt))
        #expect(fakta.beregnet.introUtenBortfall == .avgjort(.rettOgPlikt))
    }

    @Test(
        "29,5 timer er ikke nok, 30 timer er; et tilbud er som en jobb", arguments: [Arbeidstype.arbeid, .tilbud])
    func tretti(type: Arbeidstype) {
        func med(_ hundredeler: Int32) -> Utfall<Introrett?> {
            gruppe { $0.arbeid(Desimal(hundredeler: hundredeler), fra: 2.januar(2026), type) }
        }
        #expect(med(2950) == .avgjort(.rettOgPlikt))
        #expect(med(3000) == .avgjort(.bortfalt))
    }

    @Test("Jobben teller fra og med første til og med siste dag")
    func dager() {
        func jobb(_ fra: Dato, _ til: Dato?) -> Utfall<Introrett?> {
            gruppe { $0.arbeid(Desimal(30), fra: fra, til: til) }
        }
        #expect(jobb(1.mars(2026), nil) == .avgjort(.bortfalt))
        #expect(jobb(2.mars(2026), nil) == .avgjort(.rettOgPlikt))
        #expect(jobb(1.januar(2026), 1.mars(2026)) == .avgjort(.bortfalt))
        #expect(jobb(1.januar(2026), 28.februar(2026)) == .avgjort(.rettOgPlikt))
    }

    @Test("Jobben prøves på vedtaksdatoen når det er vedtak om program, ikke på beregningsdagen")
    func vedVedtaket() {
        func jobb(fra: Dato) -> Utfall<Introrett?> {
            gruppe(vedtatt: 2.februar(2026)) { $0.arbeid(Desimal(30), fra: fra) }
        }
        #expect(jobb(fra: 2.februar(2026)) == .avgjort(.bortfalt))
        #expect(jobb(fra: 3.februar(2026)) == .avgjort(.rettOgPlikt))
    }

    @Test("Arbeid rører bare rett og plikt, ikke dem kommunen kan tilby")
    func kanTilbys() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.oktober(2025))
            $0.bosatt(1.november(2025), etterAvtale: false)
            $0.arbeid(Desimal(40), fra: 2.januar(2026))
        }
        #expect(person.fakta().kategoriIntro == .kanIntro)
    }
}
