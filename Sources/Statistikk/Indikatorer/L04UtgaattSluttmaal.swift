import Register
import Tekster

extension Indikator {
    /// The finding is that of the day of computation.
    static let utgaattSluttmaal = Indikator(
        "L-04",
        Tekst("Oppstart fra 2026, utgått sluttmål (avvik 3)", nn: "Oppstart frå 2026, utgått sluttmål (avvik 3)"),
        Tekst(
            "Andel av deltakerne som begynte 1. januar 2026 eller senere med et sluttmål som ikke gjelder lenger.",
            nn: "Del av deltakarane som byrja 1. januar 2026 eller seinare med eit sluttmål som ikkje gjeld lenger."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "NIR, avviksrapporten om sluttmål", krever: [.sluttmaal],
        .andel(teller: .avvik3, nevner: .deltakere))
}
