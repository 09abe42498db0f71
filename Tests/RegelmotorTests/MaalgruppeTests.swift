import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-8-1 og INTL-8-3: rett og plikt, og dem kommunen kan tilby")
struct MaalgruppeTests {
    @Test("Flyktning bosatt etter avtale har rett og plikt, uten avtale kan kommunen tilby")
    func avtale() {
        func gruppe(etterAvtale: Bool) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(.utl0828, vedtatt: 1.november(2025))
                $0.bosatt(1.desember(2025), etterAvtale: etterAvtale)
            }.fakta().kategoriIntro
        }
        #expect(gruppe(etterAvtale: true) == .rpIntro)
        #expect(gruppe(etterAvtale: false) == .kanIntro)
    }

    @Test("Uten bosetting er gruppen ukjent; familie og § 53 trenger ikke avtale")
    func utenBosetting() {
        #expect(intro { $0.opphold(.utl0828, vedtatt: 1.november(2025)) } == .uavklart(.bosetting))
        for grunnlag in [Oppholdsgrunnlag.utl08Kap6Ref, .utl0853L1b, .utl0853L2, .utl0853L3] {
            #expect(intro { $0.opphold(grunnlag, vedtatt: 1.november(2025)) } == .avgjort(.rettOgPlikt))
            let utenAvtale = intro {
                $0.opphold(grunnlag, vedtatt: 1.november(2025))
                $0.bosatt(1.desember(2025), etterAvtale: false)
            }
            #expect(utenAvtale == .avgjort(.rettOgPlikt))
        }
    }

    @Test("Den første bosettingen avgjør avtalen, ikke flyttingen etterpå")
    func foersteBosetting() {
        let gruppe = intro {
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.bosatt(2.februar(2026), etterAvtale: false)
            $0.bosatt(1.desember(2025))
        }
        #expect(gruppe == .avgjort(.rettOgPlikt))
    }

    @Test("Flyktning som først kom som familie, trenger ikke avtale; den som kom som annen familie, trenger den")
    func flyktningEtterFamilie() {
        func gruppe(soekt: Dato?) -> Utfall<Introrett?> {
            intro {
                $0.opphold(
                    .utl08Kap6Ref, vedtatt: 1.oktober(2025), soekt: soekt, referansepersonBosatt: 15.juni(2020))
                $0.bosatt(1.november(2025), etterAvtale: false)
                $0.opphold(.utl0828, vedtatt: 15.januar(2026))
            }
        }
        #expect(gruppe(soekt: 14.juni(2025)) == .avgjort(.rettOgPlikt))
        #expect(gruppe(soekt: 15.juni(2025)) == .avgjort(.kanTilbys))
    }

    @Test(
        "To år i kommunen: siste vedtaksdag gir rett og plikt, dagen etter gir ingenting",
        arguments: [
            (1.mars(2024), 28.februar(2026)), (1.november(2025), 31.oktober(2027)),
            (29.februar(2024), 27.februar(2026)),
        ])
    func botid(bosatt: Dato, siste: Dato) {
        func gruppe(vedtatt: Dato) -> Utfall<Introrett?> {
            intro(paa: 1.desember(2027)) {
                $0.opphold(.utl0828, vedtatt: bosatt.plus(dager: -60))
                $0.bosatt(bosatt)
                $0.deltakelse(oppstart: vedtatt.plus(dager: 14), vedtatt: vedtatt)
            }
        }
        #expect(gruppe(vedtatt: siste) == .avgjort(.rettOgPlikt))
        #expect(gruppe(vedtatt: siste.plus(dager: 1)) == .avgjort(nil))
    }

    @Test("Uten vedtak prøves de to årene på beregningsdagen, for dem som kan tilbys også")
    func botidUtenVedtak() {
        func gruppe(etterAvtale: Bool, paa dato: Dato) -> Utfall<Introrett?> {
            intro(paa: dato) {
                $0.opphold(.utl0828, vedtatt: 1.januar(2024))
                $0.bosatt(1.mars(2024), etterAvtale: etterAvtale)
            }
        }
        #expect(gruppe(etterAvtale: true, paa: 28.februar(2026)) == .avgjort(.rettOgPlikt))
        #expect(gruppe(etterAvtale: true, paa: 1.mars(2026)) == .avgjort(nil))
        #expect(gruppe(etterAvtale: false, paa: 28.februar(2026)) == .avgjort(.kanTilbys))
        #expect(gruppe(etterAvtale: false, paa: 1.mars(2026)) == .avgjort(nil))
    }

    @Test("Vedtak fra før den første tillatelsen: alle tillatelsene teller")
    func vedtakFoerTillatelse() {
        let gruppe = intro {
            $0.deltakelse(oppstart: 1.desember(2025), vedtatt: 31.oktober(2025))
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.bosatt(1.desember(2025))
        }
        #expect(gruppe == .avgjort(.rettOgPlikt))
    }

    @Test("Annen familie kan tilbys, innen to år i kommunen")
    func annenFamilie() {
        func gruppe(paa dato: Dato) -> Utfall<Introrett?> {
            intro(paa: dato) {
                $0.opphold(.utl08Kap6Annen, vedtatt: 1.januar(2024))
                $0.bosatt(1.mars(2024), etterAvtale: false)
            }
        }
        #expect(gruppe(paa: 28.februar(2026)) == .avgjort(.kanTilbys))
        #expect(gruppe(paa: 1.mars(2026)) == .avgjort(nil))
    }

    @Test("Familie som søkte for sent for bokstav f, regner botiden som annen familie")
    func botidForSentSoekt() {
        func gruppe(_ grunnlag: Oppholdsgrunnlag) -> Utfall<Introrett?> {
            intro {
                $0.bosatt(1.februar(2024), etterAvtale: false)
                $0.opphold(
                    grunnlag, vedtatt: 1.desember(2025), soekt: 15.juni(2025), referansepersonBosatt: 15.juni(2020))
            }
        }
        #expect(gruppe(.utl08Kap6Annen) == .avgjort(nil))
        #expect(gruppe(.utl08Kap6Ref) == .avgjort(nil))
    }

    @Test("Nordiske borgere og EØS-borgere er utenfor; er statsborgerskapet ukjent, er de ikke det")
    func statsborgerskap() {
        func gruppe(_ borger: Person.Borger, _ grunnlag: Oppholdsgrunnlag) -> Utfall<Introrett?> {
            intro {
                $0.mappe.person.borger = borger
                $0.opphold(grunnlag, vedtatt: 1.november(2025))
                $0.bosatt(1.desember(2025))
            }
        }
        for borger in [Person.Borger.nordisk, .eoes] {
            #expect(gruppe(borger, .utl0828) == .avgjort(nil))
            #expect(gruppe(borger, .utl08Kap6Annen) == .avgjort(nil))
        }
        #expect(gruppe(.ukjent, .utl0828) == .avgjort(.rettOgPlikt))
    }

    @Test("Under introduksjonsloven regnes ingen kategori ut")
    func introloven() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 31.desember(2020), soektFraUtlandet: false)
            $0.bosatt(1.desember(2025))
        }
        #expect(person.fakta().kategoriIntro == nil && person.fakta().kategoriNorsk == nil)
    }
}

