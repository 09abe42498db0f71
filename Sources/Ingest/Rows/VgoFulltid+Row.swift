import Register

extension VgoFulltid: RowReadable {
    static let schema = Schema(
        .vgoFulltid,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("fylkesnr"),
            Kolonne("fra_dato", .paakrevd),
            Kolonne("til_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> VgoFulltid? {
        guard let fra = rad.dato(2, &avvik) else { return nil }
        return VgoFulltid(
            felles: rad.felles(&avvik), fylke: rad.valgfrittFylke(1, &avvik), fra: fra, til: rad.valgfriDato(3, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(fra.dagnummer)) }
}
