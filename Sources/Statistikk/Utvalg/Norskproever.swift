import Tekster

extension Utvalg {
    /// By skill, in the order of `Norskferdighet`: persons with a result in the period.
    static let medProeve: [Utvalg] = Norskferdighet.allCases.map { del in
        Utvalg(
            "proevd-\(del.kode.lowercased())",
            Tekst(
                "Personer med resultat fra norskprøve i \(del.navn.nb) i perioden.",
                nn: "Personar med resultat frå norskprøve i \(del.navn.nn) i perioden.")
        ) { tilfelle, periode in
            tilfelle.mappe.besteNivaa(del, fra: periode.fra, til: periode.til) != nil
        }
    }

    /// By skill: those of them who were B1 or better. It shows who was not (personvern 4, R3).
    static let medB1: [Utvalg] = Norskferdighet.allCases.map { del in
        Utvalg(
            "b1-\(del.kode.lowercased())",
            Tekst(
                "Personer med B1 eller bedre i \(del.navn.nb) i perioden.",
                nn: "Personar med B1 eller betre i \(del.navn.nn) i perioden."),
            erFoelsom: true
        ) { tilfelle, periode in
            guard let nivaa = tilfelle.mappe.besteNivaa(del, fra: periode.fra, til: periode.til) else { return false }
            return nivaa >= .b1
        }
    }
}
