public import Register
public import Tabeller

/// Fills every table of a run in the one pass over persons. One for each thread; they are added together at the end.
public struct Tabelltelling: Sendable {
    private let rapporter: [Rapport]
    private let grunnlag: Statistikkgrunnlag
    private let oppskrifter: [Oppskrift]
    private let spoersmaal: Spoersmaal
    private let noekkel: UInt64
    private var byggere: [Tabellbygger]
    /// Persons in each set, counted apart from the tables.
    private var antall: [Int]

    // The answers about the person at hand, asked once whatever the number of tables.
    private var erMed: [Bool]
    /// Base codes by variable and frame, then 1 or 0 by set.
    private var koder: [Int]
    /// By variable and frame: every base code of a person who has several, else empty.
    private var flytt: [[Int]]

    /// Which answers a table is made of.
    struct Oppskrift: Sendable {
        let rapport: Rapport
        /// The number of the measure.
        let maal: Int
        let periode: Statistikkperiode
        let sett: Int
        /// For each variable of the table: its place in `koder`, and the number of each base code in the table.
        let koder: [(sted: Int, klasser: [Int])]
        let umulige: Set<Int>
    }

    /// What every person is asked, without all that is not needed to answer: numbers and closures in a few rows.
    struct Spoersmaal: Sendable {
        /// The persons of an utvalg in a period, and the tables that count them, a range of `tabeller`.
        struct Personsett: Sendable {
            let hvem: @Sendable (borrowing Tilfelle, Statistikkperiode) -> Bool
            let periode: Statistikkperiode
            let tabeller: Range<Int>
        }

        /// A variable, the frame persons are looked at in, and the sets whose tables ask for it, a range of `settAvSted`.
        struct Sted: Sendable {
            let plass: @Sendable (borrowing Tilfelle, Ramme) -> Int?
            let flere: (@Sendable (borrowing Tilfelle, Ramme) -> [Int])?
            let ramme: Ramme
            let uoppgitt: Int
            let sett: Range<Int>
        }

        var sett: [Personsett] = []
        var steder: [Sted] = []
        var tabeller: [Int] = []
        var settAvSted: [Int] = []
        /// By table, a range of `ledd`.
        var leddAvTabell: [Range<Int>] = []
        /// For each variable of a table: its place among the answers, and where in `radbidrag` its base codes begin.
        var ledd: [(sted: Int, fra: Int)] = []
        /// What each base code adds to the number of the row.
        var radbidrag: [Int] = []
    }

    public init(_ rapporter: [Rapport], _ grunnlag: Statistikkgrunnlag) {
        (self.rapporter, self.grunnlag) = (rapporter, grunnlag)
        let oppsett = Tabelloppskrifter(rapporter, grunnlag)
        (oppskrifter, byggere) = (oppsett.oppskrifter, oppsett.byggere)
        let spoersmaal = oppsett.spoersmaal
        self.spoersmaal = spoersmaal
        noekkel = UInt64(bitPattern: Int64(grunnlag.uttrekksdato.dagnummer))
        antall = [Int](repeating: 0, count: spoersmaal.sett.count)
        flytt = [[Int]](repeating: [], count: spoersmaal.steder.count)
        erMed = [Bool](repeating: false, count: spoersmaal.sett.count)
        koder = [Int](repeating: 0, count: spoersmaal.steder.count + spoersmaal.sett.count)
    }

    /// The same questions with nobody counted, made anew for one thread: threads that share a closure wait for each other's
    /// count of references.
    public func egen() -> Tabelltelling { Tabelltelling(rapporter, grunnlag) }

