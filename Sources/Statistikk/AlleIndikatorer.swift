extension Indikator {
    /// The catalogue (indikatorer 3 and 4), by id.
    public static let alle: [Indikator] =
        anmodning + forskning + integrering + styring + tilsyn + registrering + utfall + tilskudd

    /// Companions in the workbook and tables of supervision. They explain figures of the catalogue and are not in it.
    public static let tilsynsfoelge: [Indikator] = [
        .deltakereEtterSluttmaalOgUtdanning, .ikkeStartet, .startetForSent, .utenSluttmaalDaa, .tiltakPerUke,
        .samfunnskunnskapIkkeBegynt, .samfunnskunnskapsproeve, .samfunnskunnskapTimer,
    ]

    private static let integrering: [Indikator] =
        [
            .deltakereIAaret, .nyeIAaret, .avsluttetIAaret, .overgang, .overgangMedGrunnskole, .overgangTilArbeid,
            .overgangTilUtdanning, .sluttmaalNaadd, .avsluttetEtterType, .deltakereEtterSluttmaal,
            .deltakereEtterSluttmaalsliste,
        ] + medTiltak + [.oppstartIFrist] + norskproever + [.norskmaalNaadd] + delmaalNaadd + [
            .iNorskopplaering, .bosatteIAaret,
        ]
        + kollektivBeskyttelse

    private static let registrering: [Indikator] = [
        .utenAarsak, .overgangBlantKjente, .registrertITide, .registreringstid, .utdanningMangler, .norskmaalMangler,
        .utenTiltak, .sattAvRegelmotor, .sattAvRegelmotorEtterAarsak, .avsluttetAvRegelmotorenAndel,
    ]

    /// F, for research and analysis.
    private static let forskning: [Indikator] = [
        [.tidTilOppstart, .programtid], (1...4).map { overgangsmatrise(fra: $0) },
        [.standardisertForhold, .standardisertForventet, .standardisertAndel],
        oppfoelgingsaar.map { foersteSysselsetting(innen: $0) }, [.fullfoertVgo, .reserverte],
    ].flatMap { $0 }

    /// S, as Statistics Norway tells of participants and outcomes.
    private static let utfall: [Indikator] = [
        [.deltakereReferanseaar, .deltakereINovember], oppfoelgingsaar.map { tidligereDeltakere(etter: $0) },
        oppfoelgingsaar.map { statusINovember(etter: $0) }, oppfoelgingsaar.map { iArbeidEllerUtdanning(etter: $0) },
        oppfoelgingsaar.map { sysselsatt(etter: $0) }, oppfoelgingsaar.map { underUtdanning(etter: $0) },
        [.stabilTilknytning, .kjoennsgap, .avstandTilMaalet, .deltakereBlantNyankomne],
    ].flatMap { $0 }

    /// K, for those who lead a kommune.
    private static let styring: [Indikator] =
        [.aktiveIDag, .ungeIDag, .fristerSnart, .fristerPassert, .fravaersandel, .venter] + tiltaksmiks
        + [.overgangTolvMaaneder, .nettoPerDeltaker, .bortfallNaa, .bortfallAvNye]

    /// L, for state supervision.
    private static let tilsyn: [Indikator] = [
        .oppstartInnenTreMaaneder, .utenSluttmaal, .forNyttSluttmaal, .utgaattSluttmaal, .etterregistrering,
        .forNyttVgo,
        .sluttmaalMotUtdanning, .overOevreAlder, .under25MedArbeid, .utenPlan, .gammelPlan, .fulltid, .fulltid30,
        .ikkeHelaarig, .arbeidsrettet, .overFrist, .overskridelse, .gjeninntreden, .samfunnskunnskap,
    ]

    /// A, the request to settle refugees.
    private static let anmodning: [Indikator] =
        [.vedtaksgrad] + anmodningstall + [.svarstatus, .bosettingsgrad, .bosattePerTusen, .samletOvergang]

    /// T, grants for norsk.
    private static let tilskudd: [Indikator] = [
        .personerMedTilskudd, .personerMedTilskuddFylke, .beregnetTilskudd, .beregnetTilskuddFylke,
        .kvalifisererForGrunntilskudd, .tilskuddMedTimer, .utbetaltMotBeregnet, .utbetaltMotBeregnetProsent,
    ]
}
