import Register
import Tekster

extension Indikator {
    static let utenPlan = Indikator(
        "L-07", Tekst("Deltakere uten integreringsplan", nn: "Deltakarar utan integreringsplan"),
        Tekst(
            "Andel av deltakerne uten integreringsplan, blant dem der det er mer enn 30 dager siden "
                + "programmet begynte.",
            nn: "Del av deltakarane utan integreringsplan, blant dei der det er meir enn 30 dagar sidan "
                + "programmet byrja."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 15", krever: [.planKontrakt],
        .andel(teller: .utenPlan, nevner: .eldreEnnPlanfrist))
}
