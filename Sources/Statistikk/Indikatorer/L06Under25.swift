import Kalender
import Regelmotor
import Register
import Tekster

extension Indikator {
    static let under25MedArbeid = Indikator(
        "L-06",
        Tekst(
            "Under 25 år uten videregående, med arbeid som sluttmål",
            nn: "Under 25 år utan vidaregåande, med arbeid som sluttmål"),
        Tekst(
            "Andel av deltakerne som var under 25 år da de begynte og ikke har videregående, som har arbeid "
                + "som sluttmål. Det kan være lovlig.",
            nn: "Del av deltakarane som var under 25 år då dei byrja og ikkje har vidaregåande, som har arbeid "
                + "som sluttmål. Det kan vere lovleg."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 14", krever: [.sluttmaal, .kompetanse],
        .andel(teller: .under25MedArbeidsmaal, nevner: .under25UtenVgo))
}

extension Utvalg {
    static let under25UtenVgo = Utvalg(
        "under-25-uten-vgo",
        Tekst(
            "Deltakere under 25 år ved oppstart uten videregående opplæring fra før.",
            nn: "Deltakarar under 25 år ved oppstart utan vidaregåande opplæring frå før.")
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let start = tilfelle.program.start else { return false }
        return tilfelle.mappe.person.foedselsdato.alder(paa: start) < 25 && tilfelle.mappe.utdanningVgo == .nei
    }

    /// The goal of those without upper secondary education; the other work goal is the finding of L-05.
    static let under25MedArbeidsmaal = Utvalg(
        "under-25-arbeid",
        Tekst(
            "Deltakere under 25 år ved oppstart uten videregående, med arbeid som sluttmål.",
            nn: "Deltakarar under 25 år ved oppstart utan vidaregåande, med arbeid som sluttmål.")
    ) { tilfelle, periode in
        guard under25UtenVgo.gjelder(tilfelle, periode) else { return false }
        let maal = tilfelle.sluttmaal(paa: periode.til)
        return maal == .n4 || maal == .g4
    }
}