    /// Counts the person in every table whose utvalg he belongs to. One with a protected address counts in the undivided
    /// total and nowhere else (personvern 11.2).
    public mutating func tell(_ tilfelle: borrowing Tilfelle) {
        let antallSteder = spoersmaal.steder.count
        var erMedINoe = false
        for (s, sett) in spoersmaal.sett.enumerated() {
            let med = sett.hvem(tilfelle, sett.periode)
            erMed[s] = med
            koder[antallSteder + s] = med ? 1 : 0
            guard med else { continue }
            antall[s] += 1
            erMedINoe = true
        }
        guard erMedINoe else { return }
        let person = Mengdehash(person: tilfelle.mappe.person.person, noekkel: noekkel)
        guard !tilfelle.mappe.person.harSkjermetAdresse else { return tellBareHovedtall(person) }
        let flytter = finnKoder(tilfelle)
        for (s, sett) in spoersmaal.sett.enumerated() where erMed[s] {
            for t in sett.tabeller {
                if flytter { tellFlytter(person, spoersmaal.tabeller[t]) } else { tell(person, spoersmaal.tabeller[t]) }
            }
        }
    }

    /// Asks for the codes that the tables of the person need. True when he has several of some variable.
    private mutating func finnKoder(_ tilfelle: borrowing Tilfelle) -> Bool {
        var flytter = false
        for (v, sted) in spoersmaal.steder.enumerated() {
            guard sted.sett.contains(where: { erMed[spoersmaal.settAvSted[$0]] }) else { continue }
            koder[v] = sted.plass(tilfelle, sted.ramme) ?? sted.uoppgitt
            guard let flere = sted.flere else { continue }
            flytt[v] = flere(tilfelle, sted.ramme)
            flytter = flytter || !flytt[v].isEmpty
        }
        return flytter
    }

    private mutating func tell(_ person: Mengdehash, _ t: Int) {
        var rad = 0
        for l in spoersmaal.leddAvTabell[t] {
            let ledd = spoersmaal.ledd[l]
            rad += spoersmaal.radbidrag[ledd.fra + koder[ledd.sted]]
        }
        byggere[t].tell(person, rad: rad)
    }

    private mutating func tellFlytter(_ person: Mengdehash, _ t: Int) {
        var rad = 0
        var flere: (koder: [Int], d: Int)?
        for (d, kode) in oppskrifter[t].koder.enumerated() {
            if kode.sted < flytt.count, !flytt[kode.sted].isEmpty {
                // Places that no table tells apart are one place.
                let klasser = Set(flytt[kode.sted].map { kode.klasser[$0] })
                if klasser.count > 1 {
                    flere = (Array(klasser), d)
                    continue
                }
            }
            rad += byggere[t].radbidrag(d, kode.klasser[koder[kode.sted]])
        }
        if let flere {
            byggere[t].tell(person, rad: rad, flere: flere.koder, i: flere.d)
        } else {
            byggere[t].tell(person, rad: rad)
        }
    }

    private mutating func tellBareHovedtall(_ person: Mengdehash) {
        for (s, sett) in spoersmaal.sett.enumerated() where erMed[s] {
            for t in sett.tabeller { byggere[spoersmaal.tabeller[t]].tellBareHovedtall(person) }
        }
    }

    /// Adds what another thread counted.
    public mutating func legg(til annen: Tabelltelling) {
        for t in byggere.indices { byggere[t].legg(til: annen.byggere[t]) }
        for s in antall.indices { antall[s] += annen.antall[s] }
    }

    /// The tables, in the order of the reports, the oldest period first.
    public consuming func ferdig() -> [Tabelltall] {
        oppskrifter.indices.map { t in
            Tabelltall(
                rapport: oppskrifter[t].rapport, maal: oppskrifter[t].maal, periode: oppskrifter[t].periode,
                tabell: byggere[t].ferdig(umulige: oppskrifter[t].umulige), iUtvalget: antall[oppskrifter[t].sett])
        }
    }
}

/// A table of a run, and what its total must be.
public struct Tabelltall: Sendable {
    public let rapport: Rapport
    /// The number of the measure in the report.
    public let maal: Int
    public let periode: Statistikkperiode
    public let tabell: Tabell
    /// Persons in the utvalg, counted apart from the table.
    public let iUtvalget: Int

    /// Table total = its utvalg (grensesnitt 3.4). Without it nothing is published.
    public var gaarOpp: Bool {
        tabell.total == iUtvalget && tabell.cellesummer(Celler(tabell.inndelinger))[0] == iUtvalget
    }
}

extension Person {
    /// The address is protected: no place below the country may be shown.
    public var harSkjermetAdresse: Bool { adressegradering != .ugradert }
}
