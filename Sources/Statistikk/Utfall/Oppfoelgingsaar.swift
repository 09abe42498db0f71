extension Indikator {
    /// The years that former participants are followed.
    static let oppfoelgingsaar = 1...5

    /// `S-03` one year after the ending, `S-03-2` two years after.
    static func id(_ id: String, _ k: Int) -> String { k == 1 ? id : "\(id)-\(k)" }
}

/// How long after the ending, in both forms of Norwegian: «året etter», «to år etter».
func antallAar(_ k: Int) -> String {
    switch k {
    case 1: "året"
    case 2: "to år"
    case 3: "tre år"
    case 4: "fire år"
    case 5: "fem år"
    default: "\(k) år"
    }
}
