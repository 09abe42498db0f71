import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// An activity without a last day is still running, and so goes on after the ending.
    static let tiltakUtenforDeltakelse = Kontroll(
        kode: "M-01",
        navn: "Tiltaket slutter før det begynner, eller ligger utenfor deltakelsen",
        alvor: .advarsel,
        hjemmel: .praksis("tiltak i programmet ligger mellom oppstart og avslutning", "M-01"),
        krever: [.vedtak],
        rett: "Rett startdato eller sluttdato på tiltaket i NIR. Stemmer de, sjekk deltakelsen og avslutningsdatoen.",
        godtar: [
            .eksempel("Fra første til siste dag i programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.norsk, fra: 5.januar(2026), til: 31.mars(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
            },
            .eksempel("Tiltaket pågår, og det gjør programmet også") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.praksis, fra: 2.februar(2026))
            },
            .eksempel("Begynner og slutter samme dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.livsmestring, fra: 2.februar(2026), til: 2.februar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Sluttdatoen er dagen før startdatoen: feil") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.norsk, fra: 3.februar(2026), til: 2.februar(2026))
            },
            .eksempel("Begynner dagen før oppstart") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.norsk, fra: 4.januar(2026), til: 31.mars(2026))
            },
            .eksempel("Slutter dagen etter avslutningen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.norsk, fra: 5.januar(2026), til: 1.april(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
            },
            .eksempel("Programmet er avsluttet, men tiltaket pågår") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.tiltak(.norsk, fra: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 31.mars(2026))
            },
            .eksempel("Tiltak uten deltakelse") { $0.tiltak(.norsk, fra: 5.januar(2026)) },
        ]
    ) { sak, _, treff in
        for t in sak.mappe.tiltak where t.teller {
            guard let dager = t.dager else {
                treff.rad(t, .startdato, .dato(t.fra), alvor: .feil)
                continue
            }
            guard t.ordning == .intro, let utenfor = sak.foersteUtenfor(dager.fom, dager.tom) else { continue }
            if utenfor == t.fra {
                treff.rad(t, .startdato, .dato(t.fra))
            } else {
                treff.rad(t, .sluttdato, t.til.map { .dato($0) } ?? .ingen)
            }
        }
    }
}
