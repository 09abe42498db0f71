import Register
import Tekster

extension Indikator {
    static let beregnetTilskudd = beregnetTilskudd("T-02", .init())
    static let beregnetTilskuddFylke = beregnetTilskudd("T-02f", .init(.fylke))

    /// The amount of one year and rate.
    public static func beregnetTilskudd(_ id: String, _ valg: Mottakermaal.Valg) -> Indikator {
        Indikator(
            id,
            Tekst(
                "Beregnet persontilskudd til \(valg.mottaker.mottakernavn)",
                nn: "Berekna persontilskot til \(valg.mottaker.mottakernavn)"),
            Tekst(
                "Summen av satsene for personene, hver ganget med delen av året mottakeren får tilskudd for. Flytter en person, "
                    + "deles satsen etter dager. Uten kjent sats for året er tallet ikke beregnet.",
                nn:
                    "Summen av satsane for personane, kvar gonga med delen av året mottakaren får tilskot for. Flyttar ein "
                    + "person, blir satsen delt etter dagar. Utan kjend sats for året er talet ikkje berekna."),
            .kroner, .tilskudd, kilde: "IMDi, tilskudd til opplæring i norsk og samfunnskunnskap",
            .mottakere(
                Mottakermaal(valg, .antall, deler: Tilskuddsberegning.iKrone) { tilfelle, rader in
                    let beregnet = Tilskuddsberegning.beregnet(rader, tilfelle.grunnlag.parametere.tilskuddssatser)
                    return beregnet.map { .tall(teller: $0, nevner: 0) } ?? .ukjent
                }))
    }
}

extension Ansvar {
    /// In names of figures; the same in both forms of Norwegian.
    var mottakernavn: String {
        switch self {
        case .kommune: "kommunen"
        case .fylke: "fylkeskommunen"
        }
    }
}
