import Kalender
import Regelmotor
import Register
import Testing

@Suite("INTL-52: hvilken lov personen er under")
struct LovvalgTests {
    private func lov(
        vedtatt: Dato, ankomst: Dato? = nil, fraUtlandet: Bool? = nil, _ grunnlag: Oppholdsgrunnlag = .utl0828
    ) -> Utfall<Lovgrunnlag> {
        Personmappe.eksempel {
            $0.opphold(grunnlag, vedtatt: vedtatt, ankomst: ankomst, soektFraUtlandet: fraUtlandet)
        }.fakta().lovgrunnlag
    }

    @Test("Tillatelse 31. desember 2020 i Norge er introduksjonsloven")
    func dagenFoer() {
        #expect(lov(vedtatt: 31.desember(2020), fraUtlandet: false) == .avgjort(.introloven))
    }

    @Test("Tillatelse 1. januar 2021 er integreringsloven")
    func dagenSelv() {
        #expect(lov(vedtatt: 1.januar(2021), fraUtlandet: false) == .avgjort(.integreringsloven))
    }

    @Test("Tillatelse 20. november 2020 fra utlandet med ankomst 15. januar 2021 er integreringsloven")
    func fraUtlandet() {
        #expect(
            lov(vedtatt: 20.november(2020), ankomst: 15.januar(2021), fraUtlandet: true)
                == .avgjort(.integreringsloven))
    }

    @Test("Søkt fra utlandet: ankomst 1. januar 2021 er ny lov, ankomst dagen før er gammel")
    func ankomstgrensen() {
        #expect(
            lov(vedtatt: 20.november(2020), ankomst: 1.januar(2021), fraUtlandet: true) == .avgjort(.integreringsloven))
        #expect(lov(vedtatt: 20.november(2020), ankomst: 31.desember(2020), fraUtlandet: true) == .avgjort(.introloven))
    }

    @Test("Uten opplysning om søknad fra utlandet er loven uavklart, og det sies hva som mangler")
    func mangler() {
        #expect(lov(vedtatt: 20.november(2020), ankomst: 15.januar(2021)) == .uavklart(.soektFraUtlandet))
        #expect(lov(vedtatt: 20.november(2020), fraUtlandet: true) == .uavklart(.ankomst))
        #expect(Personmappe.eksempel().fakta().lovgrunnlag == .uavklart(.tillatelse))
    }

    @Test("Kollektiv beskyttelse fra 11. mars 2022 er kapittel 6A, dagen før er den ikke")
    func kollektiv() {
        #expect(lov(vedtatt: 11.mars(2022), .utl0834L2) == .avgjort(.integreringsloven6a))
        #expect(lov(vedtatt: 10.mars(2022), .utl0834L2) == .avgjort(.integreringsloven))
    }

    @Test("Levert lovgrunnlag går foran det beregnede")
    func levert() {
        var person = Personmappe.eksempel { $0.opphold(.utl0828, vedtatt: 1.juni(2024)) }
        person.person.lovgrunnlag = .introloven
        #expect(person.fakta().lovgrunnlag == .avgjort(.introloven))
    }

    @Test(
        "Avslag, tilbakekall og annullerte rader er ikke tillatelser",
        arguments: [
            Tillatelsesutfall.avslag, .tilbakekalt,
        ])
    func avslag(utfall: Tillatelsesutfall) {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.juni(2019), soektFraUtlandet: false, utfall: utfall)
            $0.opphold(.utl0828, vedtatt: 1.juni(2024), utfall: .innvilget)
        }
        #expect(person.fakta().lovgrunnlag == .avgjort(.integreringsloven))
    }

    @Test("Den første tillatelsen avgjør, også når den står sist i uttrekket")
    func rekkefoelge() {
        let person = Personmappe.eksempel {
            $0.opphold(.utl0828, vedtatt: 1.juni(2024))
            $0.opphold(.utl0838L1, vedtatt: 1.juni(2019), soektFraUtlandet: false)
        }
        #expect(person.fakta().lovgrunnlag == .avgjort(.introloven))
    }
}
