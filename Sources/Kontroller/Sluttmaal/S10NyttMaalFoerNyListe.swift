import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let nyttMaalFoerNyListe = Kontroll(
        kode: "S-10",
        navn: "Nytt sluttmål er registrert før NIR hadde det på listen",
        alvor: .advarsel,
        hjemmel: .nir("de nye sluttmålene kan registreres fra 1. januar 2026", "S-10"),
        ser: [.sluttmaal],
        rett: "Sjekk sluttmålet og datoen det ble registrert. Rett det som er feil i NIR.",
        godtar: [
            .eksempel("Registrert 1. januar 2026") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.n5, registrert: 1.januar(2026))
            },
            .eksempel("Gjelder fra 2025, men er registrert i 2026") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.n5, registrert: 5.januar(2026), gjelderFra: 3.mars(2025))
            },
            .eksempel("Gammelt sluttmål registrert i 2025") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.g4, registrert: 4.mars(2025))
            },
        ],
        slaarUtFor: [
            .eksempel("Registrert 31. desember 2025") {
                $0.deltakelse(oppstart: 3.mars(2025))
                $0.sluttmaal(.n5, registrert: 31.desember(2025))
            }
        ]
    ) { sak, grunnlag, treff in
        for rad in sak.mappe.sluttmaal where rad.sluttmaal.erPaaNyListe && rad.teller {
            guard let registrert = rad.felles.registrert,
                let foerst = grunnlag.regelverk.regel(for: rad.sluttmaal)?.registrerbar, registrert < foerst
            else { continue }
            treff.rad(rad, .registrertDato, .dato(registrert))
        }
    }
}
