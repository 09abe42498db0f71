/// How serious a finding is, and so what happens to the row (KL-45).
public enum Alvor: UInt8, Sendable, BitwiseCopyable, Comparable {
    case info = 1, reparert, advarsel, feil, avvisRad, avvisFil

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    public var kode: String {
        switch self {
        case .info: "INFO"
        case .reparert: "REPARERT"
        case .advarsel: "ADVARSEL"
        case .feil: "FEIL"
        case .avvisRad: "AVVIS_RAD"
        case .avvisFil: "AVVIS_FIL"
        }
    }

    /// The words of messages and reports.
    public var ord: String {
        switch self {
        case .avvisFil: "stopp"
        case .avvisRad, .feil: "feil"
        case .advarsel: "advarsel"
        case .info, .reparert: "merknad"
        }
    }
}
