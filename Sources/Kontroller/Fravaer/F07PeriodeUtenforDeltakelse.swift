import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let periodeUtenforDeltakelse = Kontroll(
        kode: "F-07",
        navn: "Fraværet eller permisjonen slutter før den begynner, eller ligger utenfor deltakelsen",
        alvor: .advarsel,
        hjemmel: .praksis("fravær og permisjon i programmet ligger mellom oppstart og avslutning", "F-07"),
        krever: [.vedtak],
        rett: "Rett fra-dato eller til-dato i NIR. Stemmer de, sjekk startdatoen på deltakelsen og avslutningsdatoen.",
        godtar: [
            .eksempel("Fra første til siste dag i programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 5.januar(2026)...6.januar(2026))
                $0.permisjon(.pVelferd, 30.mars(2026)...31.mars(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
            },
            .eksempel("Permisjon i norskopplæringen") {
                $0.permisjon(.pnVelferd, 2.mars(2026)...3.mars(2026), ordning: .norsk)
            },
            .eksempel("Deltakelsen mangler startdato, og ingen kan si hva som er utenfor") {
                $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...3.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Til-dato er dagen før fra-dato: feil") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, fra: 3.mars(2026), til: 2.mars(2026))
            },
            .eksempel("Begynner dagen før oppstart") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 4.januar(2026)...6.januar(2026))
            },
            .eksempel("Slutter dagen etter avslutningen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.permisjon(.pVelferd, 30.mars(2026)...1.april(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
            },
            .eksempel("Fravær uten deltakelse") { $0.fravaer(.lege, 2.mars(2026)...3.mars(2026)) },
        ]
    ) { sak, _, treff in
        for f in sak.mappe.fravaer where f.teller {
            if f.fra > f.til {
                treff.rad(f, .fraDato, .dato(f.fra), alvor: .feil)
            } else if f.ordning == .intro, let utenfor = sak.foersteUtenfor(f.fra, f.til) {
                treff.rad(f, utenfor == f.fra ? .fraDato : .tilDato, .dato(utenfor))
            }
        }
        for p in sak.mappe.permisjoner where p.teller {
            if p.fra > p.til {
                treff.rad(p, .fraDato, .dato(p.fra), alvor: .feil)
            } else if p.ordning == .intro, let utenfor = sak.foersteUtenfor(p.fra, p.til) {
                treff.rad(p, utenfor == p.fra ? .fraDato : .tilDato, .dato(utenfor))
            }
        }
    }
}
