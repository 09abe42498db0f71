import Kalender
import Regelmotor
import Register
import Testing

@Suite("SM-ARB: arbeidsrettede elementer")
struct ArbeidsrettingTests {
    private func fra(_ maal: Sluttmaal, _ start: Dato, avsluttet: Dato? = nil) -> Dato? {
        Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: start.plus(dager: -90))
            $0.deltakelse(oppstart: start)
            $0.sluttmaal(maal, registrert: start)
            if let avsluttet { $0.avslutning(.gjennomfoert, .vgo, avsluttet) }
        }.fakta(paa: 1.desember(2026)).arbeidsrettetFra
    }

    @Test("N2 fra 2. februar 2026 måles fra 2. mai, N4 fra 5. januar 2026 fra 5. juli")
    func eksempler() {
        #expect(fra(.n2, 2.februar(2026)) == 2.mai(2026))
        #expect(fra(.n4, 5.januar(2026)) == 5.juli(2026))
    }

    @Test("Kravet gjelder bare arbeid", arguments: [Sluttmaal.n1, .n3, .n5, .n6, .n7])
    func andreMaal(maal: Sluttmaal) {
        #expect(fra(maal, 2.februar(2026)) == nil)
    }

    @Test("Gamle mål om arbeid er med når programmet går i 2026: tre måneder for G2, seks for G4")
    func gamleMaal() {
        #expect(fra(.g2, 6.oktober(2025)) == 6.januar(2026))
        #expect(fra(.g4, 6.oktober(2025)) == 6.april(2026))
        #expect(fra(.g4, 6.oktober(2025), avsluttet: 31.desember(2025)) == nil)
        #expect(fra(.g4, 6.oktober(2025), avsluttet: 1.januar(2026)) == 6.april(2026))
    }

    @Test("Finnes ikke dagen, er det månedens siste")
    func klippet() {
        #expect(fra(.n2, 30.november(2026)) == 28.februar(2027))
    }
}

@Suite("INTF-60/62: hvor lenge opplysninger kan lagres")
struct LagringstidTests {
    @Test("15 år fra oppstart av programmet, siste dag dagen før")
    func program() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.bosatt(1.desember(2025))
            $0.deltakelse(oppstart: 2.februar(2026))
        }
        #expect(person.fakta().lagresTil == 1.februar(2041))
    }

    @Test(
        "Det siste tiltaket avgjør, også norsk og samfunnskunnskap", arguments: [Vedtakstype.norsk, .norsk37d, .samf])
    func sisteTiltak(type: Vedtakstype) {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.deltakelse(oppstart: 2.februar(2026))
            $0.vedtak(type, .norsk, vedtatt: 1.august(2027), oppstart: 16.august(2027))
        }
        #expect(person.fakta(paa: 1.september(2027)).lagresTil == 15.august(2042))
    }

    @Test("Uten tiltak er det 15 år fra tillatelsen som ga retten, og uten den er det ukjent")
    func utenTiltak() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.bosatt(1.desember(2025))
            $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 2.februar(2026), resultat: .avslag)
            $0.deltakelse(oppstart: 9.februar(2026), annullert: true)
        }
        #expect(person.fakta().lagresTil == 31.oktober(2040))
        #expect(Personmappe.eksempel().fakta().lagresTil == nil)
    }

    @Test("Oppstart 29. februar: månedens siste dag 15 år etter")
    func skuddaar() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2027))
            $0.deltakelse(oppstart: 29.februar(2028))
        }
        #expect(person.fakta(paa: 1.mars(2028)).lagresTil == 28.februar(2043))
    }
}

@Suite("INTF-58: registrering innen to måneder")
struct RegistreringsfristTests {
    @Test(
        "Siste dag for å registrere et vedtak",
        arguments: [(5.januar(2026), 5.mars(2026)), (31.desember(2025), 28.februar(2026))])
    func eksempler(vedtatt: Dato, siste: Dato) throws {
        let maaneder = try #require(Regelverk.test.tall(.registreringsfrist, paa: vedtatt))
        #expect(vedtatt.fristDag(etterMaaneder: maaneder) == siste)
    }
}
