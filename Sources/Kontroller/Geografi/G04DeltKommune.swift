import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// A code of today on a row of its own is needed to know where the person is followed up.
    static let deltKommune = Kontroll(
        kode: "G-04",
        navn: "Kommunen er delt, og ingen rad viser hvilken av de nye deltakeren hører til",
        alvor: .advarsel,
        hjemmel: .praksis("1507 Ålesund ble delt i 1508 Ålesund og 1580 Haram 1. januar 2024", "G-04"),
        krever: [.adresseOppfoelging],
        rett: "Registrer ny adresse eller oppfølging i NIR med 1508 Ålesund eller 1580 Haram.",
        godtar: [
            .eksempel("Flyttet til den ene av de nye") {
                $0.adresse(.oppfoelging, kommune: 1507, fra: 2.januar(2023), til: 31.desember(2023))
                $0.adresse(.oppfoelging, kommune: 1508, fra: 1.januar(2024))
            },
            .eksempel("Siste dag før delingen", dato: 31.desember(2023)) {
                $0.adresse(.oppfoelging, kommune: 1507, fra: 2.januar(2023))
            },
        ],
        slaarUtFor: [
            .eksempel("Første dag etter delingen", dato: 1.januar(2024)) {
                $0.adresse(.oppfoelging, kommune: 1507, fra: 2.januar(2023))
            },
            .eksempel("Bare bosettingen er kjent") { $0.bosatt(2.januar(2023), kommune: 1507) },
        ]
    ) { sak, grunnlag, treff in
        let kommuner = grunnlag.regelverk.kommuner
        let kommune = sak.fakta.kommune
        guard kommune.erSatt, kommuner.overgang(kommune) == .deling, !kommuner.gjelder(kommune, paa: sak.dato)
        else { return }
        for a in sak.mappe.adresser where a.kommune == kommune && a.teller && a.gjelder(sak.dato) {
            treff.rad(a, .kommunenr, .kommune(a.kommune))
            return
        }
        for b in sak.mappe.bosettinger where b.kommune == kommune && b.teller && b.bosatt <= sak.dato {
            treff.rad(b, .kommunenr, .kommune(b.kommune))
            return
        }
    }
}
