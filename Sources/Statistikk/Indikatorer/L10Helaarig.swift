import Register
import Tekster

extension Indikator {
    static let ikkeHelaarig = Indikator(
        "L-10", Tekst("Program som ikke er helårig", nn: "Program som ikkje er heilårig"),
        Tekst(
            "Andel av deltakerne med flere uker uten registrerte tiltak enn ferien, fem uker i et fullt år. "
                + "Uker i permisjon er ikke med.",
            nn: "Del av deltakarane med fleire veker utan registrerte tiltak enn ferien, fem veker i eit fullt "
                + "år. Veker i permisjon er ikkje med."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven §§ 13 og 14", krever: [.tiltak],
        .andel(teller: .ikkeHelaarig, nevner: .aktiveFireUker))
}
