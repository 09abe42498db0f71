import Kalender
import Tekster

extension Indikator {
    static let registrertITide = Indikator(
        "Q-02", Tekst("Registrert innen to måneder", nn: "Registrert innan to månader"),
        Tekst(
            "Andel av registreringene om hendelser i perioden som kom innen to måneder. Vedtak, avslutninger, sluttmål, "
                + "fravær, permisjoner og stans med registreringsdato er med.",
            nn:
                "Del av registreringane om hendingar i perioden som kom innan to månader. Vedtak, avslutningar, sluttmål, "
                + "fråvær, permisjonar og stans med registreringsdato er med."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsforskriften § 58",
        .sum(
            Mengde { tilfelle, periode in tilfelle.registrertITide(i: periode) },
            av: Mengde { tilfelle, periode in
                var antall = 0
                tilfelle.hverRegistrering(i: periode) { _, _ in antall += 1 }
                return antall
            }))

    static let registreringstid = Indikator(
        "Q-02m", Tekst("Dager fra hendelse til registrering, median", nn: "Dagar frå hending til registrering, median"),
        Tekst(
            "Medianen av dager fra hendelsen til den ble registrert, over de samme registreringene som Q-02.",
            nn: "Medianen av dagar frå hendinga til ho vart registrert, over dei same registreringane som Q-02."),
        .dager, .aarlig, kilde: "integreringsforskriften § 58",
        .kvartiler(
            Maaling(flere: { tilfelle, periode in
                var dager: [Int] = []
                tilfelle.hverRegistrering(i: periode) { dager.append($0.dager(til: $1)) }
                return dager
            })))
}
