import Regelmotor
import Register
import Tekster

extension Indikator {
    static let utdanningMangler = Indikator(
        "Q-03", Tekst("Utdanningsbakgrunn mangler", nn: "Utdanningsbakgrunn manglar"),
        Tekst(
            "Andel av deltakerne på datoen uten registrert utdanningsbakgrunn. Den avgjør fristen for norskopplæringen.",
            nn:
                "Del av deltakarane på datoen utan registrert utdanningsbakgrunn. Han avgjer fristen for norskopplæringa."
        ),
        .prosent(desimaler: 1), .aarlig,
        kilde: "integreringsloven § 32; IMDi, frist for å oppdatere opplysninger i NIR",
        krever: [.kompetanse], .andel(teller: .deltakereUtenUtdanning, nevner: .deltakere))
}

extension Utvalg {
    static let deltakereUtenUtdanning = Utvalg(
        "deltakere-uten-utdanning",
        Tekst(
            "Deltakere på datoen uten registrert utdanningsbakgrunn.",
            nn: "Deltakarar på datoen utan registrert utdanningsbakgrunn.")
    ) { tilfelle, periode in
        tilfelle.program.dag(periode.til) && tilfelle.mappe.utdanningVgo == .ikkeReg
    }
}
