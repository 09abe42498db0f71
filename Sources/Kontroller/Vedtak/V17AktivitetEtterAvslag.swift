import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let aktivitetEtterAvslag = Kontroll(
        kode: "V-17",
        navn: "Deltakelse er avslått, men det er registrert tiltak, fravær eller permisjon etterpå",
        alvor: .advarsel,
        hjemmel: .praksis("bare den som har vedtak om deltakelse, har aktivitet i programmet", "V-17"),
        rett: "Registrer vedtaket om deltakelse hvis avslaget ble omgjort. Slett ellers aktiviteten.",
        godtar: [
            .eksempel("Aktiviteten var dagen før avslaget") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
                $0.tiltak(.norsk, fra: 1.februar(2026))
            },
            .eksempel("Deltakelse er vedtatt senere") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
                $0.deltakelse(oppstart: 2.mars(2026))
                $0.tiltak(.norsk, fra: 2.mars(2026))
            },
            .eksempel("Avslaget er annullert") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag, annullert: true)
                $0.tiltak(.norsk, fra: 2.mars(2026))
            },
            .eksempel("Permisjon i norskopplæringen") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
                $0.permisjon(.pnVelferd, 2.mars(2026)...3.mars(2026), ordning: .norsk)
            },
        ],
        slaarUtFor: [
            .eksempel("Tiltak fra dagen for avslaget") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
                $0.tiltak(.norsk, fra: 2.februar(2026))
            },
            .eksempel("Fravær etter avslaget") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
                $0.fravaer(.lege, 2.mars(2026)...3.mars(2026))
            },
            .eksempel("Permisjon etter avslaget") {
                $0.vedtak(.deltakelseIntro, vedtatt: 2.februar(2026), resultat: .avslag)
                $0.permisjon(.pVelferd, 2.mars(2026)...3.mars(2026))
            },
        ]
    ) { sak, _, treff in
        guard !sak.fakta.harDeltakelse else { return }
        for v in sak.mappe.vedtak where v.resultat == .avslag && v.type == .deltakelseIntro && v.teller {
            if sak.mappe.harIntroaktivitet(fra: v.vedtaksdato) { treff.rad(v, .vedtaksdato, .dato(v.vedtaksdato)) }
        }
    }
}

extension Personmappe {
    fileprivate func harIntroaktivitet(fra dag: Dato) -> Bool {
        tiltak.contains { $0.fra >= dag && $0.ordning == .intro && $0.teller }
            || fravaer.contains { $0.fra >= dag && $0.ordning == .intro && $0.teller }
            || permisjoner.contains { $0.fra >= dag && $0.ordning == .intro && $0.teller }
    }
}
