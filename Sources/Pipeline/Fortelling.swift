import Kalender
import Register

/// A folder told row by row, for the examples of `nir regel`. Made-up persons only: it shows every value.
struct Fortelling {
    private let mappe: Personmappe
    private let dato: Dato

    init(_ mappe: Personmappe, dato: Dato) { (self.mappe, self.dato) = (mappe, dato) }

    var linjer: [String] {
        var ut = ["beregningsdato \(dato), født \(mappe.person.foedselsdato)"]
        ut += mappe.tillatelser.map { "oppholdstillatelse \($0.grunnlag.kode), vedtatt \($0.vedtaksdato)" }
        ut += mappe.bosettinger.map { "bosatt \($0.bosatt)\($0.etterAvtale ? " etter avtale" : " uten avtale")" }
        ut += mappe.adresser.map { "\($0.rolle.kode) \($0.kommune.sifre) fra \($0.gyldigFra)" }
        ut += mappe.kategorier.map { "nir_kategori \($0.kategori.kode)\(fra($0.fra))" }
        ut += mappe.ordninger.map {
            "ordning \($0.ordning.kode)\($0.gjennomfoeringsfrist.map { ", frist i NIR \($0)" } ?? "")"
        }
        ut += mappe.krav.map { "\($0.type.kode) \($0.ordning.kode) \($0.dato)" }
        ut += mappe.vedtak.map {
            "\($0.type.kode) \($0.resultat.kode), vedtatt \($0.vedtaksdato)\($0.startdato.map { ", start \($0)" } ?? "")\(annullert($0))"
        }
        ut += mappe.sluttmaal.map { "sluttmaal \($0.sluttmaal.kode) fra \($0.gjelderFra)\(annullert($0))" }
        ut += mappe.kompetanse.map { "utdanning_vgo \($0.utdanningVgo.kode)" }
        ut += mappe.planer.map { "\($0.type.kode) \($0.dato)" }
        ut += mappe.tiltak.map { "\($0.type.kode) \($0.fra)\(til($0.til))" }
        ut += mappe.fravaer.map { "\($0.type.kode) \($0.fra) til \($0.til)\(annullert($0))" }
        ut += mappe.permisjoner.map { "\($0.type.kode) \($0.ordning.kode) \($0.fra) til \($0.til)" }
        ut += mappe.stanser.map { "stans \($0.type.kode) fra \($0.fra)\(til($0.til))" }
        ut += mappe.norsktimer.map { "\($0.type.kode) \($0.maaned): \($0.timer.tekst(desimaltegn: ",")) timer" }
        ut += mappe.norskmaal.map { "norskmål \($0.ferdighet.kode) \($0.nivaa.kode)" }
        ut += mappe.fritak.map { "fritak \($0.fra.kode) \($0.vedtaksdato)" }
        ut += mappe.vgoFulltid.map { "videregående på heltid fra \($0.fra)\(til($0.til))" }
        ut += mappe.proever.map {
            "\($0.type.kode)\($0.delproeve.map { " \($0.kode)" } ?? "") \($0.dato): \($0.resultat.kode)"
        }
        ut += mappe.arbeid.map {
            "\($0.type.kode) \($0.timer.tekst(desimaltegn: ",")) timer fra \($0.fra)\(til($0.til))"
        }
        ut += mappe.avslutninger.map { "\($0.type.kode) \($0.aarsak.kode) \($0.dato)\(annullert($0))" }
        return ut
    }

    private func fra(_ dato: Dato?) -> String { dato.map { " fra \($0)" } ?? "" }
    private func til(_ dato: Dato?) -> String { dato.map { " til \($0)" } ?? "" }
    private func annullert(_ rad: some Hendelsesrad) -> String { rad.teller ? "" : ", annullert" }
}
