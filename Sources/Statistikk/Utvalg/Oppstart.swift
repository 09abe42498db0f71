import Kalender
import Regelmotor
import Register
import Tekster

extension Utvalg {
    /// Denominator of L-01 and I-11. They count where they were settled: whoever moved before the deadline is out.
    static let iMaalgruppenForOppstart = Utvalg(
        "maalgruppe-oppstart",
        Tekst(
            "Personer med rett og plikt som ble bosatt etter avtale i perioden, eller satte fram krav da, og der fristen "
                + "for å begynne er ute. De som flyttet, eller der rett og plikt falt bort, før fristen, er ikke med.",
            nn: "Personar med rett og plikt som vart busette etter avtale i perioden, eller sette fram krav då, og der "
                + "fristen for å byrje er ute. Dei som flytte, eller der rett og plikt fall bort, før fristen, er ikkje "
                + "med."), .bosetting, erFoelsom: true
    ) { tilfelle, periode in
        tilfelle.fristTilOppstart(i: periode) != nil
    }

    static let startetIFrist = Utvalg(
        "startet-i-frist",
        Tekst(
            "Personer i målgruppen som begynte i introduksjonsprogram senest siste dag av fristen.",
            nn: "Personar i målgruppa som byrja i introduksjonsprogram seinast siste dag av fristen."), .bosetting,
        erFoelsom: true
    ) { tilfelle, periode in
        guard let frist = tilfelle.fristTilOppstart(i: periode), let start = tilfelle.fakta.startdato else {
            return false
        }
        return start <= frist
    }

    /// Right and duty that began in the period, taken from the day the three months run from. Those whose right and duty
    /// have lapsed since are in.
    static let nyeMedRettOgPlikt = Utvalg(
        "nye-rett-og-plikt",
        Tekst(
            "Personer med rett og plikt til introduksjonsprogram som ble bosatt etter avtale, eller satte fram krav, i "
                + "perioden.",
            nn: "Personar med rett og plikt til introduksjonsprogram som vart busette etter avtale, eller sette fram "
                + "krav, i perioden."), .bosetting
    ) { tilfelle, periode in
        guard let regnet = tilfelle.mappe.foersteOppstartsfrist(tilfelle.grunnlag.regelverk),
            periode.inneholder(regnet.fom)
        else { return false }
        return tilfelle.haddeRettOgPlikt(i: regnet)
    }

    /// The state of things on the day of computation.
    static let venterPaaOppstart = Utvalg(
        "venter-paa-oppstart",
        Tekst(
            "Personer med rett og plikt til introduksjonsprogram som ikke har vedtak om deltakelse, og der rett og plikt "
                + "ikke er bortfalt.",
            nn: "Personar med rett og plikt til introduksjonsprogram som ikkje har vedtak om deltaking, og der rett og "
                + "plikt ikkje er bortfalne.")
    ) { tilfelle, _ in
        guard !tilfelle.fakta.harDeltakelse else { return false }
        switch tilfelle.fakta.oppstart.status {
        case .aapen, .brudd: return true
        case .oppfylt, .ikkeAktuell: return false
        }
    }
}

extension Tilfelle {
    /// The last day to start for a person in the population of L-01; nil for one outside it. That the deadline is out is
    /// told on the day of computation.
    fileprivate func fristTilOppstart(i periode: Statistikkperiode) -> Dato? {
        guard fakta.lovgrunnlag.verdi != .introloven, mappe.levert.har(.vedtak),
            let regnet = mappe.foersteOppstartsfrist(grunnlag.regelverk), periode.inneholder(regnet.fom),
            regnet.tom <= sak.dato, haddeRettOgPlikt(i: regnet.tom...regnet.tom)
        else { return nil }
        return gikkUt(foer: regnet) ? nil : regnet.tom
    }

    /// Right and duty on a day of the period: as delivered, else as computed when bortfall because of work is left aside.
    fileprivate func haddeRettOgPlikt(i periode: Periode) -> Bool {
        guard fakta.harLevertKategori else {
            if case .rettOgPlikt?? = fakta.beregnet.introUtenBortfall.verdi { return true }
            return false
        }
        return mappe.kategorier.contains { rad in
            rad.teller && rad.kategori == .rpIntro && rad.fra ?? periode.fom <= periode.tom
                && periode.fom <= rad.til ?? periode.fom
        }
    }

    /// Bortfall because of work, or gone from the kommune, before the last day of the deadline.
    private func gikkUt(foer regnet: Periode) -> Bool {
        let (fra, frist) = (regnet.fom, regnet.tom)
        let harBortfall = mappe.vedtak.contains { $0.erBortfall && $0.vedtaksdato < frist }
        if harBortfall { return true }
        let erAvsluttet = mappe.avslutninger.contains { a in
            a.teller && a.ordning == .intro && fra <= a.dato && a.dato < frist
                && (a.aarsak.gruppe == .flyttet || a.aarsak.gruppe == .ute)
        }
        if erAvsluttet { return true }
        let kommuner = grunnlag.kommuner
        return mappe.kommune(paa: fra, kommuner) != mappe.kommune(paa: frist.plus(dager: -1), kommuner)
    }
}
