import Kalender
import Regelmotor
import Register
import Tekster

extension Indikator {
    static let overOevreAlder = Indikator(
        "L-05b",
        Tekst("Over øvre alder med annet sluttmål enn arbeid", nn: "Over øvre alder med anna sluttmål enn arbeid"),
        Tekst(
            "Andel av deltakerne med sluttmål og registrert utdanning, som var over 55 år da de begynte og "
                + "har et annet sluttmål enn arbeid.",
            nn: "Del av deltakarane med sluttmål og registrert utdanning, som var over 55 år då dei byrja og har "
                + "eit anna sluttmål enn arbeid."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven §§ 13 og 14", krever: [.sluttmaal, .kompetanse],
        .andel(teller: .eldreUtenArbeidsmaal, nevner: .medSluttmaalOgUtdanning))
}

extension Utvalg {
    static let eldreUtenArbeidsmaal = Utvalg(
        "over-55-annet-maal",
        Tekst(
            "Deltakere over 55 år ved oppstart med et annet sluttmål enn arbeid.",
            nn: "Deltakarar over 55 år ved oppstart med eit anna sluttmål enn arbeid.")
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let start = tilfelle.program.start,
            let maal = tilfelle.sluttmaal(paa: periode.til), maal.gruppe != .arbeid,
            let grense = tilfelle.grunnlag.regelverk.tall(.oevreAlder, paa: start)
        else { return false }
        return tilfelle.mappe.person.foedselsdato.alder(paa: start) > grense
    }
}
