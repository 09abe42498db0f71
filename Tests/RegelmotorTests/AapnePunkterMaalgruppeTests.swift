import Kalender
import Regelmotor
import Register
import Testing

// The open points of lovregler 12 that decide who is in which group: the recommended choice, and what the others change.

@Suite("Åpne punkter om målgruppe og bortfall")
struct AapnePunkterMaalgruppeTests {
    private func intro(
        foedt: Dato = 14.mai(1996), bosatt: Dato = 1.november(2025), paa dato: Dato = 1.mars(2026),
        _ mer: (inout Eksempelperson) -> Void = { _ in }, velg: (inout Parametere) -> Void = { _ in }
    ) -> Utfall<Introrett?> {
        Personmappe.eksempel(foedt: foedt) {
            $0.opphold(.utl0828, vedtatt: bosatt.plus(dager: -30))
            $0.bosatt(bosatt)
            mer(&$0)
        }.fakta(.test(velg), paa: dato).beregnet.intro
    }

    @Test("OP-03: 56 år kan tilbys, eller har rett og plikt når grensen er 60")
    func op03() {
        func gruppe(foedt: Dato, _ grense: Int?) -> Utfall<Introrett?> {
            intro(foedt: foedt, velg: { $0.oevreAlderInkl = grense })
        }
        #expect(gruppe(foedt: 1.oktober(1969), nil) == .avgjort(.kanTilbys))
        #expect(gruppe(foedt: 1.oktober(1969), 60) == .avgjort(.rettOgPlikt))
        #expect(gruppe(foedt: 1.oktober(1964), 60) == .avgjort(.kanTilbys))
    }

    @Test("OP-04: jobben gir bortfall for vedtak fra 2026, eller fra en annen dag")
    func op04() {
        func gruppe(vedtatt: Dato, fra: Dato? = nil) -> Utfall<Introrett?> {
            intro {
                $0.arbeid(Desimal(37), fra: 3.november(2025))
                $0.deltakelse(oppstart: vedtatt.plus(dager: 14), vedtatt: vedtatt)
            } velg: {
                if let fra { $0.arbeid30GjelderFraVedtaksdato = fra }
            }
        }
        #expect(gruppe(vedtatt: 31.desember(2025)) == .avgjort(.rettOgPlikt))
        #expect(gruppe(vedtatt: 1.januar(2026)) == .avgjort(.bortfalt))
        #expect(gruppe(vedtatt: 31.desember(2025), fra: 1.desember(2025)) == .avgjort(.bortfalt))
        #expect(gruppe(vedtatt: 1.januar(2026), fra: 1.juli(2026)) == .avgjort(.rettOgPlikt))
    }

    @Test("OP-05: to halve stillinger er ikke 30 timer, eller legges sammen")
    func op05() {
        func gruppe(_ andre: Int32, summer: Bool) -> Utfall<Introrett?> {
            intro {
                $0.arbeid(Desimal(15), fra: 2.januar(2026))
                $0.arbeid(Desimal(hundredeler: andre), fra: 2.februar(2026))
                $0.arbeid(Desimal(20), fra: 2.januar(2026), til: 31.januar(2026))
            } velg: {
                $0.summerStillinger = summer
            }
        }
        #expect(gruppe(1500, summer: false) == .avgjort(.rettOgPlikt))
        #expect(gruppe(1500, summer: true) == .avgjort(.bortfalt))
        #expect(gruppe(1450, summer: true) == .avgjort(.rettOgPlikt))
    }

    private func tilbake(bosatt: Dato, _ mer: (inout Eksempelperson) -> Void = { _ in }) -> Personmappe {
        .eksempel {
            $0.opphold(.utl0828, vedtatt: bosatt.plus(dager: -30))
            $0.bosatt(bosatt)
            $0.arbeid(Desimal(37), fra: 2.januar(2026), til: 31.januar(2026))
            $0.bortfall(5.januar(2026))
            mer(&$0)
        }
    }

    @Test("OP-06: fristen etter gjeninntreden regnes fra nytt krav, eller fra dagen arbeidet sluttet")
    func op06() {
        let utenKrav = tilbake(bosatt: 1.november(2025))
        let fraHendelsen = Regelverk.test { $0.reaktivertFristFra = .hendelse }
        #expect(utenKrav.fakta().oppstart.status == .ikkeAktuell && utenKrav.fakta().oppstart.frist == nil)
        #expect(utenKrav.fakta(fraHendelsen).oppstart.frist == 30.april(2026))
        let medKrav = tilbake(bosatt: 1.november(2025)) { $0.krav(.intro, .krav, 16.februar(2026)) }
        #expect(medKrav.fakta().oppstart.frist == 16.mai(2026))
        #expect(medKrav.fakta(fraHendelsen).oppstart.frist == 30.april(2026))
    }

    @Test("OP-07: vedtaket kan komme etter de to årene når arbeidet sluttet innen dem, eller må være innen dem")
    func op07() {
        let person = tilbake(bosatt: 1.februar(2024)) {
            $0.deltakelse(oppstart: 16.februar(2026), vedtatt: 10.februar(2026))
        }
        #expect(person.fakta().kategoriIntro == .rpIntro)
        #expect(person.fakta(.test { $0.reaktivertKreverVedtakInnenToAar = true }).kategoriIntro == nil)
    }

