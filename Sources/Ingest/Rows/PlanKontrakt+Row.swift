import Register

extension PlanKontrakt: RowReadable {
    static let schema = Schema(
        .planKontrakt, id: "plan_id",
        [
            Kolonne("plan_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("type", Plantype.self, .paakrevd, .h),
            Kolonne("dato", .paakrevd),
            Kolonne("revidert_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> PlanKontrakt? {
        guard let type = rad.kode(2, som: Plantype.self, &avvik), let dato = rad.dato(3, &avvik) else { return nil }
        return PlanKontrakt(
            felles: rad.felles(&avvik), type: type, dato: dato, revidert: rad.valgfriDato(4, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(type.rawValue), Int(dato.dagnummer)) }
}
