import Kalender
import Register

extension AdresseOppfoelging: RowReadable {
    static let schema = Schema(
        .adresseOppfoelging,
        [
            Kolonne("person_id", .paakrevd, .d),
            Kolonne("rolle", Adresserolle.self, .paakrevd, .h),
            Kolonne("kommunenr", .paakrevd),
            Kolonne("bydelnr"),
            Kolonne("gyldig_fra", .paakrevd),
            Kolonne("gyldig_til"),
            Kolonne("folkeregistrert_dato"),
        ])

    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> AdresseOppfoelging? {
        guard let rolle = rad.kode(1, som: Adresserolle.self, &avvik), let kommune = rad.kommune(2, &avvik),
            let fra = rad.dato(4, &avvik)
        else { return nil }
        return AdresseOppfoelging(
            felles: rad.felles(&avvik), rolle: rolle, kommune: kommune, bydel: rad.bydel(3, &avvik), gyldigFra: fra,
            gyldigTil: rad.valgfriDato(5, &avvik), folkeregistrert: rad.valgfriDato(6, &avvik))
    }

    var naturligNoekkel: UInt64 { blandet(person, Int(rolle.rawValue), Int(gyldigFra.dagnummer)) }
}
