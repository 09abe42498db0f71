import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The label in NIR says «over 30 timer»; the law says at least 30, and the law decides.
    static let bortfallUnder30Timer = Kontroll(
        kode: "V-06",
        navn: "Bortfall på grunn av arbeid, men stillingen er under 30 timer i uken",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsloven, "8 fjerde ledd"),
        rett: "Rett timetallet hvis det er skrevet feil. Er stillingen under 30 timer, annuller vedtaket om bortfall.",
        godtar: [
            .eksempel("30 timer er nok") { $0.bortfall(5.januar(2026), timer: Desimal(30)) },
            .eksempel("Timer er ikke oppgitt") { $0.bortfallMedAvslutning(5.januar(2026)) },
            .eksempel("Avsluttet med deltidsarbeid, uten bortfall") {
                $0.avslutning(.gjennomfoert, .arbeidDel, 5.januar(2026), timer: Desimal(20))
            },
        ],
        slaarUtFor: [
            .eksempel("29,5 timer") { $0.bortfall(5.januar(2026), timer: Desimal(hundredeler: 2950)) },
            .eksempel("29,5 timer på avslutningen") {
                $0.bortfall(5.januar(2026))
                $0.avslutning(
                    .avbrutt, .bortfallArbeid, 5.januar(2026), av: .regelmotor, timer: Desimal(hundredeler: 2950))
            },
        ]
    ) { sak, grunnlag, treff in
        for b in sak.mappe.vedtak where b.erBortfall {
            if let timer = b.timerArbeid, grunnlag.regelverk.erForFaaTimer(timer, b.vedtaksdato) {
                treff.rad(b, .timerArbeidPerUke, .desimal(timer))
            }
        }
        for a in sak.mappe.avslutninger where a.erBortfallsavslutning {
            if let timer = a.timerArbeid, grunnlag.regelverk.erForFaaTimer(timer, a.dato) {
                treff.rad(a, .timerArbeidPerUke, .desimal(timer))
            }
        }
    }
}

extension Regelverk {
    fileprivate func erForFaaTimer(_ timer: Desimal, _ dag: Dato) -> Bool {
        tall(.arbeidstimer, paa: dag).map { timer < Desimal($0) } ?? false
    }
}
