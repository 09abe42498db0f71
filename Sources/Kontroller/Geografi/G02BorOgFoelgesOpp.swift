import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let borOgFoelgesOpp = Kontroll(
        kode: "G-02",
        navn: "Deltakeren bor i en annen kommune enn den som følger opp",
        alvor: .info,
        hjemmel: .nir("bostedskommune og oppfølgingskommune vises hver for seg", "G-02"),
        rett: "Sjekk om oppfølgingen skal flyttes til bostedskommunen.",
        godtar: [
            .eksempel("Bor der oppfølgingen er") {
                $0.adresse(.bor, kommune: 5522, fra: 2.januar(2026))
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2026))
            },
            .eksempel("Samme kommune, med gammelt og nytt nummer") {
                $0.adresse(.bor, kommune: 3001, fra: 2.januar(2023))
                $0.adresse(.oppfoelging, kommune: 3101, fra: 2.januar(2024))
            },
            .eksempel("Bodde et annet sted før") {
                $0.adresse(.bor, kommune: 301, fra: 2.januar(2025), til: 16.april(2026))
                $0.adresse(.bor, kommune: 5522, fra: 17.april(2026))
                $0.adresse(.oppfoelging, kommune: 5522, fra: 17.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Bor i Oslo, følges opp i Salangen") {
                $0.adresse(.bor, kommune: 301, fra: 2.januar(2026))
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2026))
            },
            .eksempel("Flytter i morgen", dato: 16.april(2026)) {
                $0.adresse(.bor, kommune: 301, fra: 2.januar(2025), til: 16.april(2026))
                $0.adresse(.bor, kommune: 5522, fra: 17.april(2026))
                $0.adresse(.oppfoelging, kommune: 5522, fra: 2.januar(2025))
            },
        ]
    ) { sak, grunnlag, treff in
        guard let oppfoelging = sak.mappe.adresse(.oppfoelging, paa: sak.dato),
            let bor = sak.mappe.adresse(.bor, paa: sak.dato), bor.kommune != oppfoelging.kommune
        else { return }
        let kommuner = grunnlag.regelverk.kommuner
        if kommuner.dagens(bor.kommune) != kommuner.dagens(oppfoelging.kommune) {
            treff.rad(oppfoelging, .kommunenr, .kommune(oppfoelging.kommune), ventet: .kommune(bor.kommune))
        }
    }
}
