import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Arrival may be before or after the grant, and is not compared.
    static let datorekkefoelge = Kontroll(
        kode: "O-04",
        navn: "Oppholdstillatelsen slutter før den begynner, eller er søkt om etter at den ble gitt",
        alvor: .advarsel,
        hjemmel: .praksis("søknaden kommer før vedtaket, og første gyldige dag før den siste", "O-04"),
        rett: "Sammenlign datoene med UDIs vedtak. Er de feil i NIR, meld det til IMDi.",
        godtar: [
            .eksempel("Gyldig i én dag") {
                $0.opphold(
                    .utl0828, vedtatt: 2.januar(2026), gyldigFra: 2.januar(2026), gyldigTil: 2.januar(2026))
            },
            .eksempel("Søkt samme dag som vedtaket") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026), soekt: 2.januar(2026))
            },
            .eksempel("Uten slutt") { $0.opphold(.utl0828, vedtatt: 2.januar(2026), gyldigFra: 2.januar(2026)) },
            .eksempel("Kom til Norge etter vedtaket") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026), ankomst: 2.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Siste gyldige dag er dagen før den første") {
                $0.opphold(
                    .utl0828, vedtatt: 2.januar(2026), gyldigFra: 2.januar(2026), gyldigTil: 1.januar(2026))
            },
            .eksempel("Søkt dagen etter vedtaket") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026), soekt: 3.januar(2026))
            },
        ]
    ) { sak, _, treff in
        for t in sak.mappe.tillatelser where t.teller {
            if let fra = t.gyldigFra, let til = t.gyldigTil, fra > til {
                treff.rad(t, .gyldigTil, .dato(til))
            } else if let soekt = t.soeknadsdato, soekt > t.vedtaksdato {
                treff.rad(t, .soeknadsdato, .dato(soekt))
            }
        }
    }
}
