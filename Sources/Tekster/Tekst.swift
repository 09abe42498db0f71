/// The two written forms of Norwegian.
public enum Maalform: String, Sendable, CaseIterable { case nb, nn }

/// A text in both forms. Where nothing is different, the second is left out.
public struct Tekst: Sendable, Hashable, ExpressibleByStringLiteral {
    public let nb: String
    public let nn: String

    public init(_ nb: String, nn: String? = nil) { (self.nb, self.nn) = (nb, nn ?? nb) }

    public init(stringLiteral tekst: String) { self.init(tekst) }

    public func i(_ form: Maalform) -> String {
        switch form {
        case .nb: nb
        case .nn: nn
        }
    }
}
