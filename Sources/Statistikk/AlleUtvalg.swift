extension Utvalg {
    /// Every utvalg that a report may name.
    public static let alle: [Utvalg] = [
        .deltakere, .avsluttet12, .bortfall12, .bortfaltNaa, .avvik1, .avvik2, .avvik3, .avvik2b, .avvik4,
    ]
}
