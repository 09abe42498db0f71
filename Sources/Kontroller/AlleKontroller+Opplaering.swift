extension Kontroll {
    /// Controls of absence and leave, of activities, and of norsk, samfunnskunnskap and tests, in the order of lists.
    ///
    /// N-03, N-05 and X-01 are not here: the first two are computed, and X-01 is decided while reading.
    static let omFravaerOgOpplaering: [Kontroll] = [
        .egenmeldingUtenforRammen,
        .egenmeldingEtterBortfall,
        .barnsSykdom,
        .permisjonOverRammen,
        .aarsakEtterFoedsel,
        .norskpermisjonIProgram,
        .permisjonerOverlapper,
        .tiltakUtenforDeltakelse,
        .arbeidsrettedeTimer,
        .obligatoriskeTiltak,
        .kartleggingOgVeiledning,
        .erstatterOverlapper,
        .utenTiltak,
        .utdanningMangler,
        .utdanningKollektiv,
        .utvidetNorsk,
        .timerIVgo,
        .norskmaalUnderMinimum,
        .timerUtenVedtak,
        .timerUtenRett,
        .bruktEtterFritak,
        .samfunnskunnskapKollektiv,
        .proeveUtenSpraak,
        .proeveAnnenKommune,
        .proeveUtenPlikt,
    ]
}
