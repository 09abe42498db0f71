extension Variabel {
    /// Every variable that a report may name.
    public static let alle: [Variabel] = [
        .geo, .kjoenn, .alder, .kategori, .land, .sluttmaal, .startaar, .kohort, .alder7, .status, .statusovergang,
        .aarsak, .bortfallsstatus,
    ]
}
