import Foundation
import Kalender
import Regelmotor
import Testing

/// `Regler.csv`: every rule of the law, and the suites that test it.
private struct Regelliste {
    struct Linje: Sendable {
        let id: String
        let navn: String
        let hjemmel: String
        let tester: [String]
    }

    static let mappe = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let linjer: [Linje] = {
        let tekst = (try? String(contentsOf: mappe.appendingPathComponent("Regler.csv"), encoding: .utf8)) ?? ""
        return tekst.split(separator: "\n").dropFirst().map {
            let felt = $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            return Linje(
                id: felt[0], navn: felt[1], hjemmel: felt[2], tester: felt[3].split(separator: " ").map(String.init))
        }
    }()

    /// The source files under a folder beside `Tests/`, by path.
    static func kilder(_ mappe: String) -> [String: String] {
        let rot = self.mappe.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(mappe)
        guard let filer = FileManager.default.enumerator(at: rot, includingPropertiesForKeys: nil) else { return [:] }
        var kilder: [String: String] = [:]
        for case let fil as URL in filer where ["swift", "yaml"].contains(fil.pathExtension) {
            kilder[fil.path] = try? String(contentsOf: fil, encoding: .utf8)
        }
        return kilder
    }

    static let tester = kilder("Tests").filter { !$0.key.hasSuffix("/RegeldekningTests.swift") }
    static let program = kilder("Sources").filter {
        !$0.key.hasSuffix("/Lovregel.swift") && !$0.key.hasSuffix("/regler.yaml")
    }
}

extension String {
    /// The text has the id as a word of its own: `INTL-8-4` is not in `INTL-8-4b`.
    fileprivate func nevner(_ id: String) -> Bool {
        var rest = self[...]
        while let funn = rest.range(of: id) {
            func erDel(_ tegn: Character?) -> Bool { tegn.map { $0.isLetter || $0.isNumber || $0 == "-" } ?? false }
            if !erDel(self[..<funn.lowerBound].last) && !erDel(rest[funn.upperBound...].first) { return true }
            rest = rest[funn.upperBound...]
        }
        return false
    }
}

@Suite("Hver regel i loven er i programmet og i testene")
struct RegeldekningTests {
    private static let idag = 24.november(2026)

    @Test("Regler.csv har hver regel, med navn og hjemmel som i regelverket")
    func sammeRegler() {
        #expect(Regelliste.linjer.map(\.id) == Lovregel.allCases.map(\.id))
        for (linje, historie) in zip(Regelliste.linjer, Regelverk.test.regler) {
            let ledd = historie.versjoner[paa: RegeldekningTests.idag] ?? historie.versjoner.ledd.last
            #expect(linje.navn == historie.navn && linje.hjemmel == ledd?.hjemmel.tekst, "\(linje.id)")
        }
    }

    @Test("Hver regel er nevnt i testene, og suitene i kolonnen «tester» finnes", arguments: Lovregel.allCases)
    func tester(regel: Lovregel) throws {
        let linje = try #require(Regelliste.linjer.first { $0.id == regel.id })
        #expect(!linje.tester.isEmpty)
        for suite in linje.tester {
            let fil = Regelliste.tester.first { $0.value.contains("struct \(suite) ") }
            #expect(fil?.value.nevner(regel.id) ?? false, "\(suite) nevner ikke \(regel.id)")
        }
    }

    @Test("Hver regel er nevnt i kildekoden, ved id eller i et spor", arguments: Lovregel.allCases)
    func kilder(regel: Lovregel) {
        func nevnt() -> Bool {
            Regelliste.program.contains {
                $0.value.nevner(regel.id) || $0.key.contains("/Regelmotor/") && $0.value.nevner(".\(regel)")
            }
        }
        #expect(nevnt(), "\(regel.id)")
    }

    @Test("Hvert åpent punkt OP-01 til OP-27 har en test", arguments: 1...27)
    func aapnePunkter(nummer: Int) {
        let op = "OP-\(nummer < 10 ? "0" : "")\(nummer)"
        #expect(aapne.contains { $0.contains("@Test(\"\(op):") || $0.contains("\"\(op): ") }, "\(op)")
    }

    @Test("Hver parameter er satt i en av testene for åpne punkter")
    func parametere() {
        for (navn, _) in Mirror(reflecting: Parametere()).children {
            let navn = navn ?? ""
            #expect(aapne.contains { $0.contains("$0.\(navn) = ") }, "\(navn)")
        }
    }

    private var aapne: [String] {
        Regelliste.tester.filter { $0.key.contains("/AapnePunkter") }.map(\.value)
    }
}
