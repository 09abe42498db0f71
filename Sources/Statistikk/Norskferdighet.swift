import Kalender
import Register
import Tekster

/// The four skills of norsk that goals and results are told for (KL-35).
enum Norskferdighet: CaseIterable, Sendable {
    case muntlig, lytte, lese, skrive

    /// As in ids of indicators and names of utvalg and variables.
    var kode: String { String(describing: self).uppercased() }

    var navn: Tekst {
        switch self {
        case .muntlig: Tekst("muntlig kommunikasjon", nn: "munnleg kommunikasjon")
        case .lytte: Tekst("lytteforståelse", nn: "lytteforståing")
        case .lese: Tekst("leseforståelse", nn: "leseforståing")
        case .skrive: Tekst("skriftlig framstilling", nn: "skriftleg framstilling")
        }
    }

    /// The test for C1 has two parts, with two skills in each. A grade in a subject is about none of the four.
    func dekkes(av ferdighet: Ferdighet) -> Bool {
        switch ferdighet {
        case .muntlig: self == .muntlig
        case .lytte: self == .lytte
        case .lese: self == .lese
        case .skrive: self == .skrive
        case .c1LeseMunt: self == .lese || self == .muntlig
        case .c1LytteSkrive: self == .lytte || self == .skrive
        case .fag: false
        }
    }
}

/// Levels of the tests of norsk, the lowest first (indikatorer 1.2).
enum Proevenivaa: Int, CaseIterable, Comparable, Sendable {
    case underA1 = 0
    case a1, a2, b1, b2, c1

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Nil for a test that is passed or not, without a level.
    init?(_ resultat: Proeveresultat) {
        switch resultat {
        case .underA1: self = .underA1
        case .a1: self = .a1
        case .a2: self = .a2
        case .b1: self = .b1
        case .b2: self = .b2
        case .c1: self = .c1
        case .bestaatt, .ikkeBestaatt: return nil
        }
    }

    /// Nil for a grade.
    init?(_ maal: Norsknivaa) {
        switch maal {
        case .a1: self = .a1
        case .a2: self = .a2
        case .b1: self = .b1
        case .b2: self = .b2
        case .c1: self = .c1
        case .karakter2: return nil
        }
    }
}

extension Personmappe {
    /// The best result of the skill on a day from `fra` to `til`, both inclusive.
    /// - Parameter fra: nil = from the first test.
    func besteNivaa(_ del: Norskferdighet, fra: Dato?, til: Dato) -> Proevenivaa? {
        var beste: Proevenivaa?
        for p in proever where p.teller && !p.erAnnullertProeve && p.dato <= til && p.dato >= fra ?? p.dato {
            guard p.type == .a1b2 || p.type == .c1, let ferdighet = p.delproeve, del.dekkes(av: ferdighet),
                let nivaa = Proevenivaa(p.resultat)
            else { continue }
            beste = max(beste ?? nivaa, nivaa)
        }
        return beste
    }

    /// The goal of the skill on the day: the one that began last, ties to the last in the extract.
    func norskmaal(_ del: Norskferdighet, paa dag: Dato) -> Proevenivaa? {
        var gjeldende: Norskmaal?
        for m in norskmaal where m.teller && m.gjelderFra <= dag && del.dekkes(av: m.ferdighet) {
            if let naa = gjeldende, naa.gjelderFra > m.gjelderFra { continue }
            gjeldende = m
        }
        return gjeldende.flatMap { Proevenivaa($0.nivaa) }
    }

    /// A goal of any kind is set by the day, a grade too.
    func harNorskmaal(paa dag: Dato) -> Bool { norskmaal.contains { $0.teller && $0.gjelderFra <= dag } }

    func erFritatt(_ fra: FritakFra, paa dag: Dato) -> Bool {
        fritak.contains { $0.teller && $0.fra == fra && $0.vedtaksdato <= dag }
    }
}
