import Kalender

/// A complaint about a decision, and what came of it (E23).
public struct Klage: Hendelsesrad {
    public static let entitet = Entitet.klage

    public var person: UInt64
    public var kilde: Radkilde
    public var felles: Fellesfelt
    /// The decision complained about.
    public var vedtak: Radnoekkel
    /// Day the complaint was received.
    public var dato: Dato
    /// Nil when not delivered.
    public var utfall: Klageutfall?
    @Valgfri public var utfallDato: Dato?

    public init(
        person: UInt64 = 0, kilde: Radkilde = .ukjent, felles: Fellesfelt = Fellesfelt(), vedtak: Radnoekkel = .ingen,
        dato: Dato, utfall: Klageutfall? = nil, utfallDato: Dato? = nil
    ) {
        (self.person, self.kilde, self.felles) = (person, kilde, felles)
        (self.vedtak, self.dato, self.utfall) = (vedtak, dato, utfall)
        self.utfallDato = utfallDato
    }
}
