import Kalender

/// Municipalities and counties with the days their codes are valid, and what became of old codes.
///
/// Kilde: Statistisk sentralbyrå (Klass 131, 104, 103).
public struct Kommuneregister: Sendable {
    public struct Kommune: Sendable {
        public let nummer: Kommunenummer
        /// The official name, parallel names joined by « - ».
        public let navn: String
        /// ASCII form for file names, such as `hoeylandet`.
        public let filnavn: String
    }

    public struct Fylke: Sendable {
        /// The first two digits of its municipalities.
        public let nummer: UInt8
        public let navn: String

        public init(nummer: UInt8, navn: String) { (self.nummer, self.navn) = (nummer, navn) }
    }

    /// A part of one of the four cities that have them.
    public struct Bydel: Sendable {
        public let nummer: UInt32
        public let navn: String
        public let kommune: Kommunenummer
        /// `xxxx99`: the code statistics use when the part is not known.
        public let erUoppgitt: Bool

        public init(nummer: UInt32, navn: String, kommune: Kommunenummer, erUoppgitt: Bool) {
            (self.nummer, self.navn, self.kommune, self.erUoppgitt) = (nummer, navn, kommune, erUoppgitt)
        }
    }

    /// What a code that ended 31 December 2023 became.
    public enum Overgang: Sendable, Equatable {
        case enTilEn(Kommunenummer)
        /// Split between several; no automatic translation (G-04).
        case deling
    }

    /// Codes valid 2024, 2025 and 2026, by number.
    public var kommuner: [Kommune] { lager.kommuner }
    public var fylker: [Fylke] { lager.fylker }
    public var bydeler: [Bydel] { lager.bydeler }
    private let lager: Lager

    /// One object, for every person is looked up here: a copy of the register is then one reference.
    private final class Lager: Sendable {
        let kommuner: [Kommune]
        let fylker: [Fylke]
        let bydeler: [Bydel]
        let plass: [Int16]
        let overganger: [UInt16: Overgang]
        /// By number: what the code is, so that the night asks a table and not a dictionary.
        let slag: [Slag]
        let bydelsnumre: Set<UInt32>

        init(
            _ kommuner: [Kommune], _ fylker: [Fylke], _ bydeler: [Bydel], plass: [Int16],
            overganger: [UInt16: Overgang], slag: [Slag]
        ) {
            (self.kommuner, self.fylker, self.bydeler) = (kommuner, fylker, bydeler)
            (self.plass, self.overganger, self.slag) = (plass, overganger, slag)
            bydelsnumre = Set(bydeler.map(\.nummer))
        }
    }

    private enum Slag: UInt8 { case ukjent, uendret, ny, gammel, delt }

    /// First day of today's codes.
    public static let omlegging = 1.januar(2024)

    public init(
        kommuner: [(nummer: UInt16, navn: String)], overganger: [(gammel: UInt16, ny: UInt16, erDeling: Bool)],
        fylker: [Fylke] = [], bydeler: [Bydel] = []
    ) {
        let alle = kommuner.sorted { $0.nummer < $1.nummer }.map {
            Kommune(nummer: Kommunenummer($0.nummer), navn: $0.navn, filnavn: Kommuneregister.filnavn($0.navn))
        }
        var plass = [Int16](repeating: -1, count: 10_000)
        for (i, kommune) in alle.enumerated() { plass[Int(kommune.nummer.tall)] = Int16(i) }
        var frem: [UInt16: Overgang] = [:]
        var slag = [Slag](repeating: .ukjent, count: 10_000)
        for kommune in alle { slag[Int(kommune.nummer.tall)] = .uendret }
        for o in overganger {
            frem[o.gammel] = o.erDeling ? .deling : .enTilEn(Kommunenummer(o.ny))
            slag[Int(o.gammel)] = o.erDeling ? .delt : .gammel
            slag[Int(o.ny)] = .ny
        }
        lager = Lager(
            alle, fylker.sorted { $0.nummer < $1.nummer }, bydeler.sorted { $0.nummer < $1.nummer }, plass: plass,
            overganger: frem, slag: slag)
    }

    public func kommune(_ nummer: Kommunenummer) -> Kommune? {
        guard nummer.tall < 10_000, lager.plass[Int(nummer.tall)] >= 0 else { return nil }
        return lager.kommuner[Int(lager.plass[Int(nummer.tall)])]
    }

    /// True for a code that is valid today or was valid until 2023.
    public func kjenner(_ nummer: Kommunenummer) -> Bool {
        slag(nummer) != .ukjent
    }

    public func overgang(_ nummer: Kommunenummer) -> Overgang? {
        switch slag(nummer) {
        case .gammel, .delt: lager.overganger[nummer.tall]
        case .ukjent, .uendret, .ny: nil
        }
    }

    private func slag(_ nummer: Kommunenummer) -> Slag { nummer.tall < 10_000 ? lager.slag[Int(nummer.tall)] : .ukjent }

    /// True when the code was in use on the day (G-01). Codes that did not change are valid on every day.
    public func gjelder(_ nummer: Kommunenummer, paa dato: Dato) -> Bool {
        switch slag(nummer) {
        case .ukjent: false
        case .uendret: true
        case .ny: dato >= Kommuneregister.omlegging
        case .gammel, .delt: dato < Kommuneregister.omlegging
        }
    }

    /// Today's code for routing: an old code that changed one to one is translated, others stand.
    public func dagens(_ nummer: Kommunenummer) -> Kommunenummer {
        guard slag(nummer) == .gammel, case .enTilEn(let ny) = lager.overganger[nummer.tall] else { return nummer }
        return ny
    }

    public func kjennerBydel(_ bydel: UInt32) -> Bool { lager.bydelsnumre.contains(bydel) }

    /// `a–z`, digits and hyphen: æ, ø, å become ae, oe, aa; other letters lose their marks.
    static func filnavn(_ navn: String) -> String {
        let foerste = navn.split(separator: " - ").first.map(String.init) ?? navn
        var ut = ""
        for tegn in foerste.lowercased().unicodeScalars {
            switch tegn {
            case "a"..."z", "0"..."9": ut.unicodeScalars.append(tegn)
            case "æ", "ä": ut += "ae"
            case "ø", "ö": ut += "oe"
            case "å": ut += "aa"
            case "á", "à": ut += "a"
            case "č": ut += "c"
            case "đ": ut += "d"
            case "é", "è", "ê": ut += "e"
            case "í", "ï": ut += "i"
            case "ŋ", "ń": ut += "n"
            case "ó", "ô": ut += "o"
            case "š": ut += "s"
            case "ŧ": ut += "t"
            case "ž": ut += "z"
            default: if !ut.hasSuffix("-") && !ut.isEmpty { ut += "-" }
            }
        }
        return ut.hasSuffix("-") ? String(ut.dropLast()) : ut
    }
}
