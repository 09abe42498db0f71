extension Utvalg {
    /// Every utvalg that a report may name.
    public static let alle: [Utvalg] =
        [
            .deltakere, .deltattIPerioden, .nyeDeltakere, .avsluttede, .bortfallIPerioden, .bortfaltNaa, .avvik1,
            .avvik2,
            .avvik3, .avvik2b, .avvik4, .tilArbeidEllerUtdanning, .tilArbeid, .tilUtdanning,
            .tilArbeidUtdanningEllerGrunnskole, .avsluttedeMedSluttmaal, .naaddeSluttmaalet, .avsluttedeUtenAarsak,
            .avsluttedeMedAarsak, .avsluttetAvRegelmotor, .sluttFraRegelmotor, .iMaalgruppenForOppstart, .startetIFrist,
            .iNorskopplaering,
            .skulleNaaNorskmaal, .naaddeNorskmaalet, .skalHaNorskmaal, .utenNorskmaal, .deltakereUtenUtdanning,
            .deltakereUtenTiltak,
            .deltattINovember, .bosattAlleFemAar, .stabiltIArbeidEllerUtdanning, .nyankomneAaretFoer,
            .avsluttedeMedVgomaal, .fullfoerteVgo, .forskningspopulasjon, .reserverte,
            .bosatteEtterAvtale, .venterPaaOppstart, .maaRettes, .registrertForSent, .frist60,
            .nyeMedRettOgPlikt,
            .gjeninntraadte, .fristSnart, .fristPassert, .medSluttmaalOgUtdanning, .sluttmaalMotUtdanning,
            .eldreUtenArbeidsmaal, .under25UtenVgo, .under25MedArbeidsmaal, .eldreEnnPlanfrist, .utenPlan, .medPlan,
            .planIkkeVurdert, .aktiveFireUker, .fulltid, .fulltid30, .ikkeHelaarig, .arbeidsrettetKrav,
            .nokArbeidsrettet, .samfunnFristUte, .samfunnITide,
        ] + medTiltak + medProeve + medB1 + naaddeDelmaalet + etterAvslutning

    /// Former participants, one to five years after.
    private static let etterAvslutning: [Utvalg] =
        Indikator.oppfoelgingsaar.flatMap { k in
            [
                tidligereDeltakere(etter: k), iArbeidEllerUtdanning(etter: k), sysselsatt(etter: k),
                underUtdanning(etter: k), bosattFoersteAar(foer: k), sysselsattEnGang(innen: k),
            ]
        } + (1...4).map { bosattToNovembre(fra: $0) }
}
