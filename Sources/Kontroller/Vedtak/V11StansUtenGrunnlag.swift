import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let stansUtenGrunnlag = Kontroll(
        kode: "V-11",
        navn: "Stansen slutter før den begynner, ligger utenfor deltakelsen eller mangler vedtak",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "18"),
        krever: [.vedtak],
        kreverKolonner: .stansvedtak,
        ser: [.stans],
        rett: "Rett datoene på stansen i NIR, eller registrer vedtaket om stans og knytt stansen til det.",
        godtar: [
            .eksempel("Fra første dag i programmet, i én dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.midlStans, vedtatt: 5.januar(2026), noekkel: 2)
                $0.stans(.midlertidig, 5.januar(2026)...5.januar(2026), vedtak: 2)
            },
            .eksempel("Permanent stans på siste dag i programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.permStans, vedtatt: 2.mars(2026), noekkel: 2)
                $0.stans(.permanent, fra: 2.mars(2026), til: nil, vedtak: 2)
                $0.avslutning(.avbrutt, .stans, 2.mars(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Til-dato er dagen før fra-dato") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.midlStans, vedtatt: 2.mars(2026), noekkel: 2)
                $0.stans(.midlertidig, fra: 2.mars(2026), til: 1.mars(2026), vedtak: 2)
            },
            .eksempel("Begynner dagen før oppstart") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.vedtak(.midlStans, vedtatt: 4.januar(2026), noekkel: 2)
                $0.stans(.midlertidig, 4.januar(2026)...2.mars(2026), vedtak: 2)
            },
            .eksempel("Begynner dagen etter avslutningen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.avslutning(.avbrutt, .stans, 2.mars(2026))
                $0.vedtak(.permStans, vedtatt: 3.mars(2026), noekkel: 2)
                $0.stans(.permanent, fra: 3.mars(2026), til: nil, vedtak: 2)
            },
            .eksempel("Viser ikke til noe vedtak") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.stans(.midlertidig, 2.mars(2026)...31.mars(2026))
            },
            .eksempel("Viser til vedtaket om deltakelse") {
                $0.vedtak(.deltakelseIntro, vedtatt: 5.januar(2026), oppstart: 5.januar(2026), noekkel: 1)
                $0.stans(.midlertidig, 2.mars(2026)...31.mars(2026), vedtak: 1)
            },
        ]
    ) { sak, _, treff in
        for s in sak.mappe.stanser where s.teller && s.ordning == .intro {
            if let til = s.til, til < s.fra {
                treff.rad(s, .tilDato, .dato(til))
            } else if sak.foersteUtenfor(s.fra, s.fra) != nil {
                treff.rad(s, .fraDato, .dato(s.fra))
            } else if !sak.mappe.vedtak.contains(where: { $0.erStans && $0.noekkel == s.vedtak && s.vedtak.erSatt }) {
                treff.rad(s, .stansensVedtak)
            }
        }
    }
}

extension Vedtak {
    fileprivate var erStans: Bool {
        erFattet && (type == .midlStans || type == .permStans || type == .stansNorsk)
    }
}
