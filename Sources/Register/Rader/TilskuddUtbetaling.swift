import Kalender

/// An amount of a grant that has been paid (E24). Grunntilskudd is for a kommune and has no person.
public struct TilskuddUtbetaling: Hendelsesrad {
    public static let entitet = Entitet.tilskuddUtbetaling

    /// 0 on a row without a person.
    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    public var kode: Tilskuddskode
    /// The grant year.
    public var aar: UInt16
    /// Instalment, 1–4.
    public var termin: UInt8
    public var mottakertype: Ansvar
    /// Number of the kommune (four digits) or of the fylke (two).
    public var mottaker: UInt16
    /// The yearly rate, øre; nil when not delivered.
    public var satsOere: Int64?
    /// Øre; below zero for a correction or recovery.
    public var beloepOere: Int64
    public var utbetalt: Dato
    /// The period paid for, both days inclusive.
    @Valgfri public var grunnlagFra: Dato?
    @Valgfri public var grunnlagTil: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), kode: Tilskuddskode,
        aar: Int, termin: Int, mottakertype: Ansvar = .kommune, mottaker: UInt16, satsOere: Int64? = nil,
        beloepOere: Int64, utbetalt: Dato, grunnlagFra: Dato? = nil, grunnlagTil: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles, self.kode) = (person, kilde, felles, kode)
        (self.aar, self.termin) = (UInt16(clamping: aar), UInt8(clamping: termin))
        (self.mottakertype, self.mottaker) = (mottakertype, mottaker)
        (self.satsOere, self.beloepOere, self.utbetalt) = (satsOere, beloepOere, utbetalt)
        self.grunnlagFra = grunnlagFra
        self.grunnlagTil = grunnlagTil
    }
}
