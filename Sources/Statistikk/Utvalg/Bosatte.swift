import Tekster

extension Utvalg {
    /// Family members who move directly to their family are not settled by agreement.
    static let bosatteEtterAvtale = Utvalg(
        "bosatte",
        Tekst(
            "Personer som ble bosatt etter avtale med kommunen i perioden. Familie som flytter rett til familie, er ikke med.",
            nn:
                "Personar som vart busette etter avtale med kommunen i perioden. Familie som flyttar rett til familie, er "
                + "ikkje med."), .bosetting
    ) { tilfelle, periode in
        tilfelle.bosetting(i: periode)?.etterAvtale == true
    }
}
