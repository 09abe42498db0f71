import Kalender
import Regelmotor
import Register
import Testing

@Suite("Lovregler 7: frister for norsk og samfunnskunnskap")
struct NorskfristTests {
    private func person(
        _ vgo: UtdanningVgo? = .nei, kategori: Kategori? = .rpNorsk, tillatelse: Dato = 1.desember(2025),
        _ fortell: (inout Eksempelperson) -> Void = { _ in }
    ) -> Personmappe {
        .eksempel {
            $0.opphold(.utl0828, vedtatt: tillatelse)
            if let kategori { $0.kategori(kategori) }
            if let vgo { $0.utdanning(vgo) }
            $0.vedtak(.norsk, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
            $0.vedtak(.samf, .samf, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
            fortell(&$0)
        }
    }

    @Test("Rett og plikt uten videregående: tre år fra første vedtak")
    func utenVgo() {
        #expect(person().fakta().norsk.frist == 1.februar(2029))
        #expect(person().fakta().norsk.status == .beregnet)
    }

    @Test("Fem virkedager permisjon forlenger fra første dag, ti sykedager forlenger ikke")
    func permisjonOgSykdom() {
        let permisjon = person { $0.permisjon(.pnVelferd, 1.juni(2026)...5.juni(2026), ordning: .norsk) }
        #expect(permisjon.fakta().norsk.frist == 8.februar(2029))
        #expect(permisjon.fakta().norsk.tillegg == 5)
        #expect(permisjon.fakta().norsk.grunnfrist == 1.februar(2029))
        let syk = person { $0.fravaer(.lege, 1.juni(2026)...12.juni(2026), ordning: .norsk) }
        #expect(syk.fakta().norsk.frist == 1.februar(2029))
    }

    @Test("Med videregående: 18 måneder, og én virkedag permisjon går over en søndag")
    func medVgo() {
        #expect(person(.ja).fakta().norsk.frist == 1.august(2027))
        let permisjon = person(.ja) { $0.permisjon(.pnVelferd, 1.juni(2026)...1.juni(2026), ordning: .norsk) }
        #expect(permisjon.fakta().norsk.frist == 2.august(2027))
    }

    @Test("Samfunnskunnskap: ett år, og 13 virkedager permisjon i mai")
    func samfunnskunnskap() {
        #expect(person().fakta().samfunn.frist == 1.februar(2027))
        let permisjon = person { $0.permisjon(.pnVelferd, 11.mai(2026)...29.mai(2026), ordning: .samf) }
        #expect(permisjon.fakta().samfunn.tillegg == 13)
        #expect(permisjon.fakta().samfunn.frist == 18.februar(2027))
        #expect(permisjon.fakta().norsk.frist == 1.februar(2029))
    }

    @Test("Kollektiv beskyttelse: tolv måneder norsk, ingen samfunnskunnskap, utdanning trengs ikke")
    func kollektiv() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 9.januar(2026), ankomst: 5.januar(2026))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
        }
        #expect(person.fakta().norsk.frist == 1.februar(2027))
        #expect(person.fakta().samfunn.status == .ikkeAktuell)
        var permisjon = person
        permisjon.permisjoner.append(
            Permisjon(ordning: .norsk, type: .pnVelferd, fra: 1.juni(2026), til: 3.juni(2026)))
        #expect(permisjon.fakta().norsk.frist == 4.februar(2027))
    }

    @Test(
        "Uten registrert utdanning kan fristen ikke settes, men samfunnskunnskap kan",
        arguments: [
            UtdanningVgo?.none, .ikkeReg,
        ])
    func manglerUtdanning(vgo: UtdanningVgo?) {
        #expect(person(vgo).fakta().norsk.status == .manglerUtdanning)
        #expect(person(vgo).fakta().norsk.frist == nil)
        #expect(person(vgo).fakta().samfunn.status == .beregnet)
    }

    @Test("Bare plikt: norsk uten frist, samfunnskunnskap med")
    func plikt() {
        let fakta = person(kategori: .pliktNorsk).fakta()
        #expect(fakta.norsk.status == .utenFrist)
        #expect(fakta.samfunn.frist == 1.februar(2027))
    }

    @Test("Uten vedtak mangler startdatoen", arguments: [Kategori.rpNorsk, .rettNorsk])
    func utenVedtak(kategori: Kategori) {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.desember(2025))
            $0.kategori(kategori)
            $0.utdanning(.ja)
        }
        #expect(person.fakta().norsk.status == .manglerStartdato)
    }

    @Test("Det første vedtaket avgjør, annullerte vedtak gjør det ikke")
    func foersteVedtak() {
        let person = person(.ja) {
            $0.vedtak(.norsk, .norsk, vedtatt: 1.januar(2026), oppstart: 12.januar(2026), annullert: true)
            $0.vedtak(.norsk, .norsk, vedtatt: 1.mars(2026), oppstart: 9.mars(2026))
        }
        #expect(person.fakta().norsk.anker == 2.februar(2026))
    }

    @Test("Ferie og permisjon på programmet forlenger ikke norskfristen")
    func andrePermisjoner() {
        let person = person {
            $0.permisjon(.pFerie, 1.juni(2026)...12.juni(2026), ordning: .norsk)
            $0.permisjon(.pOmsorg, 1.juni(2026)...12.juni(2026), ordning: .intro)
        }
        #expect(person.fakta().norsk.frist == 1.februar(2029))
    }

    @Test("Overlappende permisjoner teller hver dag én gang")
    func union() {
        let person = person {
            $0.permisjon(.pnVelferd, 3.juni(2026)...9.juni(2026), ordning: .norsk)
            $0.permisjon(.pnSykdom, 1.juni(2026)...5.juni(2026), ordning: .norsk)
        }
        #expect(person.fakta().norsk.tillegg == 7)
    }

    @Test("Asylnorsk og introduksjonsloven har ingen frist her")
    func ikkeAktuell() {
        #expect(person(kategori: .asylnorsk).fakta().norsk.status == .ikkeAktuell)
        var gammel = person()
        gammel.person.lovgrunnlag = .introloven
        #expect(gammel.fakta().norsk.status == .ikkeAktuell)
        #expect(gammel.fakta().samfunn.status == .ikkeAktuell)
    }
}

