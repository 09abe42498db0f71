extension Indikator {
    /// The catalogue (indikatorer 3 and 4), by id.
    public static let alle: [Indikator] = integrering + registrering

    private static let integrering: [Indikator] =
        [
            .deltakereIAaret, .nyeIAaret, .avsluttetIAaret, .overgang, .overgangMedGrunnskole, .overgangTilArbeid,
            .overgangTilUtdanning, .sluttmaalNaadd, .avsluttetEtterType, .deltakereEtterSluttmaal,
            .deltakereEtterSluttmaalsliste,
        ] + medTiltak + [.oppstartIFrist] + norskproever + [.norskmaalNaadd] + delmaalNaadd + [.iNorskopplaering]
        + kollektivBeskyttelse

    private static let registrering: [Indikator] = [
        .utenAarsak, .overgangBlantKjente, .registrertITide, .registreringstid, .utdanningMangler, .norskmaalMangler,
        .utenTiltak, .sattAvRegelmotor, .sattAvRegelmotorEtterAarsak,
    ]
}
