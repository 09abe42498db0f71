extension Variabel {
    /// Every variable that a report may name.
    public static let alle: [Variabel] = [
        .geo, .kjoenn, .alder, .kategori, .land, .sluttmaal, .startaar, .aarsak, .bortfallsstatus,
        .oppstartsfrist,
    ]
}
