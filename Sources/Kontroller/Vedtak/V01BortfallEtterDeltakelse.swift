import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let bortfallEtterDeltakelse = Kontroll(
        kode: "V-01",
        navn: "Bortfall på grunn av arbeid er registrert etter et vedtak om deltakelse",
        alvor: .feil,
        hjemmel: .nir("bortfall kan bare registreres når det ikke finnes vedtak om deltakelse fra før", "V-01"),
        ser: [.vedtak],
        rett: "Annuller vedtaket om bortfall i NIR, og avslutt deltakelsen med årsaken arbeid. "
            + "Er vedtakene fra samme dag, se at deltakelsen ble registrert sist.",
        godtar: [
            .eksempel("Bortfall uten deltakelse") { $0.bortfall(5.januar(2026)) },
            .eksempel("Deltakelse dagen etter bortfallet") {
                $0.bortfall(5.januar(2026))
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 6.januar(2026))
            },
            .eksempel("Samme dag, og deltakelsen ble registrert sist") {
                $0.bortfall(5.januar(2026), registrert: 5.januar(2026))
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 5.januar(2026), registrert: 6.januar(2026))
            },
            .eksempel("Deltakelsen før bortfallet er annullert") {
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 4.januar(2026), annullert: true)
                $0.bortfall(5.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Deltakelse dagen før bortfallet") {
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 4.januar(2026))
                $0.bortfall(5.januar(2026))
            },
            .eksempel("Samme dag, og bortfallet ble registrert sist") {
                $0.bortfall(5.januar(2026), registrert: 6.januar(2026))
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 5.januar(2026), registrert: 5.januar(2026))
            },
            .eksempel("Samme dag, og ingenting viser hva som kom sist: advarsel") {
                $0.bortfall(5.januar(2026))
                $0.deltakelse(oppstart: 2.februar(2026), vedtatt: 5.januar(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.bortfall != nil, sak.fakta.harDeltakelse else { return }
        for b in sak.mappe.vedtak where b.erBortfall {
            var alvor: Alvor?
            for d in sak.mappe.vedtak where d.erDeltakelse {
                if !d.kommerEtter(b) { alvor = .feil } else if d.kanVaereFoer(b) { alvor = alvor ?? .advarsel }
            }
            if let alvor { treff.rad(b, .vedtaksdato, .dato(b.vedtaksdato), alvor: alvor) }
        }
    }
}

extension Vedtak {
    /// Made on the day of the bortfall, with nothing to tell which came first.
    fileprivate func kanVaereFoer(_ bortfall: Vedtak) -> Bool {
        guard vedtaksdato == bortfall.vedtaksdato else { return false }
        guard let min = felles.registrert, let dens = bortfall.felles.registrert else { return true }
        return min == dens
    }
}
