import Foundation

@testable import Angrep

/// A folder of its own for one test, gone when the test is.
final class Testmappe {
    let sti: String

    init() throws {
        let sted = FileManager.default.temporaryDirectory.appendingPathComponent("angrep-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: sted.appendingPathComponent("aapen/nasjonalt"), withIntermediateDirectories: true)
        sti = sted.path
    }

    deinit { try? FileManager.default.removeItem(atPath: sti) }

    func fil(_ navn: String) -> String { "\(sti)/aapen/nasjonalt/\(navn)" }

    func skriv(_ navn: String, _ tekst: String) throws {
        try tekst.write(toFile: fil(navn), atomically: true, encoding: .utf8)
    }

    /// Writes both files of each table.
    func skriv(_ tabeller: Proevetabell...) throws -> Testmappe {
        for tabell in tabeller {
            try skriv(tabell.navn + ".csv", tabell.csv)
            try skriv(tabell.navn + ".json", tabell.json)
        }
        return self
    }

    /// Changes one thing in a file that is written.
    func bytt(_ navn: String, _ fra: String, _ til: String) throws {
        let tekst = try String(contentsOfFile: fil(navn), encoding: .utf8)
        guard tekst.contains(fra) else { throw Ikkefunnet(tekst: fra) }
        try skriv(navn, tekst.replacingOccurrences(of: fra, with: til))
    }

    struct Ikkefunnet: Error { let tekst: String }
}

/// A variable of a made-up table.
struct Proevevariabel {
    let navn: String
    /// Code, level, and the base codes it holds; the total first.
    var koder: [(kode: String, nivaa: String, grunn: [String])]
    var barn: [String: [String]]

    static func flat(_ navn: String, _ koder: [String], nivaa: String = "") -> Proevevariabel {
        let total = navn == "geo" ? "0" : "alt"
        return Proevevariabel(
            navn: navn, koder: [(total, navn == "geo" ? "land" : "alt", koder)] + koder.map { ($0, nivaa, [$0]) },
            barn: [total: koder])
    }

    /// Groups of base codes, each group a code of its own between the total and the base.
    static func grupper(_ navn: String, _ koder: [String], _ grupper: [(String, [String])]) -> Proevevariabel {
        var ut = flat(navn, koder)
        for (gruppe, deler) in grupper {
            ut.koder.append((gruppe, "gruppe", deler))
            ut.barn[gruppe] = deler
        }
        ut.barn[ut.koder[0].kode, default: []] += grupper.map(\.0)
        return ut
    }

    var jsonnavn: String { navn == "geo" ? "Region" : navn.prefix(1).uppercased() + navn.dropFirst() }
}

/// A small table written the way a release has it, from counts and from what is hidden.
struct Proevetabell {
    var id = "NIR1"
    var maal = "deltakere"
    var delAv: String?
    var indikator: String { maal }
    var periode = "2026-04-17"
    var versjon = 1
    /// Geography first.
    var variabler: [Proevevariabel]
    /// Persons by base codes, joined by comma.
    var antall: [String: Int]
    /// The persons in the numerator; makes the table one of shares.
    var teller: [String: Int]?
    /// Codes of the hidden cells, joined by comma; numerators with `/ja` after.
    var skjult: Set<String> = []
    var nuller = #""alltid""#
    var ekstra = ""
    var k = 5
    var bareHovedtall = 0
    /// Cells whose number is another than the sum, for variables whose codes overlap.
    var egneTall: [String: Int] = [:]

    var navn: String { "tabell-\(id)_p\(periode)_v\(versjon)" }

    /// Every cell: its codes, its levels, and what is shown.
    private func celler() -> [(koder: [String], nivaa: String, teller: Int?, nevner: Int?)] {
        var ut: [[Int]] = [[]]
        for variabel in variabler { ut = ut.flatMap { foran in variabel.koder.indices.map { foran + [$0] } } }
        return ut.map { plass in
            let valgt = plass.enumerated().map { variabler[$0].koder[$1] }
            let koder = valgt.map(\.kode)
            let navn = koder.joined(separator: ",")
            var grunn: [[String]] = [[]]
            for kode in valgt { grunn = grunn.flatMap { foran in kode.grunn.map { foran + [$0] } } }
            let noekler = grunn.map { $0.joined(separator: ",") }
            var sum = egneTall[navn] ?? noekler.reduce(0) { $0 + (antall[$1] ?? 0) }
            if plass.allSatisfy({ $0 == 0 }) { sum += bareHovedtall }
            let iTeller = teller.map { teller in noekler.reduce(0) { $0 + (teller[$1] ?? 0) } }
            return (
                koder, valgt[0].nivaa, skjult.contains(navn + "/ja") ? nil : iTeller, skjult.contains(navn) ? nil : sum
            )
        }
    }

