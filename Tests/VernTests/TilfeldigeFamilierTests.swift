import Synchronization
import Tabeller
import Testing

@testable import Vern

/// Seeded families – linked, hierarchical, with movers, with every policy of zeros – held against checks that know
/// nothing of the engine: counts summed again, tables enumerated by brute force.
@Suite("Tilfeldige familier")
struct TilfeldigeFamilierTests {
    static let antall = 20_000
    private static let biter = 40

    @Test(
        "Hver følsom form har et vitne som holder i heltall; de små er enige med opptelling av alle tabeller",
        arguments: 0..<biter)
    func familier(bit: Int) throws {
        var telling = (opptalt: 0, avslaatt: 0)
        for froe in bit * Self.antall / Self.biter..<(bit + 1) * Self.antall / Self.biter {
            var slump = Slump(UInt64(froe))
            let familie = Familiegenerator(&slump)
            var proeve: Proeve
            do {
                proeve = try Proeve(familie.tabeller, familie.profil)
                try proeve.arbeid.sertifiser()
                proeve.arbeid.trim()
                try proeve.arbeid.innsiderproeve()
            } catch let feil as Vernfeil {
                // Nobody forces cells here: only a group that shown zeros give away, or rows nothing can move.
                guard case .kanIkkeVernes = feil else { throw feil }
                telling.avslaatt += 1
                continue
            }
            let (problem, arbeid) = (proeve.problem, proeve.arbeid)
            #expect(arbeid.revisjon.manglende(problem).isEmpty, "frø \(froe)")
            for (f, form) in problem.former.enumerated() {
                #expect(arbeid.revisjon.spenn[f].hoey1 >= form.oevre, "frø \(froe)")
            }
            let opptelling = Opptelling(familie.tabeller, problem, vises: arbeid.vises)
            for bevis in arbeid.revisjon.bevis {
                #expect(
                    opptelling.erLik(bevis.vitne, nullGrense: bevis.nullGrense),
                    "frø \(froe): et vitne gir andre publiserte tall")
            }
            if let spenn = opptelling.alleTabeller(nullGrense: false) {
                telling.opptalt += 1
                for (f, form) in problem.former.enumerated() {
                    let (sertifisert, sant) = (arbeid.revisjon.spenn[f], spenn[f])
                    #expect(sant.lowerBound <= sertifisert.lav1 && sertifisert.hoey1 <= sant.upperBound, "frø \(froe)")
                    #expect(sant.upperBound >= form.oevre && sant.count > form.bredde1, "frø \(froe): \(form.noekkel)")
                    let lp = proeve.spenn(form.ledd, form.verdi, nullGrense: false)
                    #expect(
                        lp.map { $0.lowerBound <= sant.lowerBound && sant.upperBound <= $0.upperBound } ?? true,
                        "frø \(froe): \(form.noekkel) \(form.regel) \(form.verdi) LP \(lp as Any), sant \(sant)")
                }
            }
        }
        #expect(telling.avslaatt < Self.antall / Self.biter / 4)
        #expect(telling.opptalt > 0)
    }
}

/// What an independent reader counts: it knows the tables, what is shown, and nothing of the engine.
struct Opptelling {
    let tabeller: [Tabell]
    let problem: Problem
    let vises: [Bool]
    private let rekkevidde: [[Int]]

    init(_ tabeller: [Tabell], _ problem: Problem, vises: [Bool]) {
        (self.tabeller, self.problem, self.vises) = (tabeller, problem, vises)
        rekkevidde = tabeller.indices.map { t in problem.radnummer[t].indices.filter { problem.radnummer[t][$0] >= 0 } }
    }

    /// What is published of counts by table and base row, cell by cell; hidden cells are −1.
    private func publisert(_ antall: [[Int]]) -> [[Int]] {
        tabeller.indices.map { t in
            let summer = Celler(tabeller[t].inndelinger).summer(antall[t], 0) { $0 += $1 }
            return summer.indices.map { celle in
                if case .celle(let c) = problem.plasser[t][celle], !vises[Int(c)] { return -1 }
                if case .utelatt = problem.plasser[t][celle] { return -1 }
                return summer[celle]
            }
        }
    }

