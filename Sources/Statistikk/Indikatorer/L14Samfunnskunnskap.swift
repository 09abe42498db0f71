import Kalender
import Regelmotor
import Register
import Tekster

extension Indikator {
    static let samfunnskunnskap = Indikator(
        "L-14", Tekst("Samfunnskunnskap innen fristen", nn: "Samfunnskunnskap innan fristen"),
        Tekst(
            "Andel av dem med rett og plikt til samfunnskunnskap der fristen er ute, som hadde alle timene "
                + "innen fristen. Kollektiv beskyttelse, og de som fylkeskommunen har ansvaret for, er ikke med.",
            nn: "Del av dei med rett og plikt til samfunnskunnskap der fristen er ute, som hadde alle timane "
                + "innan fristen. Kollektivt vern, og dei som fylkeskommunen har ansvaret for, er ikkje med."),
        .prosent(desimaler: 1), .aarlig, kilde: "integreringsloven § 33", krever: [.norskTimer],
        .andel(teller: .samfunnITide, nevner: .samfunnFristUte))
}

extension Utvalg {
    /// On a day, all whose deadline is out by then; in a longer period, those whose deadline was in it.
    static let samfunnFristUte = Utvalg(
        "samfunnskunnskap-frist-ute",
        Tekst(
            "Personer med rett og plikt til samfunnskunnskap der fristen er ute.",
            nn: "Personar med rett og plikt til samfunnskunnskap der fristen er ute.")
    ) { tilfelle, periode in
        guard let frist = tilfelle.samfunn?.frist, frist <= min(periode.til, tilfelle.sak.dato) else { return false }
        return periode.slag == .dato || periode.fra <= frist
    }

    /// Hours are registered by month. Those of the month the deadline is in count: nobody can tell that they came too late.
    static let samfunnITide = Utvalg(
        "samfunnskunnskap-i-tide",
        Tekst(
            "Personer med rett og plikt til samfunnskunnskap som hadde alle timene innen fristen.",
            nn: "Personar med rett og plikt til samfunnskunnskap som hadde alle timane innan fristen.")
    ) { tilfelle, _ in
        guard let (frist, krav) = tilfelle.samfunn else { return false }
        var hundredeler = 0
        for t in tilfelle.mappe.norsktimer where t.teller && t.type.erSamfunnskunnskap && t.maaned <= frist {
            hundredeler += Int(t.timer.hundredeler)
        }
        return hundredeler >= krav * 100
    }
}

extension Tilfelle {
    /// The last day for the hours, and how many; nil without right and duty, or without a limit. Known on the day of
    /// computation.
    var samfunn: (frist: Dato, krav: Int)? {
        guard fakta.norskrett == .rettOgPlikt, let frist = fakta.samfunn.frist, let krav = fakta.timer.samfunn else {
            return nil
        }
        return (frist, krav)
    }
}
