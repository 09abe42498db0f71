public import Tabeller

/// All tables that rest on the same extract, and what was released from it before. They are protected as one problem; a
/// table is never protected alone (personvern 3).
public struct Familie: Sendable {
    /// A cell that was released earlier from the same extract.
    public enum Frigitt: Sendable, Equatable {
        case vist(Int)
        case skjult
    }

    /// Hash of the extract.
    public let uttrekk: String
    public let tabeller: [Tabell]
    /// By canonical cell key (`Celler.noekkel`).
    public let frigitt: [String: Frigitt]

    public init(uttrekk: String, tabeller: [Tabell], frigitt: [String: Frigitt] = [:]) {
        self.uttrekk = uttrekk
        self.tabeller = tabeller
        self.frigitt = frigitt
    }
}

extension Familie {
    /// Persons with a protected address that the printed total of a table has, and whether some are left out since they are
    /// few: they, or those of a whole who are not in this part of it.
    func skjermede(_ tabell: Tabell, k: Int) -> (vist: Int, erFaa: Bool) {
        let faa = 1..<k
        let hele = tabell.hode.delAv.flatMap { _ in tabeller.first { $0.hode.gruppe == tabell.hode.helGruppe } }
        let utenfor = hele.map { $0.bareHovedtall - tabell.bareHovedtall } ?? 0
        let erFaa = tabell.skjermede > 0 && (faa.contains(tabell.skjermede) || faa.contains(utenfor))
        return (erFaa ? 0 : tabell.skjermede, erFaa)
    }
}

/// Why nothing of a family is published (exit code 77). There is no override.
public enum Vernfeil: Error, Sendable, Equatable {
    /// A sensitive form is determined by cells that cannot be hidden, or no repair exists.
    case kanIkkeVernes(former: [String], aarsak: [String])
    /// Tables that should rest on the same persons do not.
    case ulikeTabeller(tabell: String, annen: String, hvor: String)
    /// A cell was released with another value from the same extract.
    case endretVerdi(noekkel: String)
    /// A released cell that no table of the family can express.
    case ukjentFrigitt(noekkel: String)
    /// More cells would be hidden for the sake of others than the profile allows.
    case forMangeHjelpeceller(tabell: String, gruppe: String, slag: Tabell.Slag, prosent: Int, maks: Int)
    /// Rounding needs one table that the others can be summed from.
    case avrundingKreverEnTabell(maal: String)

    /// What happened, in bokmål.
    public var melding: String {
        switch self {
        case .kanIkkeVernes(let former, let aarsak):
            let hva = former.prefix(3).joined(separator: ", ")
            let fordi = aarsak.isEmpty ? "" : " Bestemt av: \(aarsak.prefix(5).joined(separator: ", "))."
            return "\(former.count) små tall kan regnes ut av andre tall: \(hva).\(fordi)"
        case .ulikeTabeller(let tabell, let annen, let hvor):
            return "\(tabell) og \(annen) skal telle de samme personene, men gjør det ikke (\(hvor))."
        case .endretVerdi(let noekkel):
            return "\(noekkel) er frigitt før med et annet tall fra samme uttrekk."
        case .ukjentFrigitt(let noekkel):
            return "\(noekkel) er frigitt før, men ingen tabell her kan uttrykke den."
        case .forMangeHjelpeceller(let tabell, _, _, let prosent, let maks):
            return "\(tabell): \(prosent) % av tallene måtte skjules for å verne andre; grensen er \(maks) %."
        case .avrundingKreverEnTabell(let maal):
            return "Tabellene om \(maal) kan ikke rundes av sammen, for ingen av dem har alle inndelingene."
        }
    }

    /// What can be done about it. Never «publish anyway».
    public var utvei: String {
        switch self {
        case .kanIkkeVernes, .forMangeHjelpeceller:
            "Slå sammen kategorier, sett nuller: sensitiv for tabellen, ta ut en tabell, eller bruk en profil med avrunding."
        case .avrundingKreverEnTabell:
            "Bruk metode prikk, eller legg til en tabell med alle inndelingene."
        case .ulikeTabeller:
            "Dette er en feil i programmet eller i rapportene: gi tabellene hvert sitt mål, eller rett utvalget."
        case .endretVerdi, .ukjentFrigitt:
            "Bruk et nytt uttrekk, eller ta med tabellen tallet ble frigitt i."
        }
    }
}