    /// True when the tables agree with each other on every margin.
    private func erEnige(_ antall: [[Int]]) -> Bool {
        tabeller.indices.allSatisfy { a in
            tabeller.indices.allSatisfy { b in
                guard a < b, tabeller[a].hode.maal == tabeller[b].hode.maal else { return true }
                return margin(a, b, antall[a]) == margin(b, a, antall[b])
            }
        }
    }

    private func margin(_ a: Int, _ b: Int, _ antall: [Int]) -> [[Int]: Int] {
        let celler = Celler(tabeller[a].inndelinger)
        let andre = Set(tabeller[b].inndelinger.map(\.navn))
        let felles = celler.inndelinger.indices.filter { andre.contains(celler.inndelinger[$0].navn) }
            .sorted { celler.inndelinger[$0].navn < celler.inndelinger[$1].navn }
        var ut: [[Int]: Int] = [:]
        for rad in antall.indices where antall[rad] != 0 {
            ut[felles.map { celler.grunnkode($0, i: rad) }, default: 0] += antall[rad]
        }
        return ut
    }

    private func antall(_ verdi: (Int32) -> Int) -> [[Int]] {
        tabeller.indices.map { t in problem.radnummer[t].map { $0 >= 0 ? verdi($0) : 0 } }
    }

    /// The table changed by a witness is published in the same bytes.
    func erLik(_ vitne: Vitne, nullGrense: Bool) -> Bool {
        var endring: [Int32: Int] = [:]
        for (rad, d) in zip(vitne.rader, vitne.endringer) { endring[rad] = d }
        let ny = antall { problem.antall[Int($0)] + (endring[$0] ?? 0) }
        return ny.allSatisfy { $0.allSatisfy { $0 >= 0 } } && erEnige(ny)
            && publisert(ny) == publisert(tabeller.map(\.antall)) && (nullGrense || fortierIngenNull(ny))
    }

    /// Where zeros would have been shown, no hidden cell is zero.
    private func fortierIngenNull(_ antall: [[Int]]) -> Bool {
        tabeller.indices.allSatisfy { t in
            let summer = Celler(tabeller[t].inndelinger).summer(antall[t], 0) { $0 += $1 }
            return summer.indices.allSatisfy { celle in
                guard case .celle(let c) = problem.plasser[t][celle], !vises[Int(c)] else { return true }
                return summer[celle] >= problem.celler[Int(c)].minst
            }
        }
    }

    /// The exact range of every form over all tables a reader cannot rule out; nil when there are too many to look at.
    func alleTabeller(nullGrense: Bool) -> [ClosedRange<Int>]? {
        let syn = Lesersyn(problem, vises: vises)
        let ukjente = problem.antall.indices.filter { !syn.erKjent[$0] }
        guard !ukjente.isEmpty, ukjente.count <= 9 else { return nil }
        let tak = ukjente.map { rad in
            problem.celler.indices.filter { vises[$0] && problem.celler[$0].rader.contains(Int32(rad)) }.map {
                problem.celler[$0].verdi
            }.min()
        }
        guard tak.allSatisfy({ $0 != nil }) else { return nil }
        let grenser = tak.compactMap(\.self)
        guard grenser.reduce(1.0, { $0 * Double($1 + 1) }) < 20_000 else { return nil }
        let sanne = publisert(tabeller.map(\.antall))
        var verdier = problem.antall
        var spenn = problem.former.map { $0.verdi...$0.verdi }
        func gaa(_ i: Int) {
            guard i < ukjente.count else {
                let ny = antall { verdier[Int($0)] }
                guard publisert(ny) == sanne, erEnige(ny), nullGrense || fortierIngenNull(ny) else { return }
                for (f, form) in problem.former.enumerated() {
                    let verdi = form.ledd.reduce(0) { $0 + $1.koeffisient * verdier[Int($1.rad)] }
                    spenn[f] = min(spenn[f].lowerBound, verdi)...max(spenn[f].upperBound, verdi)
                }
                return
            }
            for verdi in 0...grenser[i] {
                verdier[ukjente[i]] = verdi
                gaa(i + 1)
            }
            verdier[ukjente[i]] = problem.antall[ukjente[i]]
        }
        gaa(0)
        return spenn
    }
}

