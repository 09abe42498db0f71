import Regelmotor
import Register
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

    /// Companion of L-02 that can be told for a day in the past: the finding itself is only of the day of computation.
    static let utenSluttmaalDaa = Indikator(
        "L-02h", Tekst("Deltakere uten sluttmål på datoen", nn: "Deltakarar utan sluttmål på datoen"),
        Tekst(
            "Andel av deltakerne på datoen uten et sluttmål som gjelder da, slik registeret er i dag.",
            nn: "Del av deltakarane på datoen utan eit sluttmål som gjeld då, slik registeret er i dag."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven §§ 13 og 14", krever: [.sluttmaal],
        .andel(teller: .deltakereUtenSluttmaal, nevner: .deltakere))
}

extension Utvalg {
    /// The rows are asked on every day alike, the day of computation too, so that two days can be compared. The finding is
    /// of persons under integreringsloven, and so is this.
    static let deltakereUtenSluttmaal = Utvalg(
        "deltakere-uten-sluttmaal",
        Tekst(
            "Deltakere på datoen uten et sluttmål som gjelder da.",
            nn: "Deltakarar på datoen utan eit sluttmål som gjeld då.")
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let lov = tilfelle.fakta.lovgrunnlag.verdi, lov != .introloven else {
            return false
        }
        if case .uavklart(.sluttmaal) = tilfelle.mappe.gjeldendeSluttmaal(paa: periode.til) { return true }
        return false
    }
}
