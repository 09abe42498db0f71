import Foundation
import Kalender

@testable import Output

/// A folder of its own for one test, gone when the test is.
final class Testmappe {
    let sti: String

    init() throws {
        let sted = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: sted, withIntermediateDirectories: true)
        sti = sted.path
    }

    deinit { try? FileManager.default.removeItem(atPath: sti) }

    func innhold(_ under: String) throws -> String { try String(contentsOfFile: sti + "/" + under, encoding: .utf8) }

    func bytes(_ under: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: sti + "/" + under)) }

    /// Every path below the folder, in order.
    func stier(_ under: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: sti + "/" + under).sorted()
    }

    func rettigheter(_ under: String) -> UInt32? { Filsystem.egenskaper(sti + "/" + under)?.rettigheter }
}

func tekst(_ buffer: borrowing Bytebuffer) -> String { buffer.withBytes { String(decoding: $0, as: UTF8.self) } }

/// A small generator with a seed, so that a failure can be repeated (SplitMix64).
struct Froegenerator: RandomNumberGenerator {
    var tilstand: UInt64

    mutating func next() -> UInt64 {
        tilstand &+= 0x9E37_79B9_7F4A_7C15
        var z = tilstand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// What a test needs to run a program that may not be there.
enum Program {
    static func finnes(_ navn: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(navn)") }
    }

    static func kjoer(_ navn: String, _ argumenter: [String], i mappe: String = "/") throws -> (kode: Int32, ut: Data) {
        let prosess = Process()
        let roer = Pipe()
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        prosess.arguments = [navn] + argumenter
        prosess.currentDirectoryURL = URL(fileURLWithPath: mappe)
        prosess.standardOutput = roer
        try prosess.run()
        let ut = roer.fileHandleForReading.readDataToEndOfFile()
        prosess.waitUntilExit()
        return (prosess.terminationStatus, ut)
    }

    /// The python of the test environment, when it has openpyxl.
    static let python: String? = {
        let navn = ProcessInfo.processInfo.environment["NIR_TEST_PYTHON"] ?? "python3"
        return (try? kjoer(navn, ["-c", "import openpyxl"]).kode) == 0 ? navn : nil
    }()

    /// What a second program says about workbooks; nil when it is not installed.
    static func openpyxl(_ argumenter: [String]) throws -> (kode: Int32, ut: String)? {
        guard let python else { return nil }
        let rot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
        let svar = try kjoer(python, [rot + "/verktoy/sjekk_arbeidsbok.py"] + argumenter)
        return (svar.kode, String(decoding: svar.ut, as: UTF8.self))
    }

    /// Every number of a workbook as a second program reads it: sheet number, cell, value, format.
    static func tall(i sti: String) throws -> [String] {
        try python(
            """
            import sys, openpyxl
            for nr, ark in enumerate(openpyxl.load_workbook(sys.argv[1])):
                for rad in ark.iter_rows():
                    for c in rad:
                        if isinstance(c.value, (int, float)): print(nr, c.coordinate, c.value, c.number_format)
            """, [sti])
    }

    /// The cells of a sheet, row by row, parted by `|`.
    static func celler(_ sti: String, _ ark: String) throws -> [String] {
        try python(
            """
            import sys, openpyxl
            for rad in openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].iter_rows(values_only=True):
                print("|".join("" if v is None else f"{v:g}" if isinstance(v, float) else str(v) for v in rad))
            """, [sti, ark])
    }

    static func python(_ skript: String, _ argumenter: [String]) throws -> [String] {
        let svar = try kjoer(python ?? "python3", ["-W", "ignore", "-c", skript] + argumenter)
        return String(decoding: svar.ut, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Pages of a workbook when LibreOffice prints it.
    static func sider(_ sti: String, i mappe: String) throws -> Int {
        let profil = "-env:UserInstallation=file://\(mappe)/profil"
        _ = try kjoer("soffice", [profil, "--headless", "--convert-to", "pdf", "--outdir", mappe, sti])
        let pdf = sti.dropLast("xlsx".count) + "pdf"
        let innhold = String(decoding: try Data(contentsOf: URL(fileURLWithPath: String(pdf))), as: UTF8.self)
        return innhold.components(separatedBy: "/Type/Page/").count - 1
    }
}
