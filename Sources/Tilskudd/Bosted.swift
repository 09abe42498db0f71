import Kalender
import Regelmotor
import Register

/// Where the person has lived by Folkeregisteret, as it was known on the cut-off, one kommune after another.
///
/// The address decides, and not the kommune that follows up (tilskudd 9.2).
struct Bosted {
    struct Ledd {
        let kommune: Kommunenummer
        let fra: Dato
        var til: Dato?
    }

    /// By first day; neighbours are different kommuner.
    private(set) var ledd: [Ledd] = []
    /// What must be put right, and the days it touches, both inclusive.
    private(set) var hindre: [(hinder: Hinder, fra: Dato, til: Dato)] = []

    init(_ mappe: borrowing Personmappe, _ regelverk: Regelverk, _ regler: Tilskuddsregler, skjaering: Dato) {
        for a in mappe.adresser where a.rolle == .bor && a.teller && a.gyldigFra <= skjaering {
            guard let dsf = a.folkeregistrert, dsf <= skjaering else { continue }
            if let til = a.gyldigTil, til < a.gyldigFra {
                hindre.append((.baklengs, til, a.gyldigFra))
                continue
            }
            ledd.append(Ledd(kommune: regelverk.kommuner.dagens(a.kommune), fra: a.gyldigFra, til: a.gyldigTil))
        }
        if ledd.count > 1 {
            ledd.sort { ($0.fra, $0.kommune) < ($1.fra, $1.kommune) }
            flett(maksOpphold: regler.maksOppholdMaaneder)
        }
    }

    /// Joins what is one stay, and notes what contradicts itself.
    private mutating func flett(maksOpphold: Int) {
        var ut: [Ledd] = []
        for neste in ledd {
            guard let forrige = ut.last else {
                ut.append(neste)
                continue
            }
            let slutt = forrige.til ?? .sist
            if neste.kommune == forrige.kommune, neste.fra <= slutt.plusHoeyst(1) {
                ut[ut.count - 1].til = slutt >= neste.til ?? .sist ? forrige.til : neste.til
                continue
            }
            if neste.fra <= slutt {
                hindre.append((.overlapp, neste.fra, min(slutt, neste.til ?? .sist)))
            } else if forrige.kommune != neste.kommune || neste.fra > slutt.plusHoeyst(1),
                neste.fra > slutt.plus(maaneder: maksOpphold)
            {
                hindre.append((.langtOpphold, slutt, neste.fra))
            }
            ut.append(neste)
        }
        ledd = ut
    }

    /// What must be put right before days in the period are paid for.
    func hinder(fra: Dato, til: Dato) -> Hinder? { hindre.first { $0.fra <= til && fra <= $0.til }?.hinder }

    /// The kommune on the day: the last one moved to. Before the first address, the first.
    func kommune(paa dag: Dato) -> Kommunenummer? { (ledd.last { $0.fra <= dag } ?? ledd.first)?.kommune }

    /// The receiver of each month is the kommune lived in, but the kommune moved from keeps the month of the move and
    /// `beholder` after it (tilskudd 5.5).
    func mottaker(maaned: Int, beholder: Int) -> Mottaker? {
        guard var svar = ledd.first?.kommune else { return nil }
        for neste in ledd.dropFirst() where neste.fra.maanedsnummer + beholder < maaned { svar = neste.kommune }
        return Mottaker(svar)
    }
}

extension Dato {
    fileprivate static let sist = Dato(dagnummer: .max)
    fileprivate func plusHoeyst(_ dager: Int) -> Dato { self == .sist ? self : plus(dager: dager) }
}

/// The day the right ends: death or emigration (tilskudd 4.5 and 5.5).
struct Opphoer {
    let dag: Dato
    /// The first day back in Norway, when the person has come back.
    let tilbake: Dato?

    /// Months that count: up to and including the one kept after the event, and those after a return.
    func harRett(maaned: Int, beholder: Int) -> Bool {
        maaned <= dag.maanedsnummer + beholder || tilbake.map { maaned >= $0.maanedsnummer } ?? false
    }
}

enum Opphoerssvar {
    case ingen
    case opphoert(Opphoer)
    /// The register says that it has happened, and not when.
    case uavklart(Hinder)

    init(_ mappe: borrowing Personmappe, _ bosted: borrowing Bosted, skjaering: Dato) {
        let person = mappe.person
        func avslutning(_ aarsak: Avslutningsaarsak) -> Dato? {
            mappe.avslutninger.last { $0.teller && $0.aarsak == aarsak && $0.dato <= skjaering }?.dato
        }
        // The status is of the day of the extract: what ended the right may have happened after the cut-off.
        func harDag(_ aarsak: Avslutningsaarsak) -> Bool {
            mappe.avslutninger.contains { $0.teller && $0.aarsak == aarsak }
        }
        if let dag = person.doedsdato ?? avslutning(.doed), dag <= skjaering {
            self = .opphoert(Opphoer(dag: dag, tilbake: nil))
        } else if person.registerstatus == .doed, person.doedsdato == nil, !harDag(.doed) {
            self = .uavklart(.doedsdato)
        } else if let dag = person.utvandret ?? avslutning(.utvandret), dag <= skjaering {
            self = .opphoert(Opphoer(dag: dag, tilbake: bosted.ledd.first { $0.fra > dag }?.fra))
        } else if person.registerstatus == .utvandret, person.utvandret == nil, !harDag(.utvandret) {
            self = .uavklart(.utvandringsdato)
        } else if person.registerstatus == .forsvunnet || person.registerstatus == .ikkeBosatt {
            self = .uavklart(.forsvunnet)
        } else {
            self = .ingen
        }
    }

    var opphoer: Opphoer? { if case .opphoert(let opphoer) = self { opphoer } else { nil } }
    var hinder: Hinder? { if case .uavklart(let hinder) = self { hinder } else { nil } }
}
