import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let timerUtenVedtak = Kontroll(
        kode: "N-08",
        navn: "Timer i norsk er registrert, men det er ikke fattet vedtak om norskopplæring",
        alvor: .advarsel,
        hjemmel: .nir("uten vedtak om norsk gis det ikke tilskudd", "N-08"),
        krever: [.vedtak],
        rett: "Registrer vedtaket om opplæring i norsk. Er det ikke fattet, må det fattes før tilskudd kan gis.",
        godtar: [
            .eksempel("Vedtak om norsk") {
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
                $0.timer(.norsk, 1.februar(2026), 20)
            },
            .eksempel("Norsk i introduksjonsprogrammet") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.timer(.norsk, 1.februar(2026), 20)
            },
            .eksempel("Norsk i mottak") { $0.timer(.norskMottak, 1.februar(2026), 20, ordning: .mottak) },
            .eksempel("Ingen timer i måneden") { $0.timer(.norsk, 1.februar(2026), 0) },
        ],
        slaarUtFor: [
            .eksempel("Ingen vedtak") { $0.timer(.norsk, 1.februar(2026), 1) },
            .eksempel("Avslag er ikke vedtak om opplæring") {
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026), resultat: .avslag)
                $0.timer(.norsk, 1.februar(2026), 20)
            },
        ]
    ) { sak, _, treff in
        guard !sak.fakta.harDeltakelse,
            let rad = sak.mappe.norsktimer.first(where: { $0.type == .norsk && $0.ordning == .norsk && $0.harTimer }),
            !sak.mappe.vedtak.contains(where: \.girNorsk)
        else { return }
        treff.rad(rad, .maaned, .dato(rad.maaned))
    }
}

extension Vedtak {
    fileprivate var girNorsk: Bool {
        switch type {
        case .norsk, .norsk37d, .utvidetNorsk: erFattet
        default: false
        }
    }
}
