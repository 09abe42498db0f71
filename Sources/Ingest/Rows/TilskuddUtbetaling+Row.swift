import Kalender
import Register

extension TilskuddUtbetaling: RowReadable {
    static let schema = Schema(
        .tilskuddUtbetaling, id: "utbetaling_id",
        [
            Kolonne("utbetaling_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("tilskuddskode", Tilskuddskode.self, .paakrevd, .s),
            Kolonne("tilskuddsaar", .paakrevd, .h),
            Kolonne("termin", .paakrevd, .h),
            Kolonne("mottaker_orgtype", Ansvar.self, .paakrevd, .h),
            Kolonne("mottakernr", .paakrevd),
            Kolonne("sats_kr", .valgfri, .h),
            Kolonne("sats_oere", .valgfri, .h),
            Kolonne("beloep_kr", .valgfri, .h),
            Kolonne("beloep_oere", .valgfri, .h),
            Kolonne("utbetalt_dato", .paakrevd, .h),
            Kolonne("grunnlag_startdato"),
            Kolonne("grunnlag_sluttdato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> TilskuddUtbetaling? {
        guard let kode = rad.kode(2, som: Tilskuddskode.self, &avvik), let aar = rad.aar(3, &avvik),
            let termin = rad.antall(4, 1...4, &avvik), let type = rad.kode(5, som: Ansvar.self, &avvik),
            let mottaker = rad.mottaker(6, type, &avvik), let utbetalt = rad.dato(11, &avvik)
        else { return nil }
        if rad.felter[rad.person].erTom, !kode.erGrunntilskudd { avvik.avvis(.w09, rad.person, rad.felter[rad.person]) }
        let beloep = rad.oere(kroner: 9, oere: 10, &avvik)
        if beloep == nil { avvik.avvis(.w09, 9, rad.felter[9]) }
        return TilskuddUtbetaling(
            felles: rad.felles(&avvik), kode: kode, aar: aar, termin: termin, mottakertype: type, mottaker: mottaker,
            satsOere: rad.oere(kroner: 7, oere: 8, &avvik), beloepOere: beloep ?? 0, utbetalt: utbetalt,
            grunnlagFra: rad.valgfriDato(12, &avvik), grunnlagTil: rad.valgfriDato(13, &avvik))
    }

    var naturligNoekkel: UInt64 {
        blandet(
            person, Int(kode.rawValue), Int(aar), Int(termin), Int(mottakertype.rawValue), Int(mottaker))
    }

    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { \.grunntilskudd }
}

extension RowView {
    /// The receiver of a grant: a kommune, or two digits of a fylke.
    fileprivate func mottaker(_ k: Int, _ type: Ansvar, _ avvik: inout Avviksliste) -> UInt16? {
        guard type == .fylke else { return kommune(k, &avvik)?.tall }
        guard let felt = paakrevd(k, &avvik) else { return nil }
        guard let fylke = fylke(av: felt) else {
            avvik.avvis(.k01Avvist, k, felt)
            return nil
        }
        return UInt16(fylke)
    }
}
