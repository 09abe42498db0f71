import Register

extension Identitet: RowReadable {
    static let schema = Schema(
        .identitetshistorikk,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("identtype", Identtype.self, .paakrevd, .h),
            Kolonne("ident", .paakrevd, .d),
            Kolonne("gyldig_fra"),
            Kolonne("gyldig_til"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Identitet? {
        guard let type = rad.kode(1, som: Identtype.self, &avvik), rad.paakrevd(2, &avvik) != nil else { return nil }
        let nummer = type == .duf ? rad.duf(2, &avvik).tall : rad.foedselsnummer(2, &avvik).tall
        return Identitet(
            felles: rad.felles(&avvik), type: type, nummer: nummer, gyldigFra: rad.valgfriDato(3, &avvik),
            gyldigTil: rad.valgfriDato(4, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(type.rawValue), Int(truncatingIfNeeded: nummer)) }
}
