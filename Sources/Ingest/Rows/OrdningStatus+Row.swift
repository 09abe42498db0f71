import Kalender
import Register

extension OrdningStatus: RowReadable {
    static let schema = Schema(
        .ordning,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("ordning", Ordning.self, .paakrevd, .h),
            Kolonne("frist_oppstart"),
            Kolonne("startdato_foerste_vedtak"),
            Kolonne("gjennomfoeringsfrist_nir"),
            Kolonne("toaarsgrense_nir"),
            Kolonne("utvidelse_mnd"),
            Kolonne("ordning_status", .ikkeLest),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> OrdningStatus? {
        guard let ordning = rad.kode(1, som: Ordning.self, &avvik) else { return nil }
        return OrdningStatus(
            felles: rad.felles(&avvik), ordning: ordning, fristOppstart: rad.valgfriDato(2, &avvik),
            startdatoFoersteVedtak: rad.valgfriDato(3, &avvik), gjennomfoeringsfrist: rad.valgfriDato(4, &avvik),
            toaarsgrense: rad.valgfriDato(5, &avvik), utvidelseMaaneder: UInt8(rad.heltall(6, 0...12, &avvik) ?? 0))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(ordning.rawValue)) }
}