/// A random small family.
struct Familiegenerator {
    let tabeller: [Tabell]
    let profil: Vernprofil

    init(_ slump: inout Slump) {
        let k = slump.tall(3...5)
        var profil = Vernprofil.prøve(
            k: k, nuller: slump.tall(0...2) == 0 ? .sensitiv : .publisert,
            foelsom: slump.tall(0...1) == 0 ? .gruppe : .sensitiv)
        profil.gruppeMaksNull = slump.tall(3...30)
        if slump.tall(0...3) == 0 { profil.overlapp = .krev }
        if slump.tall(0...3) == 0 { profil.innsider = .krev }
        profil.innsiderFoelsom = .rapporter
        self.profil = profil

        let geo = Familiegenerator.geografi(&slump)
        let andre = [
            Familiegenerator.flat("kjoenn", slump.tall(2...2)), Familiegenerator.flat("alder", slump.tall(2...3)),
            Familiegenerator.flat("utfall", slump.tall(2...3), foelsom: true),
        ]
        // Persons in one common table, so that linked tables agree.
        let alle = [geo] + andre
        let antallPersoner = slump.tall(10...60)
        let vekter = alle.map { inndeling in (0..<inndeling.antallGrunn).map { _ in slump.tall(1...6) } }
        let personer = (0..<antallPersoner).map { _ in
            alle.indices.map { d in Familiegenerator.trekk(vekter[d], &slump) }
        }
        let sett: [[Int]] = [
            [[0, 1]], [[0, 2]], [[0, 1, 2]], [[0, 3]], [[0, 1], [0, 3]], [[0, 1], [0, 2]], [[0, 1], [1, 2]],
            [[0], [1, 2], [0, 1]],
        ][slump.tall(0...7)]
        tabeller = sett.enumerated().map { n, dimensjoner in
            let inndelinger = dimensjoner.map { alle[$0] }
            var bygger = Tabellbygger(Tabellhode(id: "T\(n)", tittel: "", maal: "m", periode: "p"), inndelinger)
            for (i, person) in personer.enumerated() {
                bygger.tell(Mengdehash(person: UInt64(i), noekkel: 1)) { person[dimensjoner[$0]] }
            }
            return bygger.ferdig()
        }
    }

    private static func trekk(_ vekter: [Int], _ slump: inout Slump) -> Int {
        var x = slump.tall(1...vekter.reduce(0, +))
        for (i, vekt) in vekter.enumerated() {
            x -= vekt
            if x <= 0 { return i }
        }
        return 0
    }

    private static func flat(_ navn: String, _ antall: Int, foelsom: Bool = false) -> Inndeling {
        .flat(navn, tittel: navn, (1...antall).map { ("\($0)", "\($0)") }, erFoelsom: foelsom)
    }

    /// Two counties with kommuner; now and then somebody who lived in two of them, or a grouping across counties.
    static func geografi(_ slump: inout Slump) -> Inndeling {
        let antall = slump.tall(2...4)
        let flyttere = slump.tall(0...3) == 0
        let grunn = antall + (flyttere ? 1 : 0)
        var kommuner = (0..<antall).map { [$0] }
        if flyttere { for i in 0..<2 { kommuner[i].append(antall) } }
        func union(_ deler: some Sequence<Int>) -> [Int] { Array(Set(deler.flatMap { kommuner[$0] })).sorted() }
        var koder: [Inndeling.Kode] = [.init(nivaa: "land", kode: "0", tittel: "", grunn: Array(0..<grunn))]
        let skille = slump.tall(1...antall - 1)
        koder.append(.init(nivaa: "fylke", kode: "f1", tittel: "", grunn: union(0..<skille)))
        koder.append(.init(nivaa: "fylke", kode: "f2", tittel: "", grunn: union(skille..<antall)))
        if slump.tall(0...2) == 0, antall > 2 {
            koder.append(.init(nivaa: "gruppe", kode: "g1", tittel: "", grunn: union([0, antall - 1])))
        }
        for (i, del) in kommuner.enumerated() {
            koder.append(.init(nivaa: "kommune", kode: "k\(i)", tittel: "", grunn: del))
        }
        return Inndeling("geo", tittel: "", antallGrunn: grunn, koder: koder)
    }
}
