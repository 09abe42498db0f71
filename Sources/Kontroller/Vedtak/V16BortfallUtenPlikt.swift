import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let bortfallUtenPlikt = Kontroll(
        kode: "V-16",
        navn: "Bortfall på grunn av arbeid, men deltakeren hadde ikke rett og plikt",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "8 første og fjerde ledd"),
        krever: [.bosetting, .avslutning],
        rett:
            "Sjekk kategorien. Bare rett og plikt bortfaller; har deltakeren ikke det, annuller vedtaket om bortfall.",
        godtar: [
            .eksempel("Rett og plikt i NIR") {
                $0.kategori(.rpIntro)
                $0.bortfallMedAvslutning(5.januar(2026))
            },
            .eksempel("Rett og plikt er regnet ut") {
                $0.opphold(.utl0828, vedtatt: 1.desember(2025))
                $0.bosatt(15.desember(2025))
                $0.bortfallMedAvslutning(5.januar(2026))
            },
            .eksempel("Kunne tilbys til dagen før bortfallet") {
                $0.kategori(.kanIntro, til: 4.januar(2026))
                $0.kategori(.rpIntro, fra: 5.januar(2026))
                $0.bortfallMedAvslutning(5.januar(2026))
            },
            .eksempel("Ingen vet hvilken gruppe deltakeren er i") { $0.bortfallMedAvslutning(5.januar(2026)) },
        ],
        slaarUtFor: [
            .eksempel("Kan tilbys, siste dag på dagen for bortfallet") {
                $0.kategori(.kanIntro, til: 5.januar(2026))
                $0.bortfallMedAvslutning(5.januar(2026))
            },
            .eksempel("Rett uten plikt i NIR") {
                $0.kategori(.rettIntro)
                $0.bortfallMedAvslutning(5.januar(2026))
            },
            .eksempel("Bosatt uten avtale") {
                $0.opphold(.utl0828, vedtatt: 1.desember(2025))
                $0.bosatt(15.desember(2025), etterAvtale: false)
                $0.bortfallMedAvslutning(5.januar(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.bortfall != nil else { return }
        for b in sak.mappe.vedtak where b.erBortfall {
            let kategori =
                sak.fakta.harLevertKategori
                ? sak.mappe.kategori(paa: b.vedtaksdato, blant: \.gjelderIntro)?.kategori
                : sak.fakta.beregnet.introUtenBortfall.verdi??.kategori
            guard let kategori, kategori == .kanIntro || kategori == .rettIntro else { continue }
            treff.rad(b, .kategori, .kategori(kategori), ventet: .kategori(.rpIntro))
        }
    }
}
