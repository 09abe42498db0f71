extension Utvalg {
    /// Every utvalg that a report may name.
    public static let alle: [Utvalg] =
        [
            .deltakere, .deltattIPerioden, .nyeDeltakere, .avsluttede, .bortfallIPerioden, .bortfaltNaa, .avvik1,
            .avvik2,
            .avvik3, .avvik2b, .avvik4, .tilArbeidEllerUtdanning, .tilArbeid, .tilUtdanning,
            .tilArbeidUtdanningEllerGrunnskole, .avsluttedeMedSluttmaal, .naaddeSluttmaalet, .avsluttedeUtenAarsak,
            .avsluttedeMedAarsak, .avsluttetAvRegelmotor, .iMaalgruppenForOppstart, .startetIFrist, .iNorskopplaering,
            .skulleNaaNorskmaal, .naaddeNorskmaalet, .skalHaNorskmaal, .utenNorskmaal, .deltakereUtenUtdanning,
            .deltakereUtenTiltak,
        ] + medTiltak + medProeve + medB1 + naaddeDelmaalet
}
