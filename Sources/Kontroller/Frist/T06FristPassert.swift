import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let fristPassert = Kontroll(
        kode: "T-06",
        navn: "Fristen er ute, men programmet er ikke avsluttet",
        alvor: .advarsel,
        hjemmel: .nir("programmer uten avslutning lukkes når fristen er ute, uten årsak", "T-06"),
        krever: [.avslutning, .ordning, .fravaer, .permisjon, .stans],
        ser: [.vedtak],
        rett: "Registrer avslutningen med dato og årsak i NIR. "
            + "Er deltakeren fortsatt i program, sjekk fravær, permisjon og utvidelse.",
        godtar: [
            .eksempel("Siste dag i programmet", dato: 1.februar(2028)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            },
            .eksempel("Fristen er ute, og programmet er avsluttet", dato: 2.februar(2028)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
                $0.avslutning(.gjennomfoert, .arbeidHel, 1.februar(2028))
            },
        ],
        slaarUtFor: [
            .eksempel("Dagen etter siste dag", dato: 2.februar(2028)) {
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.sluttmaal(.n4, registrert: 3.februar(2026))
            }
        ]
    ) { sak, _, treff in
        guard sak.fakta.avslutning == nil, let frist = sak.fakta.frist?.verdi?.frist, frist < sak.dato,
            let start = sak.fakta.foersteDeltakelse
        else { return }
        treff.rad(start, .sluttdato, start.sluttdato.map { .dato($0) } ?? .ingen, ventet: .dato(frist))
    }
}
