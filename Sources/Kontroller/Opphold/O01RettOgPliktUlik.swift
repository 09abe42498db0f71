import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// NIR is not overruled: the delivered category wins in everything that is computed (AVKLARINGER D-20).
    static let rettOgPliktUlik = Kontroll(
        kode: "O-01",
        navn: "NIR og reglene er uenige om rett og plikt til introduksjonsprogram",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "8 og 9"),
        krever: [.nirKategori, .oppholdstillatelse, .bosetting, .vedtak],
        aapnePunkter: ["OP-03", "OP-07", "OP-27"],
        rett: "Sjekk tillatelsen, alderen, bosettingen og vedtaksdatoen. Stemmer de, meld det til IMDi.",
        godtar: [
            .eksempel("Vedtatt dagen før to år i kommunen") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2024))
                $0.bosatt(1.mars(2024))
                $0.deltakelse(oppstart: 2.mars(2026), vedtatt: 28.februar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("55 år da tillatelsen ble gitt", foedt: 3.januar(1970)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Familie trenger ikke avtale om bosetting") {
                $0.opphold(.utl08Kap6Ref, vedtatt: 2.januar(2026))
                $0.bosatt(16.januar(2026), etterAvtale: false)
                $0.kategori(.rpIntro)
            },
            .eksempel("Rett og plikt er bortfalt") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.bosatt(16.januar(2026))
                $0.bortfallMedAvslutning(2.februar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Bosettingen er ikke registrert") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.kategori(.kanIntro)
            },
        ],
        slaarUtFor: [
            .eksempel("Vedtatt på dagen to år etter") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2024))
                $0.bosatt(1.mars(2024))
                $0.deltakelse(oppstart: 2.mars(2026), vedtatt: 1.mars(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("56 år da tillatelsen ble gitt", foedt: 2.januar(1970)) {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Bosatt etter avtale, men NIR sier kan tilbys") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.bosatt(16.januar(2026))
                $0.kategori(.kanIntro)
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.harLevertKategori, !sak.fakta.beregnet.beholder43h,
            sak.fakta.lovgrunnlag.verdi != .introloven,
            case .avgjort(let regnet) = sak.fakta.beregnet.intro, regnet != .bortfalt,
            (sak.fakta.kategoriIntro == .rpIntro) != (regnet == .rettOgPlikt),
            !sak.mappe.gjelderKollektivBeskyttelse(sak.fakta.beregnet, grunnlag.regelverk),
            let rad = sak.mappe.introrad(paa: sak.dato)
        else { return }
        treff.rad(rad, .kategori, .kategori(rad.kategori), ventet: regnet.somVerdi)
    }
}
