public import Kalender
public import Register

/// What variables are built from: the municipalities, and the day the figures are about.
public struct Statistikkgrunnlag: Sendable {
    public let kommuner: Kommuneregister
    public let dato: Dato

    public init(kommuner: Kommuneregister, dato: Dato) { (self.kommuner, self.dato) = (kommuner, dato) }
}
