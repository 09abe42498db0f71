import Register
import Tekster

extension Indikator {
    /// For each skill the spread over levels, and the headline: the share with B1 or better.
    static let norskproever: [Indikator] = Norskferdighet.allCases.enumerated().flatMap { nr, del in
        [
            Indikator(
                "I-12-\(del.kode)",
                Tekst(
                    "Beste resultat på norskprøven: \(del.navn.nb)", nn: "Beste resultat på norskprøva: \(del.navn.nn)"),
                Tekst(
                    "Personer med resultat i året, fordelt på nivå. Bare det beste resultatet i året teller.",
                    nn: "Personar med resultat i året, fordelte på nivå. Berre det beste resultatet i året tel."),
                .personer, .aarlig, kilde: kilde, krever: [.norskproeve],
                .fordeling(.medProeve[nr], .besteProevenivaa[nr])),
            Indikator(
                "I-12-\(del.kode)-B1",
                Tekst(
                    "B1 eller bedre på norskprøven: \(del.navn.nb)", nn: "B1 eller betre på norskprøva: \(del.navn.nn)"),
                Tekst(
                    "Andel av personene med resultat i året der det beste er B1 eller høyere.",
                    nn: "Del av personane med resultat i året der det beste er B1 eller høgare."),
                .prosent(desimaler: 1), .aarlig, kilde: kilde, krever: [.norskproeve],
                .andel(teller: .medB1[nr], nevner: .medProeve[nr])),
        ]
    }

    private static let kilde = "SSB, norskopplæring for voksne innvandrere; integreringsforskriften § 41"
}
