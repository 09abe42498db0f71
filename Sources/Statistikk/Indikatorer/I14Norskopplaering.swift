import Register
import Tekster

extension Indikator {
    static let iNorskopplaering = Indikator(
        "I-14",
        Tekst(
            "Deltakere i opplæring i norsk og samfunnskunnskap",
            nn: "Deltakarar i opplæring i norsk og samfunnskunnskap"),
        Tekst(
            "Personer med rett eller plikt som fikk minst én time opplæring i norsk eller samfunnskunnskap i året. Timer i "
                + "mottak er ikke med.",
            nn:
                "Personar med rett eller plikt som fekk minst éin time opplæring i norsk eller samfunnskunnskap i året. "
                + "Timar i mottak er ikkje med."),
        .personer, .aarlig, kilde: "SSB, norskopplæring for voksne innvandrere", krever: [.norskTimer],
        .antall(.iNorskopplaering))
}
