import Kalender
import Register
import Testing

@testable import Regelmotor

/// Hours by INTL-33 and INTL-32-2, before and after 2022 (forskriften § 73).
@Suite("INTL-33 og INTL-32-2: timer samfunnskunnskap og norsk")
struct TimekravTests {
    private func timer(
        _ grunnlag: Oppholdsgrunnlag = .utl0828, tillatelse: Dato, ankomst: Dato? = nil, fraUtlandet: Bool? = nil
    ) -> Timekrav {
        Personmappe.eksempel {
            $0.opphold(grunnlag, vedtatt: tillatelse, ankomst: ankomst, soektFraUtlandet: fraUtlandet)
        }.fakta().timer
    }

    @Test("Tillatelse fra 2022 gir 75 timer samfunnskunnskap, dagen før 50")
    func samfunn() {
        #expect(timer(tillatelse: 31.desember(2021)) == Timekrav(samfunn: 50, norsk: nil))
        #expect(timer(tillatelse: 1.januar(2022)) == Timekrav(samfunn: 75, norsk: nil))
    }

    @Test("Bare plikt: tillatelse fra 2022 gir 225 timer norsk, dagen før 250")
    func plikt() {
        #expect(timer(.utl0823, tillatelse: 31.desember(2021)) == Timekrav(samfunn: 50, norsk: 250))
        #expect(timer(.utl0823, tillatelse: 1.januar(2022)) == Timekrav(samfunn: 75, norsk: 225))
    }

    @Test("Søkt fra utlandet: ankomst fra 2022 gir de nye tallene, dagen før de gamle")
    func fraUtlandet() {
        #expect(timer(tillatelse: 1.november(2021), ankomst: 1.januar(2022), fraUtlandet: true).samfunn == 75)
        #expect(timer(tillatelse: 1.november(2021), ankomst: 31.desember(2021), fraUtlandet: true).samfunn == 50)
        #expect(timer(.utl0823, tillatelse: 1.november(2021), ankomst: 1.januar(2022), fraUtlandet: true).norsk == 225)
    }

    @Test(
        "Søkt i Norge, eller ukjent: tillatelsen avgjør, selv om ankomsten er senere",
        arguments: [Bool?.some(false), nil])
    func fraNorge(fraUtlandet: Bool?) {
        #expect(timer(tillatelse: 1.november(2021), ankomst: 1.januar(2022), fraUtlandet: fraUtlandet).samfunn == 50)
    }

    @Test("En fornyelse i 2022 gir ikke flere timer: den første tillatelsen avgjør")
    func fornyelse() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2021))
            $0.opphold(.utl0828, vedtatt: 1.november(2024), erFornyelse: true)
        }
        #expect(person.fakta().timerSamfKrav == 50)
    }

    @Test("Kollektiv beskyttelse og den som er utenfor, har ikke timekrav")
    func ingen() {
        #expect(timer(.utl0834L2, tillatelse: 9.januar(2026)) == Timekrav(samfunn: nil, norsk: nil))
        #expect(timer(.utl0862, tillatelse: 9.januar(2026)) == Timekrav(samfunn: nil, norsk: nil))
    }

    @Test("Under introduksjonsloven er det 50 timer samfunnskunnskap", arguments: [Kategori.rpNorsk, .pliktNorsk])
    func introloven(kategori: Kategori) {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2020), soektFraUtlandet: false)
            $0.kategori(kategori)
        }
        #expect(person.fakta().timerSamfKrav == 50)
    }
}

@Suite("INTL-33 og INTL-37: samfunnskunnskap innen ett år, og fylkeskommunens ansvar")
struct SamfunnskunnskapTests {
    private func samfunn(
        _ kategori: Oppholdsgrunnlag = .utl0828, _ mer: (inout Eksempelperson) -> Void = { _ in }
    ) -> Norskfrist {
        Personmappe.eksempel {
            $0.opphold(kategori, vedtatt: 1.november(2025))
            $0.vedtak(.samf, .samf, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
            mer(&$0)
        }.fakta(paa: 1.oktober(2026)).samfunn
    }

    @Test("Ett år fra oppstart, med rett og plikt og med bare plikt", arguments: [Oppholdsgrunnlag.utl0828, .utl0823])
    func etAar(grunnlag: Oppholdsgrunnlag) {
        #expect(samfunn(grunnlag).frist == 1.februar(2027))
    }

    @Test("På videregående på heltid har fylkeskommunen ansvaret, og fristen gjelder ikke; dagene utenfor gjelder den")
    func fylkeskommunen() {
        func status(_ fra: Dato, _ til: Dato?) -> Norskfrist.Status {
            samfunn { $0.vgoFulltid(fra: fra, til: til) }.status
        }
        #expect(status(1.oktober(2026), nil) == .utenFrist)
        #expect(status(17.august(2026), 1.oktober(2026)) == .utenFrist)
        #expect(status(2.oktober(2026), nil) == .beregnet)
        #expect(status(17.august(2026), 30.september(2026)) == .beregnet)
    }

    @Test("Fylkeskommunens ansvar for samfunnskunnskap rører ikke norskfristen")
    func norskStaar() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.november(2025))
            $0.utdanning(.nei)
            $0.vedtak(.norsk, .norsk, vedtatt: 20.januar(2026), oppstart: 2.februar(2026))
            $0.vgoFulltid(fra: 17.august(2026))
        }
        #expect(person.fakta(paa: 1.oktober(2026)).norsk.frist == 1.februar(2029))
    }

    @Test("En annullert periode er ingen periode")
    func annullert() {
        let frist = samfunn {
            $0.mappe.vgoFulltid.append(VgoFulltid(felles: Fellesfelt(annullert: true), fra: 17.august(2026)))
        }
        #expect(frist.frist == 1.februar(2027))
    }
}

