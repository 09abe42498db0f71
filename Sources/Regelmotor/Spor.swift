import Kalender
import Register

/// Listens to the rules while they are applied: what was said, by which rule, and on which rows it rests.
///
/// At night nobody listens: `IngenSpor` is empty, the texts are never made, and the code is the same.
public protocol Spor {
    /// A statement of a step. The place in law is the one the rule has on the day, unless another is given.
    mutating func sa(
        _ steg: Steg, _ regel: Lovregel, _ hjemmel: @autoclosure () -> Hjemmel?, _ tekst: @autoclosure () -> String)
    /// A row that the last statement rests on.
    mutating func rad(_ rad: some Registerrad, _ tekst: @autoclosure () -> String)
    /// What the last statement lacked.
    mutating func mangler(_ mangel: Mangel)
}

extension Spor {
    @inlinable mutating func sa(_ steg: Steg, _ regel: Lovregel, _ tekst: @autoclosure () -> String) {
        sa(steg, regel, nil, tekst())
    }
}

/// The steps of an explanation, in the order they are shown.
public enum Steg: UInt8, Sendable, CaseIterable {
    case lov = 1, maalgruppe, oppstartsfrist, toaarsgrense, bortfall, oppstart, sluttmaal, lengde, tillegg, frist
    case innhold, avslutning, avvik, norskgruppe, norsk, samfunn, kommune, lagring

    public var navn: String {
        switch self {
        case .lov: "Lov"
        case .maalgruppe: "Målgruppe"
        case .oppstartsfrist: "Frist for oppstart"
        case .toaarsgrense: "Toårsgrense"
        case .bortfall: "Bortfall"
        case .oppstart: "Oppstart"
        case .sluttmaal: "Sluttmål"
        case .lengde: "Lengde"
        case .tillegg: "Tillegg"
        case .frist: "Gjennomføringsfrist"
        case .innhold: "Innhold"
        case .avslutning: "Avslutning"
        case .avvik: "Avvik"
        case .norskgruppe: "Rett til norsk"
        case .norsk: "Norsk"
        case .samfunn: "Samfunnskunnskap"
        case .kommune: "Kommune"
        case .lagring: "Lagring"
        }
    }
}

/// Nobody listens.
struct IngenSpor: Spor {
    @inline(__always) mutating func sa(
        _ steg: Steg, _ regel: Lovregel, _ hjemmel: @autoclosure () -> Hjemmel?, _ tekst: @autoclosure () -> String
    ) {}
    @inline(__always) mutating func rad(_ rad: some Registerrad, _ tekst: @autoclosure () -> String) {}
    @inline(__always) mutating func mangler(_ mangel: Mangel) {}
}

/// Everything that was said about one person: what `nir forklar` shows.
public struct Forklaring: Spor, Sendable {
    public struct Linje: Sendable {
        public let steg: Steg
        public let regel: Lovregel
        public let hjemmel: Hjemmel?
        public let tekst: String
        public var rader: [Rad] = []
        public var mangler: [Mangel] = []
    }

    /// A row of the extract and what was read of it.
    public struct Rad: Sendable {
        public let entitet: Entitet
        public let kilde: Radkilde
        public let tekst: String
    }

    /// In the order of steps; within a step as it was said.
    public private(set) var linjer: [Linje] = []
    private let regelverk: Regelverk
    private let dato: Dato

    init(_ regelverk: Regelverk, dato: Dato) { (self.regelverk, self.dato) = (regelverk, dato) }

    public mutating func sa(
        _ steg: Steg, _ regel: Lovregel, _ hjemmel: @autoclosure () -> Hjemmel?, _ tekst: @autoclosure () -> String
    ) {
        let sted = hjemmel() ?? regelverk.versjon(av: regel, paa: dato)?.hjemmel
        linjer.append(Linje(steg: steg, regel: regel, hjemmel: sted, tekst: tekst()))
    }

    public mutating func rad(_ rad: some Registerrad, _ tekst: @autoclosure () -> String) {
        guard !linjer.isEmpty else { return }
        linjer[linjer.count - 1].rader.append(
            Rad(entitet: type(of: rad).entitet, kilde: rad.kilde, tekst: tekst()))
    }

    public mutating func mangler(_ mangel: Mangel) {
        guard !linjer.isEmpty else { return }
        linjer[linjer.count - 1].mangler.append(mangel)
    }

    /// The statements in the order people read them.
    mutating func ordne() {
        linjer = Steg.allCases.flatMap { steg in linjer.filter { $0.steg == steg } }
    }
}
