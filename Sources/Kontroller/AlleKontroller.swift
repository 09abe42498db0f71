extension Kontroll {
    /// Every control, in the order of lists.
    ///
    /// P-01, P-07, S-06, X-01 and G-05 are not here: they are about how a field is read, and are decided while reading.
    /// Rules that only choose or compute are in `valgregler`.
    public static let alle: [Kontroll] =
        sluttmaal + vedtak + maalgruppe + frister + fravaerOgPermisjon + avslutninger + programinnhold + norsk
        + personOgSted + registrering

    /// NIR's own report first.
    private static let sluttmaal: [Kontroll] = [
        .sluttmaalMangler, .sluttmaalForNytt, .sluttmaalForGammelt, .sluttmaalForNytt2025, .lengreRegelFra2025,
        .utdanningOgSluttmaal, .overOevreAlder, .under25, .nyttMaalFoerNyListe, .maalUnderIntroduksjonsloven,
        .avsluttetUtenMaalEllerAarsak, .likeGjeldendeMaal, .forLangUtvidelse,
    ]
    private static let vedtak: [Kontroll] = [
        .bortfallEtterDeltakelse, .deltakelseEtterBortfall, .bortfallMedPeriode, .bortfallUtenTvilling,
        .avslutningUtenBortfall, .bortfallUnder30Timer, .deltakelseEtterToAar, .startOgSlutt, .startetForSent,
        .overlappendeDeltakelser, .stansUtenGrunnlag, .bortfallEgenmelding, .planOgKontrakt, .vedtakFremITid,
        .bortfallFoerLoven, .bortfallUtenPlikt, .aktivitetEtterAvslag, .kodeUtenforGyldighet,
    ]
    private static let maalgruppe: [Kontroll] = [
        .rettOgPliktUlik, .kollektivUlik, .nyeRettigheterEtterBytte, .datorekkefoelge, .annenLov, .tillatelseIkkeGitt,
        .kollektivFoer2026,
    ]
    private static let frister: [Kontroll] = [
        .fristUlikNir, .fristPassert, .midlertidigStans, .sammeDagToGanger, .delAvDag,
    ]
    private static let fravaerOgPermisjon: [Kontroll] = [
        .virkedagerUlikNir, .egenmeldingUtenforRammen, .egenmeldingEtterBortfall, .barnsSykdom, .permisjonOverRammen,
        .aarsakEtterFoedsel, .periodeUtenforDeltakelse, .norskpermisjonIProgram, .permisjonerOverlapper,
    ]
    private static let avslutninger: [Kontroll] = [
        .avsluttetFoerOppstart, .aktivitetEtterAvslutning, .avsluttetAvRegelmotor, .toAarsaker, .muligFeilAvslutning,
        .typeOgAarsak, .timerUtenArbeid,
    ]
    private static let programinnhold: [Kontroll] = [
        .tiltakUtenforDeltakelse, .arbeidsrettedeTimer, .obligatoriskeTiltak, .kartleggingOgVeiledning,
        .erstatterOverlapper, .utenTiltak,
    ]
    private static let norsk: [Kontroll] = [
        .utdanningMangler, .utdanningKollektiv, .utvidetNorsk, .timerIVgo, .norskmaalUnderMinimum, .timerUtenVedtak,
        .timerUtenRett, .bruktEtterFritak, .samfunnskunnskapKollektiv, .proeveUtenSpraak, .proeveAnnenKommune,
        .proeveUtenPlikt,
    ]
    private static let personOgSted: [Kontroll] = [
        .dufNummer, .foedselsnummer, .foedselsdato, .sammeNummer, .dnummerErstattet, .alderUtenforGruppen,
        .kommuneGjaldtIkke, .borOgFoelgesOpp, .bydelPasserIkke, .deltKommune, .uoppgittKommune,
    ]
    private static let registrering: [Kontroll] = [
        .registrertForSent, .etterAarsfristen, .kategoriUtenOppfoelging, .utenRegistrering, .lagringstid,
    ]
}
