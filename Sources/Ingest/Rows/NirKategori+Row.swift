import Kalender
import Register

extension NirKategori: RowReadable {
    static let schema = Schema(
        .nirKategori,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("kategori", Kategori.self, .paakrevd),
            Kolonne("gjelder_fra"),
            Kolonne("gjelder_til"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> NirKategori? {
        guard let kategori = rad.kode(1, som: Kategori.self, &avvik) else { return nil }
        return NirKategori(
            felles: rad.felles(&avvik), kategori: kategori, fra: rad.valgfriDato(2, &avvik),
            til: rad.valgfriDato(3, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(kategori.rawValue), Int(fra?.dagnummer ?? .min)) }
}
