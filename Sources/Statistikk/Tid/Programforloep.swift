public import Kalender
import Regelmotor
public import Register

/// The programme of a person day by day, for any day in the past (indikatorer 1.4): PROG, SLUTT and DAG.
///
/// The rules of law look at the person on one day; statistics ask about years and months that are gone. Both rest on the
/// same decisions and endings.
public struct Programforloep: Sendable {
    /// Days covered by one decision on participation, both ends inclusive.
    public struct Strekk: Sendable, Equatable {
        public let fra: Dato
        public var til: Dato
        /// The municipality of the decision, today's code; none when the row has none.
        public let kommune: Kommunenummer
        public let bydel: UInt32
    }

    /// Ascending, none overlapping.
    public let strekk: [Strekk]
    /// Endings after at least one day of programme that no new participation follows within `SLUTT_GAP` days, ascending.
    public let slutter: [Avslutning]

    /// A decision without an end runs until something ends it.
    static let aapen = Dato(dagnummer: 100_000)

    public init(_ mappe: borrowing Personmappe, _ kommuner: Kommuneregister, sluttgap: Int = 60) {
        guard mappe.harDeltakelse else {
            (strekk, slutter) = ([], [])
            return
        }
        var slutter: [Avslutning] = []
        for a in mappe.avslutninger where a.teller && a.ordning == .intro { slutter.append(a) }
        slutter.sort { $0.dato < $1.dato }
        var strekk: [Strekk] = []
        for v in mappe.vedtak {
            guard v.erDeltakelse, let start = v.startdato else { continue }
            var til = v.sluttdato ?? Self.aapen
            if let ende = slutter.first(where: { $0.dato >= start && !$0.gjelderFoer(start) })?.dato {
                til = min(til, ende)
            }
            guard start <= til else { continue }
            let kommune = v.felles.kommune.erSatt ? kommuner.dagens(v.felles.kommune) : .ingen
            strekk.append(Strekk(fra: start, til: til, kommune: kommune, bydel: v.felles.bydel))
        }
        self.strekk = Self.utenOverlapp(strekk)
        guard let foerste = self.strekk.first?.fra else {
            self.slutter = []
            return
        }
        let starter = self.strekk.map(\.fra)
        self.slutter = slutter.filter { a in
            foerste <= a.dato
                && !starter.contains { start in
                    (start > a.dato || a.gjelderFoer(start)) && start <= a.dato.plus(dager: sluttgap)
                }
        }
    }

    /// Of two decisions about the same day the one that began last decides whose programme it is.
    private static func utenOverlapp(_ strekk: [Strekk]) -> [Strekk] {
        guard strekk.count > 1 else { return strekk }
        var ut: [Strekk] = []
        for ny in strekk.sorted(by: { $0.fra < $1.fra }) {
            guard let forrige = ut.last, ny.fra <= forrige.til else {
                ut.append(ny)
                continue
            }
            if ny.fra == forrige.fra { ut.removeLast() } else { ut[ut.count - 1].til = ny.fra.plus(dager: -1) }
            ut.append(ny)
            if ny.til < forrige.til {
                ut.append(
                    Strekk(
                        fra: ny.til.plus(dager: 1), til: forrige.til, kommune: forrige.kommune, bydel: forrige.bydel))
            }
        }
        return ut
    }

    /// First day of the programme; later decisions do not move it.
    public var start: Dato? { strekk.first?.fra }

    /// DAG(p, d): the day lies in a decision, on or before the ending.
    public func dag(_ d: Dato) -> Bool { strekk.contains { $0.fra <= d && d <= $0.til } }

    /// At least one day of programme in the period.
    public func harDag(i periode: Statistikkperiode) -> Bool {
        strekk.contains { $0.fra <= periode.til && periode.fra <= $0.til }
    }

    /// The last day of programme in the period, and the decision it is in.
    public func sisteDag(i periode: Statistikkperiode) -> (dag: Dato, strekk: Strekk)? {
        guard let siste = strekk.last(where: { $0.fra <= periode.til && periode.fra <= $0.til }) else { return nil }
        return (min(siste.til, periode.til), siste)
    }

    /// SLUTT(p) of the period: the last ending in it.
    public func slutt(i periode: Statistikkperiode) -> Avslutning? {
        slutter.last { periode.inneholder($0.dato) }
    }
}

extension Avslutning {
    /// An ending by bortfall on the day a participation starts comes before it.
    fileprivate func gjelderFoer(_ start: Dato) -> Bool { aarsak == .bortfallArbeid && dato == start }
}
