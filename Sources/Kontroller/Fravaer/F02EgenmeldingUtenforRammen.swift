import Kalender
import Register
import Regelmotor

extension Kontroll {
    static let egenmeldingUtenforRammen = Kontroll(
        kode: "F-02",
        navn: "Egenmelding før åtte uker i programmet, eller i mer enn tre kalenderdager",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "8"),
        gjelder: .integreringsloven,
        rett: "Sjekk om det finnes legeerklæring, og rett fraværstypen. Er det ikke gyldig fravær, registrer det slik.",
        godtar: [
            .eksempel("Tre dager, den første etter 56 dager i programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.egenmelding, 2.mars(2026)...4.mars(2026))
            },
            .eksempel("Den forrige egenmeldingen sluttet 17 dager før") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.egenmelding, 2.mars(2026)...3.mars(2026))
                $0.fravaer(.egenmelding, 20.mars(2026)...22.mars(2026))
            },
            .eksempel("To dager og en dag er tre dager") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.egenmelding, 2.mars(2026)...3.mars(2026))
                $0.fravaer(.egenmelding, 9.mars(2026)...9.mars(2026))
            },
            .eksempel("Legeerklæring kan brukes fra første dag, og så lenge som legen sier") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 6.januar(2026)...16.januar(2026))
            },
        ],
        slaarUtFor: [
            .eksempel("Etter 55 dager i programmet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.egenmelding, 1.mars(2026)...2.mars(2026))
            },
            .eksempel("Fire kalenderdager, selv om to er lørdag og søndag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.egenmelding, 6.mars(2026)...9.mars(2026))
            },
            .eksempel("Den forrige egenmeldingen sluttet 16 dager før, og dagene er til sammen fem") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.egenmelding, 2.mars(2026)...3.mars(2026))
                $0.fravaer(.egenmelding, 19.mars(2026)...21.mars(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        let regelverk = grunnlag.regelverk
        for f in sak.mappe.fravaer where f.erEgenmelding && f.fra <= f.til {
            guard regelverk.erUnderLoven(f.fra), let venting = regelverk.tall(.egenmeldingVenting, paa: f.fra),
                let hoeyst = regelverk.tall(.egenmeldingsdager, paa: f.fra)
            else { continue }
            if let fra = sak.fakta.startdato?.plus(dager: venting), f.fra < fra {
                treff.rad(f, .fraDato, .dato(f.fra), ventet: .dato(fra))
                continue
            }
            let igjen = hoeyst - sak.mappe.egenmeldingsdager(foer: f.fra, regelverk)
            let siste = f.fra.plus(dager: igjen - 1)
            if f.til > siste { treff.rad(f, .tilDato, .dato(f.til), ventet: igjen > 0 ? .dato(siste) : .ingen) }
        }
    }
}

extension Personmappe {
    /// Calendar days of egenmelding that ended so near before the day that they count with it.
    fileprivate func egenmeldingsdager(foer dag: Dato, _ regelverk: Regelverk) -> Int {
        let tidligst = dag.plus(dager: -(regelverk.tall(.egenmeldingsvindu, paa: dag) ?? 0))
        var sum = 0
        for f in fravaer where f.erEgenmelding && f.til < dag && f.til >= tidligst && f.fra <= f.til {
            sum += f.fra.dager(til: f.til) + 1
        }
        return sum
    }
}
