import Regelmotor
import Tekster

extension Indikator {
    static let gjeninntreden = Indikator(
        "L-13", Tekst("Gjeninntreden etter bortfall", nn: "Gjeninntreden etter bortfall"),
        Tekst(
            "Andel av dem med vedtak om bortfall på grunn av arbeid i perioden, som siden har fått vedtak om "
                + "deltakelse.",
            nn: "Del av dei med vedtak om bortfall på grunn av arbeid i perioden, som sidan har fått vedtak om "
                + "deltaking."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 8 fjerde ledd",
        .andel(teller: .gjeninntraadte, nevner: .bortfallIPerioden))
}

extension Utvalg {
    /// That the work has ended is told by the decision: without it right and duty could not come back. NIR has no row of
    /// the work itself.
    static let gjeninntraadte = Utvalg(
        "gjeninntraadte",
        Tekst(
            "Personer med vedtak om bortfall på grunn av arbeid og et senere vedtak om deltakelse.",
            nn: "Personar med vedtak om bortfall på grunn av arbeid og eit seinare vedtak om deltaking."),
        erFoelsom: true
    ) { tilfelle, _ in
        tilfelle.fakta.bortfall?.senereDeltakelse != nil
    }
}
