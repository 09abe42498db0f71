extension Kontroll {
    /// Permits, decisions, endings and registration, by area.
    static let omVedtakOgKategori: [Kontroll] = [
        .datorekkefoelge,
        .overlappendeDeltakelser,
        .stansUtenGrunnlag,
        .bortfallEgenmelding,
        .planOgKontrakt,
        .aktivitetEtterAvslag,
        .midlertidigStans,
        .delAvDag,
        .muligFeilAvslutning,
        .typeOgAarsak,
        .timerUtenArbeid,
        .dnummerErstattet,
        .registrertForSent,
        .etterAarsfristen,
    ]
}
