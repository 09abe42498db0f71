import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let fristUlikNir = Kontroll(
        kode: "T-05",
        navn: "Fristen vi regner ut, er en annen enn fristen i NIR",
        alvor: .advarsel,
        hjemmel: .praksis("fristen i NIR vises, og avvik fra den beregnede fristen meldes", "T-05"),
        krever: [.fravaer, .permisjon, .stans],
        rett: "Sjekk startdato, sluttmål, utvidelse, fravær og permisjon i NIR. Er alt riktig, meld det til IMDi.",
        godtar: [
            .eksempel("Samme frist") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.ordning(.intro, frist: 1.februar(2028))
            },
            .eksempel("NIR viser ingen frist") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.ordning(.intro)
            },
            .eksempel("Uten sluttmål har vi ingen frist å sammenligne med") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.ordning(.intro, frist: 1.februar(2028))
            },
        ],
        slaarUtFor: [
            .eksempel("NIR har dagen etter") {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.ordning(.intro, frist: 2.februar(2028))
            },
            .eksempel("Fristen for norsk er en annen") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.utdanning(.nei)
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
                $0.ordning(.norsk, frist: 1.august(2027))
            },
        ]
    ) { sak, _, treff in
        for rad in sak.mappe.ordninger where rad.teller {
            guard let nirs = rad.gjennomfoeringsfrist, let vaar = sak.frist(rad.ordning), vaar != nirs
            else { continue }
            treff.rad(rad, .gjennomfoeringsfristNir, .dato(nirs), ventet: .dato(vaar))
        }
    }
}
