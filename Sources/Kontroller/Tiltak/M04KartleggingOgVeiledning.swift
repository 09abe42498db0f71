import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Right and duty as they are with bortfall left aside: who takes part, is mapped and guided.
    static let kartleggingOgVeiledning = Kontroll(
        kode: "M-04",
        navn: "Deltakeren mangler dato for kompetansekartlegging eller karriereveiledning",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "10 og 11"),
        krever: [.kompetanse, .avslutning, .bosetting],
        kreverKolonner: [.kartlegging, .veiledning],
        ser: [.vedtak],
        rett: "Registrer datoene for kompetansekartlegging og karriereveiledning i NIR.",
        godtar: [
            .eksempel("Begge datoer er registrert") {
                $0.kategori(.rpIntro)
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.utdanning(.nei, kartlagt: 12.januar(2026), veiledet: 19.januar(2026))
            },
            .eksempel("Kan tilbys program: ingen rett og plikt") {
                $0.kategori(.kanIntro)
                $0.deltakelse(oppstart: 2.februar(2026))
            },
            .eksempel("Uten vedtak om deltakelse") { $0.kategori(.rpIntro) },
            .eksempel("Programmet er avsluttet") {
                $0.kategori(.rpIntro)
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.avslutning(.avbrutt, .flyttet, 1.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Kartlagt, men ikke veiledet") {
                $0.kategori(.rpIntro)
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.utdanning(.nei, kartlagt: 12.januar(2026))
            },
            .eksempel("Veiledet, men ikke kartlagt") {
                $0.kategori(.rpIntro)
                $0.deltakelse(oppstart: 2.februar(2026))
                $0.utdanning(.nei, veiledet: 19.januar(2026))
            },
            .eksempel("Ingenting er registrert om kompetansen") {
                $0.kategori(.rpIntro)
                $0.deltakelse(oppstart: 2.februar(2026))
            },
        ]
    ) { sak, _, treff in
        guard sak.fakta.kategoriIntro == .rpIntro, sak.fakta.harDeltakelse, sak.fakta.avslutning == nil else { return }
        let kompetanse = sak.mappe.kompetanse
        let erKartlagt = kompetanse.contains { $0.teller && $0.kartlagt != nil }
        let erVeiledet = kompetanse.contains { $0.teller && $0.veiledet != nil }
        guard !erKartlagt || !erVeiledet else { return }
        let felt: Felt = erKartlagt ? .karriereveiledningDato : .kompetansekartleggingDato
        if let rad = kompetanse.last(where: \.teller) {
            treff.rad(rad, felt)
        } else if let deltakelse = sak.fakta.foersteDeltakelse ?? sak.mappe.vedtak.first(where: \.erDeltakelse) {
            treff.rad(deltakelse, felt)
        }
    }
}
