import Kalender
import Register

extension Fravaer: RowReadable {
    static let schema = Schema(
        .fravaer, id: "fravaer_id",
        [
            Kolonne("fravaer_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("fravaerstype", Fravaerstype.self, .paakrevd, .s),
            Kolonne("fra_dato", .paakrevd),
            Kolonne("til_dato", .paakrevd),
            Kolonne("antall_virkedager_nir"),
            Kolonne("timer"),
            Kolonne("aarsak_etter_foedselspermisjon", AarsakEtterFoedselspermisjon.self, .valgfri, .s),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Fravaer? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik),
            let type = rad.kode(3, som: Fravaerstype.self, &avvik), let fra = rad.dato(4, &avvik),
            let til = rad.dato(5, &avvik)
        else { return nil }
        return Fravaer(
            felles: rad.felles(&avvik), ordning: ordning, type: type, fra: fra, til: til,
            virkedagerNir: rad.desimal(6, &avvik), timer: rad.desimal(7, &avvik),
            aarsakEtterFoedsel: rad.valgfriKode(8, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(ordning.rawValue), Int(type.rawValue), Int(fra.dagnummer)) }
}
