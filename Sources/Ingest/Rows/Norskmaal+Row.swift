import Register

extension Norskmaal: RowReadable {
    static let schema = Schema(
        .norskmaal, id: "norskmaal_id",
        [
            Kolonne("norskmaal_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ferdighet", Ferdighet.self, .paakrevd, .h),
            Kolonne("nivaa", Norsknivaa.self, .paakrevd),
            Kolonne("gjelder_fra", .paakrevd),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Norskmaal? {
        guard let ferdighet = rad.kode(2, som: Ferdighet.self, &avvik),
            let nivaa = rad.kode(3, som: Norsknivaa.self, &avvik), let fra = rad.dato(4, &avvik)
        else { return nil }
        return Norskmaal(felles: rad.felles(&avvik), ferdighet: ferdighet, nivaa: nivaa, gjelderFra: fra)
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(ferdighet.rawValue), Int(gjelderFra.dagnummer)) }
}