@Suite("INTL-8-AGE: alderen på vedtaksdatoen for tillatelsen")
struct AldersgrenseTests {
    private func gruppe(
        foedt: Dato, tillatelse: Dato, _ grunnlag: Oppholdsgrunnlag = .utl0828, fornyet: Dato? = nil,
        paa dato: Dato = 1.september(2026)
    ) -> Utfall<Introrett?> {
        intro(foedt: foedt, paa: dato) {
            $0.opphold(grunnlag, vedtatt: tillatelse)
            if let fornyet { $0.opphold(grunnlag, vedtatt: fornyet, erFornyelse: true) }
            $0.bosatt(tillatelse.plus(dager: 20))
        }
    }

    @Test("55 år har rett og plikt, 56 år kan tilbys")
    func oevre() {
        #expect(gruppe(foedt: 15.juni(1970), tillatelse: 14.juni(2026)) == .avgjort(.rettOgPlikt))
        #expect(gruppe(foedt: 15.juni(1970), tillatelse: 15.juni(2026)) == .avgjort(.kanTilbys))
    }

    @Test("17 år er utenfor og blir det også som 18-åring; 18 år på dagen er i målgruppen")
    func nedre() {
        #expect(gruppe(foedt: 2.mai(2008), tillatelse: 1.mai(2026)) == .avgjort(nil))
        #expect(gruppe(foedt: 2.mai(2008), tillatelse: 1.mai(2026), paa: 1.mars(2028)) == .avgjort(nil))
        #expect(gruppe(foedt: 2.mai(2008), tillatelse: 2.mai(2026)) == .avgjort(.rettOgPlikt))
    }

    @Test("En fornyelse flytter ikke alderen, verken den øvre eller den nedre")
    func fornyelse() {
        #expect(
            gruppe(foedt: 15.juni(1970), tillatelse: 14.juni(2026), fornyet: 1.august(2026)) == .avgjort(.rettOgPlikt))
        #expect(gruppe(foedt: 2.mai(2008), tillatelse: 1.mai(2026), fornyet: 1.august(2026)) == .avgjort(nil))
    }

    @Test("Annen familie har ingen øvre alder, men må være 18 år")
    func annenFamilie() {
        #expect(gruppe(foedt: 1.mai(1950), tillatelse: 1.mai(2026), .utl08Kap6Annen) == .avgjort(.kanTilbys))
        #expect(gruppe(foedt: 2.mai(2008), tillatelse: 1.mai(2026), .utl08Kap6Annen) == .avgjort(nil))
    }
}
