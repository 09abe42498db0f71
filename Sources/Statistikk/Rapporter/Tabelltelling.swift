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
        /// For each variable of the table: its place in `koder`, and the number of each base code in the table.
        let koder: [(sted: Int, klasser: [Int])]
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
        let plasseringer = variabler.map { $0.plassering(grunnlag) }
        var byggere: [Tabellbygger] = []
        oppskrifter = rapporter.map { rapport in
            var inndelinger: [Inndeling] = []
            var koder: [(sted: Int, klasser: [Int])] = []
            for variabel in rapport.variabler {
                let sted = variabler.firstIndex { $0.navn == variabel.navn } ?? 0
                let hele = plasseringer[sted].inndeling
                let klasser = hele.klasser(nivaaer: rapporter.nivaaer(variabel, rapport.utvalg))
                inndelinger.append(
                    hele.vist(nivaaer: variabel.nivaaer.isEmpty ? [] : rapport.nivaaer, klasser: klasser))
                koder.append((sted, klasser))
            }
            if let teller = rapport.teller {
                inndelinger.append(.teller(teller))
                koder.append((variabler.count + nummer(teller.navn), [0, 1]))
            }
            byggere.append(Tabellbygger(rapport.hode(grunnlag), inndelinger))
            return Oppskrift(
                rapport: rapport, utvalg: nummer(rapport.utvalg.navn), koder: koder,
                umulige: Celler(inndelinger).umulige(rapport.utvalg))
        }
        self.utvalg = utvalg
        self.byggere = byggere
        self.plasseringer = plasseringer
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
            let koder = oppskrifter[t].koder
            byggere[t].tell(person) { d in koder[d].klasser[svar[koder[d].sted]] }
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

extension [Rapport] {
    /// The levels of a variable that any table of the utvalg prints; empty = all. Tables of the same persons have the same
    /// base codes, and no finer ones than some table needs.
    fileprivate func nivaaer(_ variabel: Variabel, _ utvalg: Utvalg) -> [String] {
        let valg = filter { $0.utvalg.navn == utvalg.navn && $0.variabler.contains { $0.navn == variabel.navn } }
        guard !variabel.nivaaer.isEmpty, valg.allSatisfy({ !$0.nivaaer.isEmpty }) else { return [] }
        return variabel.nivaaer.filter { nivaa in valg.contains { $0.nivaaer.contains(nivaa) } }
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
