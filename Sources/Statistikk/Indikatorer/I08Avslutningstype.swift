import Register
import Tekster

extension Indikator {
    static let avsluttetEtterType = Indikator(
        "I-08",
        Tekst("Gjennomført, avbrutt eller ikke registrert", nn: "Gjennomført, avbrote eller ikkje registrert"),
        Tekst(
            "De som avsluttet i året, fordelt på hvordan programmet tok slutt. Uten type eller årsak er det ikke registrert.",
            nn: "Dei som avslutta i året, fordelte på korleis programmet tok slutt. Utan type eller årsak er det ikkje "
                + "registrert."),
        .personer, .aarlig, kilde: "NIR, feltene «Avslutning» og «Årsak»", .fordeling(.avsluttede, .avslutningstype))
}
