import Kalender
import Register

extension Avslutning: RowReadable {
    static let schema = Schema(
        .avslutning, id: "avslutning_id",
        [
            Kolonne("avslutning_id", .valgfri, .h),
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("avslutningstype", Avslutningstype.self, .paakrevd),
            Kolonne("avslutningsaarsak", Avslutningsaarsak.self, .paakrevd),
            Kolonne("timer_arbeid_per_uke"),
            Kolonne("avslutningsdato", .paakrevd),
            Kolonne("kilde", .valgfri, .h),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Avslutning? {
        guard let ordning = rad.kode(2, som: Ordning.self, &avvik),
            let type = rad.kode(3, som: Avslutningstype.self, &avvik),
            let aarsak = rad.kode(4, som: Avslutningsaarsak.self, &avvik), let dato = rad.dato(6, &avvik)
        else { return nil }
        let felles = rad.felles(&avvik)
        // NIR shows who closed in one of two places: the column «kilde» or «Registrert av».
        let kilde = rad.registrerer(7, &avvik)
        return Avslutning(
            felles: felles, ordning: ordning, type: type, aarsak: aarsak, dato: dato,
            timerArbeid: rad.desimal(5, &avvik), avsluttetAv: kilde == .ukjent ? felles.av : kilde)
    }

    var naturligNoekkel: UInt64 {
        blandet(person, Int(ordning.rawValue), Int(dato.dagnummer), Int(type.rawValue))
    }
}
