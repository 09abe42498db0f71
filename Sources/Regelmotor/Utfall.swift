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
    case bosetting
    /// A new claim after right and duty came back (OP-06).
    case krav

    /// What is missing, in the words of the register.
    public var navn: String {
        switch self {
        case .tillatelse: "oppholdstillatelse"
        case .ankomst: "ankomst til Norge"
        case .soektFraUtlandet: "om det er søkt fra utlandet"
        case .startdato: "startdato i vedtak om deltakelse"
        case .sluttmaal: "sluttmål"
        case .entydigSluttmaal: "ett sluttmål; to gjelder fra samme dag"
        case .utdanning: "utdanning på videregående nivå"
        case .bosetting: "bosetting i kommunen"
        case .krav: "nytt krav om introduksjonsprogram"
        }
    }
}
