import Kalender
import Register
import Regelmotor

/// How long a kind of leave may be (KL-27).
struct Permisjonsramme: Sendable {
    /// What the number counts.
    enum Maal: Sendable {
        /// Virkedager in the twelve months that end with the leave.
        case tolvMaaneder
        /// Virkedager in a calendar year.
        case kalenderaar
        /// Months of one leave.
        case maaneder
    }

    let type: Permisjonstype
    let verdi: Lovverdi
    let maal: Maal

    init(_ type: Permisjonstype, _ verdi: Lovverdi, _ maal: Maal) {
        (self.type, self.verdi, self.maal) = (type, verdi, maal)
    }

    static let alle: [Permisjonsramme] = [
        .init(.pSvangerskap, .svangerskap, .tolvMaaneder), .init(.pFoedselMor, .foedselMor, .tolvMaaneder),
        .init(.pFoedselFar, .foedselFar, .tolvMaaneder), .init(.pVelferd, .velferd, .kalenderaar),
        .init(.pFred, .fred, .kalenderaar), .init(.pSykdomLang, .langvarigSykdom, .maaneder),
        .init(.pOmsorg, .omsorg, .maaneder), .init(.pReligion, .religioeseDager, .kalenderaar),
        .init(.pFerie, .ferie, .kalenderaar), .init(.pnVelferd, .norskVelferd, .kalenderaar),
        .init(.pnFred, .norskFred, .kalenderaar), .init(.pnSykdom, .norskSykdom, .maaneder),
        .init(.pnOmsorg, .norskOmsorg, .maaneder),
    ]

    func gjelder(_ p: Permisjon) -> Bool { p.type == type && p.teller }

    /// Points at each leave that passes the ceiling, where the one before had not.
    func proev(_ rekke: Radrekke<Permisjon>, _ regelverk: Regelverk, _ treff: inout Treff) {
        let virkedager = regelverk.virkedager
        switch maal {
        case .maaneder:
            for p in rekke.rader {
                guard let maaneder = regelverk.tall(verdi, paa: p.fra) else { continue }
                let siste = p.fra.sisteDag(etterMaaneder: maaneder)
                if p.til > siste { treff.rad(p, .tilDato, .dato(p.til), ventet: .dato(siste)) }
            }
        case .tolvMaaneder:
            var varOver = false
            for p in rekke.rader {
                guard let hoeyst = regelverk.tall(verdi, paa: p.fra) else { continue }
                let dager = rekke.virkedager(iTolvMaanederTil: p.til, virkedager)
                if dager > hoeyst, !varOver { treff.over(p, dager) }
                varOver = dager > hoeyst
            }
        case .kalenderaar:
            var meldt = Int.min
            for p in rekke.rader {
                for aar in p.fra.aar...p.til.aar where aar > meldt {
                    let dager = rekke.virkedager(iAaretTil: min(p.til, 31.desember(aar)), virkedager)
                    guard let hoeyst = regelverk.tall(verdi, paa: p.fra), dager > hoeyst else { continue }
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
