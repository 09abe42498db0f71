import Kontroller
import Regelmotor
import Register

/// What a person's answers under two sets of law have different.
struct Forskjell {
    /// The group before and after, when it moved; «uavklart» is a group of its own here.
    var intro: Overgang?
    var norsk: Overgang?
    var fristIntro = false
    var fristNorsk = false
    var fristSamfunn = false
    var fristOppstart = false
    /// Codes of controls that speak now and did not before, and the other way.
    var nyeFunn: Set<String> = []
    var borteFunn: Set<String> = []

    struct Overgang: Hashable {
        let fra: String
        let til: String
    }

    var erIngen: Bool {
        intro == nil && norsk == nil && !harNyFrist && nyeFunn.isEmpty && borteFunn.isEmpty
    }

    var harNyFrist: Bool { fristIntro || fristNorsk || fristSamfunn || fristOppstart }

    init(_ foer: Personfakta, _ etter: Personfakta, funnFoer: Set<String>, funnEtter: Set<String>) {
        intro = Forskjell.overgang(foer.beregnet.intro.kode, etter.beregnet.intro.kode)
        norsk = Forskjell.overgang(foer.beregnet.norsk.kode, etter.beregnet.norsk.kode)
        fristIntro = foer.frist?.verdi?.frist != etter.frist?.verdi?.frist
        fristNorsk = foer.norsk.frist != etter.norsk.frist
        fristSamfunn = foer.samfunn.frist != etter.samfunn.frist
        fristOppstart = foer.oppstart != etter.oppstart
        nyeFunn = funnEtter.subtracting(funnFoer)
        borteFunn = funnFoer.subtracting(funnEtter)
    }

    private static func overgang(_ fra: String, _ til: String) -> Overgang? {
        fra == til ? nil : Overgang(fra: fra, til: til)
    }
}

extension Utfall<Introrett?> {
    /// The category, or what stands in its place.
    fileprivate var kode: String {
        switch self {
        case .uavklart: "UAVKLART"
        case .avgjort(nil): "INGEN"
        case .avgjort(.bortfalt?): "BORTFALT"
        case .avgjort(let rett?): rett.kategori?.kode ?? "INGEN"
        }
    }
}

extension Utfall<Norskrett?> {
    fileprivate var kode: String {
        switch self {
        case .uavklart: "UAVKLART"
        case .avgjort(nil): "INGEN"
        case .avgjort(let rett?): rett.kategori.kode
        }
    }
}

/// How many persons got another answer. Exact: nobody outside sees it without `Vernettall`.
struct Simuleringstall: Equatable {
    /// A line of the report: kind of change, what it was, what it became.
    struct Linje: Hashable, Comparable {
        let slag: String
        let fra: String
        let til: String

        static func < (a: Linje, b: Linje) -> Bool { (a.slag, a.fra, a.til) < (b.slag, b.fra, b.til) }
    }

    private(set) var personer = 0
    private(set) var endret = 0
    private(set) var antall: [Linje: Int] = [:]

    mutating func noter(_ forskjell: Forskjell) {
        personer += 1
        guard !forskjell.erIngen else { return }
        endret += 1
        if let o = forskjell.intro { tell("kategori_intro", o.fra, o.til) }
        if let o = forskjell.norsk { tell("kategori_norsk", o.fra, o.til) }
        if forskjell.intro != nil || forskjell.norsk != nil { tell("kategori") }
        if forskjell.fristIntro { tell("frist_intro") }
        if forskjell.fristNorsk { tell("frist_norsk") }
        if forskjell.fristSamfunn { tell("frist_samfunn") }
        if forskjell.fristOppstart { tell("frist_oppstart") }
        if forskjell.harNyFrist { tell("frist") }
        for kode in forskjell.nyeFunn { tell("funn", "", kode) }
        for kode in forskjell.borteFunn { tell("funn", kode, "") }
        if !forskjell.nyeFunn.isEmpty || !forskjell.borteFunn.isEmpty { tell("funn") }
    }

    private mutating func tell(_ slag: String, _ fra: String = "", _ til: String = "") {
        antall[Linje(slag: slag, fra: fra, til: til), default: 0] += 1
    }

    mutating func legg(til annen: Simuleringstall) {
        personer += annen.personer
        endret += annen.endret
        antall.merge(annen.antall, uniquingKeysWith: +)
    }
}

/// A count as it may be shown: 1–4 persons are hidden, larger counts are rounded to the nearest five, totals too, so
/// that a hidden count cannot be found by subtraction (AVKLARINGER D-17).
struct Vernettall: Equatable {
    /// Nil when hidden.
    let verdi: Int?

    init(_ antall: Int) { verdi = antall == 0 ? 0 : antall < 5 ? nil : (antall + 2) / 5 * 5 }

    var tegn: String { verdi == nil ? ":" : "" }
    var tekst: String { verdi.map(String.init) ?? ":" }
}
