import Tekster

extension Indikator {
    /// The finding is that of the day of computation.
    static let utenSluttmaal = Indikator(
        "L-02", Tekst("Vedtak uten sluttmål (avvik 1)", nn: "Vedtak utan sluttmål (avvik 1)"),
        Tekst(
            "Andel av deltakerne som har vedtak om deltakelse, men ikke registrert sluttmål.",
            nn: "Del av deltakarane som har vedtak om deltaking, men ikkje registrert sluttmål."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "NIR, avviksrapporten om sluttmål",
        .andel(teller: .avvik1, nevner: .deltakere))
}
