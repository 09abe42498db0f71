/// Told how a run goes. Texts hold counts and file names, never a person.
public protocol Melder: Sendable {
    func start(id: String, dato: String)
    func underveis(steg: String, andel: Double)
    func steg(_ navn: String, _ tekst: String, sekunder: Double)
    func merknad(_ tekst: String)
}

/// For tests and for callers that only want the result.
public struct Stillemelder: Melder {
    public init() {}
    public func start(id: String, dato: String) {}
    public func underveis(steg: String, andel: Double) {}
    public func steg(_ navn: String, _ tekst: String, sekunder: Double) {}
    public func merknad(_ tekst: String) {}
}
