import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let kollektivUlik = Kontroll(
        kode: "O-02",
        navn: "Kollektiv beskyttelse: NIR har en annen kategori for introduksjonsprogram enn første tillatelse gir",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "8 og 37 c"),
        krever: [.nirKategori, .oppholdstillatelse, .bosetting, .vedtak, .avslutning],
        aapnePunkter: ["OP-10", "OP-23"],
        rett: "Sjekk datoen for den første tillatelsen og vedtaket om deltakelse. Stemmer de, meld det til IMDi.",
        godtar: [
            .eksempel("Første tillatelse 1. januar 2026: rett og plikt", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 1.januar(2026))
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Første tillatelse dagen før: rett eller ingenting", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 31.desember(2025))
                $0.bosatt(16.januar(2026))
                $0.kategori(.rettNorsk)
            },
            .eksempel("Deltakelse vedtatt før 2026: rett", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 3.mars(2025))
                $0.bosatt(7.april(2025))
                $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 31.desember(2025))
                $0.kategori(.rettIntro)
            },
            .eksempel("Bosatt uten avtale", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 1.januar(2026))
                $0.bosatt(16.januar(2026), etterAvtale: false)
                $0.kategori(.kanIntro)
            },
        ],
        slaarUtFor: [
            .eksempel("Første tillatelse 1. januar 2026, men NIR sier rett", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 1.januar(2026))
                $0.bosatt(16.januar(2026))
                $0.kategori(.rettIntro)
            },
            .eksempel("Første tillatelse dagen før, men NIR sier rett og plikt", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 31.desember(2025))
                $0.bosatt(16.januar(2026))
                $0.kategori(.rpIntro)
            },
            .eksempel("Deltakelse vedtatt før 2026, men NIR sier kan tilbys", lov: .integreringsloven6a) {
                $0.opphold(.utl0834L2, vedtatt: 3.mars(2025))
                $0.bosatt(7.april(2025))
                $0.deltakelse(oppstart: 5.januar(2026), vedtatt: 31.desember(2025))
                $0.kategori(.kanIntro)
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.fakta.harLevertKategori, !sak.fakta.beregnet.beholder43h,
            sak.fakta.lovgrunnlag.verdi != .introloven,
            case .avgjort(let regnet) = sak.fakta.beregnet.intro, regnet != .bortfalt,
            sak.mappe.gjelderKollektivBeskyttelse(sak.fakta.beregnet, grunnlag.regelverk)
        else { return }
        let levert = sak.fakta.kategoriIntro
        let erUlik =
            (levert == .rpIntro) != (regnet == .rettOgPlikt)
            || regnet == .rett && !sak.fakta.beregnet.erFoer2026UtenVedtak && levert != .rettIntro
        guard erUlik, let rad = sak.mappe.introrad(paa: sak.dato) else { return }
        treff.rad(rad, .kategori, .kategori(rad.kategori), ventet: regnet.somVerdi)
    }
}
