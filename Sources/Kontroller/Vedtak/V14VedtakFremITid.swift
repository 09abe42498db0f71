import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let vedtakFremITid = Kontroll(
        kode: "V-14",
        navn: "Vedtaksdatoen eller startdatoen ligger frem i tid",
        alvor: .feil,
        hjemmel: .praksis("et vedtak kan ikke være fattet etter dagen uttrekket ble laget", "V-14"),
        ser: [.vedtak],
        rett: "Rett vedtaksdatoen i NIR hvis den ligger frem i tid. En startdato kan ligge frem i tid når den stemmer.",
        godtar: [
            .eksempel("Vedtatt og startet samme dag som uttrekket") { $0.deltakelse(oppstart: 17.april(2026)) },
            .eksempel("Vedtaket er annullert") { $0.deltakelse(oppstart: 18.april(2026), annullert: true) },
        ],
        slaarUtFor: [
            .eksempel("Vedtatt dagen etter uttrekket") { $0.deltakelse(oppstart: 18.april(2026)) },
            .eksempel("Starter dagen etter uttrekket: bare en merknad") {
                $0.deltakelse(oppstart: 18.april(2026), vedtatt: 17.april(2026))
            },
        ]
    ) { sak, _, treff in
        for v in sak.mappe.vedtak where v.teller {
            if v.vedtaksdato > sak.uttrekksdato {
                treff.rad(v, .vedtaksdato, .dato(v.vedtaksdato))
            } else if let start = v.startdato, start > sak.uttrekksdato {
                treff.rad(v, .startdato, .dato(start), alvor: .info)
            }
        }
    }
}
