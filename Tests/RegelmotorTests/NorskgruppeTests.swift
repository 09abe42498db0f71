import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-26 og INTL-28: rett og plikt, eller bare plikt, til norsk")
struct NorskgruppeTests {
    private func kategori(
        foedt: Dato = 14.mai(1996), paa dato: Dato = 1.mars(2026), _ fortell: (inout Eksempelperson) -> Void
    ) -> Kategori? {
        Personmappe.eksempel(foedt: foedt, fortell).fakta(paa: dato).kategoriNorsk
    }

    @Test(
        "Tillatelser etter § 9 gir rett og plikt",
        arguments: [
            Oppholdsgrunnlag.utl0828, .utl0835L3, .utl0838L1, .utl08Kap6Ref, .utl0853L1b, .utl0853L2, .utl0853L3,
        ])
    func rettOgPlikt(grunnlag: Oppholdsgrunnlag) {
        #expect(kategori { $0.opphold(grunnlag, vedtatt: 1.november(2025)) } == .rpNorsk)
    }

    @Test(
        "Annen familie har rett og plikt når tillatelsen kan bli permanent, ellers ingenting",
        arguments: [(Bool?.some(true), Kategori?.some(.rpNorsk)), (false, nil), (nil, nil)])
    func annenFamilie(permanent: Bool?, ventet: Kategori?) {
        #expect(kategori { $0.opphold(.utl08Kap6Annen, vedtatt: 1.november(2025), permanent: permanent) } == ventet)
    }

    @Test(
        "Arbeid og familie av arbeidsinnvandrere har plikt, men ikke når tillatelsen aldri kan bli permanent",
        arguments: [Oppholdsgrunnlag.utl0823, .utl0825, .utl08Kap6Arbeid])
    func plikt(grunnlag: Oppholdsgrunnlag) {
        func kategori(_ permanent: Bool?) -> Kategori? {
            self.kategori { $0.opphold(grunnlag, vedtatt: 1.november(2025), permanent: permanent) }
        }
        #expect(kategori(true) == .pliktNorsk && kategori(nil) == .pliktNorsk)
        #expect(kategori(false) == nil)
    }

    @Test("Uten tillatelse i uttrekket er gruppen ukjent")
    func ukjent() {
        #expect(Personmappe.eksempel().fakta().beregnet.norsk == .uavklart(.tillatelse))
    }

    @Test(
        "18 år på vedtaksdagen er i målgruppen, 17 år blir det aldri",
        arguments: [(1.november(2007), Kategori?.some(.rpNorsk)), (2.november(2007), nil)])
    func nedre(foedt: Dato, ventet: Kategori?) {
        #expect(kategori(foedt: foedt) { $0.opphold(.utl0828, vedtatt: 1.november(2025)) } == ventet)
        #expect(
            kategori(foedt: foedt, paa: 1.mars(2028)) { $0.opphold(.utl0828, vedtatt: 1.november(2025)) } == ventet)
    }

    @Test("66 år på vedtaksdagen er i målgruppen til dagen før 67-årsdagen, 67 år er det ikke")
    func oevre() {
        func kategori(foedt: Dato, paa dato: Dato) -> Kategori? {
            self.kategori(foedt: foedt, paa: dato) { $0.opphold(.utl0823, vedtatt: 2.november(2025)) }
        }
        #expect(kategori(foedt: 3.november(1958), paa: 2.november(2025)) == .pliktNorsk)
        #expect(kategori(foedt: 3.november(1958), paa: 3.november(2025)) == nil)
        #expect(kategori(foedt: 2.november(1958), paa: 2.november(2025)) == nil)
    }

    @Test(
        "Begrenset tillatelse gir rett og plikt fra første fornyelse",
        arguments: [Oppholdsgrunnlag.utl0838L5a, .utl0838L5b])
    func begrenset(grunnlag: Oppholdsgrunnlag) {
        let foer = Personmappe.eksempel { $0.opphold(grunnlag, vedtatt: 1.november(2024)) }
        #expect(foer.fakta().kategoriNorsk == nil)
        let person = Personmappe.eksempel {
            $0.opphold(grunnlag, vedtatt: 1.november(2024))
            $0.opphold(grunnlag, vedtatt: 2.februar(2026), erFornyelse: true)
        }
        func paa(_ dato: Dato) -> Kategori? {
            Sak(person, .test, dato: dato, uttrekksdato: 17.april(2026)).fakta.kategoriNorsk
        }
        #expect(paa(1.februar(2026)) == nil)
        #expect(paa(2.februar(2026)) == .rpNorsk)
    }

    @Test("En avslått fornyelse er ikke en fornyelse")
    func avslaattFornyelse() {
        let svar = kategori {
            $0.opphold(.utl0838L5a, vedtatt: 1.november(2024))
            $0.opphold(.utl0838L5a, vedtatt: 2.februar(2026), utfall: .avslag, erFornyelse: true)
        }
        #expect(svar == nil)
    }

    @Test("Den siste tillatelsen som gir noe, avgjør; permanent tillatelse lar det stå")
    func siste() {
        let svar = kategori {
            $0.opphold(.utl0823, vedtatt: 1.november(2022))
            $0.opphold(.utl08Kap6Ref, vedtatt: 1.november(2024))
            $0.opphold(.utl0862, vedtatt: 2.februar(2026))
        }
        #expect(svar == .rpNorsk)
    }

    @Test(
        "Kollektiv beskyttelse gir rett til norsk, uten aldersgrense (INTL-37d)",
        arguments: [1.mai(1950), 14.mai(1996)])
    func kollektiv(foedt: Dato) {
        #expect(kategori(foedt: foedt) { $0.opphold(.utl0834L2, vedtatt: 9.januar(2026)) } == .rettNorsk)
    }

    @Test("Bare plikt har ingen frist i måneder, men et timetall (INTL-32-2)")
    func pliktUtenFrist() {
        let fakta = Personmappe.eksempel {
            $0.opphold(.utl0823, vedtatt: 1.november(2025))
            $0.vedtak(.norsk, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
        }.fakta()
        #expect(fakta.norsk.status == .utenFrist && fakta.norsk.frist == nil)
        #expect(fakta.timerNorskKrav == 225)
    }

    @Test(
        "Med videregående 18 måneder, uten tre år (INTL-32-1a, INTL-32-1b)",
        arguments: [(UtdanningVgo.ja, 1.august(2027)), (.nei, 1.februar(2029))])
    func lengde(utdanning: UtdanningVgo, frist: Dato) {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.utdanning(utdanning)
            $0.vedtak(.norsk, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
        }
        #expect(person.fakta().norsk.frist == frist)
    }

    @Test("SM-V5: utdanningen er slik kommunen har registrert den; den siste raden gjelder, annullerte gjør det ikke")
    func utdanning() {
        let person = Personmappe.eksempel {
            $0.utdanning(.nei)
            $0.utdanning(.ja)
            $0.mappe.kompetanse.append(Kompetanse(felles: Fellesfelt(annullert: true), utdanningVgo: .ikkeReg))
        }
        #expect(person.utdanningVgo == .ja)
    }
}

