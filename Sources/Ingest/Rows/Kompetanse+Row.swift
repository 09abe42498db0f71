import Kalender
import Register

extension Kompetanse: RowReadable {
    static let schema = Schema(
        .kompetanse,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("utdanning_vgo", UtdanningVgo.self),
            Kolonne("utdanning_vgo_registrert", .valgfri, .h),
            Kolonne("grunnskole_fullfoert", .ikkeLest), Kolonne("kompetansekartlegging_dato", .ikkeLest),
            Kolonne("karriereveiledning_dato", .ikkeLest),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Kompetanse? {
        Kompetanse(
            felles: rad.felles(&avvik), utdanningVgo: rad.valgfriKode(1, &avvik) ?? .ikkeReg,
            utdanningRegistrert: rad.valgfriDato(2, &avvik))
    }

    var noekkel: UInt64 { blandet(person, 12) }
}
