import Kalender
import Regelmotor
import Register
import Testing

@Suite("Personfakta om den vi nesten ikke vet noe om")
struct PersonfaktaTests {
    @Test("En person uten en eneste rad gir svar på alt, og svaret er at vi ikke vet")
    func bareFoedselsdato() {
        let fakta = Personmappe.eksempel().fakta()
        #expect(fakta.lovgrunnlag == .uavklart(.tillatelse))
        #expect(fakta.kategoriIntro == nil && fakta.kategoriNorsk == nil)
        #expect(fakta.startdato == nil && !fakta.harDeltakelse)
        #expect(fakta.sluttmaal.verdi == nil && fakta.fristStatus == "IKKE_AKTUELL")
        #expect(fakta.norsk.status == .ikkeAktuell && fakta.samfunn.status == .ikkeAktuell)
        #expect(fakta.oppstart.status == .ikkeAktuell && fakta.toaarsgrense == nil)
        #expect(fakta.bortfall == nil && fakta.avslutning == nil && fakta.avvik == [])
        #expect(!fakta.kommune.erSatt)
    }

    @Test("Bare annullerte rader er det samme som ingen rader")
    func bareAnnullerte() {
        let annullert = Fellesfelt(annullert: true)
        let person = Personmappe.eksempel {
            $0.mappe.tillatelser.append(
                Oppholdstillatelse(felles: annullert, grunnlag: .utl0828, vedtaksdato: 1.desember(2025)))
            $0.mappe.bosettinger.append(
                Bosetting(felles: annullert, kommune: Kommunenummer(5522), bosatt: 1.januar(2026), etterAvtale: true))
            $0.mappe.adresser.append(
                AdresseOppfoelging(
                    felles: annullert, rolle: .bor, kommune: Kommunenummer(5522), gyldigFra: 1.januar(2026)))
            $0.mappe.kategorier.append(NirKategori(felles: annullert, kategori: .rpIntro))
            $0.mappe.krav.append(
                KontaktKrav(felles: annullert, ordning: .intro, type: .krav, dato: 1.januar(2026)))
            $0.mappe.kompetanse.append(Kompetanse(felles: annullert, utdanningVgo: .ja))
            $0.deltakelse(oppstart: 5.januar(2026), annullert: true)
            $0.avslutning(.avbrutt, .flyttet, 2.februar(2026), annullert: true)
        }
        let fakta = person.fakta()
        #expect(fakta.lovgrunnlag == .uavklart(.tillatelse) && fakta.kategoriIntro == nil)
        #expect(fakta.frist == nil && fakta.oppstart.status == .ikkeAktuell && fakta.toaarsgrense == nil)
        #expect(fakta.avslutning == nil && !fakta.kommune.erSatt)
        #expect(person.utdanningVgo == .ikkeReg)
    }

    @Test("Kategorien gjelder fra og med første dag til og med siste, og av to gjelder den som begynte sist")
    func kategori() {
        let person = Personmappe.eksempel {
            $0.kategori(.rpIntro, fra: 2.mars(2026))
            $0.kategori(.rettIntro, til: 31.mars(2026))
            $0.kategori(.rettNorsk, fra: 2.mars(2026), til: 6.mars(2026))
            $0.kategori(.katUkjent)
        }
        let dager = [1.mars(2026), 2.mars(2026), 6.mars(2026), 7.mars(2026)]
        #expect(dager.map { person.fakta(paa: $0).kategoriIntro } == [.rettIntro, .rpIntro, .rpIntro, .rpIntro])
        #expect(dager.map { person.fakta(paa: $0).kategoriNorsk } == [nil, .rettNorsk, .rettNorsk, nil])
    }

    @Test("Saken bærer dagen den er regnet på, og uttrekksdagen når den er en annen")
    func sak() {
        let person = Personmappe.eksempel()
        #expect(Sak(person, .test, dato: 1.mars(2026)).uttrekksdato == 1.mars(2026))
        #expect(Sak(person, .test, dato: 1.mars(2026), uttrekksdato: 2.mars(2026)).uttrekksdato == 2.mars(2026))
    }

    @Test("Kodene i personfakta er kontraktens")
    func koder() {
        let norsk: [Norskfrist.Status] = [.beregnet, .manglerUtdanning, .manglerStartdato, .utenFrist, .ikkeAktuell]
        #expect(
            norsk.map(\.kode)
                == ["BEREGNET", "MANGLER_UTDANNING", "MANGLER_STARTDATO", "UTEN_FRIST", "IKKE_AKTUELL"])
        let oppstart: [Oppstartsfrist.Status] = [.oppfylt, .brudd, .aapen, .ikkeAktuell]
        #expect(oppstart.map(\.kode) == ["OPPFYLT", "BRUDD", "AAPEN", "IKKE_AKTUELL"])
        let bortfall: [Bortfall.Status] = [.bortfalt, .gjeninntraadt, .fristUte]
        #expect(bortfall.map(\.kode) == ["BORTFALT", "GJENINNTRAADT", "FRIST_UTE"])
    }
}
