import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// What the leave is for is health data, so the kind is pointed at and not shown.
    static let delAvDag = Kontroll(
        kode: "T-11",
        navn: "Fraværet eller permisjonen gjelder en del av dagen, og er ikke telt som virkedag",
        alvor: .info,
        hjemmel: .praksis("timer av en dag, ammefri og svangerskapskontroll forlenger ikke programmet", "T-11"),
        aapnePunkter: ["OP-17"],
        rett: "Sjekk om deltakeren var borte hele dagen. Var det bare en del av dagen, trenger du ikke gjøre noe.",
        godtar: [
            .eksempel("Hele dagen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.tillatt, 2.mars(2026)...2.mars(2026))
            },
            .eksempel("Timer over to dager") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.tillatt, 2.mars(2026)...3.mars(2026), timer: Desimal(10))
            },
            .eksempel("Velferdspermisjon") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.permisjon(.pVelferd, 2.mars(2026)...2.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Tre timer av en dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.tillatt, 2.mars(2026)...2.mars(2026), timer: Desimal(3))
            },
            .eksempel("Ammefri") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.permisjon(.pAmmefri, 2.mars(2026)...31.mars(2026))
            },
            .eksempel("Svangerskapskontroll") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.permisjon(.pSvangerskapskontroll, 2.mars(2026)...2.mars(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        guard grunnlag.regelverk.parametere.delvisDag == .ikke else { return }
        for f in sak.mappe.fravaer where f.erDelAvDag && f.teller && f.ordning == .intro {
            treff.rad(f, .timer, f.timer.map { .desimal($0) } ?? .ingen)
        }
        for p in sak.mappe.permisjoner where p.type.erDelAvDag && p.teller && p.ordning == .intro {
            treff.rad(p, .permisjonstype, .skjult)
        }
    }
}

extension Permisjonstype {
    fileprivate var erDelAvDag: Bool { self == .pAmmefri || self == .pSvangerskapskontroll }
}
