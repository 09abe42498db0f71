/// What the program prints, from bokmål to nynorsk: titles of variables and codes, signs, notes and the words of the
/// workbooks. The bokmål text is the key, so a text stands once in the code and once in the dictionary.
///
/// The lists in `Ordliste/` have one text a line, `bokmål = nynorsk`. A line without ` = ` is the same in both.
public struct Ordbok: Sendable {
    private let ord: [String: Tekst]

    /// Every list there is.
    public static let felles = Ordbok(
        [arbeidsbokord, tegnord, merknadsord, maalord, variabelord, kodeord, sluttmaalord, kildeord], steder: stedsord)

    /// - Parameter steder: names that are written with all their official forms in bokmål and nynorsk alike.
    init(_ lister: [String], steder: String = "") {
        let ordpar = lister.flatMap(Self.par).map { ($0, Tekst($0, nn: $1)) }
        let stedspar = Self.par(steder).map { ($0, Tekst($1)) }
        ord = Dictionary(ordpar + stedspar) { foerste, _ in foerste }
    }

    /// The lines of a list: key, and what it becomes.
    static func par(_ liste: String) -> [(String, String)] {
        liste.split(separator: "\n").map { linje in
            guard let skille = linje.firstRange(of: " = ") else { return (String(linje), String(linje)) }
            return (String(linje[..<skille.lowerBound]), String(linje[skille.upperBound...]))
        }
    }

    /// The text in a form; a text that is not in the dictionary stays as it is.
    public func i(_ form: Maalform, _ tekst: String) -> String { ord[tekst]?.i(form) ?? tekst }

    public func tekst(_ nb: String) -> Tekst { ord[nb] ?? Tekst(nb) }

    /// A text that has no nynorsk of its own gets that of the dictionary.
    public func tekst(_ tekst: Tekst) -> Tekst { tekst.nb == tekst.nn ? self.tekst(tekst.nb) : tekst }

    /// The texts that are not in the dictionary, each once, in the order they come. Numbers need no translation.
    public func manglende(_ tekster: some Sequence<String>) -> [String] {
        var sett = Set<String>()
        return tekster.filter { tekst in
            ord[tekst] == nil && tekst.contains(where: \.isLetter) && sett.insert(tekst).inserted
        }
    }
}
