import Tekster

extension Indikator {
    static let personerMedTilskudd = personerMedTilskudd("T-01", .init())
    /// Full-time upper secondary education is the responsibility of the fylkeskommune, and so is the grant.
    static let personerMedTilskuddFylke = personerMedTilskudd("T-01f", .init(.fylke))

    /// The persons of one year and rate.
    public static func personerMedTilskudd(_ id: String, _ valg: Mottakermaal.Valg) -> Indikator {
        Indikator(
            id,
            Tekst(
                "Personer som utløser persontilskudd til \(valg.mottaker.mottakernavn)",
                nn: "Personar som utløyser persontilskot til \(valg.mottaker.mottakernavn)"),
            Tekst(
                "Personer som mottakeren har fått persontilskudd for i tilskuddsåret. En person det er betalt til to mottakere "
                    + "for, telles én gang hos hver.",
                nn:
                    "Personar som mottakaren har fått persontilskot for i tilskotsåret. Ein person det er betalt til to "
                    + "mottakarar for, blir talt éin gong hos kvar."),
            .personer, .tilskudd, kilde: "IMDi, tilskudd til opplæring i norsk og samfunnskunnskap",
            .mottakere(Mottakermaal(valg, .antall) { _, _ in .tall(teller: 1, nevner: 0) }))
    }
}
