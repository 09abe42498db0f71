import Kalender
import Register
import Tekster

/// The elements of the programme that figures are told for (indikatorer 1.2): those the law makes obligatory, each by
/// itself, and the others in groups (KL-24).
enum Programelement: CaseIterable, Sendable {
    case norsk, samfunn, livsmestring, foreldre, arbeidsrettet, utdanningsrettet, grunnskole, vgo, annet

    /// As in ids of indicators and names of utvalg.
    var kode: String { String(describing: self).uppercased() }

    var navn: Tekst {
        switch self {
        case .norsk: Tekst("norskopplæring")
        case .samfunn: Tekst("samfunnskunnskap")
        case .livsmestring: Tekst("livsmestring", nn: "livsmeistring")
        case .foreldre: Tekst("foreldreveiledning", nn: "foreldrerettleiing")
        case .arbeidsrettet: Tekst("arbeidsrettet tiltak", nn: "arbeidsretta tiltak")
        case .utdanningsrettet: Tekst("utdanningsrettet tiltak", nn: "utdanningsretta tiltak")
        case .grunnskole: Tekst("grunnskole", nn: "grunnskule")
        case .vgo: Tekst("videregående opplæring", nn: "vidaregåande opplæring")
        case .annet: Tekst("annet tiltak", nn: "anna tiltak")
        }
    }
}

extension Tiltakstype {
    var element: Programelement {
        switch self {
        case .norsk: .norsk
        case .samf: .samfunn
        case .livsmestring: .livsmestring
        case .foreldre: .foreldre
        case .praksis, .arbeidDeltid, .kursYrke, .navTiltak, .hurtigspor, .spraakpraksis, .yrkesproeving, .arbeidOff,
            .arbeidPriv:
            .arbeidsrettet
        case .hoeyere, .rekvalifisering, .godkjenning: .utdanningsrettet
        case .grunnskole: .grunnskole
        case .vgo: .vgo
        case .digital, .kursAnnet, .integreringsfremmende, .annet, .ukjent: .annet
        }
    }
}

extension Tiltak {
    /// At least one day of it in the period; a running one lasts until further notice.
    func overlapper(_ periode: Statistikkperiode) -> Bool {
        guard teller, fra <= periode.til else { return false }
        return til.map { fra <= $0 && periode.fra <= $0 } ?? true
    }
}
