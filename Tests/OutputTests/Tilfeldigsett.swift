import Tabeller
import Tekster

@testable import Output
@testable import Vern

/// Random publication tables: one to three variables, one to three measures of every kind, one to four periods, and every
/// sign. The numbers do not add up; that is not what the forms are about.
enum Tilfeldigsett {
    static func lag(nr: Int, _ terning: inout Froegenerator) throws -> Tabellsett {
        let variabler = (0..<Int.random(in: 1...3, using: &terning)).map { variabel($0, &terning) }
        let perioder = Self.perioder(&terning)
        let antallMaal = Int.random(in: 1...3, using: &terning)
        var (maal, tabeller): ([Tabellmaal], [BeskyttetTabell]) = ([], [])
        for m in 0..<antallMaal {
            let slag: Tabell.Slag =
                switch Int.random(in: 0..<4, using: &terning) {
                case 0: .antall
                case 1: .andel(inndeling: "utfall")
                case let n: .maaling(desimaler: n - 1)
                }
            for periode in perioder {
                tabeller.append(tabell(nr, m, periode, slag, variabler, &terning))
            }
            let desimaler = tabeller[tabeller.count - 1].desimaler
            maal.append(
                Tabellmaal(
                    id: "I-\(nr)\(m)", navn: Tekst("Mål nummer \(m)", nn: "Mål nr. \(m)"),
                    enhet: Tekst("personer", nn: "personar"), desimaler: desimaler,
                    merknader: Bool.random(using: &terning) ? [Tekst("Om mål \(m)", nn: "Om mål \(m)")] : []))
        }
        return try Tabellsett(
            id: "NIR\(7000 + nr)", tittel: Tekst("Tabell nummer \(nr)", nn: "Tabell nr. \(nr)"), maal: maal,
            perioder: perioder, tabeller: tabeller, foreloepige: Set(perioder.suffix(1)),
            ark: ark(variabler, maal, perioder, &terning))
    }

    private static func ark(
        _ variabler: [Inndeling], _ maal: [Tabellmaal], _ perioder: [String], _ terning: inout Froegenerator
    ) -> [Arksnitt] {
        let foerste = Arksnitt.Akse.variabel(variabler[0].navn)
        let etMaal = maal.randomElement(using: &terning)?.id
        var ut = [
            Arksnitt(rader: foerste, kolonner: .maal, periode: perioder.randomElement(using: &terning)),
            Arksnitt(rader: foerste, kolonner: .periode, maal: etMaal),
            Arksnitt(rader: .periode, kolonner: foerste, maal: etMaal), Arksnitt(rader: .periode, kolonner: .maal),
        ]
        if variabler.count > 1 {
            ut.append(Arksnitt(rader: .variabel(variabler[1].navn), kolonner: foerste, maal: etMaal))
        }
        return ut
    }

    private static func perioder(_ terning: inout Froegenerator) -> [String] {
        let antall = Int.random(in: 1...4, using: &terning)
        switch Int.random(in: 0..<4, using: &terning) {
        case 0: return (0..<antall).map { "\(2022 + $0)" }
        case 1: return (0..<antall).map { "2025-0\($0 + 1)" }
        case 2: return (0..<antall).map { "2025-Q\($0 + 1)" }
        default: return (0..<antall).map { "2026-04-1\($0)" }
        }
    }

    private static func variabel(_ nr: Int, _ terning: inout Froegenerator) -> Inndeling {
        let koder = (1...Int.random(in: 1...6, using: &terning)).map {
            (kode: "\(nr)-\($0)", tittel: "Kode \($0) av \(nr)")
        }
        let navn = nr == 0 && Bool.random(using: &terning) ? "geo" : ["aarsak", "sluttmaal", "kjoenn"][nr]
        guard navn == "geo" else { return .flat(navn, tittel: "Variabel \(nr)", total: "I alt \(nr)", koder) }
        return Inndeling(
            navn, tittel: "Sted", antallGrunn: koder.count,
            koder: [Proevetabeller.kode("land", "0", "Hele landet", Array(koder.indices))]
                + koder.enumerated().map { Proevetabeller.kode("kommune", $1.kode, $1.tittel, [$0]) })
    }

    private static func tabell(
        _ nr: Int, _ maal: Int, _ periode: String, _ slag: Tabell.Slag, _ variabler: [Inndeling],
        _ terning: inout Froegenerator
    ) -> BeskyttetTabell {
        var inndelinger = variabler
        if slag == .andel(inndeling: "utfall") {
            let plass = Int.random(in: 0...variabler.count, using: &terning)
            inndelinger.insert(.flat("utfall", tittel: "Utfall", [("ja", "Ja"), ("nei", "Nei")]), at: plass)
        }
        let celler = Celler(inndelinger)
        let visninger = (0..<celler.antall).map { celle -> Cellevisning in
            switch Int.random(in: 0..<12, using: &terning) {
            case 0: .skjult
            case 1: .umulig
            case 2: .mangler
            case 3: .manglerForeloepig
            case 4: .tall(0)
            default:
                // The numerator of a share is no larger than its denominator.
                .tall(
                    inndelinger.indices.contains { inndelinger[$0].navn == "utfall" && celler.kode($0, i: celle) > 0 }
                        ? Int.random(in: 5..<500, using: &terning) : Int.random(in: 500..<90_000, using: &terning))
            }
        }
        return BeskyttetTabell(
            Tabellhode(id: "NIR\(7000 + nr)", tittel: "T", maal: "m\(maal)", periode: periode, slag: slag), celler,
            visninger, Proevetabeller.regler(), minsteNevner: 5)
    }
}
