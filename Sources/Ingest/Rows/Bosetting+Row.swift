import Kalender
import Register

extension Bosetting: RowReadable {
    static let schema = Schema(
        .bosetting, id: "bosetting_id",
        [
            Kolonne("bosetting_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("kommunenr", .paakrevd),
            Kolonne("bosatt_dato", .paakrevd),
            Kolonne("bosatt_etter_avtale", .paakrevd),
            Kolonne("avtale_dato"),
            Kolonne("bosettingstype", Bosettingstype.self),
            Kolonne("husstand", Husstand.self),
            Kolonne("mor_bosatt_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Bosetting? {
        guard let kommune = rad.kommune(2, &avvik), let bosatt = rad.dato(3, &avvik),
            let etterAvtale = rad.bool(4, &avvik)
        else { return nil }
        return Bosetting(
            felles: rad.felles(&avvik), kommune: kommune, bosatt: bosatt, etterAvtale: etterAvtale,
            avtale: rad.valgfriDato(5, &avvik), type: rad.valgfriKode(6, &avvik), husstand: rad.valgfriKode(7, &avvik),
            morBosatt: rad.valgfriDato(8, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(bosatt.dagnummer), Int(kommune.tall)) }
}
