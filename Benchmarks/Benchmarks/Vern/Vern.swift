import Dispatch
import Foundation
import Kalender
import Regelmotor
import Regelverksdata
import Statistikk
import Tabeller
import Vern

/// Protects one, three and six tables of made-up persons in all kommuner and bydeler, and prints what it took
/// (personvern 15). Sizes of kommuner are as uneven as the country's: a few large, many small.
@main
struct Vernmaaling {
    static func main() throws {
        let personer = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 300_000
        let tabeller = try Oppdiktet(personer: personer).tabeller()
        print("\(personer) personer\n")
        for antall in [1, 3, 6] { try maal(Array(tabeller.prefix(antall))) }
    }

    private static func maal(_ tabeller: [Tabell]) throws {
        var profil = Vernprofil.frekvens5
        // What is measured is the work; whether so much detail should be published is another question.
        profil.maksHjelpeceller = 100
        let parallelt = Parallelt { antall, arbeid in
            DispatchQueue.concurrentPerform(iterations: antall) { arbeid($0) }
        }
        let start = Date.timeIntervalSinceReferenceDate
        let rapport = try Vern.beskytt(
            Familie(uttrekk: "oppdiktet", tabeller: tabeller), profil, parallelt: parallelt,
            ur: { Date.timeIntervalSinceReferenceDate }
        ).rapport
        let tall = rapport.tabeller
        let (vist, alle) = tall.reduce((0, 0)) { ($0.0 + $1.personerVist, $0.1 + $1.personer) }
        print(
            """
            \(tabeller.count) tabeller: \(sum(tall, \.celler)) celler, \(sum(tall, \.prikket)) prikket, \
            \(sum(tall, \.medprikket)) medprikket, \(vist * 1000 / max(alle, 1)) ‰ av personene vist
              \(rapport.loesninger) løsninger, \(rapport.vitner) vitner, \
            \(sekunder(Date.timeIntervalSinceReferenceDate - start)) i alt
            """)
        for tid in rapport.tider { print("    \(tid.steg): \(sekunder(tid.sekunder))") }
    }

    private static func sum(_ tall: [Vernrapport.Tabelltall], _ felt: KeyPath<Vernrapport.Tabelltall, Int>) -> Int {
        tall.reduce(0) { $0 + $1[keyPath: felt] }
    }

    private static func sekunder(_ tall: Double) -> String { String(format: "%.2f s", tall) }
}

/// Persons drawn by a seed.
struct Oppdiktet {
    private let personer: Int
    private let geo: Inndeling
    private var tilstand: UInt64 = 42

    init(personer: Int) throws {
        self.personer = personer
        let kommuner = try Regelverk.gjeldende().kommuner
        guard let geo = Variabel.finn("geo") else { preconditionFailure("geo is a variable") }
        self.geo = geo.plassering(Statistikkgrunnlag(kommuner: kommuner, dato: 1.januar(2026))).inndeling
    }

    private mutating func tilfeldig() -> Double {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
    }

    private mutating func trekk(_ sum: [Double]) -> Int {
        let x = tilfeldig() * (sum.last ?? 0)
        return sum.firstIndex { $0 >= x } ?? sum.count - 1
    }

    private func summert(_ vekter: [Double]) -> [Double] {
        var sum = 0.0
        return vekter.map {
            sum += $0
            return sum
        }
    }

    private func variabel(_ navn: String, _ antall: Int) -> Inndeling {
        .flat(navn, tittel: navn, (1...antall).map { ("\($0)", "\($0)") })
    }

    consuming func tabeller() -> [Tabell] {
        var selv = self
        let andre = [
            selv.variabel("kjoenn", 2), selv.variabel("alder", 12), selv.variabel("land", 12),
            selv.variabel("utfall", 12), selv.variabel("kategori", 4), selv.variabel("sluttmaal", 9),
            selv.variabel("startaar", 6),
        ]
        let inndelinger = [selv.geo] + andre
        let oppsett = [[0, 1, 2], [0, 3], [0, 4], [0, 5], [0, 6], [0, 7, 1]]
        var byggere = oppsett.enumerated().map { nr, variabler in
            Tabellbygger(
                Tabellhode(id: "T\(nr + 1)", tittel: "", maal: "deltakere", periode: "2026", totalerEtter: "geo"),
                variabler.map { inndelinger[$0] })
        }
        let steder = (0..<selv.geo.antallGrunn).map { _ in
            exp(2.2 * ((0..<6).reduce(0.0) { sum, _ in sum + selv.tilfeldig() } - 3) / 2)
        }
        let vekter =
            [selv.summert(steder)]
            + andre.map { inndeling in
                selv.summert((0..<inndeling.antallGrunn).map { 1 / (1 + 0.45 * Double($0)) })
            }
        for nr in 0..<selv.personer {
            let hash = Mengdehash(person: UInt64(nr), noekkel: 1)
            let koder = vekter.map { selv.trekk($0) }
            for (b, variabler) in oppsett.enumerated() { byggere[b].tell(hash) { koder[variabler[$0]] } }
        }
        return byggere.map { $0.ferdig() }
    }
}
