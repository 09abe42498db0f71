import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let proeveAnnenKommune = Kontroll(
        kode: "X-03",
        navn: "Prøven er registrert på en annen kommune enn den som fulgte opp da den ble avlagt",
        alvor: .info,
        hjemmel: Hjemmel(.integreringsforskriften, "38"),
        rett: "Sjekk hvor deltakeren sist fikk opplæring. Den kommunen melder på til prøven.",
        godtar: [
            .eksempel("Samme kommune") {
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2026))
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 5522)
            },
            .eksempel("Samme kommune, med gammelt og nytt nummer") {
                $0.adresse(.oppfoelging, kommune: 3001, fra: 2.januar(2023))
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 3101)
            },
            .eksempel("Oppfølgingen ble flyttet dagen etter prøven") {
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2025), til: 2.mars(2026))
                $0.adresse(.oppfoelging, kommune: 301, fra: 3.mars(2026))
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 5522)
            },
            .eksempel("Bor et annet sted, men ingen oppfølging er registrert") {
                $0.adresse(.bor, kommune: 301, fra: 2.januar(2026))
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 5522)
            },
        ],
        slaarUtFor: [
            .eksempel("Prøve i Oslo, oppfølging i Salangen") {
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2026))
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 301)
            },
            .eksempel("Oppfølgingen ble flyttet på prøvedagen") {
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2025), til: 1.mars(2026))
                $0.adresse(.oppfoelging, kommune: 301, fra: 2.mars(2026))
                $0.proeve(.a1b2, .lese, 2.mars(2026), .b1, kommune: 5522)
            },
        ]
    ) { sak, grunnlag, treff in
        let kommuner = grunnlag.regelverk.kommuner
        for p in sak.mappe.proever where p.kommune.erSatt && p.erAvlagt {
            guard let oppfoelging = sak.mappe.adresse(.oppfoelging, paa: p.dato),
                kommuner.dagens(oppfoelging.kommune) != kommuner.dagens(p.kommune)
            else { continue }
            treff.rad(p, .kommunenr, .kommune(p.kommune), ventet: .kommune(oppfoelging.kommune))
        }
    }
}