@Suite("D-20: levert kategori går foran den beregnede")
struct KategoriLevertTests {
    private let flyktning = Personmappe.eksempel {
        $0.opphold(.utl0828, vedtatt: 1.november(2025))
        $0.bosatt(1.desember(2025))
    }

    private func levert(_ kategorier: NirKategori...) -> Personmappe {
        var person = flyktning
        person.kategorier = kategorier[...]
        return person
    }

    @Test("Uten rader om kategori gjelder den beregnede")
    func beregnet() {
        let fakta = flyktning.fakta()
        #expect(!fakta.harLevertKategori)
        #expect(fakta.kategoriIntro == .rpIntro && fakta.kategoriNorsk == .rpNorsk)
    }

    @Test("Den leverte gjelder, og den beregnede står ved siden av")
    func leverte() {
        let fakta = levert(NirKategori(kategori: .kanIntro), NirKategori(kategori: .pliktNorsk)).fakta()
        #expect(fakta.harLevertKategori)
        #expect(fakta.kategoriIntro == .kanIntro && fakta.kategoriNorsk == .pliktNorsk)
        #expect(fakta.beregnet.intro == .avgjort(.rettOgPlikt) && fakta.beregnet.norsk == .avgjort(.rettOgPlikt))
    }

    @Test("En rad om program gjør kategorien for norsk levert og tom, men fristen regnes av den beregnede")
    func bareEn() {
        let fakta = levert(NirKategori(kategori: .rpIntro)).fakta()
        #expect(fakta.kategoriIntro == .rpIntro && fakta.kategoriNorsk == nil)
        #expect(fakta.norskrett == .rettOgPlikt && fakta.timerSamfKrav == 75)
    }

    @Test("Utgåtte og framtidige rader gir tom kategori, ikke den beregnede")
    func utgaatt() {
        let fakta = levert(
            NirKategori(kategori: .rpIntro, til: 28.februar(2026)), NirKategori(kategori: .rpNorsk, fra: 2.mars(2026))
        ).fakta()
        #expect(fakta.harLevertKategori && fakta.kategoriIntro == nil && fakta.kategoriNorsk == nil)
    }

    @Test("Bare utgåtte rader gir også tom kategori", arguments: [Kategori.rpIntro, .rpNorsk])
    func bareUtgaatt(kategori: Kategori) {
        let fakta = levert(NirKategori(kategori: kategori, til: 28.februar(2026))).fakta()
        #expect(fakta.harLevertKategori && fakta.kategoriIntro == nil && fakta.kategoriNorsk == nil)
    }

    @Test("En annullert rad er ingen rad")
    func annullert() {
        let fakta = levert(NirKategori(felles: Fellesfelt(annullert: true), kategori: .kanIntro)).fakta()
        #expect(!fakta.harLevertKategori && fakta.kategoriIntro == .rpIntro)
    }

    @Test("Bortfall har ingen kode i NIR: kolonnen er tom")
    func bortfall() {
        var person = flyktning
        person.vedtak.append(
            Vedtak(ordning: .intro, type: .bortfallArbeid, resultat: .fattet, vedtaksdato: 5.januar(2026)))
        #expect(person.fakta().kategoriIntro == nil && person.fakta().beregnet.intro == .avgjort(.bortfalt))
    }
}
