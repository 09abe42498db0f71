import Kalender
import Register
import Regelmotor

extension Kontroll {
    /// The rules take the union of the days (OP-13); this says where they did.
    ///
    /// Rows are compared in pairs: a person has few, and nothing is set aside in memory for the many who have none.
    static let sammeDagToGanger = Kontroll(
        kode: "T-08",
        navn: "Samme dag er registrert som fravær eller permisjon flere ganger; den er telt én gang",
        alvor: .reparert,
        hjemmel: Hjemmel(.integreringsforskriften, "10 og 19"),
        ser: [.fravaer, .permisjon],
        rett: "Slett eller kort ned den registreringen som ikke stemmer. Fristen er riktig så lenge dagene er det.",
        godtar: [
            .eksempel("Permisjonen begynner dagen etter fraværet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...5.mars(2026))
                $0.permisjon(.pVelferd, 6.mars(2026)...9.mars(2026))
            },
            .eksempel("Bare en lørdag står to ganger") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...7.mars(2026))
                $0.permisjon(.pVelferd, 7.mars(2026)...9.mars(2026))
            },
            .eksempel("Ferie teller ikke, og kan ikke telles to ganger") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...6.mars(2026))
                $0.permisjon(.pFerie, 6.mars(2026)...9.mars(2026))
            },
            .eksempel("Det ene fraværet er annullert") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...6.mars(2026))
                $0.fravaer(.lege, 2.mars(2026)...6.mars(2026), annullert: true)
            },
        ],
        slaarUtFor: [
            .eksempel("Permisjonen begynner siste dag av fraværet") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...6.mars(2026))
                $0.permisjon(.pVelferd, 6.mars(2026)...9.mars(2026))
            },
            .eksempel("Samme fravær to ganger") {
                $0.deltakelse(oppstart: 5.januar(2026))
                $0.fravaer(.lege, 2.mars(2026)...6.mars(2026))
                $0.fravaer(.lege, 2.mars(2026)...6.mars(2026))
            },
        ]
    ) { sak, grunnlag, treff in
        guard sak.mappe.fravaer.count + sak.mappe.permisjoner.count > 1 else { return }
        let virkedager = grunnlag.regelverk.virkedager
        for f in sak.mappe.fravaer {
            guard let dager = f.tellendeDager else { continue }
            // Only rows that stand before: of two alike it is the later that repeats.
            for annen in sak.mappe.fravaer where annen.kilde.post < f.kilde.post {
                guard let felles = annen.tellendeDager?.snitt(dager), virkedager.antall(i: felles) > 0 else { continue }
                treff.rad(f, .fraDato, .dato(felles.fom))
                break
            }
        }
        for p in sak.mappe.permisjoner {
            guard let dager = p.tellendeDager else { continue }
            let foerste = sak.mappe.foersteGjentatte(p, dager, virkedager)
            if let foerste { treff.rad(p, .fraDato, .dato(foerste)) }
        }
    }
}

extension Personmappe {
    /// First day of the leave that an absence, or a leave that stands before, has too.
    fileprivate func foersteGjentatte(_ p: Permisjon, _ dager: Periode, _ virkedager: Virkedager) -> Dato? {
        for f in fravaer {
            if let felles = f.tellendeDager?.snitt(dager), virkedager.antall(i: felles) > 0 { return felles.fom }
        }
        for annen in permisjoner where annen.kilde.post < p.kilde.post {
            if let felles = annen.tellendeDager?.snitt(dager), virkedager.antall(i: felles) > 0 { return felles.fom }
        }
        return nil
    }
}

extension Fravaer {
    /// The days, when they are among those that may prolong the programme.
    fileprivate var tellendeDager: Periode? {
        guard teller, ordning == .intro, type.forlengerIntro, !erDelAvDag else { return nil }
        return Periode(fom: fra, tom: til)
    }
}

extension Permisjon {
    /// The days, when they are among those that may prolong the programme (KL-27).
    fileprivate var tellendeDager: Periode? {
        guard teller, ordning == .intro else { return nil }
        switch type {
        case .pFerie, .pReligion, .pAmmefri, .pSvangerskapskontroll, .pUkjent: return nil
        default: return Periode(fom: fra, tom: til)
        }
    }
}
