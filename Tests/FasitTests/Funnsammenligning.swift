import Kontroller

/// Which controls the comparison leaves out, and why.
enum Funnsammenligning {
    static let utenfor: Set<String> = [
        // The document gives no rule for the program to be measured against, only a wish.
        "S-09", "S-11", "S-12", "S-13",
        // Which permit is asked for the age, when none gives what was delivered, is not told.
        "P-08",
        // What counts as a registration is not told: the decisions and measures only, or every row.
        "Q-04",
        // About several persons, or about the delivery.
        "P-05", "K-02",
        // The municipality of a row is another matter than that of the person, and has its own tests.
        "G-01", "G-03", "G-04", "G-06",
    ]

    /// Every other control of the program.
    static let koder = Set(Kontroll.alle.map(\.kode)).subtracting(utenfor)
}
