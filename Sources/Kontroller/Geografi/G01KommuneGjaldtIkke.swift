import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let kommuneGjaldtIkke = Kontroll(
        kode: "G-01",
        navn: "Kommunenummeret gjaldt ikke på datoen",
        alvor: .feil,
        hjemmel: .praksis("kommunenummer fra Statistisk sentralbyrå (Klass 131), gyldig på hendelsesdatoen", "G-01"),
        rett: "Rett kommunen på raden i NIR. Er nummeret bare byttet ut med et nytt, retter programmet det selv.",
        godtar: [
            .eksempel("Gammelt nummer siste dag det gjaldt") { $0.bosatt(31.desember(2023), kommune: 3001) },
            .eksempel("Nytt nummer første dag det gjaldt") { $0.bosatt(1.januar(2024), kommune: 3101) },
            .eksempel("Nummer som ikke ble endret") { $0.bosatt(31.desember(2023), kommune: 301) },
        ],
        slaarUtFor: [
            .eksempel("Gammelt nummer dagen etter: rettes") { $0.bosatt(1.januar(2024), kommune: 3001) },
            .eksempel("Nytt nummer dagen før: rettes") { $0.bosatt(31.desember(2023), kommune: 3101) },
            .eksempel("Ålesund ble delt i 2024: feil") {
                $0.vedtak(.integreringsplan, vedtatt: 2.februar(2026), kommune: 1507)
            },
            .eksempel("Nummeret finnes ikke: feil") { $0.bosatt(1.januar(2024), kommune: 1234) },
        ]
    ) { sak, grunnlag, treff in
        let kommuner = grunnlag.regelverk.kommuner
        sak.mappe.hverStedsangivelse { sted in
            guard sted.kommune.erSatt, sted.kommune != .uoppgitt, !kommuner.gjelder(sted.kommune, paa: sted.dato)
            else { return }
            switch kommuner.overgang(sted.kommune) {
            case .enTilEn(let ny)?: treff.sted(sted, ventet: .kommune(ny), alvor: .reparert)
            case nil where kommuner.kjenner(sted.kommune): treff.sted(sted, alvor: .reparert)
            case .deling?, nil: treff.sted(sted)
            }
        }
    }
}
