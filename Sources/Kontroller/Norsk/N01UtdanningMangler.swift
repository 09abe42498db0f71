import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let utdanningMangler = Kontroll(
        kode: "N-01",
        navn: "Vedtak om norskopplæring, men utdanning fra før er ikke registrert: fristen kan ikke beregnes",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsloven, "32 første ledd"),
        krever: [.kompetanse],
        rett: "Registrer om deltakeren har utdanning på videregående nivå fra før. Det gir 18 måneder eller tre år.",
        godtar: [
            .eksempel("Utdanningen er registrert") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.utdanning(.nei)
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
            },
            .eksempel("Uten vedtak om norsk") { $0.opphold(.utl0828, vedtatt: 2.januar(2026)) },
            .eksempel("Kollektiv beskyttelse: fristen er tolv måneder for alle", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2026))
                $0.vedtak(.norsk37d, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
            },
            .eksempel("Introduksjonsloven", lov: .introloven) {
                $0.kategori(.rpNorsk)
                $0.vedtak(.norsk, .norsk, vedtatt: 3.februar(2020), oppstart: 3.februar(2020))
            },
        ],
        slaarUtFor: [
            .eksempel("Ingenting er registrert om utdanning") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
            },
            .eksempel("Registrert som «ikke registrert»") {
                $0.opphold(.utl0828, vedtatt: 2.januar(2026))
                $0.utdanning(.ikkeReg)
                $0.vedtak(.norsk, .norsk, vedtatt: 2.februar(2026), oppstart: 2.februar(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.norskrett == .rettOgPlikt, sak.fakta.lovgrunnlag.verdi != .introloven,
            sak.mappe.utdanningVgo == .ikkeReg,
            let vedtak = sak.mappe.vedtak.first(where: { $0.type == .norsk && $0.erFattet })
        else { return }
        if let rad = sak.mappe.kompetanse.last(where: \.teller) {
            treff.rad(rad, .utdanningVgo, .utdanning(rad.utdanningVgo))
        } else {
            treff.rad(vedtak, .utdanningVgo)
        }
    }
}
