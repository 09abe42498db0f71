import Kalender
import Regelmotor
import Register

@testable import Kontroller

extension Terning {
    /// Rows about permits, categories, claims and plans, drawn as senselessly as the rest.
    mutating func sak(_ mappe: inout Personmappe) {
        for i in mappe.tillatelser.indices {
            mappe.tillatelser[i].soeknadsdato = ofte() ? nil : dato()
            mappe.tillatelser[i].gyldigFra = ofte() ? nil : dato()
            mappe.tillatelser[i].gyldigTil = ofte() ? nil : dato()
            mappe.tillatelser[i].utfall = ofte() ? nil : kode(Tillatelsesutfall.self)
        }
        for _ in 0..<antall(2) {
            mappe.kategorier.append(
                NirKategori(felles: felles(), kategori: kode(Kategori.self), fra: dato(), til: ofte() ? nil : dato()))
            mappe.krav.append(
                KontaktKrav(felles: felles(), ordning: kode(Ordning.self), type: kode(Kravtype.self), dato: dato()))
            mappe.identer.append(
                Identitet(felles: felles(), type: kode(Identtype.self), nummer: UInt64(antall(Int(99_999_999_999)))))
            mappe.planer.append(PlanKontrakt(felles: felles(), type: kode(Plantype.self), dato: dato()))
            mappe.tiltak.append(
                Tiltak(
                    felles: felles(), ordning: kode(Ordning.self), type: kode(Tiltakstype.self), fra: dato(),
                    til: ofte() ? dato() : nil))
        }
    }
}
