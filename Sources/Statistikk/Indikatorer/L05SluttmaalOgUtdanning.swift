import Regelmotor
import Register
import Tekster

extension Indikator {
    static let sluttmaalMotUtdanning = Indikator(
        "L-05", Tekst("Sluttmål i strid med utdanningen", nn: "Sluttmål i strid med utdanninga"),
        Tekst(
            "Andel av deltakerne med sluttmål og registrert utdanning, der sluttmålet forutsetter en annen "
                + "utdanning enn den de har.",
            nn: "Del av deltakarane med sluttmål og registrert utdanning, der sluttmålet føreset ei anna "
                + "utdanning enn den dei har."),
        .prosent(desimaler: 1), .oeyeblikk, kilde: "integreringsloven §§ 13 og 14", krever: [.sluttmaal, .kompetanse],
        .andel(teller: .sluttmaalMotUtdanning, nevner: .medSluttmaalOgUtdanning))
}

extension Utvalg {
    static let medSluttmaalOgUtdanning = Utvalg(
        "med-sluttmaal-og-utdanning",
        Tekst(
            "Deltakere med sluttmål og registrert utdanning.", nn: "Deltakarar med sluttmål og registrert utdanning.")
    ) { tilfelle, periode in
        tilfelle.program.dag(periode.til) && tilfelle.sluttmaal(paa: periode.til) != nil
            && tilfelle.mappe.utdanningVgo != .ikkeReg
    }

    static let sluttmaalMotUtdanning = Utvalg(
        "sluttmaal-mot-utdanning",
        Tekst(
            "Deltakere med et sluttmål som forutsetter en annen utdanning enn den de har.",
            nn: "Deltakarar med eit sluttmål som føreset ei anna utdanning enn den dei har.")
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let maal = tilfelle.sluttmaal(paa: periode.til),
            let regel = tilfelle.grunnlag.regelverk.regel(for: maal)
        else { return false }
        return tilfelle.mappe.utdanningVgo == (regel.kreverVgo ? .nei : .ja)
    }
}
