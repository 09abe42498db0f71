import Tekster

extension Indikator {
    static let kvalifisererForGrunntilskudd = Indikator(
        "T-03", Tekst("Kommunen kvalifiserer for grunntilskudd", nn: "Kommunen kvalifiserer for grunntilskot"),
        Tekst(
            "Ja når kommunen har fra 1 til 150 personer med persontilskudd 15. januar.",
            nn: "Ja når kommunen har frå 1 til 150 personar med persontilskot 15. januar."),
        .jaNei, .tilskudd, kilde: "IMDi, tilskudd til opplæring i norsk og samfunnskunnskap",
        .kommuner(
            Kommunemaal(.antall, viser: "T-01") { kommune in
                guard let antall = kommune.tilskuddsgrunnlag else { return [.ukjent] }
                return [.tall(teller: (1...150).contains(antall) ? 1 : 0, nevner: 1)]
            }))

    /// The persons T-03 counts. Not a figure of the catalogue.
    static let iTilskuddsgrunnlaget = Indikator(
        "T-03g", Tekst("Personer i grunnlaget for grunntilskudd", nn: "Personar i grunnlaget for grunntilskot"),
        Utvalg.iTilskuddsgrunnlaget.setning, .personer, .tilskudd,
        kilde: "IMDi, tilskudd til opplæring i norsk og samfunnskunnskap", .antall(.iTilskuddsgrunnlaget))
}

extension Utvalg {
    /// Whoever is paid: those in full-time upper secondary education are in the kommune's basis too.
    static let iTilskuddsgrunnlaget = Utvalg(
        "tilskuddsgrunnlag",
        Tekst(
            "Personer det er betalt persontilskudd for på datoen.",
            nn: "Personar det er betalt persontilskot for på datoen.")
    ) { tilfelle, periode in
        tilfelle.mappe.tilskudd.contains { rad in
            guard rad.teller, rad.kode.persontilskudd != nil, Int(rad.aar) == periode.aar else { return false }
            return rad.grunnlagFra ?? periode.til <= periode.til && periode.til <= rad.grunnlagTil ?? periode.til
        }
    }
}
