import Kalender
import Register
import Tekster

extension Indikator {
    /// One figure for each element, `K-05a` to `K-05i`; they add to a hundred.
    static let tiltaksmiks = zip(Programelement.allCases, "abcdefghi").map { element, bokstav in
        Indikator(
            "K-05\(bokstav)",
            Tekst("Andel av timene: \(element.navn.nb)", nn: "Del av timane: \(element.navn.nn)"),
            Tekst(
                "Registrerte timer i uka i dette elementet som andel av alle timer i programmet. Et tiltak som er erstattet, "
                    + "teller ikke de dagene.",
                nn: "Registrerte timar i veka i dette elementet som del av alle timar i programmet. Eit tiltak som er "
                    + "erstatta, tel ikkje dei dagane."),
            .prosent(desimaler: 1), .aarlig, kilde: "NIR, tiltak", krever: [.tiltak],
            .sum(Mengde.timer { element == $0.element }, av: Mengde.timer { _ in true }))
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