@Suite("INTL-74: hvilken dag norskfristen regnes fra")
struct NorskankerTests {
    private func anker(
        tillatelse: Dato, ankomst: Dato? = nil, fraUtlandet: Bool? = nil, _ grunnlag: Oppholdsgrunnlag = .utl0828,
        fornyet: Dato? = nil
    ) -> Dato? {
        Personmappe.eksempel {
            $0.opphold(grunnlag, vedtatt: tillatelse, ankomst: ankomst, soektFraUtlandet: fraUtlandet)
            if let fornyet { $0.opphold(grunnlag, vedtatt: fornyet, erFornyelse: true) }
            $0.kategori(.rpNorsk)
            $0.utdanning(.ja)
            $0.vedtak(.norsk, .norsk, vedtatt: 1.september(2023), oppstart: 4.september(2023))
        }.fakta().norsk.anker
    }

    @Test("Tillatelse 1. august 2023 regner fra startdato, dagen før fra tillatelsen")
    func skjaeringsdagen() {
        #expect(anker(tillatelse: 1.august(2023)) == 4.september(2023))
        #expect(anker(tillatelse: 31.juli(2023)) == 31.juli(2023))
    }

    @Test("Gammel tillatelse gitt før ankomst regner fra ankomsten")
    func ankomst() {
        #expect(anker(tillatelse: 2.mai(2022), ankomst: 15.juni(2022), fraUtlandet: true) == 15.juni(2022))
        #expect(anker(tillatelse: 2.mai(2022), ankomst: 15.februar(2022)) == 2.mai(2022))
    }

    @Test("Søkt fra utlandet med ankomst fra 1. august 2023 regner fra startdato")
    func fraUtlandet() {
        #expect(anker(tillatelse: 2.mai(2023), ankomst: 1.august(2023), fraUtlandet: true) == 4.september(2023))
        #expect(anker(tillatelse: 2.mai(2023), ankomst: 31.juli(2023), fraUtlandet: true) == 31.juli(2023))
    }

    @Test("Begrenset tillatelse regner fra første fornyelse")
    func fornyelse() {
        #expect(anker(tillatelse: 2.mai(2022), .utl0838L5a, fornyet: 2.mai(2023)) == 2.mai(2023))
        #expect(anker(tillatelse: 2.mai(2022), .utl0838L5a) == nil)
    }
}

