import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// A person who only has a bortfall is not expected to have a goal (S-13).
    static let sluttmaalMangler = Kontroll(
        kode: "AVVIK-1", ogsaa: ["S-01", "S-13", "AVVIK_UTEN"],
        navn: "Vedtak om introduksjonsprogram, men ikke registrert sluttmål",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsloven, "14"),
        krever: [.sluttmaal, .avslutning],
        ser: [.vedtak],
        rett: "Registrer sluttmålet i NIR på ordningen introduksjonsprogram. Fristen regnes ut fra det.",
        godtar: [
            .eksempel("Deltakelse med sluttmål") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
            .eksempel("Bare bortfall: sluttmål er ikke ventet (S-13)") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Programmet er avsluttet") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.avslutning(.avbrutt, .flyttet, 1.april(2026))
            },
            .eksempel("Under introduksjonsloven", lov: .introloven) { $0.deltakelse(oppstart: 3.februar(2020)) },
        ],
        slaarUtFor: [
            .eksempel("Deltakelse uten sluttmål") { $0.deltakelse(oppstart: 2.februar(2026)) },
            .eksempel("Sluttmålet er annullert") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026), annullert: true)
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.avvik.contains(.avvik1) else { return }
        guard let vedtak = sak.fakta.foersteDeltakelse ?? sak.mappe.vedtak.first(where: \.erDeltakelse) else { return }
        treff.rad(vedtak, .startdato)
    }
}
