extension Utvalg {
    /// Every utvalg that a report may name.
    public static let alle: [Utvalg] = [
        .deltakere, .deltattIPerioden, .nyeDeltakere, .avsluttede, .bortfallIPerioden, .bortfaltNaa, .avvik1, .avvik2,
        .avvik3, .avvik2b, .avvik4, .bosatteEtterAvtale,
    ]
}
