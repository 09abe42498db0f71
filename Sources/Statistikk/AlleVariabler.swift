extension Variabel {
    /// Every variable that a report may name.
    public static let alle: [Variabel] =
        [
            .geo, .kjoenn, .alder, .norskalder, .kategori, .land, .lov, .utdanning, .sluttmaal, .registrertSluttmaal,
            .sluttmaalsgruppe, .sluttmaalsliste, .startaar, .avslutningstype, .aarsak, .systemaarsak, .bortfallsstatus,
        ] + besteProevenivaa
}
