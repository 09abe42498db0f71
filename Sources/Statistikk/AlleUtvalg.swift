extension Utvalg {
    /// Every utvalg that a report may name.
    public static let alle: [Utvalg] = [
        .deltakere, .deltattIPerioden, .nyeDeltakere, .avsluttede, .bortfallIPerioden, .bortfaltNaa, .avvik1, .avvik2,
        .avvik3, .avvik2b, .avvik4, .iMaalgruppenForOppstart, .startetIFrist, .venterPaaOppstart, .nyeMedRettOgPlikt,
        .gjeninntraadte, .fristSnart, .fristPassert, .medSluttmaalOgUtdanning, .sluttmaalMotUtdanning,
        .eldreUtenArbeidsmaal, .under25UtenVgo, .under25MedArbeidsmaal, .eldreEnnPlanfrist, .utenPlan, .medPlan,
        .planIkkeVurdert, .aktiveFireUker, .fulltid, .fulltid30, .ikkeHelaarig, .arbeidsrettetKrav, .nokArbeidsrettet,
        .samfunnFristUte, .samfunnITide,
    ]
}
