import Kalender
import Register

extension Oppholdstillatelse: RowReadable {
    static let schema = Schema(
        .oppholdstillatelse, id: "tillatelse_id",
        [
            Kolonne("tillatelse_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("hjemmel", .valgfri, .s),
            Kolonne("hjemmel_kode", Oppholdsgrunnlag.self, .valgfri, .s),
            Kolonne("soeknadsdato"),
            Kolonne("vedtaksdato", .paakrevd),
            Kolonne("ankomst_norge"),
            Kolonne("gyldig_fra"),
            Kolonne("gyldig_til"),
            Kolonne("utfall", Tillatelsesutfall.self, .valgfri, .s),
            Kolonne("er_foerste_tillatelse"),
            Kolonne("soekt_fra_utlandet"),
            Kolonne("er_fornyelse"),
            Kolonne("danner_grunnlag_permanent"),
            Kolonne("referanseperson_bosatt_dato"),
            Kolonne("effektueringsdato"),
            Kolonne("referanseperson_hjemmel_kode", Oppholdsgrunnlag.self, .valgfri, .s),
            Kolonne("hjemmel_tekst", .ikkeLest), Kolonne("er_overfoeringsflyktning", .ikkeLest),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Oppholdstillatelse? {
        guard let grunnlag = grunnlag(rad, &avvik), let vedtatt = rad.dato(5, &avvik) else { return nil }
        return Oppholdstillatelse(
            felles: rad.felles(&avvik), grunnlag: grunnlag, vedtaksdato: vedtatt,
            soeknadsdato: rad.valgfriDato(4, &avvik), ankomst: rad.valgfriDato(6, &avvik),
            gyldigFra: rad.valgfriDato(7, &avvik), gyldigTil: rad.valgfriDato(8, &avvik),
            referansepersonBosatt: rad.valgfriDato(14, &avvik), utfall: rad.valgfriKode(9, &avvik),
            erFoerste: rad.valgfriBool(10, &avvik), soektFraUtlandet: rad.valgfriBool(11, &avvik),
            erFornyelse: rad.valgfriBool(12, &avvik), dannerGrunnlagPermanent: rad.valgfriBool(13, &avvik),
            effektuert: rad.valgfriDato(15, &avvik), referansegrunnlag: rad.valgfriKode(16, &avvik))
    }

    /// The code when delivered, else what the text says (KL-09, O-05). One of the two is required (W-09).
    private static func grunnlag(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Oppholdsgrunnlag? {
        if let kode = rad.valgfriKode(3, som: Oppholdsgrunnlag.self, &avvik) { return kode }
        guard let hjemmel = rad.paakrevd(2, &avvik) else { return nil }
        let grunnlag = rad.kontekst.hjemmel(hjemmel)
        if grunnlag == .hjUkjent { avvik.advar(.o05, 2, hjemmel) }
        return grunnlag
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(grunnlag.rawValue), Int(vedtaksdato.dagnummer)) }
}
