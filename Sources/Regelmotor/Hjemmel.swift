/// A place in the law: source and paragraph, such as «integreringsloven § 14».
public struct Hjemmel: Sendable, Hashable, CustomStringConvertible {
    public let tekst: String

    public init(_ tekst: String) { self.tekst = tekst }
    public init(_ kilde: Rettskilde, _ paragraf: String) { tekst = "\(kilde.rawValue) § \(paragraf)" }

    public var description: String { tekst }
}

/// The sources of law the rules cite.
public enum Rettskilde: String, Sendable {
    case integreringsloven
    case integreringsforskriften
    case introduksjonsloven
    case utlendingsloven
}
