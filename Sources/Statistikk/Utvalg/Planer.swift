import Kalender
import Register
import Tekster

extension Utvalg {
    static let eldreEnnPlanfrist = Utvalg(
        "deltakere-over-30-dager",
        Tekst(
            "Deltakere der det er mer enn 30 dager siden programmet begynte.",
            nn: "Deltakarar der det er meir enn 30 dagar sidan programmet byrja."), delAv: deltakere
    ) { tilfelle, periode in
        guard let start = tilfelle.program.start, tilfelle.program.dag(periode.til) else { return false }
        return start.dager(til: periode.til) > tilfelle.grunnlag.parametere.planDager
    }

    static let utenPlan = Utvalg(
        "uten-integreringsplan",
        Tekst("Deltakere uten integreringsplan.", nn: "Deltakarar utan integreringsplan."), delAv: deltakere
    ) { tilfelle, periode in
        tilfelle.program.dag(periode.til) && tilfelle.sistePlan(paa: periode.til) == nil
    }

    static let medPlan = Utvalg(
        "med-integreringsplan",
        Tekst("Deltakere med integreringsplan.", nn: "Deltakarar med integreringsplan."), delAv: deltakere
    ) { tilfelle, periode in
        tilfelle.program.dag(periode.til) && tilfelle.sistePlan(paa: periode.til) != nil
    }

    /// Exactly the months old is in time.
    static let planIkkeVurdert = Utvalg(
        "plan-ikke-vurdert",
        Tekst(
            "Deltakere der integreringsplanen ikke er vurdert de siste seks månedene.",
            nn: "Deltakarar der integreringsplanen ikkje er vurdert dei siste seks månadene."), delAv: deltakere
    ) { tilfelle, periode in
        guard tilfelle.program.dag(periode.til), let plan = tilfelle.sistePlan(paa: periode.til) else { return false }
        return plan.plus(maaneder: tilfelle.grunnlag.parametere.planMaaneder) < periode.til
    }
}

extension Tilfelle {
    /// The last day an integreringsplan was decided, made or looked over, by the day: the decision (KL-17) and the document
    /// (KL-22) tell the same, and not every kommune registers both.
    fileprivate func sistePlan(paa dag: Dato) -> Dato? {
        var siste: Dato?
        func se(_ dato: Dato) { if dato <= dag { siste = max(siste ?? dato, dato) } }
        for v in mappe.vedtak where v.type == .integreringsplan && v.erFattet { se(v.vedtaksdato) }
        for p in mappe.planer where p.teller && p.type == .integreringsplan {
            se(p.dato)
            if let revidert = p.revidert { se(revidert) }
        }
        return siste
    }
}
