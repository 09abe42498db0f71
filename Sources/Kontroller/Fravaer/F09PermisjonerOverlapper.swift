import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let permisjonerOverlapper = Kontroll(
        kode: "F-09",
        navn: "To permisjoner i samme ordning overlapper hverandre",
        alvor: .advarsel,
        hjemmel: .praksis("en deltaker har én permisjon om gangen i en ordning", "F-09"),
        rett: "Rett datoene, eller slett den permisjonen som er feil.",
        godtar: [
            .eksempel("Den andre begynner dagen etter den første") {
                $0.permisjon(.pVelferd, 2.mars(2026)...5.mars(2026))
                $0.permisjon(.pFerie, 6.mars(2026)...9.mars(2026))
            },
            .eksempel("Samme dager i hver sin ordning") {
                $0.permisjon(.pnVelferd, 2.mars(2026)...5.mars(2026), ordning: .norsk)
                $0.permisjon(.pnVelferd, 2.mars(2026)...5.mars(2026), ordning: .samf)
            },
        ],
        slaarUtFor: [
            .eksempel("Den andre begynner siste dag av den første") {
                $0.permisjon(.pVelferd, 2.mars(2026)...6.mars(2026))
                $0.permisjon(.pFerie, 6.mars(2026)...9.mars(2026))
            },
            .eksempel("Bare en lørdag er felles") {
                $0.permisjon(.pVelferd, 2.mars(2026)...7.mars(2026))
                $0.permisjon(.pVelferd, 7.mars(2026)...10.mars(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.mappe.permisjoner.count > 1 else { return }
        for p in sak.mappe.permisjoner where p.teller {
            guard let dager = p.dager else { continue }
            for annen in sak.mappe.permisjoner where annen.kilde.post < p.kilde.post && annen.ordning == p.ordning {
                guard annen.teller, let felles = annen.dager?.snitt(dager) else { continue }
                treff.rad(p, .fraDato, .dato(felles.fom))
                break
            }
        }
    }
}
