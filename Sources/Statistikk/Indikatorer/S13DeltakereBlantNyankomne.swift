import Kalender
import Tekster

extension Indikator {
    static let deltakereBlantNyankomne = Indikator(
        "S-13", Tekst("Deltakerandel blant nyankomne", nn: "Deltakardel blant nykomne"),
        Tekst(
            "Andel av dem som ble bosatt året før, er 18–55 år og fortsatt bor i Norge 1. januar, som var i "
                + "introduksjonsprogram i året.",
            nn: "Del av dei som vart busette året før, er 18–55 år og framleis bur i Noreg 1. januar, som var i "
                + "introduksjonsprogram i året."),
        .prosent(desimaler: 1), .aarlig, kilde: "SSB, ordforklaringen av deltakerandel",
        .andel(teller: .deltattIPerioden, nevner: .nyankomneAaretFoer))
}

extension Utvalg {
    /// Age is told as everywhere else, at the end of the year of the figure (indikatorer 1.5, R2).
    static let nyankomneAaretFoer = Utvalg(
        "nyankomne",
        Tekst(
            "Personer som første gang ble bosatt året før, er 18–55 år ved utgangen av året og bodde i Norge 1. "
                + "januar.",
            nn: "Personar som fyrste gong vart busette året før, er 18–55 år ved utgangen av året og budde i Noreg "
                + "1. januar.")
    ) { tilfelle, periode in
        guard let bosatt = tilfelle.foersteBosetting, bosatt.aar == periode.aar - 1 else { return false }
        let alder = tilfelle.mappe.person.foedselsdato.alder(paa: 31.desember(periode.aar))
        guard (18...55).contains(alder) else { return false }
        return tilfelle.borteFra.map { $0 > 1.januar(periode.aar) } ?? true
    }
}
