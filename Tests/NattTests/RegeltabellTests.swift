import Foundation
import Pipeline
import Testing

/// Every rule id of the register contract, section 5 (grants excepted), has an answer in `nir regel`.
@Suite struct RegeltabellTests {
    private static let omraader: [(String, Int)] = [
        ("P", 8), ("O", 7), ("V", 17), ("S", 15), ("T", 11), ("F", 9), ("A", 12), ("M", 6), ("N", 11), ("X", 4),
        ("G", 7), ("Q", 4),
    ]

    /// `P-01` to `Q-04`, in the order of the contract.
    static let ider: [String] = omraader.flatMap { omraade, antall in
        (1...antall).map { "\(omraade)-\($0 < 10 ? "0" : "")\($0)" }
    }

    @Test("Hver regel i kontrakten kan forklares, med paragraf, praksis eller hva som leses", arguments: ider)
    func kanForklares(_ id: String) throws {
        let tekst = try #require(try Regeloversikt().forklaring(id))
        let erLesing = tekst.contains("   rett     ") && !tekst.contains("   hjemmel  ")
        #expect(erLesing || tekst.contains("   hjemmel  "), "\(id)")
    }

    /// The list as it was read by a person. `OPPDATER_GYLNE=1 swift test` writes it anew; look at the difference.
    @Test("Oversikten er den innsjekkede")
    func oversikten() throws {
        let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Gylne/regler.txt"
        let oversikt = try Regeloversikt().alle + "\n"
        if ProcessInfo.processInfo.environment["OPPDATER_GYLNE"] == "1" {
            try oversikt.write(toFile: fil, atomically: false, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: fil, encoding: .utf8) == oversikt)
    }

    /// An id of the contract that no test names is a rule nobody has tried. Controls are tried by their examples.
    @Test("Hver regel er nevnt i en prøve eller har eksempler på begge sider")
    func erProevd() throws {
        let rot = Prosjekt.rot + "/Tests"
        let filer = try #require(FileManager.default.enumerator(atPath: rot)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("RegeltabellTests.swift") }
        let proever = try filer.map { try String(contentsOfFile: rot + "/" + $0, encoding: .utf8) }.joined()
        let oversikt = try Regeloversikt()
        for id in RegeltabellTests.ider {
            let harEksempler = oversikt.forklaring(id)?.contains("   slår ut når") ?? false
            #expect(harEksempler || proever.contains(id), "\(id)")
        }
    }
}
