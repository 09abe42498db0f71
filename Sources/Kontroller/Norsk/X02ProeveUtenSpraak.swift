import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let proeveUtenSpraak = Kontroll(
        kode: "X-02",
        navn: "Prøven i samfunnskunnskap mangler språk",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "41"),
        kreverKolonner: [.proevespraak],
        rett: "Registrer språket prøven ble avlagt på.",
        godtar: [
            .eksempel("Språket er registrert") { $0.proeve(.samf, nil, 2.mars(2026), .bestaatt, harSpraak: true) },
            .eksempel("Norskprøven har ikke språk") { $0.proeve(.a1b2, .lese, 2.mars(2026), .b1) },
            .eksempel("Prøven er annullert") { $0.proeve(.samf, nil, 2.mars(2026), .bestaatt, erAnnullert: true) },
        ],
        slaarUtFor: [
            .eksempel("Bestått uten språk") { $0.proeve(.samf, nil, 2.mars(2026), .bestaatt) },
            .eksempel("Ikke bestått uten språk") { $0.proeve(.samf, nil, 2.mars(2026), .ikkeBestaatt) },
        ]
    ) { sak, _, treff in
        for p in sak.mappe.proever where p.type == .samf && !p.harSpraak && p.erAvlagt { treff.rad(p, .spraak) }
    }
}
