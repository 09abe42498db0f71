import Register

/// What a column demands of its file and rows.
enum Krav: UInt8 {
    /// The column must be there; the row reader rejects an empty value.
    case paakrevd
    /// The column may be missing.
    case valgfri
    /// Known, and not used by any row: neither read nor reported as unknown.
    case ikkeLest
}

struct Kolonne: Sendable {
    let navn: String
    let krav: Krav
    let vern: Vern
    /// Makes the look-up table of the column's code list; nil for columns without one.
    let kodeverk: (@Sendable () -> Kodeoppslag)?

    init(_ navn: String, _ krav: Krav = .valgfri, _ vern: Vern = .k) {
        (self.navn, self.krav, self.vern, self.kodeverk) = (navn, krav, vern, nil)
    }

    init<T: Kodeverk>(_ navn: String, _: T.Type, _ krav: Krav = .valgfri, _ vern: Vern = .k) {
        (self.navn, self.krav, self.vern) = (navn, krav, vern)
        kodeverk = { Kodeoppslag(T.self) }
    }
}

/// The columns of an entity in the order of the contract (datakontrakt 1), and which of them are keys.
struct Schema: Sendable {
    let entitet: Entitet
    let versjon: Int
    let kolonner: [Kolonne]
    /// Column with the row's own id; nil where the contract has none and the natural key is used.
    let id: Int?
    /// Column of person_id; without meaning in a reference table, which has none.
    let person: Int
    /// Place of the first trailing field (registrert_dato …), six in a row.
    let felles: Int

    init(_ entitet: Entitet, versjon: Int = 1, id: String? = nil, felles: Bool = true, _ kolonner: [Kolonne]) {
        self.entitet = entitet
        self.versjon = versjon
        self.felles = kolonner.count
        self.kolonner = kolonner + (felles ? Schema.fellesfelt : [])
        self.id = kolonner.firstIndex { $0.navn == id }
        self.person = kolonner.firstIndex { $0.navn == "person_id" } ?? 0
    }

    static let fellesfelt: [Kolonne] = [
        Kolonne("registrert_dato", .valgfri, .h),
        Kolonne("registrert_av", .valgfri, .d),
        Kolonne("oppfoelgingskommunenr"),
        Kolonne("oppfoelging_bydelnr"),
        Kolonne("annullert", .valgfri, .h),
        Kolonne("endret_tid", .valgfri, .h),
    ]

    static func `for`(_ entitet: Entitet) -> Schema {
        switch entitet {
        case .person: Person.schema
        case .oppholdstillatelse: Oppholdstillatelse.schema
        case .bosetting: Bosetting.schema
        case .adresseOppfoelging: AdresseOppfoelging.schema
        case .nirKategori: NirKategori.schema
        case .ordning: OrdningStatus.schema
        case .kontaktKrav: KontaktKrav.schema
        case .vedtak: Vedtak.schema
        case .sluttmaal: SluttmaalRad.schema
        case .kompetanse: Kompetanse.schema
        case .fravaer: Fravaer.schema
        case .permisjon: Permisjon.schema
        case .stans: Stans.schema
        case .avslutning: Avslutning.schema
        case .identitetshistorikk: Identitet.schema
        case .planKontrakt: PlanKontrakt.schema
        case .tiltak: Tiltak.schema
        case .norskTimer: Norsktimer.schema
        case .norskmaal: Norskmaal.schema
        case .fritak: Fritak.schema
        case .vgoFulltid: VgoFulltid.schema
        case .norskproeve: Norskproeve.schema
        case .arbeidHendelse: ArbeidHendelse.schema
        case .klage: Klage.schema
        case .tilskuddUtbetaling: TilskuddUtbetaling.schema
        case .etterstatusAggregat: EtterstatusAggregat.schema
        case .anmodning: Anmodning.schema
        case .folketall: Folketall.schema
        case .novstatus: Novstatus.schema
        case .kostragruppe: Kostragruppe.schema
        case .kommunetall: Kommunetall.schema
        }
    }

    func kolonne(_ navn: String) -> Int? { kolonner.firstIndex { $0.navn == navn } }
}

/// A row type that can be read from the fields of its schema, whatever form the file had.
protocol RowReadable: Registerrad {
    static var schema: Schema { get }

    /// Nil when the row is rejected; the reason then stands in `avvik`.
    static func read(_ rad: borrowing RowView, _ avvik: inout Avviksliste) -> Self?

    /// The natural key of the contract as one number, for rows without an id of their own.
    var naturligNoekkel: UInt64 { get }

    /// Columns whose text is stored beside the row: names of persons, and nothing else.
    static var navnefelt: (Int, Int)? { get }
    mutating func settNavn(_ fornavn: Int, _ etternavn: Int)

    /// Where a row that is about no person goes; nil for entities that have none.
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { get }
}

extension RowReadable {
    static var referanse: WritableKeyPath<Referanserader, [Referanselinje<Self>]>? { nil }
    static var navnefelt: (Int, Int)? { nil }
    mutating func settNavn(_ fornavn: Int, _ etternavn: Int) {}
}
