import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let bortfallFoerLoven = Kontroll(
        kode: "V-15",
        navn: "Bortfall på grunn av arbeid er vedtatt før regelen gjaldt",
        alvor: .feil,
        hjemmel: Hjemmel(.integreringsloven, "8 fjerde ledd"),
        ser: [.vedtak],
        rett: "Rett vedtaksdatoen hvis den er skrevet feil. Annuller ellers vedtaket. Regelen gjelder fra 2026.",
        godtar: [.eksempel("Vedtatt 1. januar 2026") { $0.bortfall(1.januar(2026)) }],
        slaarUtFor: [.eksempel("Vedtatt 31. desember 2025") { $0.bortfall(31.desember(2025)) }]
    ) { sak, grunnlag, treff in
        guard sak.fakta.bortfall != nil else { return }
        for b in sak.mappe.vedtak where b.erBortfall {
            if b.vedtaksdato < grunnlag.regelverk.parametere.arbeid30GjelderFraVedtaksdato {
                treff.rad(b, .vedtaksdato, .dato(b.vedtaksdato))
            }
        }
    }
}
