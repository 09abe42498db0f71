/// How far a file may travel. The class decides folder and rights (brukeropplevelse 9.1).
public enum Klasse: String, Sendable, CaseIterable, Comparable {
    case aapen, skjermet, sensitiv

    /// The word that people see.
    public var navn: String {
        switch self {
        case .aapen: "Åpen"
        case .skjermet: "Skjermet"
        case .sensitiv: "Sensitiv"
        }
    }

    /// Rights of the folders of the class.
    public var mapperettigheter: UInt32 {
        switch self {
        case .aapen: 0o755
        case .skjermet: 0o750
        case .sensitiv: 0o700
        }
    }

    /// Rights of the files of the class.
    public var filrettigheter: UInt32 {
        switch self {
        case .aapen: 0o644
        case .skjermet: 0o640
        case .sensitiv: 0o600
        }
    }

    public static func < (a: Klasse, b: Klasse) -> Bool { a.filrettigheter > b.filrettigheter }
}

/// The classes anybody may deliver files of: what is Åpen goes through the writers of `BeskyttetTabell`.
public enum LukketKlasse: Sendable {
    case skjermet, sensitiv

    var klasse: Klasse {
        switch self {
        case .skjermet: .skjermet
        case .sensitiv: .sensitiv
        }
    }
}
