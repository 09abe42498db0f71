import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The delivered statute is used all the same (grensesnitt 3.1).
    static let annenLov = Kontroll(
        kode: "O-06",
        navn: "Loven deltakeren står under, passer ikke med første tillatelse og ankomst",
        alvor: .advarsel,
        hjemmel: Hjemmel("integreringsloven § 52 og integreringsforskriften § 72"),
        krever: [.oppholdstillatelse],
        rett: "Sjekk datoen for den første tillatelsen og ankomsten til Norge. Stemmer de, meld det til IMDi.",
        godtar: [
            .eksempel("Integreringsloven, tillatelse på lovens første dag") {
                $0.opphold(.utl0828, vedtatt: 1.januar(2021))
            },
            .eksempel("Introduksjonsloven, tillatelse dagen før", lov: .introloven) {
                $0.opphold(.utl0828, vedtatt: 31.desember(2020), ankomst: 1.mars(2020))
            },
            .eksempel("Søkt fra utlandet, og kom på lovens første dag") {
                $0.opphold(
                    .utl08Kap6Ref, vedtatt: 31.desember(2020), ankomst: 1.januar(2021), soektFraUtlandet: true)
            },
            .eksempel("Kollektiv beskyttelse er også integreringsloven") {
                $0.opphold(.utl0834, vedtatt: 9.januar(2026))
            },
            .eksempel("Ankomsten er ukjent") { $0.opphold(.utl0828, vedtatt: 31.desember(2020)) },
            .eksempel("Loven er ikke levert", lov: nil) { $0.opphold(.utl0828, vedtatt: 1.januar(2021)) },
        ],
        slaarUtFor: [
            .eksempel("Introduksjonsloven, tillatelse på integreringslovens første dag", lov: .introloven) {
                $0.opphold(.utl0828, vedtatt: 1.januar(2021))
            },
            .eksempel("Integreringsloven, tillatelse og ankomst før den") {
                $0.opphold(.utl0828, vedtatt: 31.desember(2020), ankomst: 31.desember(2020))
            },
        ]
    ) { sak, grunnlag, treff in
        guard let levert = sak.mappe.person.lovgrunnlag,
            let regnet = Lovvalg.beregn(sak.mappe, grunnlag.regelverk).verdi,
            (levert == .introloven) != (regnet == .introloven)
        else { return }
        treff.rad(sak.mappe.person, .lovgrunnlag, .lovgrunnlag(levert), ventet: .lovgrunnlag(regnet))
    }
}