@Suite("INTL-37d og INTF-43g: norsk og utvidet norsk ved kollektiv beskyttelse")
struct UtvidetNorskTests {
    private func norsk(
        start: Dato = 1.september(2025), utdanning: UtdanningVgo? = .nei, vedtatt: [Dato],
        _ regelverk: Regelverk = .test,
        grunnlag: Oppholdsgrunnlag = .utl0834L2
    ) -> Norskfrist {
        Personmappe.eksempel {
            $0.opphold(grunnlag, vedtatt: 10.mai(2024))
            if let utdanning { $0.utdanning(utdanning) }
            $0.vedtak(.norsk37d, .norsk, vedtatt: start.plus(dager: -10), oppstart: start)
            for dag in vedtatt { $0.vedtak(.utvidetNorsk, .norsk, vedtatt: dag) }
        }.fakta(regelverk, paa: 1.oktober(2026)).norsk
    }

    @Test("Start 1. september 2025: frist 31. august 2026; vedtak 30. juni 2026 utvider den, dagen etter gjør ikke det")
    func eksempel() {
        #expect(norsk(vedtatt: []).frist == 31.august(2026))
        #expect(norsk(vedtatt: [30.juni(2026)]).frist == 28.februar(2027))
        #expect(norsk(vedtatt: [30.juni(2026)]).utvidelseMaaneder == 6)
        #expect(norsk(vedtatt: [1.juli(2026)]).frist == 31.august(2026))
    }

    @Test(
        "Med videregående seks måneder i alt, uten seks om gangen til to år",
        arguments: [
            (UtdanningVgo.ja, 1, 6), (.ja, 2, 6), (.nei, 1, 6), (.nei, 2, 12), (.nei, 4, 24), (.nei, 5, 24),
        ])
    func mest(utdanning: UtdanningVgo, antall: Int, maaneder: Int) {
        let vedtatt = (0..<antall).map { 2.januar(2025).plus(maaneder: 3 * $0) }
        let norsk = norsk(start: 8.januar(2024), utdanning: utdanning, vedtatt: vedtatt)
        #expect(norsk.utvidelseMaaneder == maaneder)
        #expect(norsk.grunnfrist == 8.januar(2024).sisteDag(etterMaaneder: 12 + maaneder))
    }

    @Test(
        "Uten registrert utdanning kan en utvidet frist ikke settes, en som ikke er utvidet, kan",
        arguments: [UtdanningVgo?.none, .ikkeReg])
    func manglerUtdanning(utdanning: UtdanningVgo?) {
        #expect(norsk(utdanning: utdanning, vedtatt: [2.juni(2026)]).status == .manglerUtdanning)
        #expect(norsk(utdanning: utdanning, vedtatt: []).frist == 31.august(2026))
    }

    @Test("Avslag og annullerte vedtak utvider ikke, og utvidelsen gjelder bare kollektiv beskyttelse")
    func tellerIkke() {
        let avslag = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.utdanning(.nei)
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
            $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 2.juni(2026), resultat: .avslag)
            $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 3.juni(2026), annullert: true)
        }
        #expect(avslag.fakta().norsk.frist == 31.august(2026))
        #expect(norsk(vedtatt: [2.juni(2026)], grunnlag: .utl0828).frist == 31.august(2028))
    }

    @Test("Permisjon kommer i tillegg til den utvidede fristen")
    func permisjon() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0834L2, vedtatt: 10.mai(2024))
            $0.utdanning(.nei)
            $0.vedtak(.norsk37d, .norsk, vedtatt: 20.august(2025), oppstart: 1.september(2025))
            $0.vedtak(.utvidetNorsk, .norsk, vedtatt: 30.juni(2026))
            $0.permisjon(.pnVelferd, 4.januar(2027)...6.januar(2027), ordning: .norsk)
        }
        #expect(person.fakta().norsk.grunnfrist == 28.februar(2027))
        #expect(person.fakta().norsk.frist == 3.mars(2027))
    }
}