    var csv: String {
        let kolonner = variabler.dropFirst().map { $0.navn + "," }.joined()
        var ut = "tabell,indikator,periode,geonivaa,geonr,\(kolonner)teller,nevner,verdi,tegn\n"
        for (koder, nivaa, t, n) in celler() {
            ut += "\(id),\(maal),\(periode),\(nivaa),\(koder.joined(separator: ",")),"
            guard teller != nil else {
                ut += n.map { ",,\($0),\n" } ?? ",,,:\n"
                continue
            }
            ut += "\(t.map(String.init) ?? ""),\(n.map(String.init) ?? ""),"
            let andel = Self.andel(t, n)
            ut += andel.map { "\($0 / 10).\($0 % 10),\n" } ?? ",\(n == 0 ? "." : ":")\n"
        }
        return ut
    }

    private static func andel(_ t: Int?, _ n: Int?) -> Int? {
        guard let t, let n, n > 0 else { return nil }
        return (2000 * t + n) / (2 * n)
    }

    var json: String {
        var verdier: [String] = []
        var tegn: [String] = []
        func legg(_ verdi: String?, _ merke: String = ":") {
            if verdi == nil { tegn.append(#""\#(verdier.count)":"\#(merke)""#) }
            verdier.append(verdi ?? "null")
        }
        for (_, _, t, n) in celler() {
            guard teller != nil else {
                legg(n.map(String.init))
                continue
            }
            legg(t.map(String.init))
            legg(n.map(String.init))
            legg(Self.andel(t, n).map { "\($0 / 10).\($0 % 10)" }, n == 0 ? "." : ":")
        }
        let innhold = teller == nil ? [indikator] : ["\(indikator)-teller", "\(indikator)-nevner", indikator]
        func liste(_ tekster: [String]) -> String { "[" + tekster.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        func dimensjon(_ navn: String, _ koder: [String], _ barn: [String: [String]]) -> String {
            let indeks = koder.enumerated().map { #""\#($1)":\#($0)"# }.joined(separator: ",")
            let etiketter = koder.map { #""\#($0)":"\#($0)-navn""# }.joined(separator: ",")
            let deler = barn.sorted { $0.key < $1.key }.map { #""\#($0.key)":\#(liste($0.value))"# }.joined(
                separator: ",")
            return
                #""\#(navn)":{"label":"\#(navn)","category":{"index":{\#(indeks)},"label":{\#(etiketter)},"child":{\#(deler)}}}"#
        }
        let navn = variabler.map(\.jsonnavn) + ["ContentsCode", "Tid"]
        let stoerrelser = variabler.map { "\($0.koder.count)" } + ["\(innhold.count)", "1"]
        let dimensjoner =
            variabler.map { dimensjon($0.jsonnavn, $0.koder.map(\.kode), $0.barn) }
            + [dimensjon("ContentsCode", innhold, [:]), dimensjon("Tid", [periode], [:])]
        return """
            {"version":"2.0","class":"dataset","label":"Prøve","id":\(liste(navn)),"size":[\(stoerrelser.joined(separator: ","))],
            "role":{"time":["Tid"],"metric":["ContentsCode"]},"dimension":{\(dimensjoner.joined(separator: ",\n"))},
            "value":[\(verdier.joined(separator: ","))],"status":{\(tegn.joined(separator: ","))},
            "extension":{"nir":{"tabell":"\(id)","tabeller":[{"indikator":"\(indikator)","periode":"\(periode)",
            "grunnlag":"\(maal)",\(delAv.map { "\"delAv\":\"\($0)\"," } ?? "")"slag":"\(teller == nil ? "antall" : "andel")","bareHovedtall":\(bareHovedtall),
            "nullerVises":\(nuller),"k":\(k),"kSensitiv":5,"andel":"utfall"\(ekstra)}]}}}
            """
    }
}

extension Angrepsrapport {
    /// The range of a cell, by the end of its key.
    func spenn(_ slutt: String) -> [Int?]? {
        spenn.first { $0.noekkel.hasSuffix("|" + slutt) }.map { [$0.nedre, $0.oevre] }
    }

    func har(_ slag: String) -> Bool { funn.contains { $0.slag == slag } }
}

/// The python named in `NIR_TEST_PYTHON`, else `python3`: it writes workbooks that our own writer never would.
enum Python {
    static let harOpenpyxl = (try? kjoer("import openpyxl", i: "/")) == 0

    static func kjoer(_ program: String, i mappe: String) throws -> Int32 {
        let prosess = Process()
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        prosess.arguments = [ProcessInfo.processInfo.environment["NIR_TEST_PYTHON"] ?? "python3", "-c", program]
        prosess.currentDirectoryURL = URL(fileURLWithPath: mappe)
        prosess.standardError = FileHandle.nullDevice
        try prosess.run()
        prosess.waitUntilExit()
        return prosess.terminationStatus
    }
}

/// SplitMix64; a failure prints its seed.
struct Terning: RandomNumberGenerator {
    var tilstand: UInt64

    mutating func next() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
