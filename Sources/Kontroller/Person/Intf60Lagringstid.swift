import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let lagringstid = Kontroll(
        kode: "INTF-60",
        navn: "Lagringstiden er ute: det er 15 år siden siste tiltak startet, eller siden tillatelsen uten tiltak",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsforskriften, "60"),
        krever: [.vedtak],
        rett: "Slett opplysningene om deltakeren i fagsystemet, og meld til IMDi at de skal slettes i NIR.",
        godtar: [
            .eksempel("Siste dag av de 15 årene", dato: 1.februar(2037)) {
                $0.deltakelse(oppstart: 2.februar(2022))
            },
            .eksempel("Norsk startet senere enn programmet", dato: 2.februar(2037)) {
                $0.deltakelse(oppstart: 2.februar(2022))
                $0.vedtak(.norsk, .norsk, vedtatt: 1.mars(2023), oppstart: 1.mars(2023))
            },
            .eksempel("Verken tiltak eller tillatelse", dato: 2.februar(2037)),
        ],
        slaarUtFor: [
            .eksempel("Dagen etter 15 år", dato: 2.februar(2037)) { $0.deltakelse(oppstart: 2.februar(2022)) },
            .eksempel("15 år siden tillatelsen, og ingen tiltak", dato: 2.februar(2037)) {
                $0.opphold(.utl0828, vedtatt: 2.februar(2022))
            },
        ]
    ) { sak, _, treff in
        guard let sisteDag = sak.fakta.lagresTil, sak.dato > sisteDag else { return }
        treff.rad(sak.mappe.person, .ingen, .ingen, ventet: .dato(sisteDag))
    }
}
