import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The deadline is asked only when the files that move it were delivered.
    static let timerUtenRett = Kontroll(
        kode: "N-09",
        navn: "Timer er registrert etter fristen, etter fylte 67 år eller i en måned med permisjon",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "26, 32 og 33"),
        rett: "Sjekk måneden timene er ført på, og om fristen eller permisjonen er riktig registrert.",
        godtar: [
            .eksempel("Fristen er første dag i måneden", dato: 1.august(2027)) {
                $0.norskMedFrist1August2027()
                $0.timer(.norsk, 1.august(2027), 20)
            },
            .eksempel("Fyller 67 år på første dag i måneden", foedt: 1.mars(1959)) {
                $0.timer(.norsk, 1.mars(2026), 20)
            },
            .eksempel("Permisjonen dekker ikke siste dag i måneden") {
                $0.permisjon(.pnSykdom, 1.mars(2026)...30.mars(2026), ordning: .norsk)
                $0.timer(.norsk, 1.mars(2026), 20)
            },
            .eksempel("Permisjonen er i en annen ordning") {
                $0.permisjon(.pnSykdom, 1.mars(2026)...31.mars(2026), ordning: .samf)
                $0.timer(.norsk, 1.mars(2026), 20)
            },
        ],
        slaarUtFor: [
            .eksempel("Måneden etter fristen", dato: 1.september(2027)) {
                $0.norskMedFrist1August2027()
                $0.timer(.norsk, 1.september(2027), 20)
            },
            .eksempel("Fylte 67 år dagen før måneden begynte", foedt: 28.februar(1959)) {
                $0.timer(.norsk, 1.mars(2026), 20)
            },
            .eksempel("Permisjon hele måneden") {
                $0.permisjon(.pnSykdom, 1.mars(2026)...31.mars(2026), ordning: .norsk)
                $0.timer(.norsk, 1.mars(2026), 20)
            },
        ]
    ) { sak, grunnlag, treff in
        for t in sak.mappe.norsktimer where t.harTimer && (t.ordning == .norsk || t.ordning == .samf) {
            if let frist = sak.frist(t.ordning), t.maaned > frist {
                treff.rad(t, .maaned, .dato(t.maaned), ventet: .dato(frist))
            } else if sak.mappe.harFylt(grunnlag.regelverk.tall(.norskAlderTil, paa: t.maaned), foer: t.maaned)
                || sak.mappe.permisjoner.contains(where: { $0.dekker(t) })
            {
                treff.rad(t, .maaned, .dato(t.maaned))
            }
        }
    }
}
