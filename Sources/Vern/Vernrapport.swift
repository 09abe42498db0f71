/// What protection did, for the officer who approves (personvern 12). Holds numbers of hidden cells: internal class.
public struct Vernrapport: Sendable {
    /// One table: what is hidden, and what is kept.
    public struct Tabelltall: Sendable {
        public let id: String
        public let tittel: String
        public let celler: Int
        /// Hidden because they tell about few.
        public let prikket: Int
        /// Hidden so that others cannot be computed.
        public let medprikket: Int
        /// Not shown for small municipalities (L-08).
        public let utelatt: Int
        /// Persons in base rows that are shown, and in all.
        public let personerVist: Int
        public let personer: Int
        /// Hidden cells by level of geography.
        public let nivaaer: [(nivaa: String, celler: Int, skjult: Int)]
    }

    /// The range an attacker can establish for a sensitive form, without its true value.
    public struct Spenn: Sendable {
        public let noekkel: String
        public let regel: String
        public let nedre: Int
        /// nil when there is no upper end.
        public let oevre: Int?
        public var bredde: Int? { oevre.map { $0 - nedre } }

        static func erSmalere(_ a: Spenn, _ b: Spenn) -> Bool {
            (a.bredde ?? .max, a.noekkel) < (b.bredde ?? .max, b.noekkel)
        }
    }

    public struct Parameter: Sendable {
        public let navn: String
        public let verdi: String
        public let standard: String
        public var avviker: Bool { verdi != standard }
    }

    public struct Tid: Sendable {
        public let steg: String
        public let antall: Int
        public let sekunder: Double
    }

    /// Hash of tables, parameters and what was released before.
    public let familie: String
    /// A: witnesses for tables linked by margins. B: a joint person table exists for each witness too (personvern 6.7).
    public let nivaa: String
    public let nivaagrunn: String
    public let tabeller: [Tabelltall]
    /// Sensitive forms by rule, R1–R8.
    public let former: [(regel: String, antall: Int)]
    /// The ten narrowest.
    public let smaleste: [Spenn]
    /// The ten most valuable cells that are hidden only to protect others.
    public let mestVerdifulle: [(noekkel: String, verdi: Int)]
    /// Pairs of an insider and a form of somebody else that he can compute.
    public let innsidere: [(innsider: String, noekkel: String)]
    public let overlapp: Int
    /// Cells that stay hidden because of what was released before.
    public let tidligereSkjult: Int
    public let vitner: Int
    public let loesninger: Int
    public let reparert: Int
    public let vistIgjen: Int
    public let parametere: [Parameter]
    public let tider: [Tid]
    /// Ids of tables in which persons with protected address count nowhere, since they are fewer than k.
    public let skjermedeUtelatt: [String]
}