    @Test("OP-27: på femårsdagen og toårsdagen er det for sent, eller ennå ikke")
    func op27() {
        func familie(_ streng: Bool) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(
                    .utl08Kap6Ref, vedtatt: 1.desember(2025), soekt: 15.juni(2025), referansepersonBosatt: 15.juni(2020)
                )
                $0.bosatt(2.februar(2026), etterAvtale: false)
            }.fakta(.test { $0.mindreEnnStreng = streng }).kategoriIntro
        }
        #expect(familie(true) == .kanIntro && familie(false) == .rpIntro)
        #expect(intro(bosatt: 1.mars(2024)) == .avgjort(nil))
        #expect(intro(bosatt: 1.mars(2024), velg: { $0.mindreEnnStreng = false }) == .avgjort(.rettOgPlikt))
        #expect(
            intro(bosatt: 1.mars(2024), paa: 2.mars(2026), velg: { $0.mindreEnnStreng = false }) == .avgjort(nil))
    }
}

@Suite("Åpne punkter om kollektiv beskyttelse")
struct AapnePunkterKollektivTests {
    @Test("OP-10: første tillatelse 1. januar 2026 er under de vanlige reglene, eller under de gamle")
    func op10() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 1.januar(2026))
            $0.bosatt(2.februar(2026))
        }
        #expect(person.fakta().kategoriIntro == .rpIntro)
        #expect(person.fakta(.test { $0.skjaeringsdatoInkl = false }).kategoriIntro == .rettIntro)
    }

    /// Norsk from 2 September 2024 with two decisions of six months: to 1 September 2026 when both count in full.
    private func utvidet(_ vedtatt: Dato..., velg valg: Parametere.UtvidetNorsk) -> Dato? {
        Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.utdanning(.nei)
            $0.vedtak(.norsk37d, .norsk, vedtatt: 26.august(2024), oppstart: 2.september(2024))
            for dag in vedtatt { $0.vedtak(.utvidetNorsk, .norsk, vedtatt: dag) }
        }.fakta(.test { $0.utvidetNorskEtterOpphevelse = valg }, paa: 1.oktober(2026)).norsk.frist
    }

    @Test("OP-22: utvidet norsk fullføres, opphører 30. juni 2026, eller gis som før")
    func op22() {
        #expect(utvidet(1.august(2025), 2.februar(2026), velg: .fullfoeres) == 1.september(2026))
        #expect(utvidet(1.august(2025), 2.februar(2026), velg: .opphoerer) == 30.juni(2026))
        #expect(utvidet(1.august(2025), 2.februar(2026), velg: .fortsetter) == 1.september(2026))
        #expect(utvidet(1.august(2025), 1.juli(2026), velg: .fullfoeres) == 1.mars(2026))
        #expect(utvidet(1.august(2025), 1.juli(2026), velg: .opphoerer) == 1.mars(2026))
        #expect(utvidet(1.august(2025), 1.juli(2026), velg: .fortsetter) == 1.september(2026))
    }

    @Test("OP-22: opphør tar ikke av de tolv månedene som gis uten utvidelse")
    func op22Ordinaer() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.utdanning(.nei)
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
            $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 30.juni(2026))
        }
        #expect(person.fakta().norsk.frist == 28.februar(2027))
        let opphoerer = Regelverk.test { $0.utvidetNorskEtterOpphevelse = .opphoerer }
        #expect(person.fakta(opphoerer).norsk.frist == 31.august(2026))
    }

    @Test("OP-23: tillatelse fra før 2026 uten vedtak gir rett, eller rett og plikt etter de vanlige reglene")
    func op23() {
        func kategori(bosatt: Dato, _ valg: Parametere.Kollektivrett) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2023))
                $0.bosatt(bosatt)
            }.fakta(.test { $0.kollektivFor2026UtenVedtak = valg }).kategoriIntro
        }
        #expect(kategori(bosatt: 2.mars(2024), .rett) == .rettIntro)
        #expect(kategori(bosatt: 2.mars(2024), .rettOgPlikt) == .rpIntro)
        #expect(kategori(bosatt: 1.mars(2024), .rett) == .rettIntro)
        #expect(kategori(bosatt: 1.mars(2024), .rettOgPlikt) == nil)
    }

    @Test("OP-24: § 43 h binder bytter fra 2026, eller fra en annen dag")
    func op24Fra() {
        func norsk(_ fra: Dato) -> Kategori? {
            Personmappe.eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
                $0.opphold(.utl0828, vedtatt: 15.desember(2025))
            }.fakta(.test { $0.h43Fra = fra }).kategoriNorsk
        }
        #expect(norsk(1.januar(2026)) == .rpNorsk)
        #expect(norsk(15.desember(2025)) == .rettNorsk)
    }

    @Test("OP-24: vedtak om program fra 2026 binder også, eller bare vedtak fra før 2026")
    func op24Vedtak() {
        func fakta(vedtatt: Dato, binder: Bool) -> Personfakta {
            Personmappe.eksempel {
                $0.opphold(.utl0834L2, vedtatt: 10.november(2025))
                $0.bosatt(1.desember(2025))
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: vedtatt)
                $0.opphold(.utl0828, vedtatt: 16.februar(2026))
            }.fakta(.test { $0.h43GjelderVedtakEtter2026 = binder })
        }
        #expect(fakta(vedtatt: 5.januar(2026), binder: true).kategoriNorsk == .rettNorsk)
        #expect(fakta(vedtatt: 5.januar(2026), binder: false).kategoriNorsk == .rpNorsk)
        #expect(fakta(vedtatt: 31.desember(2025), binder: false).kategoriNorsk == .rettNorsk)
    }
}
