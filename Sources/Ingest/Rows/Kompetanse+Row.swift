import Kalender
import Register

extension Kompetanse: RowReadable {
    static let schema = Schema(
        .kompetanse,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("utdanning_vgo", UtdanningVgo.self),
            Kolonne("utdanning_vgo_registrert", .valgfri, .h),
            Kolonne("grunnskole_fullfoert"),
            Kolonne("kompetansekartlegging_dato"),
            Kolonne("karriereveiledning_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Kompetanse? {
        Kompetanse(
            felles: rad.felles(&avvik), utdanningVgo: rad.valgfriKode(1, &avvik) ?? .ikkeReg,
            utdanningRegistrert: rad.valgfriDato(2, &avvik), grunnskole: rad.valgfriBool(3, &avvik),
            kartlagt: rad.valgfriDato(4, &avvik), veiledet: rad.valgfriDato(5, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, 12) }
}
