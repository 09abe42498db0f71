import Register
import Tekster

extension Indikator {
    static let norskmaalMangler = Indikator(
        "Q-04", Tekst("Norskmål mangler", nn: "Norskmål manglar"),
        Tekst(
            "Andel av dem med rett og plikt til norsk etter integreringsloven uten norskmål. De som er fritatt fra "
                + "opplæringen, er ikke med.",
            nn: "Del av dei med rett og plikt til norsk etter integreringslova utan norskmål. Dei som er fritekne frå "
                + "opplæringa, er ikkje med."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 31", krever: [.norskmaal, .fritak],
        .andel(teller: .utenNorskmaal, nevner: .skalHaNorskmaal))
}

extension Utvalg {
    static let utenNorskmaal = Utvalg(
        "uten-norskmaal",
        Tekst(
            "Personer med rett og plikt til norsk etter integreringsloven uten norskmål på datoen.",
            nn: "Personar med rett og plikt til norsk etter integreringslova utan norskmål på datoen."),
        erFoelsom: true
    ) { tilfelle, periode in
        skalHaNorskmaal.gjelder(tilfelle, periode) && !tilfelle.mappe.harNorskmaal(paa: periode.til)
    }
}
