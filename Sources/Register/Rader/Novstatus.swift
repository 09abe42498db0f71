import Kalender

/// What a person did in November of a year, as linked by Statistics Norway (indikatorer 5.1). One row for each person, year
/// and vintage; never made here.
///
/// Not a row of NIR: it has no trailing fields, and nothing annuls it.
public struct Novstatus: Hendelsesrad {
    public static let entitet = Entitet.novstatus

    /// Preliminary figures take self-employment from the year before.
    public enum Utgave: UInt8, Kodeverk {
        case foreloepig = 1, endelig

        public static let id = "NOVSTATUS vintage"
        public static let ukjentVerdi: Self? = nil
        public static let koder: [Kode<Self>] = [
            .init(.foreloepig, "F", "Foreløpig"), .init(.endelig, "E", "Endelig"),
        ]
    }

    /// The yes-or-no columns.
    public struct Flagg: OptionSet, Sendable, BitwiseCopyable, Hashable {
        public let rawValue: UInt16
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Registered resident in November.
        public static let bosatt = Flagg(rawValue: 1 << 0)
        /// At least one hour of paid work in the reference week, or away from it for a time.
        public static let arbLoenn = Flagg(rawValue: 1 << 1)
        public static let arbNaering = Flagg(rawValue: 1 << 2)
        /// In ordinary education.
        public static let utd = Flagg(rawValue: 1 << 3)
        public static let ledig = Flagg(rawValue: 1 << 4)
        public static let tiltak = Flagg(rawValue: 1 << 5)
        public static let nedsTiltak = Flagg(rawValue: 1 << 6)
        public static let aap = Flagg(rawValue: 1 << 7)
        public static let helse = Flagg(rawValue: 1 << 8)
        public static let kontOvg = Flagg(rawValue: 1 << 9)
        public static let sosh = Flagg(rawValue: 1 << 10)
        public static let andre = Flagg(rawValue: 1 << 11)
    }

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt { Fellesfelt() }
    /// The status year.
    public var aar: UInt16
    public var utgave: Utgave
    public var flagg: Flagg
    /// The year the record of self-employment belongs to; 0 when not delivered.
    public var naeringKildeaar: UInt16

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, aar: Int, utgave: Utgave = .endelig, flagg: Flagg,
        naeringKildeaar: Int = 0
    ) {
        (self.person, self.kilde, self.utgave, self.flagg) = (person, kilde, utgave, flagg)
        self.aar = UInt16(clamping: aar)
        self.naeringKildeaar = UInt16(clamping: naeringKildeaar)
    }
}
