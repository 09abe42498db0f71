import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Both decisions count in what is computed (AVKLARINGER D-31); the finding is on the later.
    static let overlappendeDeltakelser = Kontroll(
        kode: "V-10",
        navn: "To vedtak om deltakelse gjelder samtidig",
        alvor: .feil,
        hjemmel: .praksis("en deltaker har ett løpende vedtak om deltakelse om gangen", "V-10"),
        krever: [.avslutning],
        rett: "Avslutt det første vedtaket før det andre begynner, eller registrer at det andre følger det første.",
        godtar: [
            .eksempel("Det andre begynner dagen etter at det første slutter") {
                $0.vedtak(
                    .deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 5.januar(2026), slutt: 1.mars(2026))
                $0.deltakelse(oppstart: 2.mars(2026))
            },
            .eksempel("Det første ble avsluttet dagen før det andre") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 1.mars(2026))
                $0.deltakelse(oppstart: 2.mars(2026))
            },
            .eksempel("Det andre viser til det første") {
                $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 5.januar(2026), noekkel: 1)
                $0.vedtak(.deltakelseIntro, vedtatt: 2.mars(2026), oppstart: 2.mars(2026), noekkel: 2, forrige: 1)
            },
            .eksempel("Det ene er annullert") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.deltakelse(oppstart: 2.mars(2026), annullert: true)
            },
        ],
        slaarUtFor: [
            .eksempel("Det andre begynner på siste dag av det første") {
                $0.vedtak(
                    .deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 5.januar(2026), slutt: 2.mars(2026))
                $0.deltakelse(oppstart: 2.mars(2026))
            },
            .eksempel("Det første ble avsluttet samme dag som det andre begynte") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .flyttet, 2.mars(2026))
                $0.deltakelse(oppstart: 2.mars(2026))
            },
            .eksempel("Ingen av dem har slutt") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.deltakelse(oppstart: 2.mars(2026))
            },
            .eksempel("Det andre viser til et vedtak som ikke er det første") {
                $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 5.januar(2026), noekkel: 1)
                $0.vedtak(.deltakelseIntro, vedtatt: 2.mars(2026), oppstart: 2.mars(2026), noekkel: 2, forrige: 3)
            },
        ]
    ) { sak, _, treff in
        for senere in sak.mappe.vedtak where senere.erDeltakelse {
            guard let start = senere.startdato, let dager = sak.mappe.dager(senere) else { continue }
            for v in sak.mappe.vedtak where v.erDeltakelse && v.begynnerFoer(senere) && !v.henger(sammenMed: senere) {
                guard let andre = sak.mappe.dager(v), andre.overlapper(dager) else { continue }
                treff.rad(senere, .startdato, .dato(start))
                break
            }
        }
    }
}

extension Vedtak {
    /// By startdato, then by place in the extract.
    fileprivate func begynnerFoer(_ annet: Vedtak) -> Bool {
        guard let min = startdato, let dens = annet.startdato else { return false }
        return min != dens ? min < dens : kilde.post < annet.kilde.post
    }
}
