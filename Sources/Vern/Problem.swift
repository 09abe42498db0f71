import Tabeller

/// A family as rows, cells, links and sensitive forms with numbers for names.
struct Problem: Sendable {
    /// A cell with the base rows that are not known to be zero. Names with the same rows are one cell and share one fate.
    struct Celle: Sendable {
        /// The least of its canonical keys.
        var noekkel: String
        let verdi: Int
        let rader: [Int32]
        /// How many names it has; each is a number less to read when it is hidden.
        var navn = 0
        /// 0 is shown first.
        var prioritet: Int
        /// Its count is small, or a zero that may not be shown.
        var erFoelsom = false
        /// Tells a sensitive variable (R3).
        var erR3 = false
        /// Counts below this are small.
        var grense: Int
        /// How uncertain an amount must be to each side (R8); 0 for counts.
        var vernenivaa = 0
        /// No table shows it (L-08), or it was hidden in an earlier release.
        var erUtelatt: Bool
        /// Shown in an earlier release.
        var erTvunget = false
        /// What a reader knows that it holds when it is hidden: somebody where a zero would have been shown.
        var minst: Int
    }

    /// What a table shows in a cell number.
    enum Plass: Sendable, Equatable {
        case celle(Int32)
        /// The same, but this name of it is not shown (L-08).
        case utelatt(Int32)
        case null
        /// A zero known from other cells; this name of it is not shown (L-08).
        case utelattNull
        /// A cell without any possible base row.
        case umulig
    }

    /// By base row: the count, and the least an attacker may assume when it is hidden.
    var antall: [Int] = []
    var nedre: [Int] = []
    /// By base row: number of the kommune it lies in, an index into `kommuner`; −1 when there is none or several.
    var kommune: [Int32] = []
    var kommuner: [String] = []
    var celler: [Celle] = []
    var lenker: [[Ledd]] = []
    var former: [Form] = []
    /// By table and cell number.
    var plasser: [[Plass]] = []
    /// By table: the problem row of each base row, −1 when it is known to be zero.
    var radnummer: [[Int32]] = []
    /// By table: persons that count in the undivided total only; 0 or at least k.
    var bareHovedtall: [Int] = []
    var overlapp = 0
    /// Cells that stay hidden because an earlier release hid them.
    var tidligereSkjult: [Int32] = []

    /// By row: the numbers of the distinct cells it stands in.
    func cellerMedRad() -> PerRad { PerRad(celler.lazy.map(\.rader), antallRader: antall.count) }

    /// By row: the numbers of the links it stands in.
    func lenkerMedRad() -> PerRad { PerRad(lenker.lazy.map { $0.lazy.map(\.rad) }, antallRader: antall.count) }

    /// By row: the numbers of the forms it stands in.
    func formerMedRad() -> PerRad { PerRad(former.lazy.map { $0.ledd.lazy.map(\.rad) }, antallRader: antall.count) }

    /// The forms that cannot be protected, and the cells that cannot be hidden.
    func kanIkkeVerne(_ numre: [Int]) -> Vernfeil {
        .kanIkkeVernes(
            former: numre.map { former[$0].noekkel }.sorted(),
            aarsak: celler.filter(\.erTvunget).map(\.noekkel).sorted())
    }

    /// Elimination with every form, and the links known.
    func eliminasjon() -> Eliminasjon {
        let cellerMedRad = cellerMedRad()
        let celletelling = antall.indices.map { Int32(cellerMedRad[Int32($0)].count) }
        var eliminasjon = Eliminasjon(celletelling: celletelling, former: former.map { Vektor($0.ledd) })
        for lenke in lenker { eliminasjon.kjenn(Vektor(lenke)) }
        return eliminasjon
    }
}

/// A sensitive form: an integer combination of base rows, and what the range an attacker can establish must satisfy
/// (personvern 4).
struct Form: Sendable {
    enum Regel: String, Sendable, CaseIterable {
        case r1 = "R1", r2 = "R2", r3 = "R3", r4 = "R4", r5 = "R5", r6 = "R6", r7 = "R7", r8 = "R8", tidligere = "9.2"
    }

    /// Ends the key of those who are in a cell of the whole and not in the cell of the part that the key begins with.
    static let utenfor = "|utenfor"

    let regel: Regel
    let noekkel: String
    let ledd: [Ledd]
    let verdi: Int
    /// The upper end is at least this.
    let oevre: Int
    /// Width when hidden cells may be zero, and when the shown-zero rule tells that they are not.
    let bredde0: Int
    let bredde1: Int
    /// Whose own figures the form tells; used for insiders.
    let erR3: Bool
}
