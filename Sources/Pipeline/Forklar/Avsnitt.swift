import Tekster

/// A label and its text, as `nir forklar` shows them: lines of at most `bredde` characters, broken between words.
enum Avsnitt {
    static let bredde = 110
    private static let navnebredde = 12

    static func linjer(_ navn: String, _ tekst: String) -> [String] {
        let innrykk = 3 + navnebredde
        return brutt(tekst, bredde - innrykk).enumerated().map { nr, linje in
            nr == 0 ? "   \(navn.padding(til: navnebredde))\(linje)" : String(repeating: " ", count: innrykk) + linje
        }
    }

    /// One label before several texts, each on a line of its own.
    static func linjer(_ navn: String, alle tekster: [String]) -> [String] {
        tekster.enumerated().flatMap { nr, tekst in linjer(nr == 0 ? navn : "", tekst) }
    }

    private static func brutt(_ tekst: String, _ bredde: Int) -> [String] {
        var ut: [String] = []
        var naa = ""
        for ord in tekst.split(separator: " ") {
            if !naa.isEmpty, naa.count + 1 + ord.count > bredde {
                ut.append(naa)
                naa = ""
            }
            naa += naa.isEmpty ? String(ord) : " \(ord)"
        }
        return ut + [naa]
    }
}
