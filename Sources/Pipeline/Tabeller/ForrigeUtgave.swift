import Angrep
import Kalender
import Output
import Tekster

/// What a publication table said the last time it was published with something else in it.
struct ForrigeUtgave {
    /// A line of the long form, beside what names it.
    struct Linje: Equatable {
        let teller: String
        let nevner: String
        let verdi: String
        let tegn: String
        let status: String
    }

    /// Fields of a line after those that name it.
    private static let felt = 5

    let dato: Dato
    /// The columns that name a line.
    let kolonner: [String]
    let linjer: [[String]: Linje]
    private let omtaler: [Maalform: Tabellomtale]

    /// The newest release up to the day of this one. One of the same day with the same content is this one made before, and
    /// is passed over: a run made twice is held against the same release both times.
    /// - Parameter mappe: where the tables are published.
    static func finn(_ sett: Tabellsett, mappe: String, dato: Dato) -> ForrigeUtgave? {
        let stamme = "tabell-\(sett.id.lowercased())_p"
        let utgaver = filnavn(i: mappe).compactMap { Utgave($0, stamme: stamme) }.filter { $0.dato <= dato }.sorted(
            by: >)
        let naa = TabellCsv.bytes(sett).withBytes { Array($0) }
        for utgave in utgaver {
            guard let bytes = lesFil("\(mappe)/\(utgave.navn)"), utgave.dato < dato || bytes != naa,
                let rader = csvrader(bytes),
                let hode = rader.first?.felt, hode.count > felt, rader.allSatisfy({ $0.felt.count == hode.count })
            else { continue }
            return ForrigeUtgave(utgave, stamme, mappe, hode, rader.dropFirst().map(\.felt))
        }
        return nil
    }

    private init(_ utgave: Utgave, _ stamme: String, _ mappe: String, _ hode: [String], _ rader: [[String]]) {
        dato = utgave.dato
        kolonner = hode.dropLast(Self.felt)
        linjer = Dictionary(rader.map { (Array($0.dropLast(Self.felt)), Linje($0.suffix(Self.felt))) }) { foerste, _ in
            foerste
        }
        omtaler = Maalform.allCases.reduce(into: [:]) { omtaler, form in
            let id = stamme.dropLast(2) + (form == .nb ? "" : "-\(form.rawValue)")
            let sti = "\(mappe)/\(id)_p\(utgave.dato)_v\(utgave.versjon).json"
            omtaler[form] = lesFil(sti).flatMap(Tabellomtale.init)
        }
    }

    /// Notes of the table, definitions among them; nil where they are not known.
    var merknader: Set<String>? { omtaler[.nb]?.note.map { Set($0) } }

    /// The titles of the codes of a variable, as the long form calls it.
    func koder(_ kolonne: String) -> [String: Tekst]? {
        guard let nb = omtaler[.nb]?.dimensjon(kolonne)?.category.label else { return nil }
        let nn = omtaler[.nn]?.dimensjon(kolonne)?.category.label ?? [:]
        return Dictionary(uniqueKeysWithValues: nb.map { ($0, Tekst($1, nn: nn[$0])) })
    }
}

extension ForrigeUtgave.Linje {
    fileprivate init(_ felt: ArraySlice<String>) {
        let felt = Array(felt)
        self.init(teller: felt[0], nevner: felt[1], verdi: felt[2], tegn: felt[3], status: felt[4])
    }

    /// - Parameter rad: a whole line of the long form.
    init(rad: [String]) { self.init(rad.suffix(5)) }

    /// What the cell shows.
    var vist: Celleverdi {
        guard tegn.isEmpty else { return .tegn(tegn) }
        let deler = verdi.split(separator: ".", omittingEmptySubsequences: false)
        let desimaler = deler.count == 2 ? deler[1].utf8.count : 0
        return Int(deler.joined()).map { .tall($0, desimaler: desimaler) } ?? .ingen
    }

    var erForeloepig: Bool { status == "F" }
}

/// `tabell-nir1003_p2026-04-17_v1.csv` in its parts.
private struct Utgave: Comparable {
    let navn: String
    let dato: Dato
    let versjon: Int

    /// Nil for a file of another table, or of another form.
    init?(_ navn: String, stamme: String) {
        guard navn.hasPrefix(stamme), navn.hasSuffix(".csv") else { return nil }
        let deler = navn.dropFirst(stamme.count).dropLast(4).split(separator: "_").map(String.init)
        guard deler.count == 2, let dato = Dato(deler[0]), deler[1].hasPrefix("v"),
            let versjon = Int(deler[1].dropFirst())
        else { return nil }
        (self.navn, self.dato, self.versjon) = (navn, dato, versjon)
    }

    static func < (a: Utgave, b: Utgave) -> Bool { (a.dato, a.versjon) < (b.dato, b.versjon) }
}
