import Register
import Tekster

extension Indikator {
    /// The finding is that of the day of computation.
    static let forNyttSluttmaal = Indikator(
        "L-03",
        Tekst("Oppstart før 2026, sluttmål fra 2026 (avvik 2)", nn: "Oppstart før 2026, sluttmål frå 2026 (avvik 2)"),
        Tekst(
            "Andel av deltakerne som begynte før 1. januar 2026 med et sluttmål som gjelder fra da.",
            nn: "Del av deltakarane som byrja før 1. januar 2026 med eit sluttmål som gjeld frå då."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "NIR, avviksrapporten om sluttmål", krever: [.sluttmaal],
        .andel(teller: .avvik2, nevner: .deltakere))
}
