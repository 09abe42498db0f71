public import Tabeller
public import Tekster

/// One measure of a table: who is counted, and for a share who of them.
public struct Rapportmaal: Sendable {
    /// The id of an indicator, or the name of an utvalg.
    public let id: String
    public let navn: Tekst
    public let utvalg: Utvalg
    /// Numerator of a share; nil for a count.
    public let teller: Utvalg?
    /// Decimals of the share.
    public let desimaler: Int
    /// Nil for an utvalg that is no indicator.
    public let indikator: Indikator?

    public init(_ utvalg: Utvalg, teller: Utvalg? = nil) {
        (id, navn) = (teller?.navn ?? utvalg.navn, teller?.setning ?? utvalg.setning)
        (self.utvalg, self.teller, desimaler, indikator) = (utvalg, teller, teller == nil ? 0 : 1, nil)
    }

    /// Nil for an indicator that is more than a count or a share of persons.
    public init?(_ indikator: Indikator) {
        switch indikator.maal {
        case .antall(let utvalg), .fordeling(let utvalg, _): (self.utvalg, teller) = (utvalg, nil)
        case .andel(let teller, let nevner): (utvalg, self.teller) = (nevner, teller)
        default: return nil
        }
        (id, navn, desimaler) = (indikator.id, indikator.navn, indikator.enhet.desimaler)
        self.indikator = indikator
    }

    /// Who the measure is about, and for a share who is counted in it.
    public var merknader: [Tekst] {
        [utvalg.setning]
            + (teller.map { [Tekst("Andelen gjelder: \($0.setning.nb)", nn: "Delen gjeld: \($0.setning.nn)")] } ?? [])
    }
}

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
    /// At least one.
    public let maal: [Rapportmaal]
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

    public init(
        _ navn: String, id: String, tittel: Tekst, maal: [Rapportmaal], variabler: [Variabel],
        perioder: Periodevalg = Periodevalg(.dato), nivaaer: [String] = [], ark: [Ark] = [],
        nuller: Nullbehandling? = nil, totalerEtter: String? = nil
    ) {
        (self.navn, self.id, self.tittel) = (navn, id, tittel)
        (self.maal, self.variabler, self.perioder) = (maal, variabler, perioder)
        (self.nivaaer, self.ark, self.nuller, self.totalerEtter) = (nivaaer, ark, nuller, totalerEtter)
    }

    /// Tables of the same utvalg and period rest on the same persons, so the utvalg is the measure.
    func hode(_ maal: Rapportmaal, _ periode: Statistikkperiode) -> Tabellhode {
        Tabellhode(
            id: id, tittel: tittel.nb, maal: maal.utvalg.navn, periode: periode.navn,
            slag: maal.teller.map { .andel(inndeling: $0.navn) } ?? .antall,
            desimaler: maal.desimaler, nuller: nuller, totalerEtter: totalerEtter)
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
