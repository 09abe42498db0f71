import Kalender
import Register

extension SluttmaalRad: RowReadable {
    static let schema = Schema(
        .sluttmaal, id: "sluttmaal_id",
        [
            Kolonne("sluttmaal_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("sluttmaal", Sluttmaal.self, .paakrevd),
            Kolonne("gjelder_fra"),
            Kolonne("maaloppnaadd"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> SluttmaalRad? {
        guard let maal = rad.kode(2, som: Sluttmaal.self, &avvik) else { return nil }
        let felles = rad.felles(&avvik)
        var gjelderFra: Dato?
        if rad.innhold(3, &avvik).erTom, let registrert = felles.registrert {
            avvik.advar(.w12, 3, rad.felter[3])
            gjelderFra = registrert
        } else {
            gjelderFra = rad.dato(3, &avvik)
        }
        guard let gjelderFra else { return nil }
        return SluttmaalRad(
            felles: felles, sluttmaal: maal, gjelderFra: gjelderFra, maaloppnaadd: rad.valgfriBool(4, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(sluttmaal.rawValue), Int(gjelderFra.dagnummer)) }
}
