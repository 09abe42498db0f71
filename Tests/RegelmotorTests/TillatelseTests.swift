import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-2: bare den som har tillatelse, er i målgruppen")
struct TillatelseTests {
    private let tilbakekalt = Personmappe.eksempel {
        $0.opphold(.utl0828, vedtatt: 1.november(2025))
        $0.bosatt(1.desember(2025))
        $0.opphold(.utl0828, vedtatt: 16.februar(2026), utfall: .tilbakekalt)
    }

    private func sak(_ dato: Dato) -> Personfakta {
        Sak(tilbakekalt, .test, dato: dato, uttrekksdato: 17.april(2026)).fakta
    }

    @Test("Uten tillatelse i uttrekket er gruppen ukjent, med bare avslag er den ingen")
    func ingenTillatelse() {
        #expect(intro { $0.bosatt(1.desember(2025)) } == .uavklart(.tillatelse))
        let avslag = intro {
            $0.opphold(.utl0828, vedtatt: 1.november(2025), utfall: .avslag)
            $0.bosatt(1.desember(2025))
        }
        #expect(avslag == .avgjort(nil))
    }

    @Test("Bare en annullert tillatelse er det samme som ingen tillatelse: gruppen er ukjent")
    func bareAnnullert() {
        let person = Personmappe.eksempel {
            $0.mappe.tillatelser.append(
                Oppholdstillatelse(
                    felles: Fellesfelt(annullert: true), grunnlag: .utl0828, vedtaksdato: 1.november(2025)))
        }
        #expect(person.fakta().beregnet.intro == .uavklart(.tillatelse))
        #expect(person.fakta().beregnet.norsk == .uavklart(.tillatelse))
    }

    @Test("Fra og med tilbakekallingen er personen i ingen gruppe, dagen før er den i begge")
    func tilbakekalling() {
        #expect(sak(15.februar(2026)).kategoriIntro == .rpIntro && sak(15.februar(2026)).kategoriNorsk == .rpNorsk)
        #expect(sak(16.februar(2026)).kategoriIntro == nil && sak(16.februar(2026)).kategoriNorsk == nil)
        #expect(sak(16.februar(2026)).beregnet.intro == .avgjort(nil))
    }

    @Test("Avslag etter en tilbakekalling endrer ingenting, en ny tillatelse gjør det")
    func etterTilbakekalling() {
        var avslag = tilbakekalt
        avslag.tillatelser.append(
            Oppholdstillatelse(grunnlag: .utl0838L1, vedtaksdato: 20.februar(2026), utfall: .avslag))
        #expect(avslag.fakta().kategoriIntro == nil)
        var ny = tilbakekalt
        ny.tillatelser.append(Oppholdstillatelse(grunnlag: .utl0838L1, vedtaksdato: 20.februar(2026)))
        #expect(ny.fakta().kategoriIntro == .rpIntro && ny.fakta().kategoriNorsk == .rpNorsk)
    }

    @Test("En annullert tilbakekalling er ikke en tilbakekalling")
    func annullert() {
        var person = tilbakekalt
        person.tillatelser[1].felles.annullert = true
        #expect(person.fakta().kategoriIntro == .rpIntro)
    }
}

@Suite("INTL-9: tillatelser som åpner introduksjonsprogram")
struct TillatelsesgrunnlagTests {
    private func gruppe(_ grunnlag: Oppholdsgrunnlag) -> Utfall<Introrett?> {
        intro {
            $0.opphold(grunnlag, vedtatt: 9.januar(2026))
            $0.bosatt(2.februar(2026))
        }
    }

    @Test(
        "Bokstav a til g gir rett og plikt",
        arguments: [
            Oppholdsgrunnlag.utl0828, .utl0835L3, .utl0838L1, .utl0838L5a, .utl0838L5b, .utl0834, .utl0834L2,
            .utl08Kap6Ref, .utl0853L1b, .utl0853L2, .utl0853L3,
        ])
    func aapner(grunnlag: Oppholdsgrunnlag) {
        #expect(gruppe(grunnlag) == .avgjort(.rettOgPlikt))
    }

    @Test(
        "Arbeid, permanent tillatelse, EØS og ukjent grunnlag gir ingenting",
        arguments: [Oppholdsgrunnlag.utl0823, .utl0825, .utl08Kap6Arbeid, .utl0862, .eoes, .hjUkjent])
    func aapnerIkke(grunnlag: Oppholdsgrunnlag) {
        #expect(gruppe(grunnlag) == .avgjort(nil))
    }

    @Test(
        "Familie er bokstav f når det ble søkt før referansepersonen hadde vært bosatt i fem år",
        arguments: [
            (15.juni(2020), 14.juni(2025), Introrett.rettOgPlikt), (15.juni(2020), 15.juni(2025), .kanTilbys),
            (29.februar(2020), 27.februar(2025), .rettOgPlikt), (29.februar(2020), 28.februar(2025), .kanTilbys),
        ])
    func femAar(referanse: Dato, soekt: Dato, ventet: Introrett) {
        let gruppe = intro {
            $0.opphold(.utl08Kap6Ref, vedtatt: 1.desember(2025), soekt: soekt, referansepersonBosatt: referanse)
            $0.bosatt(2.februar(2026), etterAvtale: false)
        }
        #expect(gruppe == .avgjort(ventet))
    }

    @Test("Er søknaden eller bosettingen ukjent, gjelder koden")
    func ukjenteDatoer() {
        for (soekt, referanse) in [(15.juni(2025), nil), (nil, 15.juni(2020)), (nil, nil)] as [(Dato?, Dato?)] {
            let gruppe = intro {
                $0.opphold(.utl08Kap6Ref, vedtatt: 1.desember(2025), soekt: soekt, referansepersonBosatt: referanse)
            }
            #expect(gruppe == .avgjort(.rettOgPlikt))
        }
    }

    @Test("Etter vedtaket om program flytter en ny tillatelse ikke svaret (§ 9 tredje ledd); uten vedtak gjør den det")
    func nyTillatelseEtterVedtak() {
        // 55 years at the first permit, 56 at the second.
        func gruppe(vedtak: Bool, ny: Oppholdsgrunnlag) -> Utfall<Introrett?> {
            intro(foedt: 1.desember(1969)) {
                $0.opphold(.utl0828, vedtatt: 1.november(2025))
                $0.bosatt(15.november(2025))
                if vedtak { $0.deltakelse(oppstart: 2.februar(2026)) }
                $0.opphold(ny, vedtatt: 20.februar(2026))
            }
        }
        #expect(gruppe(vedtak: true, ny: .utl0853L2) == .avgjort(.rettOgPlikt))
        #expect(gruppe(vedtak: true, ny: .utl08Kap6Annen) == .avgjort(.rettOgPlikt))
        #expect(gruppe(vedtak: false, ny: .utl0853L2) == .avgjort(.kanTilbys))
    }
}
