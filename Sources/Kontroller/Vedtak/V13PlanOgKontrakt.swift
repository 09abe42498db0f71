import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The law says «samtidig»; registered dates may differ by some days before somebody must look.
    static let planOgKontrakt = Kontroll(
        kode: "V-13",
        navn: "Integreringsplan eller integreringskontrakt mangler, eller er ikke laget samtidig med vedtaket",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "15 og 16"),
        krever: [.vedtak, .planKontrakt, .avslutning],
        rett: "Registrer planen og kontrakten i NIR, eller rett datoen. De skal komme senest 14 dager fra hverandre.",
        godtar: [
            .eksempel("14 dager mellom hver av dem") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.plan(.integreringsplan, 16.februar(2026))
                $0.plan(.integreringskontrakt, 2.mars(2026))
            },
            .eksempel("Planen er registrert som vedtak") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.vedtak(.integreringsplan, vedtatt: 2.februar(2026))
                $0.plan(.integreringskontrakt, 2.februar(2026))
            },
            .eksempel("Programmet er avsluttet") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.avslutning(.avbrutt, .flyttet, 1.april(2026))
            },
            .eksempel("Under introduksjonsloven", lov: .introloven) { $0.deltakelse(oppstart: 3.februar(2020)) },
        ],
        slaarUtFor: [
            .eksempel("Ingen av dem er registrert") { $0.deltakelse(oppstart: 2.februar(2026)) },
            .eksempel("Planen kom 15 dager før vedtaket") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.plan(.integreringsplan, 18.januar(2026))
                $0.plan(.integreringskontrakt, 18.januar(2026))
            },
            .eksempel("Kontrakten kom 15 dager etter planen") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.plan(.integreringsplan, 2.februar(2026))
                $0.plan(.integreringskontrakt, 17.februar(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.avslutning == nil, sak.fakta.gjelderIntegreringsloven,
            let start = sak.fakta.foersteDeltakelse,
            let dager = grunnlag.regelverk.tall(.planfrist, paa: start.vedtaksdato)
        else { return }
        let vedtatt = start.vedtaksdato
        let plan = sak.mappe.planNaermest(vedtatt)
        if plan.map({ avstand($0, vedtatt) > dager }) ?? true { treff.rad(start, .type, .plantype(.integreringsplan)) }
        let kontrakt = sak.mappe.naermest(plan ?? vedtatt, .integreringskontrakt)
        if kontrakt.map({ avstand($0, plan ?? $0) > dager }) ?? true {
            treff.rad(start, .type, .plantype(.integreringskontrakt))
        }
    }
}

private func avstand(_ a: Dato, _ b: Dato) -> Int { abs(a.dager(til: b)) }

extension Personmappe {
    fileprivate func naermest(_ dag: Dato, _ type: Plantype) -> Dato? {
        var funnet: Dato?
        for p in planer where p.type == type && p.teller {
            if let naa = funnet, avstand(naa, dag) <= avstand(p.dato, dag) { continue }
            funnet = p.dato
        }
        return funnet
    }

    /// A plan is registered among the plans, or as a decision of its own.
    fileprivate func planNaermest(_ dag: Dato) -> Dato? {
        var funnet = naermest(dag, .integreringsplan)
        for v in vedtak where v.type == .integreringsplan && v.erFattet {
            if let naa = funnet, avstand(naa, dag) <= avstand(v.vedtaksdato, dag) { continue }
            funnet = v.vedtaksdato
        }
        return funnet
    }
}
