import Testing

@testable import Pipeline
@testable import Statistikk

/// Persons who are some of those in another table of the same plan and period: the others are found by subtraction, so the
/// protection must know, or it must be decided that they stand apart (Statistikk, Beslutninger).
@Suite struct MengdeinvarianterTests {
    /// Persons that are counted, and whether some table shows them for each kommune.
    private struct Mengde {
        let utvalg: Utvalg
        let periode: Statistikkperiode
        var erKommunevis: Bool
    }

    /// Populations of a plan; a numerator is protected with its denominator.
    private static func mengder(_ pipeline: String) throws -> [Mengde] {
        let oppsett = try #require(try Kjoeroppsett(pipeline: pipeline).tabeller)
        var ut: [String: Mengde] = [:]
        for rapport in oppsett.rapporter {
            let erKommunevis =
                rapport.variabler.contains { $0.navn == "geo" }
                && (rapport.nivaaer.isEmpty || rapport.nivaaer.contains("kommune"))
            for utvalg in rapport.maal.compactMap(\.utvalg) {
                for periode in rapport.perioder.perioder(Invariantuttrekk.dato) {
                    let naa = Mengde(utvalg: utvalg, periode: periode, erKommunevis: erKommunevis)
                    ut["\(utvalg.navn) \(periode.navn)", default: naa].erKommunevis =
                        erKommunevis || ut["\(utvalg.navn) \(periode.navn)"]?.erKommunevis ?? false
                }
            }
        }
        return Array(ut.values)
    }

    private static func erVernetSammen(_ a: Utvalg, _ b: Utvalg) -> Bool {
        (a.delAv ?? a.navn) == (b.delAv ?? b.navn)
    }

    @Test("Det som er oppgitt som en del, er det for hver person, og ikke det hele")
    func deler() throws {
        let saker = try Invariantuttrekk.tjuetusen.innhold.saker
        let deler = Utvalg.alle.filter { $0.delAv != nil }
        #expect(deler.count > 10)
        for del in deler {
            let hele = try #require(Utvalg.finn(del.delAv ?? ""))
            for periode in [
                Statistikkperiode.dato(Invariantuttrekk.dato), .tolvMaaneder(til: Invariantuttrekk.dato), .aar(2025),
            ] {
                var (inne, ute, feil) = (0, 0, 0)
                for sak in saker {
                    switch (del.gjelder(sak, periode), hele.gjelder(sak, periode)) {
                    case (true, true): inne += 1
                    case (false, true): ute += 1
                    case (true, false): feil += 1
                    case (false, false): break
                    }
                }
                #expect(feil == 0, "\(del.navn) har noen som ikke er \(hele.navn) i \(periode.navn)")
                // On one day nobody ends or only a few do.
                if periode.fra != periode.til { #expect(inne > 0 && ute > 0, "\(del.navn) i \(periode.navn)") }
            }
        }
    }

    /// A year's start and ending are placed where they happened, and a participant wherever he was: who moved is not in the
    /// same place in both, so the margins are not equal and cannot be linked. Shown for fylker and the country only.
    private static let ulikForankring: Set = ["deltakere < deltatt", "nye < deltatt", "avsluttede < deltatt"]

    /// One who starts and ends in the month is no participant when it is over, so the new are no part of them; nobody did in
    /// this extract.
    private static let ikkeAlltid: Set = ["nye-kollektiv < deltakere", "nye-kollektiv < deltakere-kollektiv"]

    @Test(
        "Det som er en del av noe annet i samme plan og periode, vernes sammen med det, eller er et unntak som er bestemt",
        arguments: [(Prosjekt.maanedlig, ikkeAlltid), (Prosjekt.aarlig, ulikForankring)])
    func innenforHverandre(_ pipeline: String, _ unntak: Set<String>) throws {
        let saker = try Invariantuttrekk.tjuetusen.innhold.saker
        var funnet: Set<String> = []
        for (periode, her) in Dictionary(grouping: try Self.mengder(pipeline), by: \.periode) where her.count > 1 {
            let med = her.map { mengde in saker.map { mengde.utvalg.gjelder($0, periode) } }
            for a in her.indices {
                for b in her.indices where a != b && !Self.erVernetSammen(her[a].utvalg, her[b].utvalg) {
                    let erDel = med[a].contains(true) && zip(med[a], med[b]).allSatisfy { !$0 || $1 }
                    if erDel { funnet.insert("\(her[a].utvalg.navn) < \(her[b].utvalg.navn)") }
                }
            }
        }
        #expect(funnet == unntak)
    }

    /// Overlap both ways: the difference of two numbers is not a number of persons.
    private static let overlapper: Set = [
        "deltakere og maa-rettes", "deltakere-over-30-dager og maa-rettes", "frist-60 og maa-rettes",
        "avsluttede og registrert-for-sent", "avsluttede-med-sluttmaal og registrert-for-sent",
    ]

    @Test(
        "For kommuner står ingen mengder ved siden av hverandre i samme periode uten at det er bestemt",
        arguments: [(Prosjekt.maanedlig, overlapper), (Prosjekt.aarlig, Set(["bosatte og deltatt"]))])
    func kommuner(_ pipeline: String, _ unntak: Set<String>) throws {
        var funnet: Set<String> = []
        let mengder = try Self.mengder(pipeline).filter(\.erKommunevis)
        for (_, her) in Dictionary(grouping: mengder, by: \.periode) {
            let utvalg = her.map(\.utvalg).sorted { $0.navn < $1.navn }
            for a in utvalg.indices {
                for b in utvalg.indices where a < b && !Self.erVernetSammen(utvalg[a], utvalg[b]) {
                    funnet.insert("\(utvalg[a].navn) og \(utvalg[b].navn)")
                }
            }
        }
        #expect(funnet == unntak)
    }
}
