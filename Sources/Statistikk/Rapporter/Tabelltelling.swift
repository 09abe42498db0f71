public import Register
public import Tabeller

/// Fills every table of a run in the one pass over persons. One for each thread; they are added together at the end.
public struct Tabelltelling: Sendable {
    private let sett: [Personsett]
    private let plasseringer: [Plasseringssted]
    private let oppskrifter: [Oppskrift]
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

    /// The persons of an utvalg in a period.
    private struct Personsett: Sendable, Equatable {
        let utvalg: Utvalg
        let periode: Statistikkperiode

        static func == (a: Self, b: Self) -> Bool { a.utvalg.navn == b.utvalg.navn && a.periode == b.periode }
    }

    /// A variable, and the frame persons are looked at in.
    private struct Plasseringssted: Sendable {
        let navn: String
        let ramme: Ramme
        let plassering: Plassering
        /// The sets whose tables ask for it.
        var sett: [Int]
    }

    /// Which answers a table is made of.
    private struct Oppskrift: Sendable {
        let rapport: Rapport
        /// The number of the measure.
        let maal: Int
        let periode: Statistikkperiode
        let sett: Int
        /// For each variable of the table: its place in `koder`, and the number of each base code in the table.
        let koder: [(sted: Int, klasser: [Int])]
        let umulige: Set<Int>
    }

    public init(_ rapporter: [Rapport], _ grunnlag: Statistikkgrunnlag) {
        var sett: [Personsett] = []
        var steder: [Plasseringssted] = []
        let tabeller = rapporter.flatMap { rapport in
            rapport.maal.indices.filter { rapport.maal[$0].utvalg != nil }.flatMap { maal in
                rapport.perioder.perioder(grunnlag.dato).map { (rapport: rapport, maal: maal, periode: $0) }
            }
        }
        func nummer(_ utvalg: Utvalg, _ periode: Statistikkperiode) -> Int {
            let nytt = Personsett(utvalg: utvalg, periode: periode)
            if let kjent = sett.firstIndex(of: nytt) { return kjent }
            sett.append(nytt)
            return sett.count - 1
        }
        func sted(_ variabel: Variabel, _ ramme: Ramme, _ nummer: Int) -> Int {
            if let kjent = steder.firstIndex(where: { $0.navn == variabel.navn && $0.ramme == ramme }) {
                if !steder[kjent].sett.contains(nummer) { steder[kjent].sett.append(nummer) }
                return kjent
            }
            let plassering =
                steder.first { $0.navn == variabel.navn }?.plassering ?? variabel.plassering(grunnlag)
            steder.append(
                Plasseringssted(navn: variabel.navn, ramme: ramme, plassering: plassering, sett: [nummer]))
            return steder.count - 1
        }
        var deler: [(sett: Int, steder: [Int], teller: Int?)] = []
        for (rapport, maal, periode) in tabeller {
            guard let utvalg = rapport.maal[maal].utvalg else { continue }
            let nummer = nummer(utvalg, periode)
            let ramme = Ramme(periode, utvalg.forankring)
            deler.append((nummer, rapport.variabler.map { sted($0, ramme, nummer) }, nil))
        }
        for (t, (rapport, maal, periode)) in tabeller.enumerated() {
            deler[t].teller = rapport.maal[maal].teller.map { nummer($0, periode) }
        }
        var byggere: [Tabellbygger] = []
        var oppskrifter: [Oppskrift] = []
        for ((rapport, nr, periode), del) in zip(tabeller, deler) {
            let maal = rapport.maal[nr]
            guard let utvalg = maal.utvalg else { continue }
            var inndelinger: [Inndeling] = []
            var koder: [(sted: Int, klasser: [Int])] = []
            for (variabel, sted) in zip(rapport.variabler, del.steder) {
                let hele = steder[sted].plassering.inndeling
                let klasser = hele.klasser(nivaaer: rapporter.nivaaer(variabel, utvalg))
                inndelinger.append(
                    hele.vist(nivaaer: variabel.nivaaer.isEmpty ? [] : rapport.nivaaer, klasser: klasser))
                koder.append((sted, klasser))
            }
            if let teller = maal.teller, let nummer = del.teller {
                inndelinger.append(.teller(teller))
                koder.append((steder.count + nummer, [0, 1]))
            }
            byggere.append(Tabellbygger(rapport.hode(maal, periode), inndelinger))
            oppskrifter.append(
                Oppskrift(
                    rapport: rapport, maal: nr, periode: periode, sett: del.sett, koder: koder,
                    umulige: Celler(inndelinger).umulige(utvalg)))
        }
        self.sett = sett
        self.oppskrifter = oppskrifter
        self.byggere = byggere
        plasseringer = steder
        noekkel = UInt64(bitPattern: Int64(grunnlag.uttrekksdato.dagnummer))
        antall = [Int](repeating: 0, count: sett.count)
        flytt = [[Int]](repeating: [], count: steder.count)
        erMed = [Bool](repeating: false, count: sett.count)
        koder = [Int](repeating: 0, count: steder.count + sett.count)
    }

