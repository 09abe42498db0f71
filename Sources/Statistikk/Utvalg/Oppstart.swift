import Kalender
import Regelmotor
import Register
import Tekster

extension Utvalg {
    /// The population of L-01: right and duty, and a deadline that is out by the day of computation. Those whose right and
    /// duty lapsed because of work, or who moved out of the kommune, by the deadline are not in it. It shows the category
    /// (personvern 4, R3).
    static let iMaalgruppenForOppstart = Utvalg(
        "skulle-starte",
        Tekst(
            "Personer med rett og plikt som ble bosatt etter avtale eller satte fram krav i perioden, og som har hatt frist "
                + "for å starte. De med bortfall og de som flyttet før fristen, er ikke med.",
            nn:
                "Personar med rett og plikt som vart busette etter avtale eller sette fram krav i perioden, og som har hatt "
                + "frist for å starte. Dei med bortfall og dei som flytta før fristen, er ikkje med."), .bosetting,
        erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.fristForOppstart(i: periode) != nil
    }

    static let startetIFrist = Utvalg(
        "startet-i-frist",
        Tekst(
            "Personer med rett og plikt som begynte i introduksjonsprogram innen fristen på tre måneder.",
            nn: "Personar med rett og plikt som byrja i introduksjonsprogram innan fristen på tre månader."),
        .bosetting,
        erFoelsom: true
    ) { tilfelle, periode in
        guard let frist = tilfelle.fristForOppstart(i: periode), let start = tilfelle.program.start else {
            return false
        }
        return start <= frist
    }
}

extension Tilfelle {
    /// The last day to start for one who is in the population of L-01; nil for one who is not.
    fileprivate func fristForOppstart(i periode: Statistikkperiode) -> Dato? {
        guard let fra = mappe.oppstartRegnesFra, periode.inneholder(fra),
            let maaneder = grunnlag.regelverk.tall(.oppstartsfrist, paa: fra)
        else { return nil }
        let frist = grunnlag.regelverk.fristDag(fra, maaneder: maaneder)
        guard frist <= grunnlag.dato, haddeRettOgPlikt(fra, frist), !mappe.harBortfall(senest: frist) else {
            return nil
        }
        let kommune = mappe.kommune(paa: fra, grunnlag.kommuner)
        return mappe.kommune(paa: frist, grunnlag.kommuner) == kommune ? frist : nil
    }

    /// Right and duty on a day of the time. What is computed is known for the day of computation only, and a bortfall after
    /// the deadline does not change what was before it.
    private func haddeRettOgPlikt(_ fra: Dato, _ til: Dato) -> Bool {
        guard fakta.harLevertKategori else {
            return fakta.beregnet.introUtenBortfall.verdi == .some(.rettOgPlikt)
        }
        return mappe.kategorier.contains { rad in
            rad.teller && rad.kategori == .rpIntro && rad.fra ?? fra <= til && fra <= rad.til ?? til
        }
    }
}

extension Personmappe {
    /// The first settlement by agreement, else the first claim for the introduction programme (INTL-12).
    fileprivate var oppstartRegnesFra: Dato? {
        var bosatt: Dato?
        for b in bosettinger where b.teller && b.etterAvtale { bosatt = min(bosatt ?? b.bosatt, b.bosatt) }
        if let bosatt { return bosatt }
        var krevd: Dato?
        for k in krav where k.teller && k.ordning == .intro && k.type == .krav { krevd = min(krevd ?? k.dato, k.dato) }
        return krevd
    }

    fileprivate func harBortfall(senest dag: Dato) -> Bool {
        vedtak.contains { $0.erBortfall && $0.vedtaksdato <= dag }
    }
}
