extension Indikator {
    /// The catalogue (indikatorer 3 and 4), by id.
    public static let alle: [Indikator] =
        [.deltakereIAaret, .nyeIAaret, .avsluttetIAaret, .overgang]
        + [.aktiveIDag, .fristerSnart, .fristerPassert, .fravaersandel, .venter] + tiltaksmiks
        + [
            .overgangTolvMaaneder, .bortfallNaa, .bortfallAvNye, .oppstartIFrist, .utenSluttmaal, .forNyttSluttmaal,
            .utgaattSluttmaal, .etterregistrering, .forNyttVgo, .sluttmaalMotUtdanning, .overOevreAlder,
            .under25MedArbeid, .utenPlan, .gammelPlan, .fulltid, .fulltid30, .ikkeHelaarig, .arbeidsrettet, .overFrist,
            .overskridelse, .gjeninntreden, .samfunnskunnskap,
        ]
}
