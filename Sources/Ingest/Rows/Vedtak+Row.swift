import Kalender
import Register

extension Vedtak: RowReadable {
    static let schema = Schema(
        .vedtak, id: "vedtak_id",
        [
            Kolonne("vedtak_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("vedtakstype", Vedtakstype.self, .paakrevd),
            Kolonne("resultat", Vedtaksresultat.self, .paakrevd),
            Kolonne("vedtaksdato", .paakrevd),
            Kolonne("startdato"),
            Kolonne("sluttdato"),
            Kolonne("timer_arbeid_per_uke"),
            Kolonne("forrige_vedtak_id", .valgfri, .h),
            Kolonne("begrunnelse_kode", .ikkeLest, .s),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Vedtak? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik),
            let type = rad.kode(3, som: Vedtakstype.self, &avvik),
            let resultat = rad.kode(4, som: Vedtaksresultat.self, &avvik), let vedtatt = rad.dato(5, &avvik)
        else { return nil }
        return Vedtak(
            felles: rad.felles(&avvik), ordning: ordning, type: type, resultat: resultat, vedtaksdato: vedtatt,
            startdato: rad.valgfriDato(6, &avvik), sluttdato: rad.valgfriDato(7, &avvik),
            timerArbeid: rad.desimal(8, &avvik), noekkel: rad.radnoekkel(0, &avvik), forrige: rad.radnoekkel(9, &avvik))
    }

    var naturligNoekkel: UInt64 {
        blandet(person, Int(type.rawValue), Int(vedtaksdato.dagnummer), Int(startdato?.dagnummer ?? .min))
    }
}
