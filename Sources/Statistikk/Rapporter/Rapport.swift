public import Register
public import Tabeller
public import Tekster

/// One measure of a table.
public struct Rapportmaal: Sendable {
    public enum Innhold: Sendable {
        /// How many persons, or how large a part of them; protected as counts.
        case personer(Utvalg, teller: Utvalg?)
        /// More than that: a median, a ratio of sums, a figure of kommuner.
        case annet(Indikator)
    }

    /// The id of an indicator, or the name of an utvalg.
    public let id: String
    public let navn: Tekst
    public let innhold: Innhold
    public let desimaler: Int
    /// Nil for an utvalg that is no indicator.
    public let indikator: Indikator?

    public init(_ utvalg: Utvalg, teller: Utvalg? = nil) {
        (id, navn) = (teller?.navn ?? utvalg.navn, teller?.setning ?? utvalg.setning)
        (innhold, desimaler, indikator) = (.personer(utvalg, teller: teller), teller == nil ? 0 : 1, nil)
    }

    public init(_ indikator: Indikator) {
        innhold =
            switch indikator.maal {
            case .antall(let utvalg), .fordeling(let utvalg, _): .personer(utvalg, teller: nil)
            case .andel(let teller, let nevner): .personer(nevner, teller: teller)
            default: .annet(indikator)
            }
        (id, navn) = (indikator.id, indikator.navn)
        if case .personer(_, nil) = innhold { desimaler = 0 } else { desimaler = indikator.enhet.desimaler }
        self.indikator = indikator
    }

    /// A count, which can have a share beside it.
    public var erAntall: Bool { if case .personer(_, nil) = innhold { true } else { false } }

    /// As `id`, of the share beside the count.
    public var prosentId: String { "\(id)-PROSENT" }

    /// Decimals of the share beside the count: none for outcomes (indikatorer 1.5, R8).
    public var prosentDesimaler: Int { indikator?.utfall == nil ? 1 : 0 }

    /// Who is counted, or of whom.
    public var utvalg: Utvalg? { if case .personer(let utvalg, _) = innhold { utvalg } else { nil } }

    /// Numerator of a share; nil for a count.
    public var teller: Utvalg? { if case .personer(_, let teller) = innhold { teller } else { nil } }

    /// Files it is not made without.
    public var krever: Entiteter {
        [utvalg, teller].compactMap(\.self).reduce(indikator?.krever ?? []) { $0.union($1.krever) }
    }

    /// Who the measure is about, and for a share who is counted in it.
    public var merknader: [Tekst] {
        if let indikator { return [indikator.definisjon] }
        return [utvalg?.setning].compactMap(\.self)
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

    /// What can go down or across a sheet beside variables.
    public enum Akse: String, Sendable { case perioder, maal }

    /// A cut of the table for a sheet: one variable down, one across, the others at their total.
    public struct Ark: Sendable, Equatable {
        /// A variable, or `perioder`.
        public let rader: String
        /// A variable, `perioder`, or `maal`.
        public let kolonner: String
        /// Levels of the row variable; empty = all. *Uoppgitt* always has its row.
        public let nivaaer: [String]
        /// Id of the measure; nil = the first.
        public let maal: String?

        public init(rader: String, kolonner: String, nivaaer: [String] = [], maal: String? = nil) {
            (self.rader, self.kolonner, self.nivaaer, self.maal) = (rader, kolonner, nivaaer, maal)
        }
    }

    /// Shares beside the counts: each count in per cent of the one where a variable has another code.
    public struct Prosent: Sendable, Equatable {
        public let variabel: String
        /// The code that is a hundred per cent; codes with others than those it holds have no share. Nil = the total.
        public let kode: String?

        public init(_ variabel: String, kode: String? = nil) { (self.variabel, self.kode) = (variabel, kode) }
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
    /// Counts have shares beside them; nil = they do not.
    public let prosent: Prosent?

    public init(
        _ navn: String, id: String, tittel: Tekst, maal: [Rapportmaal], variabler: [Variabel],
        perioder: Periodevalg = Periodevalg(.dato), nivaaer: [String] = [], ark: [Ark] = [],
        nuller: Nullbehandling? = nil, totalerEtter: String? = nil,
        prosent: Prosent? = nil
    ) {
        self.prosent = prosent
        (self.navn, self.id, self.tittel) = (navn, id, tittel)
        (self.maal, self.variabler, self.perioder) = (maal, variabler, perioder)
        (self.nivaaer, self.ark, self.nuller, self.totalerEtter) = (nivaaer, ark, nuller, totalerEtter)
    }

    /// Tables of the same utvalg and period rest on the same persons, so the utvalg is the measure.
    public func hode(_ maal: Rapportmaal, _ periode: Statistikkperiode) -> Tabellhode {
        let slag: Tabell.Slag =
            switch maal.innhold {
            case .personer(_, let teller): teller.map { .andel(inndeling: $0.navn) } ?? .antall
            case .annet: .maaling(desimaler: maal.desimaler)
            }
        return Tabellhode(
            id: id, tittel: tittel.nb, maal: maal.utvalg?.navn ?? maal.id, periode: periode.navn,
            delAv: maal.utvalg?.delAv,
            dag: maal.utvalg?.erPaaDagen == true ? periode.til.description : nil, slag: slag,
            desimaler: maal.desimaler, nuller: nuller, totalerEtter: totalerEtter)
    }

    /// The shares beside the counts of a measure.
    public func prosenthode(_ maal: Rapportmaal, _ periode: Statistikkperiode) -> Tabellhode {
        Tabellhode(
            id: id, tittel: tittel.nb, maal: maal.prosentId, periode: periode.navn,
            slag: .maaling(desimaler: maal.prosentDesimaler), desimaler: maal.prosentDesimaler)
    }

    /// The variables as the tables print them, for a measure that is not counted in them.
    public func inndelinger(_ grunnlag: Statistikkgrunnlag) -> [Inndeling] {
        variabler.map { variabel in
            let hele = variabel.plassering(grunnlag).inndeling
            return hele.vist(nivaaer: variabel.nivaaer.isEmpty ? [] : nivaaer, klasser: Array(0..<hele.antallGrunn))
        }
    }
}

extension Inndeling {
    /// The variable that splits the persons of a whole on whether they are in a part of it that has tables of its own. Only
    /// the total is printed; the protection needs the rest.
    static func split(paa del: Utvalg) -> Inndeling {
        Inndeling(
            del.navn, tittel: del.setning.nb, antallGrunn: 2,
            koder: [Kode(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: [0, 1])])
    }

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
