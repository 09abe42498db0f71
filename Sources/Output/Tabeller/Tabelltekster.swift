import Tabeller
import Tekster

/// What every form of a publication table says about itself.
extension Tabellsett {
    static let kilde = Ordbok.felles.tekst("Kilde: NIR, IMDi")
    static let emnekode = "in"
    static let emne = Ordbok.felles.tekst("Innvandring og innvandrere")
    /// What the dimension of measures is called in the StatBank.
    static let innholdsnavn = "statistikkvariabel"

    /// The word for the periods: «år» when all are years.
    var tidsnavn: Tekst { Ordbok.felles.tekst(tidsskala?.navn ?? "periode") }

    /// «2021 - 2025», or the one period there is.
    var tidsrom: String {
        guard let foerste = perioder.first, let siste = perioder.last, foerste != siste else { return perioder[0] }
        return "\(foerste) - \(siste)"
    }

    /// The StatBank's pattern: «NIR1010: Tidligere deltakere, etter kjønn og alder 2021 - 2025».
    func overskrift(_ form: Maalform) -> String {
        let etter = Tegn.oppramsing(kolonner.map { Ordbok.felles.i(form, $0.tittel).smaaForbokstav })
        return "\(id): \(hva.i(form))\(etter.isEmpty ? "" : ", etter \(etter)") \(tidsrom)"
    }

    /// The time scale that PX knows, when every period is of it.
    var tidsskala: Tidsskala? { Tidsskala.alle.first { skala in perioder.allSatisfy { skala.verdi($0) != nil } } }
}

/// A regular time scale: its letter in PX, the word for it, and the values.
struct Tidsskala {
    let kode: String
    let navn: String
    /// `202503` for the month `2025-03`; nil for a period of another scale.
    let verdi: @Sendable (String) -> String?

    static let alle = [
        Tidsskala(kode: "A1", navn: "år") { $0.utf8.count == 4 && erSifre($0) ? $0 : nil },
        Tidsskala(kode: "Q1", navn: "kvartal") { navn in
            let deler = navn.split(separator: "-Q", omittingEmptySubsequences: false).map(String.init)
            guard deler.count == 2, deler[0].utf8.count == 4, erSifre(deler[0]), let nr = Int(deler[1]) else {
                return nil
            }
            return (1...4).contains(nr) ? deler[0] + deler[1] : nil
        },
        Tidsskala(kode: "M1", navn: "måned") { navn in
            let deler = navn.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard deler.map(\.utf8.count) == [4, 2], deler.allSatisfy(erSifre), let nr = Int(deler[1]) else {
                return nil
            }
            return (1...12).contains(nr) ? deler.joined() : nil
        },
    ]

    private static func erSifre(_ tekst: String) -> Bool { tekst.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
