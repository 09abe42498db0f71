import Register

extension ArbeidHendelse: RowReadable {
    static let schema = Schema(
        .arbeidHendelse, id: "arbeid_id",
        [
            Kolonne("arbeid_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("type", Arbeidstype.self, .paakrevd),
            Kolonne("timer_per_uke", .paakrevd),
            Kolonne("fra_dato", .paakrevd),
            Kolonne("til_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> ArbeidHendelse? {
        guard let type = rad.kode(2, som: Arbeidstype.self, &avvik), rad.paakrevd(3, &avvik) != nil,
            let timer = rad.desimal(3, 0...60, &avvik), let fra = rad.dato(4, &avvik)
        else { return nil }
        return ArbeidHendelse(
            felles: rad.felles(&avvik), type: type, timer: timer, fra: fra, til: rad.valgfriDato(5, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(type.rawValue), Int(fra.dagnummer)) }
}
