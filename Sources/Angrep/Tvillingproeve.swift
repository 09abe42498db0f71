/// Compares a file with the JSON file that has the same cells: PX, and JSON in the other written form.
enum Tvillingproeve {
    /// - Parameters:
    ///   - fil: the file that is tried.
    ///   - mot: the JSON file, and what it is called.
    static func funn(_ celler: Jsonfil.Celler, fil: String, mot json: Jsonfil.Celler, jsonfil: String) -> [Angrepsfunn]
    {
        guard celler.koder == json.koder, celler.verdier.count == json.verdier.count else {
            return [.ulikeFiler(sted: fil, grunn: "kodene er ikke de samme som i \(jsonfil). Skriv filene på nytt.")]
        }
        return celler.verdier.indices.compactMap { nr in
            let (her, der) = (celler.verdier[nr], json.verdier[nr])
            if erLike(her, der), celler.tegn[nr] == json.tegn[nr] { return nil }
            let sted = "\(fil) (\(koder(nr, celler.koder)))"
            if her != nil, der == nil {
                return .lekkasje(sted: sted, grunn: "tallet er skjult i \(jsonfil), men vist her. Skjul det.")
            }
            if her == nil, der != nil {
                return .lekkasje(
                    sted: sted, grunn: "tallet er skjult her, men vist i \(jsonfil). Skjul det begge steder.")
            }
            return .ulikeFiler(sted: sted, grunn: "cellen er en annen enn i \(jsonfil). Skriv filene på nytt.")
        }
    }

    /// `12.0` and `12` are the same number.
    private static func erLike(_ a: String?, _ b: String?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return a == b || Double(a) == Double(b)
    }

    /// The codes of the cell, for a person to find it by.
    private static func koder(_ nr: Int, _ koder: [[String]]) -> String {
        var rest = nr
        var ut: [String] = []
        for dimensjon in koder.reversed() {
            ut.append(dimensjon[rest % dimensjon.count])
            rest /= dimensjon.count
        }
        return ut.reversed().joined(separator: ", ")
    }
}
