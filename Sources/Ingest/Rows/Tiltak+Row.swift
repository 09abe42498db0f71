import Register

extension Tiltak: RowReadable {
    static let schema = Schema(
        .tiltak, id: "tiltak_id",
        [
            Kolonne("tiltak_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("tiltakstype", Tiltakstype.self, .paakrevd),
            Kolonne("startdato", .paakrevd),
            Kolonne("sluttdato"),
            Kolonne("timer_per_uke"),
            Kolonne("omfang_prosent"),
            Kolonne("gjennomfoert"),
            Kolonne("erstatter_tiltak_id", .valgfri, .h),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Tiltak? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik),
            let type = rad.kode(3, som: Tiltakstype.self, &avvik), let fra = rad.dato(4, &avvik)
        else { return nil }
        return Tiltak(
            felles: rad.felles(&avvik), ordning: ordning, type: type, fra: fra, til: rad.valgfriDato(5, &avvik),
            timerPerUke: rad.desimal(6, 0...60, &avvik), omfangProsent: rad.desimal(7, 0...100, &avvik),
            gjennomfoert: rad.valgfriBool(8, &avvik), noekkel: rad.radnoekkel(0, &avvik),
            erstatter: rad.radnoekkel(9, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(type.rawValue), Int(fra.dagnummer)) }
}
