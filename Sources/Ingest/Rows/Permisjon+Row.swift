import Kalender
import Register

extension Permisjon: RowReadable {
    static let schema = Schema(
        .permisjon, id: "permisjon_id",
        [
            Kolonne("permisjon_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("permisjonstype", Permisjonstype.self, .paakrevd, .s),
            Kolonne("vedtaksdato"),
            Kolonne("fra_dato", .paakrevd),
            Kolonne("til_dato", .paakrevd),
            Kolonne("antall_virkedager_nir"),
            Kolonne("med_stoenad", .ikkeLest),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Permisjon? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik),
            let type = rad.kode(3, som: Permisjonstype.self, &avvik), let fra = rad.dato(5, &avvik),
            let til = rad.dato(6, &avvik)
        else { return nil }
        return Permisjon(
            felles: rad.felles(&avvik), ordning: ordning, type: type, fra: fra, til: til,
            vedtaksdato: rad.valgfriDato(4, &avvik), virkedagerNir: rad.desimal(7, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(ordning.rawValue), Int(type.rawValue), Int(fra.dagnummer)) }
}