    /// Counts the person in every table whose utvalg he belongs to. One with a protected address counts in the undivided
    /// total and nowhere else (personvern 11.2).
    public mutating func tell(_ tilfelle: borrowing Tilfelle) {
        var erMedINoe = false
        for s in sett.indices {
            erMed[s] = sett[s].utvalg.gjelder(tilfelle, sett[s].periode)
            koder[plasseringer.count + s] = erMed[s] ? 1 : 0
            guard erMed[s] else { continue }
            antall[s] += 1
            erMedINoe = true
        }
        guard erMedINoe else { return }
        let person = Mengdehash(person: tilfelle.mappe.person.person, noekkel: noekkel)
        guard !tilfelle.mappe.person.harSkjermetAdresse else { return tellBareHovedtall(person) }
        for v in plasseringer.indices where plasseringer[v].sett.contains(where: { erMed[$0] }) {
            let sted = plasseringer[v]
            koder[v] = sted.plassering.grunnkode(tilfelle, sted.ramme)
            flytt[v] = sted.plassering.flere(tilfelle, sted.ramme)
        }
        for t in oppskrifter.indices where erMed[oppskrifter[t].sett] { tell(person, t) }
    }

    private mutating func tell(_ person: Mengdehash, _ t: Int) {
        var rad = byggere[t].rad
        var flere: (koder: [Int], d: Int)?
        for (d, kode) in oppskrifter[t].koder.enumerated() {
            if kode.sted < plasseringer.count, !flytt[kode.sted].isEmpty {
                // Places that no table tells apart are one place.
                let klasser = Set(flytt[kode.sted].map { kode.klasser[$0] })
                if klasser.count > 1 {
                    flere = (Array(klasser), d)
                    continue
                }
            }
            rad.sett(d, kode.klasser[koder[kode.sted]])
        }
        if let flere {
            byggere[t].tell(person, rad, flere: flere.koder, i: flere.d)
        } else {
            byggere[t].tell(person, rad)
        }
    }

    private mutating func tellBareHovedtall(_ person: Mengdehash) {
        for t in oppskrifter.indices where erMed[oppskrifter[t].sett] { byggere[t].tellBareHovedtall(person) }
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

extension [Rapport] {
    /// The levels of a variable that any table of the utvalg prints; empty = all. Tables of the same persons have the same
    /// base codes, and no finer ones than some table needs.
    fileprivate func nivaaer(_ variabel: Variabel, _ utvalg: Utvalg) -> [String] {
        let valg = filter {
            $0.maal.contains { $0.utvalg?.navn == utvalg.navn } && $0.variabler.contains { $0.navn == variabel.navn }
        }
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
    public var harSkjermetAdresse: Bool { adressegradering != .ugradert }
}
