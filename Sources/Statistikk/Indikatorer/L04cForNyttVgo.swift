import Register
import Tekster

extension Indikator {
    /// The finding is that of the day of computation.
    static let forNyttVgo = Indikator(
        "L-04c", Tekst("Oppstart før 2025, sluttmål fra 2025", nn: "Oppstart før 2025, sluttmål frå 2025"),
        Tekst(
            "Andel av deltakerne som begynte før 1. januar 2025 med et sluttmål som gjelder fra da.",
            nn: "Del av deltakarane som byrja før 1. januar 2025 med eit sluttmål som gjeld frå då."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 14", krever: [.sluttmaal],
        .andel(teller: .avvik2b, nevner: .deltakere))
}
