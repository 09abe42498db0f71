import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let norskpermisjonIProgram = Kontroll(
        kode: "F-08",
        navn: "Permisjon fra norskopplæring for en som får norsk i introduksjonsprogrammet",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "30"),
        krever: [.avslutning],
        rett: "Registrer permisjonen på introduksjonsprogrammet, med en permisjonstype som gjelder der.",
        godtar: [
            .eksempel("Permisjon fra programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.permisjon(.pVelferd, 2.mars(2026)...3.mars(2026))
            },
            .eksempel("Permisjonen begynte dagen før oppstart") {
                $0.deltakelse(oppstart: 3.mars(2026))
                $0.permisjon(.pnVelferd, 2.mars(2026)...3.mars(2026), ordning: .norsk)
            },
            .eksempel("Dagen etter at programmet er avsluttet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 1.mars(2026))
                $0.permisjon(.pnVelferd, 2.mars(2026)...3.mars(2026), ordning: .norsk)
            },
        ],
        slaarUtFor: [
            .eksempel("På oppstartsdagen") {
                $0.deltakelse(oppstart: 2.mars(2026))
                $0.permisjon(.pnVelferd, 2.mars(2026)...3.mars(2026), ordning: .norsk)
            },
            .eksempel("På avslutningsdagen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
                $0.permisjon(.pnOmsorg, 2.mars(2026)...30.juni(2026), ordning: .norsk)
            },
        ]
    ) { sak, _, treff in
        guard let start = sak.fakta.startdato else { return }
        for p in sak.mappe.permisjoner where p.teller && p.type.gjelderNorsk && p.fra >= start {
            if let slutt = sak.fakta.avslutning?.dato, slutt < p.fra { continue }
            treff.rad(p, .permisjonstype)
        }
    }
}

extension Permisjonstype {
    fileprivate var gjelderNorsk: Bool {
        switch self {
        case .pnVelferd, .pnFred, .pnSykdom, .pnOmsorg: true
        default: false
        }
    }
}
