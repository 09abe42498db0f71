import Register

extension Klage: RowReadable {
    static let schema = Schema(
        .klage, id: "klage_id",
        [
            Kolonne("klage_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("vedtak_id", .valgfri, .h),
            Kolonne("klagedato", .paakrevd),
            Kolonne("utfall", Klageutfall.self),
            Kolonne("utfall_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Klage? {
        guard let dato = rad.dato(3, &avvik) else { return nil }
        return Klage(
            felles: rad.felles(&avvik), vedtak: rad.radnoekkel(2, &avvik), dato: dato,
            utfall: rad.valgfriKode(4, &avvik), utfallDato: rad.valgfriDato(5, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(vedtak.tall), Int(dato.dagnummer)) }
}
