import Kalender
import Regelmotor
import Register
import Tekster

extension Indikator {
    /// A day with both absence and leave is leave, so no day of absence is outside the planned ones. Whoever was on leave
    /// all the time has no planned days, and gives nothing.
    static let fravaersandel = Indikator(
        "K-03", Tekst("Fraværsandel", nn: "Fråværsdel"),
        Tekst(
            "Virkedager med fravær som andel av de planlagte. Planlagt er virkedager i program utenom "
                + "permisjon, ferie, fridager og stans. Fravær er gyldig og ugyldig, men ikke deler av en dag.",
            nn: "Virkedagar med fråvær som del av dei planlagde. Planlagt er virkedagar i program utanom "
                + "permisjon, ferie, fridagar og stans. Fråvær er gyldig og ugyldig, men ikkje delar av ein dag."),
        .prosent(desimaler: 1), .aarlig, kilde: "NIR, fravær og permisjoner", .sum(.fravaersdager, av: .planlagteDager))
}

extension Mengde {
    static let planlagteDager = Mengde { tilfelle, periode in
        let tid = tilfelle.programtid(i: periode)
        guard !tid.isEmpty else { return 0 }
        let virkedager = tilfelle.grunnlag.regelverk.virkedager
        let borte = tilfelle.mappe.borte(medFridager: true)
        return tid.reduce(0) { $0 + virkedager.antall(i: $1) - virkedager.antall(iUnionAv: borte, innenfor: $1) }
    }

    static let fravaersdager = Mengde { tilfelle, periode in
        let fravaer = tilfelle.mappe.fravaersperioder
        guard !fravaer.isEmpty else { return 0 }
        let virkedager = tilfelle.grunnlag.regelverk.virkedager
        let borte = tilfelle.mappe.borte(medFridager: true)
        let begge = (fravaer + borte).sorted { $0.fom < $1.fom }
        return tilfelle.programtid(i: periode).reduce(0) {
            $0 + virkedager.antall(iUnionAv: begge, innenfor: $1) - virkedager.antall(iUnionAv: borte, innenfor: $1)
        }
    }
}

extension Personmappe {
    /// Absence of whole days from the introduction programme, of every kind.
    fileprivate var fravaersperioder: [Periode] {
        var ut: [Periode] = []
        for f in fravaer where f.teller && f.ordning == .intro && !f.erDelAvDag {
            if let dager = Periode(fom: f.fra, tom: f.til) { ut.append(dager) }
        }
        return ut
    }
}
