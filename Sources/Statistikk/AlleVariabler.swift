extension Variabel {
    /// Every variable that a report may name.
    public static let alle: [Variabel] =
        [
            .geo, .kjoenn, .alder, .norskalder, .kategori, .kategoriMedKollektiv, .land, .lov, .utdanning, .sluttmaal,
            .registrertSluttmaal,
            .sluttmaalsgruppe, .sluttmaalsliste, .startaar, .kohort, .alder7, .status, .statusovergang,
            .avslutningstype, .overgang, .sluttmaalsresultat, .retting, .aarsak, .systemaarsak, .bortfallsstatus,
            .oppstartsfrist,
        ] + besteProevenivaa
}
