import Register
import Tekster

extension Indikator {
    static let gammelPlan = Indikator(
        "L-08",
        Tekst(
            "Integreringsplan ikke vurdert siste seks måneder", nn: "Integreringsplan ikkje vurdert siste seks månader"),
        Tekst(
            "Andel av deltakerne med integreringsplan, der planen er eldre enn seks måneder og ikke er "
                + "vurdert siden.",
            nn: "Del av deltakarane med integreringsplan, der planen er eldre enn seks månader og ikkje er "
                + "vurdert sidan."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 15", krever: [.planKontrakt],
        .andel(teller: .planIkkeVurdert, nevner: .medPlan))
}
