/// The columns a control may point at, with the name of the contract.
public enum Felt: UInt8, Sendable, BitwiseCopyable {
    case ingen = 0
    case dato, type
    case duf, foedselsnummer, foedselsdato, lovgrunnlag
    case ident, kategori, utfall, soeknadsdato, gyldigFra, gyldigTil, bosattDato, folkeregistrertDato, stansensVedtak,
        timer, permisjonstype
    case vedtakstype, resultat, vedtaksdato, startdato, sluttdato, timerArbeidPerUke
    case sluttmaal, gjelderFra, utvidelseMnd, gjennomfoeringsfristNir, utdanningVgo
    case fraDato, tilDato, antallVirkedagerNir
    case avslutningsdato, avslutningstype, avslutningsaarsak, kilde
    case kommunenr, bydelnr, oppfoelgingskommunenr, oppfoelgingBydelnr, registrertDato
    case aarsakEtterFoedselspermisjon, kompetansekartleggingDato, karriereveiledningDato
    case maaned, timetype, laeringsansvar, nivaa, proevetype, spraak

    public var navn: String {
        switch self {
        case .ingen: ""
        case .dato: "dato"
        case .type: "type"
        case .duf: "duf_nummer"
        case .foedselsnummer: "foedselsnummer"
        case .foedselsdato: "foedselsdato"
        case .lovgrunnlag: "lovgrunnlag"
        case .ident: "ident"
        case .kategori: "kategori"
        case .utfall: "utfall"
        case .soeknadsdato: "soeknadsdato"
        case .gyldigFra: "gyldig_fra"
        case .gyldigTil: "gyldig_til"
        case .bosattDato: "bosatt_dato"
        case .folkeregistrertDato: "folkeregistrert_dato"
        case .stansensVedtak: "vedtak_id"
        case .timer: "timer"
        case .permisjonstype: "permisjonstype"
        case .vedtakstype: "vedtakstype"
        case .resultat: "resultat"
        case .vedtaksdato: "vedtaksdato"
        case .startdato: "startdato"
        case .sluttdato: "sluttdato"
        case .timerArbeidPerUke: "timer_arbeid_per_uke"
        case .sluttmaal: "sluttmaal"
        case .gjelderFra: "gjelder_fra"
        case .utvidelseMnd: "utvidelse_mnd"
        case .gjennomfoeringsfristNir: "gjennomfoeringsfrist_nir"
        case .utdanningVgo: "utdanning_vgo"
        case .fraDato: "fra_dato"
        case .tilDato: "til_dato"
        case .antallVirkedagerNir: "antall_virkedager_nir"
        case .avslutningsdato: "avslutningsdato"
        case .avslutningstype: "avslutningstype"
        case .avslutningsaarsak: "avslutningsaarsak"
        case .kilde: "kilde"
        case .kommunenr: "kommunenr"
        case .bydelnr: "bydelnr"
        case .oppfoelgingskommunenr: "oppfoelgingskommunenr"
        case .oppfoelgingBydelnr: "oppfoelging_bydelnr"
        case .registrertDato: "registrert_dato"
        case .aarsakEtterFoedselspermisjon: "aarsak_etter_foedselspermisjon"
        case .kompetansekartleggingDato: "kompetansekartlegging_dato"
        case .karriereveiledningDato: "karriereveiledning_dato"
        case .maaned: "maaned"
        case .timetype: "timetype"
        case .laeringsansvar: "laeringsansvar"
        case .nivaa: "nivaa"
        case .proevetype: "proevetype"
        case .spraak: "spraak"
        }
    }
}
