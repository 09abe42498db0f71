import Angrep
import Foundation
import Kalender
import Output
import Tabeller
import Tekster
import Testing

@testable import Vern

/// A family written as files, and the independent attacker who has nothing else.
@Suite("Utgivelsen og angriperen")
struct UtgivelseTests {
    @Test("Angriperen finner ikke noe i det som er vernet", arguments: 70_000..<70_120)
    func trygg(froe: Int) throws {
        guard let utgave = try Utgave(froe) else { return }
        let rapport = try utgave.angrep()
        #expect(rapport.funn.isEmpty, "frø \(froe): \(rapport.funn.map(\.tekst))")
    }

    @Test("Vises én medprikket celle igjen, finner angriperen det")
    func enCelleMindre() throws {
        var (proevd, funnet) = (0, 0)
        for froe in 71_000..<71_250 {
            // Who moved does not stand in the files, so an attacker who has nothing else is weaker where somebody did.
            guard let utgave = try Utgave(froe), utgave.erUtenReparasjon, !utgave.harFlyttere else { continue }
            for c in utgave.medprikkede.prefix(3) {
                proevd += 1
                let rapport = try utgave.medVist(c).angrep()
                if !rapport.funn.isEmpty {
                    funnet += 1
                } else {
                    Issue.record("frø \(froe): \(utgave.problem.celler[Int(c)].noekkel)")
                }
            }
        }
        #expect(proevd > 100 && funnet == proevd)
    }

    @Test("Den sanne tabellen ligger i hvert spenn angriperen finner", arguments: 72_000..<72_060)
    func sannheten(froe: Int) throws {
        guard let utgave = try Utgave(froe) else { return }
        for spenn in try utgave.angrep().spenn where spenn.erEksakt {
            let sant = try #require(utgave.sannhet[spenn.noekkel], "\(spenn.noekkel)")
            #expect(spenn.nedre <= sant && sant <= spenn.oevre ?? .max, "frø \(froe): \(spenn.noekkel)")
        }
    }

    @Test("Ingen byte i en åpen fil er et tall fra 1 til k−1", arguments: 73_000..<73_060)
    func lekkasje(froe: Int) throws {
        guard let utgave = try Utgave(froe) else { return }
        for tabell in utgave.tabeller {
            let csv = try utgave.csv(utgave.sett(tabell)).split(separator: "\n").dropFirst()
            for linje in csv {
                let felt = linje.split(separator: ",", omittingEmptySubsequences: false)
                for tall in felt.dropLast(2).suffix(3).compactMap({ Int($0) }) {
                    #expect(tall == 0 || tall >= utgave.profil.k, "frø \(froe): \(linje)")
                }
                #expect([":", "."].contains(felt[felt.count - 2]) || !felt[felt.count - 3].isEmpty)
            }
        }
    }
}

/// A protected random family, and its files.
struct Utgave {
    let problem: Problem
    let profil: Vernprofil
    let tabeller: [BeskyttetTabell]
    let prikkede: Set<String>
    let erUtenReparasjon: Bool
    /// True values by canonical key.
    let sannhet: [String: Int]
    private let kanoniske: [Kanonisk]
    private let originaler: [Tabell]

    /// nil when the family cannot be protected.
    init?(_ froe: Int) throws {
        var slump = Slump(UInt64(froe))
        let familie = Familiegenerator(&slump)
        profil = familie.profil
        originaler = familie.tabeller
        guard let vernet = try? Vern.beskytt(Familie(uttrekk: "u", tabeller: originaler), profil) else { return nil }
        tabeller = vernet.tabeller
        prikkede = vernet.prikkede
        erUtenReparasjon = vernet.rapport.reparert == 0
        kanoniske = originaler.map { Kanonisk($0, familie: familie.tabeller) }
        problem = try Problem(Familie(uttrekk: "u", tabeller: kanoniske.map(\.tabell)), profil)
        var sannhet: [String: Int] = [:]
        for tabell in originaler {
            let celler = Celler(tabell.inndelinger)
            for (celle, sum) in tabell.cellesummer(celler).enumerated() {
                sannhet[celler.noekkel(celle, tabell.hode)] = sum
            }
        }
        self.sannhet = sannhet
    }

