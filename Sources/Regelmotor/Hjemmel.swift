/// A place in the law: source and paragraph, such as «integreringsloven § 14».
public struct Hjemmel: Sendable, Hashable, CustomStringConvertible {
    public let tekst: String

    public init(_ tekst: String) { self.tekst = tekst }
    /// - Parameter paragraf: such as `14`, `8 fjerde ledd` or, for several, `13 og 14`.
    public init(_ kilde: Rettskilde, _ paragraf: String) {
        let flere = paragraf.split(separator: " ").count { $0.first?.isNumber ?? false } > 1
        tekst = "\(kilde.rawValue) \(flere ? "§§" : "§") \(paragraf)"
    }

    public var description: String { tekst }
}

/// The sources of law the rules cite.
public enum Rettskilde: String, Sendable {
    case integreringsloven
    case integreringsforskriften
    case introduksjonsloven
    case utlendingsloven
}
