import Kalender
import Register
import Regelmotor

/// How long a kind of leave may be (KL-27).
struct Permisjonsramme: Sendable {
    enum Ramme: Sendable {
        /// Virkedager in the twelve months that end with the leave.
        case tolvMaaneder(Int)
        /// Virkedager in a calendar year.
        case kalenderaar(Int)
        /// Months of one leave.
        case lengde(maaneder: Int)
    }

    /// First day of leave it is used for.
    static let fra = 1.januar(2021)

    let type: Permisjonstype
    let ramme: Ramme
    let hjemmel: Hjemmel

    init(_ type: Permisjonstype, _ ramme: Ramme, _ paragraf: String) {
        (self.type, self.ramme) = (type, ramme)
        hjemmel = Hjemmel(.integreringsforskriften, paragraf)
    }

    func gjelder(_ p: Permisjon) -> Bool { p.type == type && p.teller && p.fra >= Permisjonsramme.fra }

    /// Points at each leave that passes the ceiling, where the one before had not.
    func proev(_ rekke: Radrekke<Permisjon>, _ virkedager: Virkedager, _ treff: inout Treff) {
        switch ramme {
        case .lengde(let maaneder):
            for p in rekke.rader {
                let siste = p.fra.sisteDag(etterMaaneder: maaneder)
                if p.til > siste { treff.rad(p, .tilDato, .dato(p.til), ventet: .dato(siste)) }
            }
        case .tolvMaaneder(let hoeyst):
            var varOver = false
            for p in rekke.rader {
                let dager = rekke.virkedager(iTolvMaanederTil: p.til, virkedager)
                if dager > hoeyst, !varOver { treff.over(p, dager) }
                varOver = dager > hoeyst
            }
        case .kalenderaar(let hoeyst):
            var meldt = Int.min
            for p in rekke.rader {
                for aar in p.fra.aar...p.til.aar where aar > meldt {
                    let dager = rekke.virkedager(iAaretTil: min(p.til, 31.desember(aar)), virkedager)
                    guard dager > hoeyst else { continue }
                    treff.over(p, dager)
                    meldt = aar
                    break
                }
            }
        }
    }
}

extension Treff {
    fileprivate mutating func over(_ p: Permisjon, _ dager: Int) {
        rad(p, .tilDato, .dato(p.til), ventet: .virkedager(Int32(dager)))
    }
}