@Suite("INTL-26 til 28 og INTF-43h: hvem som har rett og plikt, når kategorien ikke er levert")
struct NorskrettTests {
    private func status(
        foedt: Dato = 14.mai(1996), paa dato: Dato = 1.oktober(2026), _ fortell: (inout Eksempelperson) -> Void
    ) -> Norskfrist {
        Personmappe.eksempel(foedt: foedt, fortell).fakta(paa: dato).norsk
    }

    @Test(
        "Grunnlag etter § 9 gir rett og plikt",
        arguments: [Oppholdsgrunnlag.utl0828, .utl0835L3, .utl0838L1, .utl08Kap6Ref, .utl0853L1b, .utl0853L3])
    func rettOgPlikt(grunnlag: Oppholdsgrunnlag) {
        #expect(status { $0.opphold(grunnlag, vedtatt: 1.mars(2026)) }.status == .manglerUtdanning)
    }

    @Test("Arbeidstillatelse gir bare plikt", arguments: [Oppholdsgrunnlag.utl0823, .utl0825, .utl08Kap6Arbeid])
    func plikt(grunnlag: Oppholdsgrunnlag) {
        #expect(status { $0.opphold(grunnlag, vedtatt: 1.mars(2026)) }.status == .utenFrist)
    }

    @Test("EØS-borger og ukjent grunnlag gir ingen frist", arguments: [Oppholdsgrunnlag.eoes, .hjUkjent])
    func ingen(grunnlag: Oppholdsgrunnlag) {
        #expect(status { $0.opphold(grunnlag, vedtatt: 1.mars(2026)) }.status == .ikkeAktuell)
    }

    @Test("Permanent tillatelse lar rett og plikt stå (KL-09, integreringsloven § 26 sjette ledd)")
    func permanent() {
        let norsk = status {
            $0.opphold(.utl0828, vedtatt: 1.mars(2024))
            $0.utdanning(.nei)
            $0.vedtak(.norsk, .norsk, vedtatt: 1.april(2024), oppstart: 8.april(2024))
            $0.opphold(.utl0862, vedtatt: 2.mars(2026))
        }
        #expect(norsk.frist == 7.april(2027))
    }

    @Test("Fra kollektiv beskyttelse til flyktning i 2026 med norskvedtak: de tolv månedene står (INTF-43h)")
    func fraKollektiv() {
        let norsk = status {
            $0.opphold(.utl0834L2, vedtatt: 10.februar(2026))
            $0.vedtak(.norsk37d, .norsk, vedtatt: 25.mars(2026), oppstart: 1.april(2026))
            $0.opphold(.utl0828, vedtatt: 15.september(2026))
            $0.utdanning(.nei)
        }
        #expect(norsk.frist == 31.mars(2027))
    }

    @Test("Fra kollektiv beskyttelse til flyktning uten noe vedtak: vanlig vurdering (INTF-43h)")
    func fraKollektivUtenVedtak() {
        let norsk = status {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.opphold(.utl0828, vedtatt: 2.mars(2026))
        }
        #expect(norsk.status == .manglerUtdanning)
    }

    @Test("Den som fyller 67 på vedtaksdagen, er utenfor målgruppen; 66-åringen er i den (INTL-26)")
    func oevreAlder() {
        func status(foedt: Dato) -> Norskfrist.Status {
            self.status(foedt: foedt) { $0.opphold(.utl0828, vedtatt: 1.mars(2026)) }.status
        }
        #expect(status(foedt: 1.mars(1959)) == .ikkeAktuell)
        #expect(status(foedt: 2.april(1960)) == .manglerUtdanning)
    }

    @Test("Den som fyller 18 på vedtaksdagen, er i målgruppen; den som fyller dagen etter, blir det aldri (INTL-26)")
    func nedreAlder() {
        func status(foedt: Dato) -> Norskfrist.Status {
            self.status(foedt: foedt) { $0.opphold(.utl0828, vedtatt: 1.mars(2026)) }.status
        }
        #expect(status(foedt: 1.mars(2008)) == .manglerUtdanning)
        #expect(status(foedt: 2.mars(2008)) == .ikkeAktuell)
    }

    @Test("Rett og plikt tar slutt på 67-årsdagen (INTL-26)")
    func slutt() {
        func status(paa dato: Dato) -> Norskfrist.Status {
            self.status(foedt: 2.mars(1959), paa: dato) { $0.opphold(.utl0828, vedtatt: 1.desember(2025)) }.status
        }
        #expect(status(paa: 1.mars(2026)) == .manglerUtdanning)
        #expect(status(paa: 2.mars(2026)) == .ikkeAktuell)
    }
}
