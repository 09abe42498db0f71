import Tekster

/// One thing the attest tells, and how a reader sees it.
enum Attestverdi: Sendable, Equatable {
    case tekst(String)
    /// A key or command, shown as it is.
    case kode(String)
    case tall(Int)
    /// A part of a whole, shown in per cent.
    case andel(Int, av: Int)
    case tid(Double)

    var vist: String {
        switch self {
        case .tekst(let tekst), .kode(let tekst): tekst
        case .tall(let tall): norskTall(tall)
        case .andel(let del, let hele): hele == 0 ? "–" : Self.prosent((2000 * del + hele) / (2 * hele))
        case .tid(let sekunder): norskTid(sekunder)
        }
    }

    private static func prosent(_ tideler: Int) -> String { "\(norskTall(tideler / 10)),\(tideler % 10)\u{A0}%" }

    var erTom: Bool { vist.isEmpty }

    /// How the cell is drawn: numbers to the right, codes in a fixed width.
    var stil: String {
        switch self {
        case .tekst: ""
        case .kode: "kode"
        case .tall, .andel, .tid: "tall"
        }
    }
}

/// A block of the attest: some sentences, and tables whose first column says what the line is about.
struct Attestblokk: Sendable {
    struct Rad: Sendable {
        let felt: [Attestverdi]
        /// A parameter that is not as usual.
        let uthevet: Bool

        init(_ felt: [Attestverdi], uthevet: Bool = false) { (self.felt, self.uthevet) = (felt, uthevet) }
    }

    struct Tabell: Sendable {
        var overskrift = ""
        let kolonner: [String]
        let rader: [Rad]
    }

    let tittel: String
    var tekst: [String] = []
    var tabeller: [Tabell] = []
}
