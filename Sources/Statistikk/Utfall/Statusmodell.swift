public import Register

/// Which of several things a person did in November comes first (indikatorer 5.3). SSB's own order is not published, so the
/// note of every table says which model it was made by.
public enum Statusmodell: String, Sendable, CaseIterable {
    /// The order of SSB's table: education before registered unemployment.
    case intro = "PRI-INTRO"
    /// As in the statistic of the whole population: registered unemployed and those on measures before education.
    case arbstatus = "PRI-ARBSTATUS"
}

/// The three parts of the status table (indikatorer 5.2).
public enum Statusgruppe: UInt8, Sendable, CaseIterable {
    /// Employed, in education or both.
    case au = 0
    case ledigTiltak, annet

    public var kode: String {
        switch self {
        case .au: "AU"
        case .ledigTiltak: "LEDIG_TILTAK"
        case .annet: "ANNET"
        }
    }

    public var tittel: String {
        switch self {
        case .au: "Sysselsatt og/eller under utdanning, i alt"
        case .ledigTiltak: "Registrert arbeidsledig og/eller på tiltak, i alt"
        case .annet: "Annen eller ukjent status, i alt"
        }
    }
}

extension Etterstatus {
    /// The one status of a person in a November.
    public init(_ flagg: Novstatus.Flagg, _ modell: Statusmodell) {
        let utd = flagg.contains(.utd)
        if flagg.contains(.arbLoenn) || flagg.contains(.arbNaering) {
            self = utd ? .syssUtd : .syss
        } else if utd && (modell == .intro || flagg.isDisjoint(with: .soekerEllerPaaTiltak)) {
            self = .utd
        } else {
            self = Etterstatus.etterUtdanning.first { flagg.contains($0.flagg) }?.status ?? .ukjent
        }
    }

    private static let etterUtdanning: [(flagg: Novstatus.Flagg, status: Etterstatus)] = [
        (.ledig, .ledig), (.tiltak, .tiltak), (.nedsTiltak, .nedsTiltak), (.aap, .aap), (.helse, .helse),
        (.kontOvg, .kontOvg), (.sosh, .sosh), (.andre, .andre),
    ]

    public var gruppe: Statusgruppe {
        switch self {
        case .syss, .syssUtd, .utd: .au
        case .ledig, .tiltak: .ledigTiltak
        case .nedsTiltak, .aap, .helse, .kontOvg, .sosh, .andre, .ukjent: .annet
        }
    }

    /// SYSS or SYSS_UTD.
    public var erSysselsatt: Bool { self == .syss || self == .syssUtd }

    /// UTD or SYSS_UTD.
    public var erUnderUtdanning: Bool { self == .utd || self == .syssUtd }
}

extension Novstatus.Flagg {
    fileprivate static let soekerEllerPaaTiltak: Self = [.ledig, .tiltak, .nedsTiltak]
}
