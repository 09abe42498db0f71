import Register

extension Fritak: RowReadable {
    static let schema = Schema(
        .fritak, id: "fritak_id",
        [
            Kolonne("fritak_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("fritak_fra", FritakFra.self, .paakrevd, .h),
            Kolonne("grunnlag", Fritaksgrunnlag.self, .paakrevd, .s),
            Kolonne("vedtaksdato", .paakrevd),
            Kolonne("retten_bortfalt"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Fritak? {
        guard let fra = rad.kode(2, som: FritakFra.self, &avvik),
            let grunnlag = rad.kode(3, som: Fritaksgrunnlag.self, &avvik), let vedtatt = rad.dato(4, &avvik)
        else { return nil }
        return Fritak(
            felles: rad.felles(&avvik), fra: fra, grunnlag: grunnlag, vedtaksdato: vedtatt,
            rettenBortfalt: rad.valgfriBool(5, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(fra.rawValue), Int(vedtaksdato.dagnummer)) }
}
