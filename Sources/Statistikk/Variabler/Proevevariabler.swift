import Register

extension Variabel {
    /// The best result of a skill in the period, one variable for each. Statistics Norway keeps one result a person, skill
    /// and year. A low result is sensitive (personvern 4, R3).
    static let besteProevenivaa: [Variabel] = Norskferdighet.allCases.map { del in
        Variabel(
            "proeve-\(del.kode.lowercased())", "Norskprøve, \(del.navn.nb): beste resultat",
            Proevenivaa.allCases.map { ($0.kode, $0.tittel) }, erFoelsom: true
        ) { tilfelle, ramme in
            tilfelle.mappe.besteNivaa(del, fra: ramme.periode.fra, til: ramme.periode.til)?.rawValue
        }
    }
}

extension Proevenivaa {
    fileprivate var kode: String { self == .underA1 ? "U_A1" : tittel }

    fileprivate var tittel: String {
        switch self {
        case .underA1: "Under A1"
        case .a1: "A1"
        case .a2: "A2"
        case .b1: "B1"
        case .b2: "B2"
        case .c1: "C1"
        }
    }
}
