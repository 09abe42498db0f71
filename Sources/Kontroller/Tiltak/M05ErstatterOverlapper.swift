import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The sums of hours leave out the days of the activity that was replaced (M-02); this says where they did.
    static let erstatterOverlapper = Kontroll(
        kode: "M-05",
        navn: "Tiltaket erstatter et annet i en tid begge varer; timene er telt én gang",
        alvor: .reparert,
        hjemmel: .nir("et tiltak kan erstatte et annet for en periode", "M-05"),
        rett:
            "Avslutt tiltaket som ble erstattet, når det ikke tas opp igjen. Timene er riktige så lenge datoene er det.",
        godtar: [
            .eksempel("Erstatteren begynner dagen etter at det andre sluttet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.praksis, fra: 2.februar(2026), til: 27.februar(2026), timer: Desimal(20), noekkel: 1)
                $0.tiltak(.kursYrke, fra: 28.februar(2026), timer: Desimal(20), noekkel: 2, erstatter: 1)
            },
            .eksempel("To tiltak samtidig som ikke erstatter hverandre") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.praksis, fra: 2.februar(2026), timer: Desimal(20), noekkel: 1)
                $0.tiltak(.norsk, fra: 2.februar(2026), timer: Desimal(15), noekkel: 2)
            },
            .eksempel("Tiltaket som skulle erstattes, finnes ikke") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.kursYrke, fra: 2.februar(2026), timer: Desimal(20), noekkel: 2, erstatter: 9)
            },
        ],
        slaarUtFor: [
            .eksempel("Erstatteren begynner siste dag av det andre") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.praksis, fra: 2.februar(2026), til: 27.februar(2026), timer: Desimal(20), noekkel: 1)
                $0.tiltak(.kursYrke, fra: 27.februar(2026), timer: Desimal(20), noekkel: 2, erstatter: 1)
            },
            .eksempel("Begge pågår") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.praksis, fra: 2.februar(2026), timer: Desimal(20), noekkel: 1)
                $0.tiltak(.kursYrke, fra: 2.mars(2026), timer: Desimal(20), noekkel: 2, erstatter: 1)
            },
        ]
    ) { sak, _, treff in
        for t in sak.mappe.tiltak where t.teller && t.erstatter.erSatt {
            guard let dager = t.dager else { continue }
            for annet in sak.mappe.tiltak where annet.teller && t.trerInnFor(annet) {
                guard let felles = annet.dager?.snitt(dager) else { continue }
                treff.rad(t, .startdato, .dato(felles.fom))
                break
            }
        }
    }
}
