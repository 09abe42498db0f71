import Kalender
import Register
import Tekster

extension Indikator {
    /// One figure for each element, `K-05a` to `K-05i`; they add to a hundred.
    static let tiltaksmiks = zip(Tiltakselement.allCases, "abcdefghi").map { element, bokstav in
        Indikator(
            "K-05\(bokstav)",
            Tekst("Andel av timene: \(element.navn.nb)", nn: "Del av timane: \(element.navn.nn)"),
            Tekst(
                "Registrerte timer i uka i dette elementet som andel av alle timer i programmet. Et tiltak som er erstattet, "
                    + "teller ikke de dagene.",
                nn: "Registrerte timar i veka i dette elementet som del av alle timar i programmet. Eit tiltak som er "
                    + "erstatta, tel ikkje dei dagane."),
            .prosent(desimaler: 1), .aarlig, kilde: "NIR, tiltak",
            .sum(Mengde.timer { element == Tiltakselement($0) }, av: Mengde.timer { _ in true }))
    }
}

extension Mengde {
    /// Hours a week times days of programme in the period; both sides of a share are counted so.
    fileprivate static func timer(_ gjelder: @escaping @Sendable (Tiltakstype) -> Bool) -> Mengde {
        Mengde(deler: 100) { tilfelle, periode in
            tilfelle.timedager(tilfelle.programtid(i: periode), gjelder)
        }
    }
}

extension Tiltakselement {
    fileprivate var navn: Tekst {
        switch self {
        case .norsk: Tekst("norsk", nn: "norsk")
        case .samfunn: Tekst("samfunnskunnskap", nn: "samfunnskunnskap")
        case .livsmestring: Tekst("livsmestring", nn: "livsmeistring")
        case .foreldre: Tekst("foreldreveiledning", nn: "foreldrerettleiing")
        case .arbeidsrettet: Tekst("arbeidsrettede tiltak", nn: "arbeidsretta tiltak")
        case .utdanningsrettet: Tekst("utdanningsrettede tiltak", nn: "utdanningsretta tiltak")
        case .grunnskole: Tekst("grunnskole", nn: "grunnskule")
        case .vgo: Tekst("videregående opplæring", nn: "vidaregåande opplæring")
        case .annet: Tekst("annet", nn: "anna")
        }
    }
}
