import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Every file the municipality registers in must be there: the latest registration may stand in any of them.
    static let utenRegistrering = Kontroll(
        kode: "Q-04",
        navn: "I program, men ingenting er registrert på over tolv måneder",
        alvor: .advarsel,
        hjemmel: .nir("programmer uten registreringer over lang tid kan bli lukket", "Q-04"),
        krever: [
            .kontaktKrav, .vedtak, .sluttmaal, .planKontrakt, .kompetanse, .tiltak, .fravaer, .permisjon, .stans,
            .avslutning, .norskTimer, .norskmaal, .fritak, .vgoFulltid,
        ],
        rett: "Registrer det som har skjedd i programmet. Er deltakeren ferdig, registrer avslutningen.",
        godtar: [
            .eksempel("Vedtatt for tolv måneder siden", dato: 17.april(2026)) {
                $0.deltakelse(oppstart: 17.april(2025))
            },
            .eksempel("Vedtatt for lenge siden, men registrert i fjor sommer") {
                $0.deltakelse(oppstart: 5.februar(2024), registrert: 17.juni(2025))
            },
            .eksempel("Tiltak registrert for tolv måneder siden") {
                $0.deltakelse(oppstart: 5.februar(2024))
                $0.tiltak(.norsk, fra: 5.februar(2024), registrert: 17.april(2025))
            },
            .eksempel("Programmet er avsluttet") {
                $0.deltakelse(oppstart: 5.februar(2024))
                $0.avslutning(.gjennomfoert, .arbeidHel, 3.februar(2025))
            },
            .eksempel("Programmet har ikke startet") {
                $0.deltakelse(oppstart: 4.mai(2026), vedtatt: 16.april(2025))
            },
        ],
        slaarUtFor: [
            .eksempel("Vedtatt dagen før", dato: 17.april(2026)) { $0.deltakelse(oppstart: 16.april(2025)) },
            .eksempel("Siste registrering var et annullert fravær") {
                $0.deltakelse(oppstart: 5.februar(2024))
                $0.fravaer(.lege, 5.januar(2026)...6.januar(2026), annullert: true)
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.erAktiv, let start = sak.fakta.foersteDeltakelse, let siste = sak.mappe.sisteRegistrering,
            let maaneder = grunnlag.regelverk.tall(.stillhet, paa: siste),
            sak.dato > siste.fristDag(etterMaaneder: maaneder)
        else { return }
        treff.rad(start, .registrertDato, .dato(siste))
    }
}
