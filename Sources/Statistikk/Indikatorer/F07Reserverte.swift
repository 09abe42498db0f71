import Tekster

extension Indikator {
    static let reserverte = Indikator(
        "F-07", Tekst("Andel reservert mot forskningsbruk", nn: "Del reservert mot forskingsbruk"),
        Tekst(
            "Andel av personene i uttrekket som har reservert seg mot at direkte identifiserende opplysninger brukes i "
                + "forskning.",
            nn:
                "Del av personane i uttrekket som har reservert seg mot at direkte identifiserande opplysningar blir "
                + "brukte i forsking."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsforskriften §§ 46 og 62",
        .andel(teller: .reserverte, nevner: .forskningspopulasjon))
}

extension Utvalg {
    static let forskningspopulasjon = Utvalg(
        "forskningspopulasjon", Tekst("Alle personer i uttrekket.", nn: "Alle personar i uttrekket.")
    ) { _, _ in true }

    static let reserverte = Utvalg(
        "reserverte",
        Tekst(
            "Personer som har reservert seg mot bruk i forskning.",
            nn: "Personar som har reservert seg mot bruk i forsking.")
    ) { tilfelle, _ in
        tilfelle.mappe.person.reservasjonForskning
    }
}
