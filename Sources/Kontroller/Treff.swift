import Kalender
import Register

/// A place in the register that a control points at.
public struct Sted: Sendable, BitwiseCopyable {
    /// The place of the control in its `Kontrollrunde`; 0 when one control was asked alone.
    public let kontroll: UInt16
    public let entitet: Entitet
    public let kilde: Radkilde
    public let alvor: Alvor
    /// The municipality the row belongs to, as registered; none = the person's, or a strictly protected address (L-06).
    public let kommune: Kommunenummer
    public let felt: Felt
    /// What the register says now, for the list.
    public let verdi: Verdi
    /// What the rules say instead, where they say something: the computed deadline, the number of days, today's code.
    public let ventet: Verdi

    public enum Verdi: Sendable, BitwiseCopyable, Equatable {
        case ingen
        case dato(Dato)
        case sluttmaal(Sluttmaal)
        case desimal(Desimal)
        case tall(Int32)
        case kommune(Kommunenummer)
        /// Six digits.
        case bydel(UInt32)
        case utdanning(UtdanningVgo)
        case avslutningstype(Avslutningstype)
        case aarsak(Avslutningsaarsak)
        case registrerer(Registrerer)
        /// A number of working days.
        case virkedager(Int32)
        case nivaa(Norsknivaa)
        case ansvar(Ansvar)
        case tiltak(Tiltakstype)
        case kategori(Kategori)
        case lovgrunnlag(Lovgrunnlag)
        case plantype(Plantype)
        /// A sensitive value: shown masked.
        case skjult
    }
}

/// The places one control found in one case.
public struct Treff: Sendable {
    public private(set) var steder: [Sted] = []
    private var alvor = Alvor.info
    private var nr: UInt16 = 0
    private var skjulKommune = false

    public init() {}

    /// Makes ready for the next control; the places found so far stand.
    mutating func forbered(_ alvor: Alvor, nr: Int, skjulKommune: Bool) {
        (self.alvor, self.nr, self.skjulKommune) = (alvor, UInt16(truncatingIfNeeded: nr), skjulKommune)
    }

    /// - Parameter alvor: the seriousness of this place; nil = the control's own.
    mutating func rad(
        _ rad: some Registerrad, _ felt: Felt = .ingen, _ verdi: Sted.Verdi = .ingen, ventet: Sted.Verdi = .ingen,
        alvor: Alvor? = nil
    ) {
        legg(type(of: rad).entitet, rad.kilde, .ingen, felt, verdi, ventet, alvor)
    }

    /// - Parameter alvor: the seriousness of this place; nil = the control's own.
    mutating func rad(
        _ rad: some Hendelsesrad, _ felt: Felt = .ingen, _ verdi: Sted.Verdi = .ingen, ventet: Sted.Verdi = .ingen,
        alvor: Alvor? = nil
    ) {
        legg(type(of: rad).entitet, rad.kilde, rad.felles.kommune, felt, verdi, ventet, alvor)
    }

    mutating func legg(
        _ entitet: Entitet, _ kilde: Radkilde, _ kommune: Kommunenummer, _ felt: Felt, _ verdi: Sted.Verdi,
        _ ventet: Sted.Verdi, _ alvor: Alvor?
    ) {
        steder.append(
            Sted(
                kontroll: nr, entitet: entitet, kilde: kilde, alvor: alvor ?? self.alvor,
                kommune: skjulKommune ? .ingen : kommune, felt: felt, verdi: skjermet(verdi), ventet: skjermet(ventet)))
    }

    /// Where a person with a strictly protected address lives is told to nobody (L-06).
    private func skjermet(_ verdi: Sted.Verdi) -> Sted.Verdi {
        switch verdi {
        case .kommune where skjulKommune, .bydel where skjulKommune: .skjult
        default: verdi
        }
    }

    /// Empties the list and keeps its room for the next case.
    public mutating func toem() { steder.removeAll(keepingCapacity: true) }
}
