/// KL-20. The goal set for the programme; it decides the length. Codes N1–N7 and G1–G8.
///
/// Input also uses the `SM26_…`, `SM25_…`, `SM21_…` codes and NIR's full labels. The parenthesis «(fra 01.01.2026)»
/// is the only thing that separates some labels, and is never stripped.
public enum Sluttmaal: UInt8, Kodeverk, CaseIterable, Comparable {
    case n1 = 1, n2, n3, n4, n5, n6, n7
    case g1, g2, g3, g4, g5, g6, g7, g8

    public static let id = "KL-20"
    public static let ukjentVerdi: Self? = nil

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// What the goal is about, across old and new lists.
    public enum Gruppe: UInt8, Sendable { case hoeyere = 1, arbeid, rekvalifisering, vgo, fag, grunnskole }

    public var gruppe: Gruppe {
        switch self {
        case .n1, .g1: .hoeyere
        case .n2, .n4, .g2, .g4: .arbeid
        case .n3: .rekvalifisering
        case .n5, .n6, .g3, .g5, .g8: .vgo
        case .n7: .fag
        case .g6, .g7: .grunnskole
        }
    }

    public static let koder: [Kode<Self>] = [
        .init(.n1, "N1", "Høyere utdanning - person har utdanning på videregående nivå fra før (fra 01.01.2026)"),
        .init(.n2, "N2", "Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)"),
        .init(
            .n3, "N3",
            "Yrkesfaglig rekvalifisering - person har utdanning på videregående nivå fra før (fra 01.01.2026)"),
        .init(.n4, "N4", "Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026)"),
        .init(.n5, "N5", "Fullføre videregående opplæring (fra 01.01.2025)"),
        .init(.n6, "N6", "Fullføre deler av videregående opplæring (fra 01.01.2025)"),
        .init(.n7, "N7", "Fullføre fag og yrkesopplæring (fra 01.01.2025)"),
        .init(.g1, "G1", "Høyere utdanning - person har utdanning på videregående nivå fra før"),
        .init(.g2, "G2", "Arbeid - person har utdanning på videregående nivå fra før"),
        .init(.g3, "G3", "Fullføre videregående opplæring - under 25 år"),
        .init(.g4, "G4", "Arbeid - person har ikke utdanning på videregående nivå fra før"),
        .init(.g5, "G5", "Fullføre deler av videregående opplæring"),
        .init(.g6, "G6", "Fullføre grunnskole"),
        .init(.g7, "G7", "Fullføre deler av grunnskole"),
        .init(.g8, "G8", "Fullføre videregående opplæring - over 25 år"),
    ]

    /// The codes of the contract's list KL-20, beside the short ones.
    public static let langeKoder: [(String, Self)] = [
        ("SM26_HOYERE", .n1), ("SM26_ARBEID_VGO", .n2), ("SM26_REKVALIFISERING", .n3), ("SM26_ARBEID_UVGO", .n4),
        ("SM25_VGO", .n5), ("SM25_VGO_DELER", .n6), ("SM25_FAG", .n7),
        ("SM21_HOYERE", .g1), ("SM21_ARBEID_VGO", .g2), ("SM21_VGO_U25", .g3), ("SM21_ARBEID_UVGO", .g4),
        ("SM21_VGO_DELER", .g5), ("SM21_GRS", .g6), ("SM21_GRS_DELER", .g7), ("SM21_VGO_O25", .g8),
    ]

    /// Heading rows of NIR's menu; as values they mean «not chosen».
    public static let overskrifter = [
        "-- Nye sluttmål - fra 01.01.2026 --", "-- Gamle sluttmål - før 01.01.2026 --",
    ]
}
