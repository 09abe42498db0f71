public import Tekster

/// How a figure is made of kommuner and not of persons.
public struct Kommunemaal: Sendable {
    /// A group kommuner are counted in.
    public struct Klasse: Sendable {
        public let kode: String
        public let navn: Tekst
    }

    public enum Form: Sendable, Equatable {
        /// The sum of the numerator.
        case antall
        /// The sum of the numerator over the sum of the denominator.
        case andel
    }

    public let form: Form
    /// How many of the unit of the numerator make one of the unit that is published.
    public let deler: Int
    /// Years taken together, up to and including the year asked about.
    public let antallAar: Int
    /// «:» when the denominator is smaller than `T_NEVNER_KOM`: the figure has kommuner too small for it.
    public let skjulerSmaa: Bool
    /// The indicator whose count of persons shows through the figure: where that is hidden, so is this. Nil for a figure of
    /// kommuner alone.
    public let viser: String?
    /// For a distribution.
    public let klasser: [Klasse]
    private let gir: @Sendable (Kommuneaar) -> [Bidrag]

    /// - Parameter gir: what a kommune gives; nothing when the figure is not about it, `.ukjent` when what it needs is not
    ///   delivered.
    public init(
        _ form: Form, deler: Int = 1, antallAar: Int = 1, skjulerSmaa: Bool = false, viser: String? = nil,
        klasser: [Klasse] = [],
        _ gir: @escaping @Sendable (Kommuneaar) -> [Bidrag]
    ) {
        (self.form, self.deler, self.antallAar) = (form, deler, antallAar)
        (self.skjulerSmaa, self.klasser, self.gir) = (skjulerSmaa, klasser, gir)
        self.viser = viser
    }

    public func bidrag(_ kommune: Kommuneaar) -> [Bidrag] { gir(kommune) }
}
