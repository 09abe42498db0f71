import Register

extension VgoFulltid: RowReadable {
    static let schema = Schema(
        .vgoFulltid,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("fra_dato", .paakrevd),
            Kolonne("til_dato"),
            Kolonne("fylkesnr", .ikkeLest),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> VgoFulltid? {
        guard let fra = rad.dato(1, &avvik) else { return nil }
        return VgoFulltid(felles: rad.felles(&avvik), fra: fra, til: rad.valgfriDato(2, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(fra.dagnummer)) }
}
