import FoundationEssentials

/// `kjoring.json`: everything a run did, in numbers (grensesnitt 3.4). No person stands in it.
public struct Kjoeringsrapport: Codable, Sendable {
    public struct Innfil: Codable, Sendable {
        public var fil: String
        public var entitet: String
        public var sha256: String
        public var bytes: Int
        public var lest: Int
        public var godtatt: Int
        public var avvist: Int
        public var reparert: Int
    }

    public struct Personer: Codable, Sendable {
        public var lest: Int
        public var ut: Int
    }

    public struct Funn: Codable, Sendable {
        public var regel: String
        public var alvor: String
        public var antall: Int
    }

    public struct Steg: Codable, Sendable {
        public var navn: String
        public var inn: Int
        public var ut: Int
        public var sekunder: Double
    }

    public struct Utfil: Codable, Sendable {
        public var sti: String
        public var sha256: String
        public var klasse: String
        public var rader: Int
        public var tilstand: String
    }

    /// The round of grants, in sums (øre) and counts.
    public struct Tilskudd: Codable, Sendable {
        public var tilUtbetalingOere: Int
        public var forrigeRundeOere: Int
        public var mottakere: Int
        public var personerMedBeloep: Int
        public var holdteRader: Int
        /// Persons = paid + held + outside.
        public var betalt: Int
        public var holdt: Int
        public var utenfor: Int
        /// Of the rates, open points and rows.
        public var grunnlag: String
    }

    public struct Parameter: Codable, Sendable {
        public var punkt: String
        public var navn: String
        public var verdi: String
    }

    public var versjon = 1
    public var id: String
    public var pipeline: String
    public var dato: String
    public var uttrekksdato: String
    public var program: String
    public var plan: String
    public var regelverk: String
    public var utgangskode: Int
    public var inndata: [Innfil]
    public var personer: Personer
    public var funn: [Funn]
    public var steg: [Steg]
    public var ut: [Utfil]
    public var parametere: [Parameter]
    /// What the run could not check or do, in a sentence each.
    public var merknader: [String]
    /// Nil for a plan without grants.
    public var tilskudd: Tilskudd?

    /// The file's bytes: sorted keys, two spaces.
    public func json() throws -> [UInt8] {
        let koder = JSONEncoder()
        koder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try koder.encode(self)) + [UInt8(ascii: "\n")]
    }

    public static func les(_ bytes: [UInt8]) throws -> Kjoeringsrapport {
        try JSONDecoder().decode(Kjoeringsrapport.self, from: Data(bytes))
    }
}
