import Kalender
import Regelmotor
import Register
import Tekster

extension Utvalg {
    /// The denominator of I-13. One who is exempted from the teaching or from the test is not to reach a goal.
    static let skulleNaaNorskmaal = Utvalg(
        "norskmaal-frist",
        Tekst(
            "Personer med norskmål som ikke er fritatt, og som i perioden hadde frist for norskopplæringen eller avsluttet "
                + "den.",
            nn: "Personar med norskmål som ikkje er fritekne, og som i perioden hadde frist for norskopplæringa eller "
                + "avslutta henne.")
    ) { tilfelle, periode in
        tilfelle.skulleNaaNorskmaal(periode)
    }

    /// It shows who did not reach it (personvern 4, R3), as do those of one skill.
    static let naaddeNorskmaalet = Utvalg(
        "naadde-norskmaalet",
        Tekst(
            "Personer som nådde norskmålet i alle de fire delferdighetene.",
            nn: "Personar som nådde norskmålet i alle dei fire delferdigheitene."),
        erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.skulleNaaNorskmaal(periode)
            && Norskferdighet.allCases.allSatisfy { tilfelle.mappe.naaddeNorskmaal($0, periode.til) }
    }

    /// By skill, in the order of `Norskferdighet`.
    static let naaddeDelmaalet: [Utvalg] = Norskferdighet.allCases.map { del in
        Utvalg(
            "naadde-\(del.kode.lowercased())",
            Tekst(
                "Personer som nådde norskmålet i \(del.navn.nb).", nn: "Personar som nådde norskmålet i \(del.navn.nn)."
            ),
            erFoelsom: true
        ) { tilfelle, periode in
            tilfelle.skulleNaaNorskmaal(periode) && tilfelle.mappe.naaddeNorskmaal(del, periode.til)
        }
    }
}

extension Tilfelle {
    fileprivate func skulleNaaNorskmaal(_ periode: Statistikkperiode) -> Bool {
        let dag = periode.til
        guard !mappe.norskmaal.isEmpty,
            Norskferdighet.allCases.contains(where: { mappe.norskmaal($0, paa: dag) != nil }),
            !mappe.erFritatt(.norsk, paa: dag), !mappe.erFritatt(.proeveNorsk, paa: dag)
        else { return false }
        if let frist = fakta.norsk.frist, periode.inneholder(frist) { return true }
        return mappe.avslutninger.contains { $0.teller && $0.ordning == .norsk && periode.inneholder($0.dato) }
    }
}

extension Personmappe {
    /// A result stays valid although a later one is lower, so tests before the period count. Without a goal there is
    /// nothing to reach.
    fileprivate func naaddeNorskmaal(_ del: Norskferdighet, _ dag: Dato) -> Bool {
        guard let maal = norskmaal(del, paa: dag), let nivaa = besteNivaa(del, fra: nil, til: dag) else { return false }
        return nivaa >= maal
    }
}
