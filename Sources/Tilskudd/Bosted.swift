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
    /// The first day an address was registered.
    private(set) var foerstRegistrert: Dato?
    /// First days of all addresses, before what is one stay was joined: whoever comes back to an address that was never
    /// closed, came back on one of them.
    private(set) var foersteDager: [Dato] = []

    init(_ mappe: borrowing Personmappe, _ regelverk: Regelverk, _ regler: Tilskuddsregler, skjaering: Dato) {
        let kommuner = regelverk.kommuner
        for a in mappe.adresser where a.rolle == .bor && a.teller && a.gyldigFra <= skjaering {
            guard let dsf = a.folkeregistrert, dsf <= skjaering else { continue }
            foerstRegistrert = min(foerstRegistrert ?? dsf, dsf)
            if let til = a.gyldigTil, til < a.gyldigFra {
                hindre.append((.baklengs, til, a.gyldigFra))
                continue
            }
            ledd.append(Ledd(kommune: kommuner.dagens(a.kommune), fra: a.gyldigFra, til: a.gyldigTil))
        }
        foersteDager = ledd.map(\.fra).sorted()
        if ledd.count > 1 {
            ledd.sort { ($0.fra, $0.kommune) < ($1.fra, $1.kommune) }
            flett(maksOpphold: regler.maksOppholdMaaneder)
        }
        for ett in ledd where kommuner.overgang(ett.kommune) == .deling {
            let slutt = ett.til ?? .sist
            if slutt >= Kommuneregister.omlegging { hindre.append((.deltKommune, Kommuneregister.omlegging, slutt)) }
        }
        if let slutt = ledd.last?.til, slutt < skjaering { hindre.append((.adresseSlutt, slutt.plus(dager: 1), .sist)) }
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
            } else if neste.fra > slutt.plus(maaneder: maksOpphold) {
                hindre.append((.langtOpphold, slutt, neste.fra.plus(dager: -1)))
            }
            ut.append(neste)
            // A stay inside another: the outer one goes on when it is over.
            if let til = neste.til, til < slutt {
                ut.append(Ledd(kommune: forrige.kommune, fra: til.plus(dager: 1), til: forrige.til))
            }
        }
        ledd = ut
    }

    /// What must be put right before days in the period are paid for. Time away that an emigration or a death explains is
    /// nothing to put right.
    ///
    /// - Parameter maksOpphold: months within which the person must have left for that to be what explains it.
    func hinder(fra: Dato, til: Dato, borte: [Opphoer], maksOpphold: Int) -> Hinder? {
        hindre.first { h in
            guard h.fra <= til, fra <= h.til else { return false }
            let kanForklares = h.hinder == .langtOpphold || h.hinder == .adresseSlutt
            return !(kanForklares && borte.contains { $0.forklarer(fra: h.fra, til: h.til, maksOpphold) })
        }?.hinder
    }

    /// The kommune on the day: the last one moved to. Before the first address, the first.
    func kommune(paa dag: Dato) -> Kommunenummer? { (ledd.last { $0.fra <= dag } ?? ledd.first)?.kommune }

    /// Who gets a month of a grant that follows a settlement: the kommune that settled the person until there is a move.
    ///
    /// The kommune moved from keeps the month of the move and `beholder` after it (tilskudd 5.5). A kommune that is split,
    /// and an arrival from abroad, are not moves: the new one has the month it begins in.
    func mottaker(
        maaned: Int, bosatt: (kommune: Kommunenummer, dag: Dato), beholder: Int, borte: [Opphoer],
        _ kommuner: Kommuneregister
    ) -> Mottaker {
        var svar = bosatt.kommune
        for neste in ledd where neste.fra > bosatt.dag {
            let erDelt = kommuner.overgang(svar) == .deling && neste.fra == Kommuneregister.omlegging
            let erTilbake = borte.contains { $0.tilbake == neste.fra }
            let foerste = neste.fra.maanedsnummer + (erDelt || erTilbake ? 0 : beholder + 1)
            if foerste <= maaned { svar = neste.kommune }
        }
        return Mottaker(svar)
    }

    /// The settlement and the addresses tell of the same kommune: one of the addresses from the settlement on is there.
    func passer(_ kommune: Kommunenummer, fra bosatt: Dato, _ kommuner: Kommuneregister) -> Bool {
        if kommuner.overgang(kommune) == .deling, ledd.contains(where: { $0.fra >= Kommuneregister.omlegging }) {
            return true
        }
        return ledd.contains { $0.kommune == kommune && ($0.til.map { $0 >= bosatt } ?? true) }
    }
}

extension Dato {
    fileprivate static let sist = Dato(dagnummer: .max)
    fileprivate func plusHoeyst(_ dager: Int) -> Dato { self == .sist ? self : plus(dager: dager) }
}

/// The right ends, for good or for a time: death or emigration (tilskudd 4.5 and 5.5).
struct Opphoer {
    let dag: Dato
    /// The first day back in Norway, when the person has come back.
    let tilbake: Dato?

    /// Months that count: up to and including those kept after the event, and those after a return.
    func harRett(maaned: Int, beholder: Int) -> Bool {
        maaned <= dag.maanedsnummer + beholder || tilbake.map { maaned >= $0.maanedsnummer } ?? false
    }

    /// Time without an address that begins about when the person left.
    func forklarer(fra: Dato, til: Dato, _ maksOpphold: Int) -> Bool {
        dag.plus(maaneder: 2) >= fra && dag <= til && dag <= fra.plus(maaneder: maksOpphold)
    }

    /// The person is here on the day, as far as this one knows.
    func erHer(_ dag: Dato) -> Bool { dag <= self.dag || tilbake.map { $0 <= dag } ?? false }
}

/// Every time the person left, as it was known on the cut-off, or what the register leaves out about it.
struct Opphoerssvar {
    private(set) var alle: [Opphoer] = []
    /// The register says that it has happened, and not when.
    private(set) var hinder: Hinder?
    /// Not resident in Folkeregisteret: nothing to those who are not settled, such as whoever is in a centre.
    private(set) var erIkkeBosatt = false

    /// - Parameter bosatt: a settlement after an emigration is a return too.
    init(_ mappe: borrowing Personmappe, _ bosted: borrowing Bosted, bosatt: Dato?, skjaering: Dato) {
        let person = mappe.person
        var doed = person.doedsdato
        var utvandret = person.utvandret.map { [$0] } ?? []
        for a in mappe.avslutninger where a.teller {
            if a.aarsak == .doed { doed = doed ?? a.dato }
            if a.aarsak == .utvandret, !utvandret.contains(a.dato) { utvandret.append(a.dato) }
        }
        for dag in utvandret.sorted() where dag <= skjaering {
            let bosattEtter = bosatt.flatMap { $0 > dag ? $0 : nil }
            alle.append(Opphoer(dag: dag, tilbake: bosted.foersteDager.first { $0 > dag } ?? bosattEtter))
        }
        if let doed, doed <= skjaering { alle.append(Opphoer(dag: doed, tilbake: nil)) }
        switch person.registerstatus {
        case .doed? where doed == nil: hinder = .doedsdato
        case .utvandret? where utvandret.isEmpty: hinder = .utvandringsdato
        case .forsvunnet?: hinder = .forsvunnet
        case .ikkeBosatt?: erIkkeBosatt = true
        default: break
        }
    }

    /// The last time, when the person has not come back.
    var siste: Opphoer? { alle.last { $0.tilbake == nil } }

    func erHer(_ dag: Dato) -> Bool { alle.allSatisfy { $0.erHer(dag) } }
}
