import Kalender
import Register

extension KontaktKrav: RowReadable {
    static let schema = Schema(
        .kontaktKrav, id: "kontakt_id",
        [
            Kolonne("kontakt_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("type", Kravtype.self, .paakrevd),
            Kolonne("dato", .paakrevd),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> KontaktKrav? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik), let type = rad.kode(3, som: Kravtype.self, &avvik),
            let dato = rad.dato(4, &avvik)
        else { return nil }
        return KontaktKrav(felles: rad.felles(&avvik), ordning: ordning, type: type, dato: dato)
    }

    var naturligNoekkel: UInt64 {
        blandet(person, Int(ordning.rawValue), Int(type.rawValue), Int(dato.dagnummer))
    }
}
