import Testing

@testable import Angrep

/// Small random tables, against every table there could be.
@Suite("Angrepet mot alle mulige tabeller")
struct UttoemmendeTests {
    private static let rader = ["A", "B", "C"]
    private static let kolonner = ["x", "y", "z"]

    @Test("Spennene er de samme som når alle tabeller prøves", arguments: 1...30 as ClosedRange<UInt64>)
    func alle(froe: UInt64) throws {
        var terning = Terning(tilstand: froe)
        let tall = (0..<9).map { _ in Int.random(in: 0...5, using: &terning) }
        let visesNull = froe % 2 == 0
        let skjulte = (0..<9).shuffled(using: &terning).filter { tall[$0] > 0 || !visesNull }.prefix(6).sorted()
        let navn = (0..<9).map { "\(Self.rader[$0 / 3]),\(Self.kolonner[$0 % 3])" }
        // One margin is hidden too.
        let margin = Self.kolonner[Int.random(in: 0...2, using: &terning)]
        let tabell = Proevetabell(
            variabler: [.flat("geo", Self.rader, nivaa: "kommune"), .flat("status", Self.kolonner)],
            antall: Dictionary(uniqueKeysWithValues: zip(navn, tall)),
            skjult: Set(skjulte.map { navn[$0] } + (visesNull ? [] : ["0,\(margin)"])),
            nuller: visesNull ? #""alltid""# : #""aldri""#)
        let mappe = try Testmappe().skriv(tabell)
        let rapport = try angrip(mappe: mappe.sti)

        var (lav, hoey) = ([Int](repeating: .max, count: 9), [Int](repeating: .min, count: 9))
        var proeve = tall
        func passer() -> Bool {
            for i in 0..<3 {
                guard (0..<3).reduce(0, { $0 + proeve[3 * i + $1] - tall[3 * i + $1] }) == 0 else { return false }
                guard Self.kolonner[i] != margin || visesNull else { continue }
                guard (0..<3).reduce(0, { $0 + proeve[3 * $1 + i] - tall[3 * $1 + i] }) == 0 else { return false }
            }
            return true
        }
        func fyll(_ plass: Int) {
            guard plass < skjulte.count else {
                guard passer() else { return }
                for celle in skjulte {
                    lav[celle] = min(lav[celle], proeve[celle])
                    hoey[celle] = max(hoey[celle], proeve[celle])
                }
                return
            }
            let celle = skjulte[plass]
            // What is left of the row for the cells that are hidden in it.
            let iRaden = skjulte.enumerated().filter { $1 / 3 == celle / 3 }
            let rest = iRaden.reduce(0) { $0 + tall[$1.element] - ($1.offset < plass ? proeve[$1.element] : 0) }
            for verdi in stride(from: visesNull ? 1 : 0, through: rest, by: 1) {
                proeve[celle] = verdi
                fyll(plass + 1)
            }
            proeve[celle] = tall[celle]
        }
        fyll(0)
        for celle in skjulte {
            let slutt = "geo=\(Self.rader[celle / 3])|status=\(Self.kolonner[celle % 3])"
            #expect(rapport.spenn(slutt) == [lav[celle], hoey[celle]], "\(slutt)")
        }
    }
}
