import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The year is open until the last day of February of the next (datakontrakt 0.4).
    static let avsluttetUtenMaalEllerAarsak = Kontroll(
        kode: "S-12",
        navn: "Avsluttet i året, men sluttmål eller avslutningsårsak mangler",
        alvor: .advarsel,
        hjemmel: .nir("sluttmål og avslutningsårsak skal være registrert før årsfristen", "S-12"),
        krever: [.sluttmaal, .vedtak],
        ser: [.avslutning],
        rett: "Registrer sluttmålet og avslutningsårsaken i NIR før utgangen av februar året etter.",
        godtar: [
            .eksempel("Avsluttet i år med sluttmål og årsak") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.g4, registrert: 4.mars(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
            .eksempel("Bortfall: sluttmål er ikke ventet") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Dagen etter årsfristen er fjoråret lukket", dato: 1.mars(2026)) {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 31.desember(2025))
            },
            .eksempel("Introduksjonsloven har ikke sluttmål", lov: .introloven) {
                $0.deltakelse(oppstart: 3.februar(2020))
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Avsluttet i år uten sluttmål") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.april(2026))
            },
            .eksempel("Avsluttet i år uten årsak") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.g4, registrert: 4.mars(2025))
                $0.avslutning(.gjennomfoert, .ikkeRegistrert, 1.april(2026))
            },
            .eksempel("På årsfristen er fjoråret ennå åpent", dato: 28.februar(2026)) {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.avslutning(.gjennomfoert, .arbeidHel, 31.desember(2025))
            },
        ]
    ) { sak, _, treff in
        guard let avslutning = sak.fakta.avslutning, avslutning.aarsak != .bortfallArbeid,
            sak.erAapentAar(avslutning.dato.aar)
        else { return }
        if sak.fakta.lovgrunnlag.verdi != .introloven, case .uavklart(.sluttmaal) = sak.fakta.sluttmaal {
            treff.rad(avslutning, .sluttmaal)
        }
        if avslutning.aarsak == .ikkeRegistrert || avslutning.aarsak == .ukjent {
            treff.rad(avslutning, .avslutningsaarsak, .aarsak(avslutning.aarsak))
        }
    }
}

extension Sak {
    /// The year of the day of computation, and the year before until its last day for registering.
    fileprivate func erAapentAar(_ aar: Int) -> Bool {
        let iDag = dato.deler
        return aar == iDag.aar || aar == iDag.aar - 1 && iDag.maaned <= 2
    }
}
