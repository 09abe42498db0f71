import Kalender
import Tekster

extension Indikator {
    static let ungeIDag = Indikator(
        "K-01u", Tekst("Deltakere under 25 år", nn: "Deltakarar under 25 år"),
        Tekst(
            "Andel av deltakerne på datoen som er under 25 år.",
            nn: "Del av deltakarane på datoen som er under 25 år."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven § 14",
        .andel(teller: .under25, nevner: .deltakere))
}

extension Utvalg {
    static let under25 = Utvalg(
        "under-25", Tekst("Deltakere som er under 25 år på datoen.", nn: "Deltakarar som er under 25 år på datoen.")
    ) { tilfelle, periode in
        deltakere.gjelder(tilfelle, periode) && tilfelle.mappe.person.foedselsdato.alder(paa: periode.til) < 25
    }
}
