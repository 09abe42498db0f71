import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let aarsakEtterFoedsel = Kontroll(
        kode: "F-06",
        navn: "Fravær rett etter omsorgspermisjon mangler årsak",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "52"),
        kreverKolonner: [.aarsakEtterFoedselspermisjon],
        rett: "Registrer årsaken til fraværet etter permisjonen, for eksempel at barnet mangler barnepass.",
        godtar: [
            .eksempel("Årsaken er registrert") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.permisjon(.pOmsorg, 1.september(2025)...1.april(2026))
                $0.fravaer(.tillatt, 7.april(2026)...8.april(2026), etterFoedsel: .barnepass)
            },
            .eksempel("Det var en virkedag i programmet imellom") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.permisjon(.pOmsorg, 1.september(2025)...1.april(2026))
                $0.fravaer(.tillatt, 8.april(2026)...9.april(2026))
            },
            .eksempel("Fraværet kom før permisjonen") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.fravaer(.lege, 25.august(2025)...29.august(2025))
                $0.permisjon(.pOmsorg, 1.september(2025)...1.april(2026))
            },
            .eksempel("Permisjonen var av et annet slag") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.permisjon(.pVelferd, 1.april(2026)...1.april(2026))
                $0.fravaer(.tillatt, 7.april(2026)...8.april(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Første virkedag etter påsken") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.permisjon(.pOmsorg, 1.september(2025)...1.april(2026))
                $0.fravaer(.tillatt, 7.april(2026)...8.april(2026))
            },
            .eksempel("Dagen etter permisjonen") {
                $0.deltakelse(oppstart: 3.februar(2025))
                $0.permisjon(.pOmsorg, 1.september(2025)...10.mars(2026))
                $0.fravaer(.lege, 11.mars(2026)...12.mars(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        let virkedager = grunnlag.regelverk.virkedager
        for f in sak.mappe.fravaer where f.teller && f.ordning == .intro && f.aarsakEtterFoedsel == nil {
            let erRettEtter = sak.mappe.permisjoner.contains { $0.erOmsorg(rettFoer: f.fra, virkedager) }
            if erRettEtter { treff.rad(f, .aarsakEtterFoedselspermisjon) }
        }
    }
}

extension Permisjon {
    /// Leave of care from the programme that ended before the day, with no virkedag between.
    fileprivate func erOmsorg(rettFoer dag: Dato, _ virkedager: Virkedager) -> Bool {
        guard type == .pOmsorg, ordning == .intro, teller, til < dag else { return false }
        guard let imellom = Periode(fom: til.plus(dager: 1), tom: dag.plus(dager: -1)) else { return true }
        return virkedager.antall(i: imellom) == 0
    }
}
