import Kalender
import Regelmotor
import Register
import Tekster

extension Utvalg {
    /// Those of the utvalg who have collective protection at the end of the period. It shows the ground for the residence
    /// permit (personvern 4, R3).
    /// - Parameter hele: what they are a part of that is counted too.
    func medKollektivBeskyttelse(delAv hele: Utvalg? = nil) -> Utvalg {
        Utvalg(
            "\(navn)-kollektiv",
            Tekst(
                "\(setning.nb) Bare personer med kollektiv beskyttelse (utlendingsloven § 34) er med.",
                nn: "\(setning.nn) Berre personar med kollektivt vern (utlendingslova § 34) er med."),
            forankring, delAv: hele, erFoelsom: true, utelukker: utelukker
        ) { [self] tilfelle, periode in
            gjelder(tilfelle, periode) && tilfelle.mappe.harKollektivBeskyttelse(paa: periode.til)
        }
    }
}

extension Personmappe {
    /// The newest permit on the day is collective protection.
    func harKollektivBeskyttelse(paa dag: Dato) -> Bool {
        var nyeste: Oppholdstillatelse?
        for t in tillatelser where t.erInnvilget && t.vedtaksdato <= dag {
            if let naa = nyeste, naa.vedtaksdato > t.vedtaksdato { continue }
            nyeste = t
        }
        return nyeste?.erKollektivBeskyttelse ?? false
    }
}
