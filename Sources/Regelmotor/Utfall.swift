/// What a rule says: an answer, or the name of what is missing to give one. There is no zero in it.
public enum Utfall<Verdi: Sendable>: Sendable {
    case avgjort(Verdi)
    case uavklart(Mangel)

    public var verdi: Verdi? {
        if case .avgjort(let verdi) = self { verdi } else { nil }
    }
}

extension Utfall: Equatable where Verdi: Equatable {}

/// The fact a rule lacks.
public enum Mangel: UInt8, Sendable, BitwiseCopyable {
    case tillatelse = 1
    case ankomst
    case soektFraUtlandet
    case startdato
    case sluttmaal
    /// Two goals apply from the same day and nothing tells which is last (S-14).
    case entydigSluttmaal
    case utdanning
    case inntreden
    case maalgruppe
}
