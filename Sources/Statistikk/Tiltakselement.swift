public import Register

/// What an activity of the programme is about (indikatorer 1.2): KL-24 gathered under nine headings.
public enum Tiltakselement: UInt8, Sendable, CaseIterable {
    case norsk = 1, samfunn, livsmestring, foreldre, arbeidsrettet, utdanningsrettet, grunnskole, vgo, annet

    public init(_ type: Tiltakstype) {
        switch type {
        case .norsk: self = .norsk
        case .samf: self = .samfunn
        case .livsmestring: self = .livsmestring
        case .foreldre: self = .foreldre
        case .praksis, .arbeidDeltid, .kursYrke, .navTiltak, .hurtigspor, .spraakpraksis, .yrkesproeving, .arbeidOff,
            .arbeidPriv:
            self = .arbeidsrettet
        case .hoeyere, .rekvalifisering, .godkjenning: self = .utdanningsrettet
        case .grunnskole: self = .grunnskole
        case .vgo: self = .vgo
        case .digital, .kursAnnet, .integreringsfremmende, .annet, .ukjent: self = .annet
        }
    }
}
