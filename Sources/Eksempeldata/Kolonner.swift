import Register

/// The columns written for an entity, in the order of the contract, those that came later at the end. Optional columns
/// nobody needs are left out, and those that hold nothing for a person of this set: it has no children born here, so no
/// `mor_bosatt_dato`.
///
/// Source: datakontrakt 1.
extension Entitet {
    var kolonner: [StaticString] {
        switch self {
        case .person:
            [
                "person_id", "duf_nummer", "foedselsnummer", "fornavn", "etternavn", "foedselsdato", "kjoenn",
                "statsborgerskap", "opprinnelsesland", "adressegradering", "registerstatus", "reservasjon_forskning",
                "lovgrunnlag", "har_barn_under_18", "sivilstatus", "enslig_mindreaarig", "doedsdato", "utvandret_dato",
            ]
        case .oppholdstillatelse:
            [
                "tillatelse_id", "person_id", "hjemmel", "hjemmel_kode", "hjemmel_tekst", "soeknadsdato", "vedtaksdato",
                "ankomst_norge", "gyldig_til", "utfall", "er_foerste_tillatelse", "soekt_fra_utlandet",
                "er_fornyelse", "danner_grunnlag_permanent", "referanseperson_bosatt_dato", "effektueringsdato",
                "referanseperson_hjemmel_kode",
            ]
        case .bosetting:
            [
                "bosetting_id", "person_id", "kommunenr", "bosatt_dato", "bosatt_etter_avtale", "avtale_dato",
                "bosettingstype", "husstand",
            ]
        case .adresseOppfoelging:
            ["person_id", "rolle", "kommunenr", "bydelnr", "gyldig_fra", "gyldig_til", "folkeregistrert_dato"]
        case .nirKategori: ["person_id", "kategori", "gjelder_fra", "gjelder_til"]
        case .ordning:
            [
                "person_id", "ordning", "ordning_status", "frist_oppstart", "startdato_foerste_vedtak",
                "gjennomfoeringsfrist_nir", "toaarsgrense_nir", "utvidelse_mnd",
            ]
        case .kontaktKrav:
            ["kontakt_id", "person_id", "ordning", "type", "dato", "registrert_dato", "oppfoelgingskommunenr"]
        case .vedtak:
            [
                "vedtak_id", "person_id", "ordning", "vedtakstype", "resultat", "vedtaksdato", "startdato", "sluttdato",
                "timer_arbeid_per_uke", "begrunnelse_kode", "forrige_vedtak_id", "registrert_dato", "registrert_av",
                "oppfoelgingskommunenr", "annullert",
            ]
        case .sluttmaal:
            [
                "sluttmaal_id", "person_id", "sluttmaal", "gjelder_fra", "maaloppnaadd", "registrert_dato",
                "oppfoelgingskommunenr",
            ]
        case .kompetanse:
            [
                "person_id", "utdanning_vgo", "utdanning_vgo_registrert", "grunnskole_fullfoert",
                "kompetansekartlegging_dato", "karriereveiledning_dato",
            ]
        case .identitetshistorikk: ["person_id", "identtype", "ident", "gyldig_fra", "gyldig_til"]
        case .planKontrakt:
            ["plan_id", "person_id", "type", "dato", "revidert_dato", "registrert_dato", "oppfoelgingskommunenr"]
        case .tiltak:
            [
                "tiltak_id", "person_id", "ordning", "tiltakstype", "startdato", "sluttdato", "timer_per_uke",
                "gjennomfoert", "erstatter_tiltak_id", "registrert_dato", "oppfoelgingskommunenr",
            ]
        case .norskTimer:
            [
                "timer_id", "person_id", "ordning", "timetype", "maaned", "timer", "laeringsansvar", "registrert_dato",
                "oppfoelgingskommunenr",
            ]
        case .norskmaal:
            [
                "norskmaal_id", "person_id", "ferdighet", "nivaa", "gjelder_fra", "registrert_dato",
                "oppfoelgingskommunenr",
            ]
        case .fritak:
            [
                "fritak_id", "person_id", "fritak_fra", "grunnlag", "vedtaksdato", "retten_bortfalt", "registrert_dato",
                "oppfoelgingskommunenr",
            ]
        case .vgoFulltid: ["person_id", "fylkesnr", "fra_dato", "til_dato"]
        case .norskproeve:
            [
                "proeve_id", "person_id", "proevetype", "delproeve", "dato", "resultat", "spraak", "kommunenr",
                "registrert_dato",
            ]
        case .arbeidHendelse:
            ["arbeid_id", "person_id", "type", "timer_per_uke", "fra_dato", "til_dato", "registrert_dato"]
        case .klage:
            [
                "klage_id", "person_id", "vedtak_id", "klagedato", "utfall", "utfall_dato", "registrert_dato",
                "oppfoelgingskommunenr",
            ]
        case .tilskuddUtbetaling:
            [
                "utbetaling_id", "person_id", "tilskuddskode", "tilskuddsaar", "termin", "mottaker_orgtype",
                "mottakernr", "sats_kr", "beloep_kr", "utbetalt_dato", "grunnlag_startdato", "grunnlag_sluttdato",
            ]
        case .etterstatusAggregat:
            ["programslutt_aar", "aar_etter", "kommunenr", "kjoenn", "status", "antall"]
        case .anmodning: ["kommunenr", "aar", "anmodet", "anmodet_em", "vedtatt"]
        case .folketall: ["kommunenr", "dato", "antall"]
        case .novstatus:
            [
                "person_id", "aar", "vintage", "bosatt_nov", "arb_lonn", "arb_naering", "naering_kildeaar", "utd",
                "ledig", "tiltak", "neds_tiltak", "aap", "helse", "kont_ovg", "sosh", "andre",
            ]
        case .kostragruppe: ["kommunenr", "gruppe", "gyldig_fra", "gyldig_til"]
        case .kommunetall: ["kommunenr", "aar", "maal", "verdi"]
        case .fravaer:
            [
                "fravaer_id", "person_id", "ordning", "fravaerstype", "fra_dato", "til_dato", "antall_virkedager_nir",
                "timer", "aarsak_etter_foedselspermisjon", "registrert_dato", "oppfoelgingskommunenr",
            ]
        case .permisjon:
            [
                "permisjon_id", "person_id", "ordning", "permisjonstype", "vedtaksdato", "fra_dato", "til_dato",
                "antall_virkedager_nir", "registrert_dato", "oppfoelgingskommunenr",
            ]
        case .stans:
            [
                "stans_id", "person_id", "ordning", "stanstype", "grunn", "vedtak_id", "fra_dato", "til_dato",
                "registrert_dato", "oppfoelgingskommunenr",
            ]
        case .avslutning:
            [
                "avslutning_id", "person_id", "ordning", "avslutningstype", "avslutningsaarsak", "timer_arbeid_per_uke",
                "avslutningsdato", "kilde", "registrert_dato", "oppfoelgingskommunenr",
            ]
        }
    }
}
