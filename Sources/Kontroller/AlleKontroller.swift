extension Kontroll {
    /// Every control, in the order of lists.
    public static let alle: [Kontroll] = [
    ]
}
