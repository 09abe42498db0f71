public import Tabeller
public import Tekster

/// A table that a pipeline can ask for: names that exist in the program, put together.
public struct Rapport: Sendable {
    public enum Slag: String, Sendable, CaseIterable {
        /// How many persons.
        case tabell
        /// How large a part of the utvalg is in another.
        case andel
    }

    /// A cut of the table for a sheet: one variable down, one across, the others at their total.
    public struct Ark: Sendable, Equatable {
        public let rader: String
        public let kolonner: String
        /// Levels of the row variable; empty = all. *Uoppgitt* always has its row.
        public let nivaaer: [String]

        public init(rader: String, kolonner: String, nivaaer: [String] = []) {
            (self.rader, self.kolonner, self.nivaaer) = (rader, kolonner, nivaaer)
        }
    }

    public let navn: String
    /// `NIR1003`.
    public let id: String
    public let tittel: Tekst
    public let utvalg: Utvalg
    /// Numerator of a share; nil for a count.
    public let teller: Utvalg?
    public let variabler: [Variabel]
    /// What the figures are about, told from the day of computation.
    public let perioder: Periodevalg
    /// Levels of variables with levels that are printed; empty = all.
    public let nivaaer: [String]
    public let ark: [Ark]
    /// How zeros are treated; nil = as the profile says.
    public let nuller: Nullbehandling?
    /// A variable whose own totals are the last to be hidden.
    public let totalerEtter: String?

    public var slag: Slag { teller == nil ? .tabell : .andel }

    public init(
        _ navn: String, id: String, tittel: Tekst, utvalg: Utvalg, teller: Utvalg? = nil, variabler: [Variabel],
        perioder: Periodevalg = Periodevalg(.dato),
        nivaaer: [String] = [], ark: [Ark] = [], nuller: Nullbehandling? = nil, totalerEtter: String? = nil
    ) {
        (self.navn, self.id, self.tittel) = (navn, id, tittel)
        (self.utvalg, self.teller, self.variabler) = (utvalg, teller, variabler)
        self.perioder = perioder
        (self.nivaaer, self.ark, self.nuller, self.totalerEtter) = (nivaaer, ark, nuller, totalerEtter)
    }

    /// Tables of the same utvalg and period rest on the same persons, so the utvalg is the measure.
    func hode(_ periode: Statistikkperiode) -> Tabellhode {
        Tabellhode(
            id: id, tittel: tittel.nb, maal: utvalg.navn, periode: periode.navn,
            slag: teller.map { .andel(inndeling: $0.navn) } ?? .antall, nuller: nuller, totalerEtter: totalerEtter)
    }
}

extension Inndeling {
    /// The variable that splits the persons of a share: outside and inside the numerator. Only the total and the inside
    /// are printed.
    static func teller(_ utvalg: Utvalg) -> Inndeling {
        Inndeling(
            utvalg.navn, tittel: utvalg.setning.nb, antallGrunn: 2,
            koder: [
                Kode(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: [0, 1]),
                Kode(nivaa: utvalg.navn, kode: "ja", tittel: utvalg.setning.nb, grunn: [1]),
            ], erFoelsom: utvalg.erFoelsom)
    }
}
