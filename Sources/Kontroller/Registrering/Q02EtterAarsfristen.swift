import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let etterAarsfristen = Kontroll(
        kode: "Q-02",
        navn: "Registrert etter årsfristen; kan mangle i de offisielle tallene for året",
        alvor: .info,
        hjemmel: .nir("det som registreres etter utgangen av februar, kommer normalt ikke med i årets tall", "Q-02"),
        rett: "Registrer vedtak og avslutninger før utgangen av februar året etter. Denne trenger du ikke rette.",
        godtar: [
            .eksempel("Avslutning i fjor, registrert på fristen") {
                $0.deltakelse(oppstart: 3.mars(2025), registrert: 4.mars(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.desember(2025), registrert: 28.februar(2026))
            },
            .eksempel("Skuddår: 29. februar er fristen") {
                $0.deltakelse(oppstart: 6.mars(2023), registrert: 29.februar(2024))
            },
            .eksempel("Avslutning i år") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.januar(2026), registrert: 1.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Avslutning i fjor, registrert dagen etter fristen") {
                $0.deltakelse(oppstart: 3.mars(2025), registrert: 4.mars(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.desember(2025), registrert: 1.mars(2026))
            },
            .eksempel("Deltakelse vedtatt i fjor") {
                $0.deltakelse(oppstart: 1.desember(2025), registrert: 1.mars(2026))
            },
        ]
    ) { sak, _, treff in
        for v in sak.mappe.vedtak where v.erDeltakelse { treff.etterAarsfristen(v, v.vedtaksdato) }
        for a in sak.mappe.avslutninger where a.teller { treff.etterAarsfristen(a, a.dato) }
    }
}

extension Treff {
    fileprivate mutating func etterAarsfristen(_ rad: some Hendelsesrad, _ hendelse: Dato) {
        // The shortest time from an event to the year closing is that of 31 December.
        guard let dag = rad.felles.registrert, hendelse.dager(til: dag) >= 59, dag > hendelse.aarsfrist else { return }
        self.rad(rad, .registrertDato, .dato(dag), ventet: .dato(hendelse.aarsfrist))
    }
}

extension Dato {
    /// Last day to register what goes into the figures of the year: the last of February of the next (datakontrakt 0.4).
    fileprivate var aarsfrist: Dato { 1.mars(aar + 1).plus(dager: -1) }
}
