import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// No published rule says that a stop moves the deadline (OP-19).
    static let midlertidigStans = Kontroll(
        kode: "T-07",
        navn: "Programmet er midlertidig stanset; stansen flytter ikke fristen",
        alvor: .info,
        hjemmel: .praksis("ingen regel sier at en stans forlenger programmet", "T-07"),
        ser: [.stans],
        aapnePunkter: ["OP-19"],
        rett: "Planlegg ut fra fristen slik den står. Trenger deltakeren mer tid, vurder om programmet kan utvides.",
        godtar: [
            .eksempel("Permanent stans") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.sluttmaal(.n4, registrert: 6.januar(2026))
                $0.stans(.permanent, fra: 2.mars(2026), til: nil)
            },
            .eksempel("Uten sluttmål er det ingen frist å flytte") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.stans(.midlertidig, 2.mars(2026)...31.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Midlertidig stans i mars") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.sluttmaal(.n4, registrert: 6.januar(2026))
                $0.stans(.midlertidig, 2.mars(2026)...31.mars(2026))
            }
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.frist?.verdi != nil, !grunnlag.regelverk.parametere.stansForlenger else { return }
        for s in sak.mappe.stanser where s.type == .midlertidig && s.teller && s.ordning == .intro {
            treff.rad(s, .fraDato, .dato(s.fra))
        }
    }
}
