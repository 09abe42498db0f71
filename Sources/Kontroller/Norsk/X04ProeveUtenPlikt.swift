import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let proeveUtenPlikt = Kontroll(
        kode: "X-04",
        navn: "Avlagt prøve uten plikt til å avlegge den",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsloven, "37 og 37 d"),
        rett:
            "Sjekk at kategorien er riktig. Den som bare har plikt til opplæring, eller bare rett til norsk, kan velge.",
        godtar: [
            .eksempel("Rett og plikt til norsk og samfunnskunnskap") {
                $0.kategori(.rpNorsk)
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1)
            },
            .eksempel("Ingen kjent rett eller plikt") { $0.proeve(.a1b2, .lese, 2.mars(2026), .b1) },
            .eksempel("Statsborgerprøven er noe annet") {
                $0.kategori(.rettNorsk)
                $0.proeve(.statsborger, nil, 2.mars(2026), .bestaatt)
            },
        ],
        slaarUtFor: [
            .eksempel("Bare plikt til opplæring") {
                $0.kategori(.pliktNorsk)
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1)
            },
            .eksempel("Kollektiv beskyttelse", lov: .integreringsloven6a) {
                $0.opphold(.utl0834, vedtatt: 2.januar(2026))
                $0.proeve(.samf, nil, 2.mars(2026), .bestaatt, harSpraak: true)
            },
        ]
    ) { sak, _, treff in
        guard let rett = sak.fakta.norskrett, rett != .rettOgPlikt,
            let rad = sak.mappe.proever.first(where: { ($0.type.erNorsk || $0.type == .samf) && $0.erAvlagt })
        else { return }
        treff.rad(rad, .proevetype)
    }
}
