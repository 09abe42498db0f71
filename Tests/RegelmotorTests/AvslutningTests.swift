import Kalender
import Regelmotor
import Register
import Testing

@Suite("A-05 og A-10: gjeldende avslutning")
struct AvslutningTests {
    private func avsluttet(_ fortell: (inout Eksempelperson) -> Void) -> Dato? {
        Personmappe.eksempel(fortell).fakta(paa: 1.september(2026)).avslutning?.dato
    }

    @Test("Den siste avslutningen gjelder, i hvilken rekkefølge de enn står")
    func siste() {
        let dato = avsluttet {
            $0.avslutning(.gjennomfoert, .vgo, 1.juni(2026))
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
        }
        #expect(dato == 1.juni(2026))
    }

    @Test("En annullert avslutning gjelder ikke, og da gjelder den forrige")
    func annullert() {
        let dato = avsluttet {
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
            $0.avslutning(.gjennomfoert, .vgo, 1.juni(2026), annullert: true)
        }
        #expect(dato == 2.mars(2026))
    }

    @Test("Ny deltakelse dagen etter åpner programmet igjen, samme dag gjør den ikke det")
    func nyereDeltakelse() {
        let dagenEtter = avsluttet {
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
            $0.deltakelse(oppstart: 3.mars(2026))
        }
        #expect(dagenEtter == nil)
        let sammeDag = avsluttet {
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
            $0.deltakelse(oppstart: 2.mars(2026))
        }
        #expect(sammeDag == 2.mars(2026))
    }

    @Test("Etter bortfall åpner deltakelse samme dag et nytt løp, deltakelse dagen før gjør det ikke")
    func etterBortfall() {
        let sammeDag = avsluttet {
            $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            $0.deltakelse(oppstart: 5.januar(2026))
        }
        #expect(sammeDag == nil)
        let dagenFoer = avsluttet {
            $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            $0.deltakelse(oppstart: 4.januar(2026))
        }
        #expect(dagenFoer == 5.januar(2026))
    }

    @Test("Annullert deltakelse og avslutning av norskopplæringen endrer ingenting")
    func andreRader() {
        let dato = avsluttet {
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
            $0.avslutning(.gjennomfoert, .vgo, 1.juni(2026), ordning: .norsk)
            $0.deltakelse(oppstart: 16.mars(2026), annullert: true)
        }
        #expect(dato == 2.mars(2026))
    }

    @Test("To avslutninger på samme dag: den siste i uttrekket gjelder")
    func sammeDag() {
        let person = Personmappe.eksempel {
            $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
            $0.avslutning(.gjennomfoert, .vgo, 2.mars(2026))
        }
        #expect(person.fakta(paa: 2.mars(2026)).avslutning?.aarsak == .vgo)
        #expect(person.fakta(paa: 1.mars(2026)).avslutning?.dato == nil)
    }

    @Test("Uten avslutning er det ingen")
    func ingen() {
        #expect(avsluttet { $0.deltakelse(oppstart: 5.januar(2026)) } == nil)
    }
}

@Suite("Kommune på en dag")
struct KommuneTests {
    private func kommune(
        _ gradering: Adressegradering = .ugradert, paa dato: Dato = 1.mars(2026),
        _ fortell: (inout Eksempelperson) -> Void
    ) -> UInt16 {
        var person = Personmappe.eksempel(fortell)
        person.person.adressegradering = gradering
        return person.fakta(paa: dato).kommune.tall
    }

    @Test("Oppfølgingskommunen går foran bostedskommunen")
    func oppfoelging() {
        let svar = kommune {
            $0.adresse(.bor, kommune: 301, fra: 1.januar(2026))
            $0.adresse(.oppfoelging, kommune: 4648, fra: 1.januar(2026))
            $0.bosatt(1.januar(2026))
        }
        #expect(svar == 4648)
    }

    @Test("Uten oppfølging på dagen brukes bostedet, og uten bosted den siste bosettingen")
    func fallende() {
        let bor = kommune {
            $0.adresse(.oppfoelging, kommune: 4648, fra: 1.januar(2025), til: 28.februar(2026))
            $0.adresse(.bor, kommune: 301, fra: 1.januar(2026))
            $0.bosatt(1.januar(2026))
        }
        #expect(bor == 301)
        let bosatt = kommune {
            $0.adresse(.mottak, kommune: 301, fra: 1.januar(2026))
            $0.bosatt(1.februar(2026))
            $0.bosatt(1.januar(2026), kommune: 4648)
            $0.bosatt(2.mars(2026), kommune: 301)
        }
        #expect(bosatt == 5522)
        #expect(kommune { _ in } == 0)
    }

    @Test("Første og siste dag på adressen er med")
    func ender() {
        func paa(_ dato: Dato) -> UInt16 {
            kommune(paa: dato) { $0.adresse(.oppfoelging, kommune: 4648, fra: 2.mars(2026), til: 6.mars(2026)) }
        }
        #expect([1, 2, 6, 7].map { paa($0.mars(2026)) } == [0, 4648, 4648, 0])
    }

    @Test(
        "Når den gamle adressen ikke er avsluttet, gjelder den som begynte sist",
        arguments: [
            Adresserolle.oppfoelging, .bor,
        ])
    func ikkeAvsluttet(rolle: Adresserolle) {
        let nySist = kommune {
            $0.adresse(rolle, kommune: 301, fra: 1.januar(2025))
            $0.adresse(rolle, kommune: 4648, fra: 1.januar(2026))
        }
        let nyFoerst = kommune {
            $0.adresse(rolle, kommune: 4648, fra: 1.januar(2026))
            $0.adresse(rolle, kommune: 301, fra: 1.januar(2025))
        }
        #expect([nySist, nyFoerst] == [4648, 4648])
    }

    @Test("En gammel kode blir dagens kode, en delt kommune blir stående")
    func gamleKoder() {
        #expect(kommune { $0.adresse(.oppfoelging, kommune: 3005, fra: 1.januar(2023)) } == 3301)
        #expect(kommune { $0.adresse(.oppfoelging, kommune: 1507, fra: 1.januar(2023)) } == 1507)
    }

    @Test("Strengt fortrolig adresse gir ingen kommune, fortrolig gjør det (L-06)")
    func gradering() {
        func kommune(_ gradering: Adressegradering) -> UInt16 {
            self.kommune(gradering) { $0.adresse(.oppfoelging, kommune: 4648, fra: 1.januar(2026)) }
        }
        #expect(kommune(.strengtFortrolig) == 0)
        #expect(kommune(.fortrolig) == 4648)
    }

    @Test("En hendelse har kommunen på raden, ellers den som fulgte opp den dagen")
    func hendelse() throws {
        var person = Personmappe.eksempel {
            $0.adresse(.oppfoelging, kommune: 4648, fra: 1.januar(2026))
            $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), kommune: 3005)
            $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), kommune: 0)
        }
        func kommuner(_ person: Personmappe) -> [UInt16] {
            person.vedtak.map { person.kommune(for: $0, dato: $0.vedtaksdato, Regelverk.test.kommuner).tall }
        }
        #expect(kommuner(person) == [3301, 4648])
        person.person.adressegradering = .strengtFortrolig
        #expect(kommuner(person) == [0, 0])
    }
}
