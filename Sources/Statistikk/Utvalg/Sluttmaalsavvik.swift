import Regelmotor
import Tekster

extension Utvalg {
    static let avvik1 = avvik(
        .avvik1, "avvik-1",
        Tekst(
            "Vedtak om introduksjonsprogram, men ikke registrert sluttmål.",
            nn: "Vedtak om introduksjonsprogram, men ikkje registrert sluttmål."))
    static let avvik2 = avvik(
        .avvik2, "avvik-2",
        Tekst(
            "Startet før 2026 med et sluttmål som gjelder fra 2026.",
            nn: "Starta før 2026 med eit sluttmål som gjeld frå 2026."))
    static let avvik3 = avvik(
        .avvik3, "avvik-3",
        Tekst(
            "Startet fra 2026 med et sluttmål som ikke gjelder lenger.",
            nn: "Starta frå 2026 med eit sluttmål som ikkje gjeld lenger."))
    static let avvik2b = avvik(
        .avvik2b, "avvik-2b",
        Tekst(
            "Startet før 2025 med et sluttmål som gjelder fra 2025.",
            nn: "Starta før 2025 med eit sluttmål som gjeld frå 2025."))
    static let avvik4 = avvik(
        .avvik4, "avvik-4",
        Tekst(
            "Startet i 2025 med et gammelt sluttmål om videregående opplæring.",
            nn: "Starta i 2025 med eit gammalt sluttmål om vidaregåande opplæring."))

    /// Persons with one of the five findings about sluttmål (lovregler 11). Some have not begun; as a share of `deltakere`
    /// only those who are in both count.
    private static func avvik(_ avvik: SluttmaalAvvik, _ navn: String, _ setning: Tekst) -> Utvalg {
        Utvalg(navn, setning, krever: [.sluttmaal]) { tilfelle, periode in
            tilfelle.avvik(paa: periode.til).contains(avvik)
        }
    }
}
