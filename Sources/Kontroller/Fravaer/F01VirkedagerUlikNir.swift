import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// Hours of one day are part of a day and not a number of days (T-11).
    static let virkedagerUlikNir = Kontroll(
        kode: "F-01",
        navn: "Antall virkedager i NIR er et annet enn perioden gir",
        alvor: .advarsel,
        hjemmel: Hjemmel(.integreringsforskriften, "17 første ledd"),
        ser: [.fravaer, .permisjon],
        rett: "Sjekk fra-dato og til-dato. Virkedager er mandag til fredag uten helligdager og 1. og 17. mai.",
        godtar: [
            .eksempel("Påsken 2026 har 7 virkedager av 10 ukedager") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 30.mars(2026)...10.april(2026), virkedagerNir: Desimal(7))
            },
            .eksempel("NIR viser ikke noe antall") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 30.mars(2026)...10.april(2026))
            },
            .eksempel("Noen timer av en dag") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(
                    .tillatt, 2.mars(2026)...2.mars(2026), virkedagerNir: Desimal(hundredeler: 50), timer: Desimal(3))
            },
        ],
        slaarUtFor: [
            .eksempel("Helligdagene er telt med") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 30.mars(2026)...10.april(2026), virkedagerNir: Desimal(10))
            },
            .eksempel("En halv dag for mye på permisjonen") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.permisjon(.pVelferd, 2.mars(2026)...3.mars(2026), virkedagerNir: Desimal(hundredeler: 250))
            },
        ]
    ) { sak, grunnlag, treff in
        for f in sak.mappe.fravaer where f.teller && !f.erDelAvDag {
            guard let nirs = f.virkedagerNir, let dager = Periode(fom: f.fra, tom: f.til) else { continue }
            let vaart = grunnlag.regelverk.virkedager.antall(i: dager)
            if nirs != Desimal(vaart) {
                treff.rad(f, .antallVirkedagerNir, .desimal(nirs), ventet: .tall(Int32(vaart)))
            }
        }
        for p in sak.mappe.permisjoner where p.teller {
            guard let nirs = p.virkedagerNir, let dager = Periode(fom: p.fra, tom: p.til) else { continue }
            let vaart = grunnlag.regelverk.virkedager.antall(i: dager)
            if nirs != Desimal(vaart) {
                treff.rad(p, .antallVirkedagerNir, .desimal(nirs), ventet: .tall(Int32(vaart)))
            }
        }
    }
}
