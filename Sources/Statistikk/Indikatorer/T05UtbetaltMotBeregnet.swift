import Register
import Tekster

extension Indikator {
    static let utbetaltMotBeregnet = utbetaltMotBeregnet("T-05", .kroner, .antall)
    static let utbetaltMotBeregnetProsent = utbetaltMotBeregnet("T-05p", .prosent(desimaler: 1), .andel)

    private static func utbetaltMotBeregnet(_ id: String, _ enhet: Enhet, _ form: Kommunemaal.Form) -> Indikator {
        let ledd = enhet == .kroner ? "" : ", i prosent av beregnet"
        return Indikator(
            id,
            Tekst(
                "Utbetalt persontilskudd mot beregnet\(ledd)",
                nn: "Utbetalt persontilskot mot berekna\(ledd.isEmpty ? "" : ", i prosent av berekna")"),
            Tekst(
                "Utbetalt persontilskudd til kommunen minus beregnet\(ledd). Korreksjoner er med i det som er utbetalt.",
                nn: "Utbetalt persontilskot til kommunen minus berekna\(ledd.isEmpty ? "" : ", i prosent av berekna"). "
                    + "Korreksjonar er med i det som er utbetalt."),
            enhet, .tilskudd, kilde: "NIR, utbetalt tilskudd",
            .mottakere(
                Mottakermaal(.init(), form, deler: form == .antall ? Tilskuddsberegning.iKrone : 1) { tilfelle, rader in
                    let satser = tilfelle.grunnlag.parametere.tilskuddssatser
                    guard let beregnet = Tilskuddsberegning.beregnet(rader, satser) else { return .ukjent }
                    let utbetalt = rader.reduce(0) { $0 + Int($1.beloepOere) } * Tilskuddsberegning.deler
                    return .tall(teller: utbetalt - beregnet, nevner: beregnet)
                }))
    }
}
