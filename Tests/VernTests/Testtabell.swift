import Tabeller

@testable import Vern

/// A table told cell by cell, as the test vectors of personvern 13 print them.
enum Testtabell {
    /// Rows × columns.
    static func kryss(
        _ id: String = "T1", rader: (String, [String]), kolonner: (String, [String]), _ tall: [[Int]],
        foelsom: Bool = false, maal: String = "m"
    ) -> Tabell {
        Tabell(
            Tabellhode(id: id, tittel: id, maal: maal, periode: "p"),
            [
                .flat(rader.0, tittel: rader.0, rader.1.map { ($0, $0) }),
                .flat(kolonner.0, tittel: kolonner.0, kolonner.1.map { ($0, $0) }, erFoelsom: foelsom),
            ], antall: tall.flatMap(\.self))
    }

    /// A variable with hierarchies: the codes with the base codes they hold, the total added first.
    static func inndeling(
        _ navn: String, grunn: [String], nivaa: String = "region",
        _ koder: [(nivaa: String, kode: String, deler: [String])],
        utenGrunn: Bool = false
    ) -> Inndeling {
        func nummer(_ deler: [String]) -> [Int] { deler.compactMap { grunn.firstIndex(of: $0) } }
        return Inndeling(
            navn, tittel: navn, antallGrunn: grunn.count,
            koder: [.init(nivaa: "alt", kode: "alt", tittel: "I alt", grunn: Array(grunn.indices))]
                + koder.map { .init(nivaa: $0.nivaa, kode: $0.kode, tittel: $0.kode, grunn: nummer($0.deler)) }
                + (utenGrunn ? [] : grunn.enumerated().map { .init(nivaa: nivaa, kode: $1, tittel: $1, grunn: [$0]) }))
    }
}

extension Vernprofil {
    /// The profile of a test vector: counts below k, and no limit on how much is hidden.
    static func prøve(k: Int, nuller: Nullbehandling = .publisert, foelsom: Nullbehandling = .gruppe) -> Vernprofil {
        var profil = Vernprofil("prøve", k: k)
        profil.kSensitiv = k
        (profil.nuller, profil.nullerFoelsom, profil.maksHjelpeceller) = (nuller, foelsom, 100)
        return profil
    }
}

/// The work on a family, step by step, with cells named by their keys without measure and period.
struct Proeve {
    let tabeller: [Tabell]
    let problem: Problem
    var arbeid: Vernarbeid

    init(_ tabeller: [Tabell], _ profil: Vernprofil, frigitt: [String: Familie.Frigitt] = [:]) throws {
        self.tabeller = tabeller
        problem = try Problem(Familie(uttrekk: "u", tabeller: tabeller, frigitt: frigitt), profil)
        arbeid = try Vernarbeid(problem, profil, .enTraad)
    }

    static func navn(_ noekkel: String) -> String {
        noekkel.split(separator: "|").dropFirst(2).map { String($0.drop { $0 != "=" }.dropFirst()) }.joined(
            separator: " ")
    }

    var prikket: Set<String> { Set(problem.celler.filter(\.erFoelsom).map { Proeve.navn($0.noekkel) }) }

    var medprikket: Set<String> {
        Set(
            problem.celler.indices.filter {
                !arbeid.vises[$0] && !problem.celler[$0].erFoelsom && !problem.celler[$0].erUtelatt
            }
            .map { Proeve.navn(problem.celler[$0].noekkel) })
    }

    /// Every name of a cell that satisfies the condition, in every table.
    func navn(_ vilkaar: (Int) -> Bool) -> [String] {
        tabeller.enumerated().flatMap { t, tabell in
            let celler = Celler(tabell.inndelinger)
            return problem.plasser[t].enumerated().compactMap { celle, plass in
                guard case .celle(let c) = plass, vilkaar(Int(c)) else { return nil as String? }
                return Proeve.navn(celler.noekkel(celle, tabell.hode))
            }
        }
    }

    /// The range of a cell by the linear program, for everybody or for a kommune that knows its own figures.
    func spenn(_ navn: String, nullGrense: Bool, for kommune: String? = nil) -> ClosedRange<Int>? {
        guard let celle = problem.celler.first(where: { Proeve.navn($0.noekkel) == navn }) else { return nil }
        let ledd = celle.rader.map { Ledd(rad: $0, koeffisient: 1) }
        return spenn(ledd, celle.verdi, nullGrense: nullGrense, for: kommune)
    }

    func spenn(_ ledd: [Ledd], _ verdi: Int, nullGrense: Bool, for kommune: String? = nil) -> ClosedRange<Int>? {
        let innsider = kommune.flatMap { problem.kommuner.firstIndex(of: $0) }.map(Int32.init)
        func frosset(_ rad: Int32) -> Bool { problem.kommune[Int(rad)] == innsider }
        var soek = Vitnesoek(Lesersyn(problem, vises: arbeid.vises))
        let ned = soek.ytterpunkt(ledd, retning: -1, nullGrense: nullGrense, frosset: frosset)
        let opp = soek.ytterpunkt(ledd, retning: 1, nullGrense: nullGrense, frosset: frosset)
        guard let ned, let opp else { return nil }
        return verdi + ned...verdi + opp
    }

    mutating func skjul(_ navn: Set<String>) {
        for c in problem.celler.indices where navn.contains(Proeve.navn(problem.celler[c].noekkel)) {
            arbeid.vises[c] = false
        }
    }
}
