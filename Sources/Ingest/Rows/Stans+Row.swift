import Kalender
import Register

extension Stans: RowReadable {
    static let schema = Schema(
        .stans, id: "stans_id",
        [
            Kolonne("stans_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("stanstype", Stanstype.self, .paakrevd),
            Kolonne("fra_dato", .paakrevd),
            Kolonne("til_dato"),
            Kolonne("vedtak_id", .valgfri, .h),
            Kolonne("grunn", .ikkeLest, .s),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Stans? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik), let type = rad.kode(3, som: Stanstype.self, &avvik),
            let fra = rad.dato(4, &avvik)
        else { return nil }
        return Stans(
            felles: rad.felles(&avvik), ordning: ordning, type: type, fra: fra, til: rad.valgfriDato(5, &avvik),
            vedtak: rad.radnoekkel(6, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(ordning.rawValue), Int(fra.dagnummer)) }
}
