public import Kalender
public import Regelmotor
import Register
public import Tabeller

/// Fills every table of a run in the one pass over persons. One for each thread; they are added together at the end.
public struct Tabelltelling: Sendable {
    private let utvalg: [Utvalg]
    private let plasseringer: [Plassering]
    private let oppskrifter: [Oppskrift]
    private let noekkel: UInt64
    private var byggere: [Tabellbygger]
    /// Persons in each utvalg, counted apart from the tables.
    private var antall: [Int]

    // The answers about the person at hand, asked once whatever the number of tables.
    private var erMed: [Bool]
    /// Base codes by variable, then 1 or 0 by utvalg.
    private var koder: [Int]

    /// Which answers a table is made of.
    private struct Oppskrift: Sendable {
        let rapport: Rapport
        let utvalg: Int
        /// Places in `koder`, one for each variable of the table.
        let koder: [Int]
        let umulige: Set<Int>
    }

    /// - Parameter uttrekksdato: keeps the hashes of two extracts apart.
    public init(_ rapporter: [Rapport], _ grunnlag: Statistikkgrunnlag, uttrekksdato: Dato) {
        var utvalg: [Utvalg] = []
        var variabler: [Variabel] = []
        for rapport in rapporter {
            for u in [rapport.utvalg, rapport.teller].compactMap(\.self)
            where !utvalg.contains(where: { $0.navn == u.navn }) {
                utvalg.append(u)
            }
            for v in rapport.variabler where !variabler.contains(where: { $0.navn == v.navn }) { variabler.append(v) }
        }
        func nummer(_ navn: String) -> Int { utvalg.firstIndex { $0.navn == navn } ?? 0 }
        var byggere: [Tabellbygger] = []
        oppskrifter = rapporter.map { rapport in
            var inndelinger = rapport.plasseringer(grunnlag).map(\.inndeling)
            var steder = rapport.variabler.map { v in variabler.firstIndex { $0.navn == v.navn } ?? 0 }
            if let teller = rapport.teller {
                inndelinger.append(.teller(teller))
                steder.append(variabler.count + nummer(teller.navn))
            }
            byggere.append(Tabellbygger(rapport.hode(grunnlag), inndelinger))
            return Oppskrift(
                rapport: rapport, utvalg: nummer(rapport.utvalg.navn), koder: steder,
                umulige: Celler(inndelinger).umulige(rapport.utvalg))
        }
        self.utvalg = utvalg
        self.byggere = byggere
        plasseringer = variabler.map { $0.plassering(grunnlag) }
        noekkel = UInt64(bitPattern: Int64(uttrekksdato.dagnummer))
        antall = [Int](repeating: 0, count: utvalg.count)
        erMed = [Bool](repeating: false, count: utvalg.count)
        koder = [Int](repeating: 0, count: variabler.count + utvalg.count)
    }

    /// Counts the person in every table whose utvalg he belongs to. One with a protected address counts in the undivided
    /// total and nowhere else (personvern 11.2).
    public mutating func tell(_ sak: borrowing Sak) {
        var erMedINoe = false
        for u in utvalg.indices {
            erMed[u] = utvalg[u].gjelder(sak)
            guard erMed[u] else { continue }
            antall[u] += 1
            erMedINoe = true
        }
        guard erMedINoe else { return }
        let person = Mengdehash(person: sak.mappe.person.person, noekkel: noekkel)
        guard !sak.mappe.person.harSkjermetAdresse else { return tellBareHovedtall(person) }
        for v in plasseringer.indices { koder[v] = plasseringer[v].grunnkode(sak) }
        for u in utvalg.indices { koder[plasseringer.count + u] = erMed[u] ? 1 : 0 }
        let svar = koder
        for t in oppskrifter.indices where erMed[oppskrifter[t].utvalg] {
            let steder = oppskrifter[t].koder
            byggere[t].tell(person) { d in svar[steder[d]] }
        }
    }

    private mutating func tellBareHovedtall(_ person: Mengdehash) {
        for t in oppskrifter.indices where erMed[oppskrifter[t].utvalg] { byggere[t].tellBareHovedtall(person) }
    }

    /// Adds what another thread counted.
    public mutating func legg(til annen: Tabelltelling) {
        for t in byggere.indices { byggere[t].legg(til: annen.byggere[t]) }
        for u in antall.indices { antall[u] += annen.antall[u] }
    }

    /// The tables, in the order of the reports.
    public consuming func ferdig() -> [Tabelltall] {
        oppskrifter.indices.map { t in
            Tabelltall(
                rapport: oppskrifter[t].rapport, tabell: byggere[t].ferdig(umulige: oppskrifter[t].umulige),
                iUtvalget: antall[oppskrifter[t].utvalg])
        }
    }
}

/// A table of a run, and what its total must be.
public struct Tabelltall: Sendable {
    public let rapport: Rapport
    public let tabell: Tabell
    /// Persons in the utvalg, counted apart from the table.
    public let iUtvalget: Int

    /// Table total = its utvalg (grensesnitt 3.4). Without it nothing is published.
    public var gaarOpp: Bool {
        tabell.total == iUtvalget && tabell.cellesummer(Celler(tabell.inndelinger))[0] == iUtvalget
    }
}

extension Celler {
    /// Base rows with a code that nobody in the utvalg can have.
    fileprivate func umulige(_ utvalg: Utvalg) -> Set<Int> {
        var ut: Set<Int> = []
        for umulig in utvalg.utelukker {
            guard let d = inndelinger.firstIndex(where: { $0.navn == umulig.variabel }),
                let kode = inndelinger[d].koder.firstIndex(where: { $0.kode == umulig.kode })
            else { continue }
            ut.formUnion(grunnrader(celle(0, med: kode, i: d)))
        }
        return ut
    }
}

extension Person {
    /// The address is protected: no place below the country may be shown.
    var harSkjermetAdresse: Bool { adressegradering != .ugradert }
}
