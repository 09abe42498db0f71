// Midlertidig – tas ut når vernet er her. Skjuler hvert tall, så ingenting kan slippe ut imens.

public import Tabeller

public struct Familie: Sendable {
    public enum Frigitt: Sendable, Equatable {
        case vist(Int)
        case skjult
    }

    let tabeller: [Tabell]

    public init(uttrekk: String, tabeller: [Tabell], frigitt: [String: Frigitt] = [:]) { self.tabeller = tabeller }
}

public enum Vernfeil: Error, Sendable, Equatable {
    case ulikeTabeller(tabell: String, annen: String, hvor: String)

    public var melding: String { "\(self)" }
    public var utvei: String { "Rett rapportene." }
}

public struct Vernet: Sendable {
    public let tabeller: [BeskyttetTabell]
    public let rapport: Vernrapport
}

public enum Vern {
    public static func beskytt(_ familie: Familie, _ profil: Vernprofil) throws(Vernfeil) -> Vernet {
        let regler = Vernregler(
            k: profil.k, kSensitiv: profil.kSensitiv, bareHovedtall: 0, nuller: .sensitiv,
            gruppeMaksNull: profil.gruppeMaksNull, foelsomme: [], storKommuneInndelinger: [], storKommuneNivaaer: [],
            storKommune: profil.storKommune)
        return Vernet(
            tabeller: familie.tabeller.map { tabell in
                let celler = Celler(tabell.inndelinger)
                return BeskyttetTabell(
                    tabell.hode, celler, [Cellevisning](repeating: .skjult, count: celler.antall), regler,
                    minsteNevner: profil.minsteNevner)
            },
            rapport: Vernrapport(
                familie: "", nivaa: "A", nivaagrunn: "Alt er skjult.", tabeller: [], former: [], smaleste: [],
                mestVerdifulle: [], innsidere: [], overlapp: 0, tidligereSkjult: 0, vitner: 0, loesninger: 0,
                reparert: 0, vistIgjen: 0, parametere: [], tider: [], skjermedeUtelatt: false))
    }
}