    private init(_ annen: Utgave, tabeller: [BeskyttetTabell]) {
        (problem, profil, prikkede, erUtenReparasjon) = (
            annen.problem, annen.profil, annen.prikkede, annen.erUtenReparasjon
        )
        (sannhet, kanoniske, originaler, self.tabeller) = (annen.sannhet, annen.kanoniske, annen.originaler, tabeller)
    }

    var harFlyttere: Bool { originaler.contains { $0.inndelinger.contains(where: \.overlapper) } }

    /// Cells that are hidden only to protect others.
    var medprikkede: [Int32] {
        problem.celler.indices.filter { c in
            !problem.celler[c].erFoelsom && !problem.celler[c].erUtelatt
                && navn(Int32(c)).contains { t, celle in tabeller[t].visninger[celle] == .skjult }
        }.map(Int32.init)
    }

    /// Every name of a distinct cell: table and cell number as the table was declared.
    private func navn(_ c: Int32) -> [(Int, Int)] {
        kanoniske.enumerated().flatMap { t, kanonisk in
            let merket = problem.plasser[t].map { $0 == .celle(c) ? Cellevisning.tall(1) : .skjult }
            let plasser = kanonisk.original(merket, originaler[t])
            return plasser.indices.filter { plasser[$0] == .tall(1) }.map { (t, $0) }
        }
    }

    /// The same release with one cell shown.
    func medVist(_ c: Int32) -> Utgave {
        var nye = tabeller
        for (t, celle) in navn(c) {
            var visninger = nye[t].visninger
            visninger[celle] = .tall(problem.celler[Int(c)].verdi)
            nye[t] = BeskyttetTabell(
                nye[t].hode, nye[t].celler, visninger, nye[t].regler, minsteNevner: profil.minsteNevner)
        }
        return Utgave(self, tabeller: nye)
    }

    func csv(_ sett: Tabellsett) -> String { Self.tekst(TabellCsv.bytes(sett)) }

    /// A publication table with the one table in it.
    func sett(_ tabell: BeskyttetTabell) throws -> Tabellsett {
        try Tabellsett(
            id: tabell.hode.id, tittel: Tekst(tabell.hode.tittel),
            maal: [Tabellmaal(id: "I", navn: "Tall", enhet: "personer", desimaler: tabell.desimaler)],
            perioder: [tabell.hode.periode], tabeller: [tabell])
    }

    func angrep() throws -> Angrepsrapport {
        let mappe = FileManager.default.temporaryDirectory.path + "/utgave-\(UUID().uuidString)/aapen"
        defer { try? FileManager.default.removeItem(atPath: mappe + "/..") }
        try FileManager.default.createDirectory(atPath: mappe, withIntermediateDirectories: true)
        for tabell in tabeller {
            let navn = "\(mappe)/tabell-\(tabell.hode.id)_p2026_v1"
            let sett = try sett(tabell)
            let innhold = [
                "csv": csv(sett), "json": Self.tekst(JsonStat.bytes(sett, beregnet: 1.januar(2026))),
                "px": Self.tekst(Px.bytes(sett, beregnet: 1.januar(2026))),
            ]
            for (endelse, tekst) in innhold {
                try tekst.write(toFile: "\(navn).\(endelse)", atomically: false, encoding: .utf8)
            }
        }
        return try Angrep.angrip(mappe: mappe, maal: prikkede)
    }

    private static func tekst(_ bytes: borrowing Bytebuffer) -> String {
        bytes.withBytes { String(decoding: $0, as: UTF8.self) }
    }
}
