import Foundation
import Kalender

/// Runs `Tests/verktoy/helligdager.py` with the python named in `NIR_TEST_PYTHON`, else `python3`.
enum Helligdagskilde {
    struct Uventet: Error, CustomStringConvertible {
        let description: String
    }

    static let finnes: Bool = (try? kjoer(["--finnes"]))?.status == 0

    static func les(_ foerste: Int, _ siste: Int) throws -> Set<Dato> {
        let svar = try kjoer([String(foerste), String(siste)])
        guard svar.status == 0 else { throw Uventet(description: "helligdager.py sluttet med \(svar.status)") }
        var dager: Set<Dato> = []
        for linje in svar.tekst.split(whereSeparator: \.isNewline) {
            guard let dato = Dato(linje) else { throw Uventet(description: "«\(linje)» er ikke en dato") }
            dager.insert(dato)
        }
        return dager
    }

    private static func kjoer(_ argumenter: [String]) throws -> (status: Int32, tekst: String) {
        let skript = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("verktoy/helligdager.py")
        let prosess = Process()
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        prosess.arguments =
            [
                ProcessInfo.processInfo.environment["NIR_TEST_PYTHON"] ?? "python3", skript.path,
            ] + argumenter
        let ut = Pipe()
        prosess.standardOutput = ut
        prosess.standardError = FileHandle.nullDevice
        try prosess.run()
        let tekst = ut.fileHandleForReading.readDataToEndOfFile()
        prosess.waitUntilExit()
        return (prosess.terminationStatus, String(decoding: tekst, as: UTF8.self))
    }
}
