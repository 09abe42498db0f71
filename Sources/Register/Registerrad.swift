import Kalender

/// The files of an extract that the program reads, with the number they have in the contract. Those the contract tells of
/// without a number come after its last one.
public enum Entitet: UInt8, Sendable, BitwiseCopyable, CaseIterable, Hashable {
    case person = 1, identitetshistorikk, oppholdstillatelse, bosetting, adresseOppfoelging, nirKategori, ordning
    case kontaktKrav = 8, vedtak, sluttmaal, planKontrakt, kompetanse, tiltak, fravaer, permisjon, stans, avslutning
    case norskTimer = 18, norskmaal, fritak, vgoFulltid, norskproeve
    case klage = 23, tilskuddUtbetaling
    case etterstatusAggregat = 26
    case arbeidHendelse = 29, anmodning, folketall
    case novstatus = 32, kostragruppe, kommunetall

    /// File and JSON name, without extension.
    public var navn: String {
        switch self {
        case .person: "person"
        case .identitetshistorikk: "identitetshistorikk"
        case .oppholdstillatelse: "oppholdstillatelse"
        case .bosetting: "bosetting"
        case .adresseOppfoelging: "adresse_oppfoelging"
        case .nirKategori: "nir_kategori"
        case .ordning: "ordning"
        case .kontaktKrav: "kontakt_krav"
        case .vedtak: "vedtak"
        case .sluttmaal: "sluttmaal"
        case .planKontrakt: "plan_kontrakt"
        case .kompetanse: "kompetanse"
        case .tiltak: "tiltak"
        case .fravaer: "fravaer"
        case .permisjon: "permisjon"
        case .stans: "stans"
        case .avslutning: "avslutning"
        case .norskTimer: "norsk_timer"
        case .norskmaal: "norskmaal"
        case .fritak: "fritak"
        case .vgoFulltid: "vgo_fulltid"
        case .norskproeve: "norskproeve"
        case .klage: "klage"
        case .tilskuddUtbetaling: "tilskudd_utbetaling"
        case .etterstatusAggregat: "etterstatus_aggregat"
        case .arbeidHendelse: "arbeid_hendelse"
        case .anmodning: "anmodning"
        case .folketall: "folketall"
        case .novstatus: "novstatus"
        case .kostragruppe: "kostragruppe"
        case .kommunetall: "kommunetall"
        }
    }

    public init?(navn: String) {
        guard let funnet = Entitet.allCases.first(where: { $0.navn == navn }) else { return nil }
        self = funnet
    }

    /// Whose rows are about persons: always, never (a reference table), or all but some.
    public enum Personinnhold: UInt8, Sendable { case alltid, noen, aldri }

    public var personinnhold: Personinnhold {
        switch self {
        case .etterstatusAggregat, .anmodning, .folketall, .kostragruppe, .kommunetall: .aldri
        case .tilskuddUtbetaling: .noen
        default: .alltid
        }
    }
}

/// Some of the files: those an extract has, or those a control cannot do without.
public struct Entiteter: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt64
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    public init(_ entiteter: some Sequence<Entitet>) {
        rawValue = entiteter.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    public static let alle = Entiteter(Entitet.allCases)

    @inlinable public func har(_ entitet: Entitet) -> Bool { rawValue & 1 << UInt64(entitet.rawValue) != 0 }
}

extension Entiteter: ExpressibleByArrayLiteral {
    public init(arrayLiteral entiteter: Entitet...) { self.init(entiteter) }
}

/// Where a row stands in the extract.
public struct Radkilde: BitwiseCopyable, Sendable, Hashable {
    /// Physical line in a CSV file, the header being line 1. For JSON the line the row would have as CSV (`post` + 1),
    /// so that the same rows give the same lists in every form.
    public var linje: UInt32
    /// Record number, from 1.
    public var post: UInt32
    /// The row's own key, such as `vedtak_id`.
    public var id: Tekstref

    @inlinable public init(linje: UInt32, post: UInt32, id: Tekstref) {
        (self.linje, self.post, self.id) = (linje, post, id)
    }

    public static let ukjent = Radkilde(linje: 0, post: 0, id: .tom)
}

/// A row's own key, or a reference to another row of the person, as a number: equal keys are equal numbers. Zero = none.
public struct Radnoekkel: BitwiseCopyable, Sendable, Hashable {
    public let tall: UInt32

    @inlinable public init(_ tall: UInt32) { self.tall = tall }

    public static let ingen = Radnoekkel(0)
    @inlinable public var erSatt: Bool { tall != 0 }
}

/// The trailing fields every event table may have.
public struct Fellesfelt: BitwiseCopyable, Sendable, Hashable {
    /// Day the row was registered in NIR.
    @Valgfri public var registrert: Dato?
    /// Seconds since 2000-01-01, 0 when not delivered; the newest wins when an id comes twice (W-05).
    public var endret: UInt32
    public var bydel: UInt32
    public var kommune: Kommunenummer
    public var av: Registrerer
    /// Deleted or replaced in NIR: kept for audit, never counted.
    public var annullert: Bool

    public init(
        registrert: Dato? = nil, endret: UInt32 = 0, bydel: UInt32 = 0, kommune: Kommunenummer = .ingen,
        av: Registrerer = .ukjent, annullert: Bool = false
    ) {
        (self.endret, self.bydel, self.kommune) = (endret, bydel, kommune)
        (self.av, self.annullert) = (av, annullert)
        self.registrert = registrert
    }
}

/// A row of the register: fixed size, codes, numbers and dates only. `BitwiseCopyable` keeps free text out.
public protocol Registerrad: BitwiseCopyable, Sendable {
    static var entitet: Entitet { get }
    /// Hash of `person_id`; rows of one person share it.
    var person: UInt64 { get set }
    var kilde: Radkilde { get set }
}

/// A row that NIR may annul and that carries the trailing fields.
public protocol Hendelsesrad: Registerrad {
    var felles: Fellesfelt { get }
}

extension Hendelsesrad {
    public var teller: Bool { !felles.annullert }
}
