import Register

/// Reads the legal basis of a permit as NIR shows it (KL-09):
/// `Utlendingsloven <1988|2008> § <nr> [<n>. ledd] [bokstav <x>]`. Nil when it cannot be told which code is meant
/// (O-05).
enum Hjemmelleser {
    static func les(_ bytes: some Collection<UInt8>) -> Oppholdsgrunnlag? {
        let tekst = String(decoding: Normalisering.av(bytes), as: UTF8.self)
        let skille: Set<Character> = [" ", ",", ".", ";", ":", "(", ")"]
        var ord = tekst.split { skille.contains($0) }.map(String.init)
        if ord.contains("1988") { return nil }
        ord = ord.flatMap { $0.hasPrefix("§") && $0.utf8.count > 2 ? ["§", String($0.dropFirst())] : [$0] }
        ord.removeAll { $0 == "utlendingsloven" || $0 == "utl" || $0 == "utlendingslova" || $0 == "2008" }
        if ord.first == "eoes" || ord.first == "eos" { return .eoes }
        guard let tegn = ord.firstIndex(where: { $0 == "§" || $0 == "paragraf" }), tegn + 1 < ord.count,
            let (paragraf, hale) = delt(ord[tegn + 1])
        else { return nil }
        let rest = Array(ord[(tegn + 2)...])
        return kode(paragraf, ledd: ledd(rest), bokstav: bokstav(rest) ?? hale)
    }

    private static func kode(_ paragraf: Int, ledd: Int?, bokstav: String?) -> Oppholdsgrunnlag? {
        switch (paragraf, ledd, bokstav) {
        case (28, _, _): .utl0828
        case (34, 2, _): .utl0834L2
        case (34, _, _): .utl0834
        case (35, 3, _): .utl0835L3
        case (38, 1, _): .utl0838L1
        case (38, 5, "a"): .utl0838L5a
        case (38, 5, "b"): .utl0838L5b
        case (53, 1, "b"): .utl0853L1b
        case (53, 2, _): .utl0853L2
        case (53, 3, _): .utl0853L3
        case (23, _, _): .utl0823
        case (25, _, _): .utl0825
        case (62, _, _): .utl0862
        default: nil
        }
    }

    /// `34`, or `28a` as number and letter.
    private static func delt(_ ord: String) -> (Int, String?)? {
        let sifre = ord.prefix { $0.isNumber }
        guard let tall = Int(sifre) else { return nil }
        let hale = String(ord.dropFirst(sifre.count))
        return (tall, hale.isEmpty ? nil : hale)
    }

    private static let tallord = [
        "foerste": 1, "annet": 2, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende": 7,
    ]

    private static func ledd(_ ord: [String]) -> Int? {
        guard let i = ord.firstIndex(of: "ledd"), i > 0 else { return nil }
        return Int(ord[i - 1]) ?? tallord[ord[i - 1]]
    }

    private static func bokstav(_ ord: [String]) -> String? {
        guard let i = ord.firstIndex(where: { $0 == "bokstav" || $0 == "litra" }), i + 1 < ord.count else { return nil }
        return ord[i + 1]
    }
}
