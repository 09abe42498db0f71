import Kalender

/// The form of a file, and its ending.
public enum Filtype: Sendable, Hashable {
    case csv
    case xlsx
    /// Anything else, such as `json`; read back only as bytes.
    case annen(String)

    public var endelse: String {
        switch self {
        case .csv: "csv"
        case .xlsx: "xlsx"
        case .annen(let endelse): endelse
        }
    }
}

/// A file to be published: where it goes and what it is called, without period and version.
public struct Leveranse: Sendable, Hashable {
    public let klasse: Klasse
    /// Folder below the class, such as `retteliste/0301`.
    public let mappe: String
    /// Short description and unit, such as `retteliste-kommune-0301`.
    public let beskrivelse: String
    public let type: Filtype

    /// A file that does not travel freely. One of class Åpen can only be made here, by the writers of protected tables.
    public init(_ klasse: LukketKlasse, mappe: String, beskrivelse: String, type: Filtype) {
        self.init(klasse: klasse.klasse, mappe: mappe, beskrivelse: beskrivelse, type: type)
    }

    /// Folder and description are brought to a–z, 0–9 and hyphen (æ→ae, ø→oe, å→aa), as SSB's naming standard asks.
    init(klasse: Klasse, mappe: String, beskrivelse: String, type: Filtype) {
        (self.klasse, self.type) = (klasse, type)
        self.mappe = mappe.split(separator: "/").map { Self.navnedel(String($0)) }.joined(separator: "/")
        self.beskrivelse = String(Self.navnedel(beskrivelse).prefix(90))
    }

    /// Path below `publisert/` of the folder.
    var klassemappe: String { mappe.isEmpty ? klasse.rawValue : klasse.rawValue + "/" + mappe }

    /// What a published name of this file starts with, before the version.
    func stamme(_ dato: Dato) -> String { "\(beskrivelse)_p\(dato)_v" }

    func filnavn(_ dato: Dato, versjon: Int) -> String { "\(stamme(dato))\(versjon).\(type.endelse)" }

    /// The version in a published name; nil when the name is another file's.
    func versjon(i navn: String, _ dato: Dato) -> Int? {
        let (start, slutt) = (stamme(dato), "." + type.endelse)
        guard navn.hasPrefix(start), navn.hasSuffix(slutt) else { return nil }
        let tall = navn.utf8.dropFirst(start.utf8.count).dropLast(slutt.utf8.count)
        guard !tall.isEmpty, tall.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(String(decoding: tall, as: UTF8.self))
    }

    static func navnedel(_ tekst: String) -> String {
        var ut = ""
        for tegn in tekst.lowercased().unicodeScalars {
            switch tegn {
            case "a"..."z", "0"..."9": ut.unicodeScalars.append(tegn)
            case "æ": ut += "ae"
            case "ø": ut += "oe"
            case "å": ut += "aa"
            default: if !ut.isEmpty, !ut.hasSuffix("-") { ut += "-" }
            }
        }
        while ut.hasSuffix("-") { ut.removeLast() }
        return ut
    }
}

/// What became of a file in a run.
public struct Utfil: Sendable, Equatable {
    public enum Tilstand: String, Sendable { case ny, endret, uendret }

    /// Path below the output folder, such as `publisert/sensitiv/personfakta/personfakta_p2026-04-17_v1.csv`.
    public let sti: String
    public let sha256: String
    public let klasse: Klasse
    /// Data rows, the header not counted.
    public let rader: Int
    public let tilstand: Tilstand
}

/// A file that is written and read back, and waits for publication.
struct KlarFil: Sendable {
    let leveranse: Leveranse
    let sti: String
    let sha256: String
    let rader: Int
}
