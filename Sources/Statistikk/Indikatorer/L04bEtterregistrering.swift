import Register
import Tekster

extension Indikator {
    /// The finding is that of the day of computation.
    static let etterregistrering = Indikator(
        "L-04b",
        Tekst(
            "Oppstart i 2025, gammelt sluttmål om videregående", nn: "Oppstart i 2025, gammalt sluttmål om vidaregåande"
        ),
        Tekst(
            "Andel av deltakerne som begynte i 2025 med et gammelt sluttmål om videregående opplæring, og "
                + "kan ha rett til det nye.",
            nn: "Del av deltakarane som byrja i 2025 med eit gammalt sluttmål om vidaregåande opplæring, og kan "
                + "ha rett til det nye."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 14", krever: [.sluttmaal],
        .andel(teller: .avvik4, nevner: .deltakere)
    )
}
