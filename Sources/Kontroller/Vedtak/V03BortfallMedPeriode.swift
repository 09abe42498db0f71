import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let bortfallMedPeriode = Kontroll(
        kode: "V-03",
        navn: "Bortfall på grunn av arbeid har startdato eller sluttdato",
        alvor: .advarsel,
        hjemmel: .nir("et bortfall har bare vedtaksdato", "V-03"),
        ser: [.vedtak],
        rett: "Fjern startdato og sluttdato på vedtaket om bortfall. "
            + "Gjelder vedtaket en periode, sjekk om det skulle vært en annen vedtakstype.",
        godtar: [.eksempel("Bare vedtaksdato") { $0.bortfall(5.januar(2026)) }],
        slaarUtFor: [
            .eksempel("Med startdato") {
                $0.vedtak(.bortfallArbeid, vedtatt: 5.januar(2026), oppstart: 5.januar(2026))
            },
            .eksempel("Med sluttdato") {
                $0.vedtak(.bortfallArbeid, vedtatt: 5.januar(2026), slutt: 5.juli(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.bortfall != nil else { return }
        for b in sak.mappe.vedtak where b.erBortfall {
            if let start = b.startdato {
                treff.rad(b, .startdato, .dato(start))
            } else if let slutt = b.sluttdato {
                treff.rad(b, .sluttdato, .dato(slutt))
            }
        }
    }
}
