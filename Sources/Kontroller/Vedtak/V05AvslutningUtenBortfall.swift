import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// When the bortfall is there but annulled, the ending was left behind: V-04 says so.
    static let avslutningUtenBortfall = Kontroll(
        kode: "V-05",
        navn: "Avsluttet med årsaken bortfall, men uten vedtak om bortfall",
        alvor: .feil,
        hjemmel: .nir("avslutning ved bortfall følger av et vedtak om bortfall", "V-05"),
        krever: [.vedtak],
        ser: [.avslutning],
        rett: "Registrer vedtaket om bortfall i NIR, eller rett avslutningsårsaken til det som faktisk skjedde.",
        godtar: [
            .eksempel("Bortfall og avslutning") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Avsluttet på grunn av arbeid, uten bortfall") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.avslutning(.avbrutt, .arbeidHel, 1.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Ingen vedtak om bortfall") {
                $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            },
            .eksempel("Søknaden om bortfall ble avslått") {
                $0.vedtak(.bortfallArbeid, vedtatt: 5.januar(2026), resultat: .avslag)
                $0.avslutning(.avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor)
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.bortfall == nil else { return }
        for a in sak.mappe.avslutninger where a.erBortfallsavslutning && !sak.mappe.harAnnullertBortfall {
            treff.rad(a, .avslutningsaarsak, .aarsak(a.aarsak))
        }
    }
}
