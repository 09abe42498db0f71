import Eksempeldata
import Foundation
import Kalender
import Output
import Pipeline
import Register
import Sjekksum
import Regelverksdata
import Testing

/// Where the sample data and the pipelines lie, wherever the tests run from.
enum Prosjekt {
    static let rot = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let uttrekk = rot + "/sample-data/uttrekk"
    static let ndjson = rot + "/sample-data/uttrekk-ndjson"
    static let feil = rot + "/sample-data/feil"
    static let nattlig = rot + "/pipelines/nattlig.yaml"
}

/// A folder of its own for one test, gone when the test is.
final class Proevemappe {
    let sti: String

    init() throws {
        sti = FileManager.default.temporaryDirectory.path + "/nir-natt-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: sti, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: sti) }

    var output: String { sti + "/output" }
    var publisert: String { output + "/publisert" }
    var lister: String { publisert + "/sensitiv/lister" }

    /// Runs `nattlig` into the folder `output` of this one.
    func kjoer(
        _ inndata: String = Prosjekt.uttrekk, dato: Dato? = nil, pipeline: String = Prosjekt.nattlig,
        melder: some Melder = Stillemelder()
    ) throws -> Kjoeringsrapport {
        try kjoerPipeline(
            try Kjoeroppsett(pipeline: pipeline, inndata: inndata, output: output, dato: dato), melder: melder)
    }

    /// Why a run stopped; nil when it did not.
    func stopp(
        _ inndata: String = Prosjekt.uttrekk, dato: Dato? = nil, pipeline: String = Prosjekt.nattlig
    ) throws -> Stopp? {
        do {
            _ = try kjoer(inndata, dato: dato, pipeline: pipeline)
            return nil
        } catch let stopp as Stopp {
            return stopp
        }
    }

    func skriv(_ navn: String, _ innhold: String) throws {
        try innhold.write(toFile: sti + "/" + navn, atomically: false, encoding: .utf8)
    }

    /// Copies the extract here without its manifest, so that single rows may be changed.
    func kopi(av uttrekk: String = Prosjekt.uttrekk, _ navn: String = "inn") throws -> String {
        let mappe = sti + "/" + navn
        try FileManager.default.copyItem(atPath: uttrekk, toPath: mappe)
        try FileManager.default.removeItem(atPath: mappe + "/manifest.json")
        return mappe
    }

    /// The list of a run by its short name, such as `funn`.
    func liste(_ navn: String, _ dato: String = "2026-04-17") throws -> Tabell {
        let under = navn == "personfakta" ? "/sensitiv/personfakta/" : "/sensitiv/lister/"
        return try Tabell(publisert + under + "\(navn)_p\(dato)_v1.csv")
    }

    func karantene(_ entitet: String) throws -> Tabell { try Tabell(output + "/siste/karantene/\(entitet).csv") }

    func finnes(_ under: String) -> Bool { FileManager.default.fileExists(atPath: sti + "/" + under) }

    /// Every file below a folder with its checksum. Links are not followed.
    static func summer(_ mappe: String) throws -> [String: String] {
        var ut: [String: String] = [:]
        for sti in try FileManager.default.subpathsOfDirectory(atPath: mappe) {
            var erMappe: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: mappe + "/" + sti, isDirectory: &erMappe)
            if !erMappe.boolValue { ut[sti] = sha256(try bytes(mappe + "/" + sti)) }
        }
        return ut
    }

    /// Gives a field of a physical line another value. The sample files have no line breaks inside fields.
    static func endre(_ fil: String, linje: Int, kolonne: String, til verdi: String) throws {
        var linjer = try tekst(fil).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let plass = try #require(linjer[0].split(separator: ";").firstIndex { $0 == kolonne })
        var felt = linjer[linje - 1].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        felt[plass] = verdi
        linjer[linje - 1] = felt.joined(separator: ";")
        try linjer.joined(separator: "\n").write(toFile: fil, atomically: false, encoding: .utf8)
    }

    static func bytes(_ sti: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: sti))) }

    static func tekst(_ sti: String) throws -> String { String(decoding: try bytes(sti), as: UTF8.self) }

    static func rettigheter(_ sti: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: sti)[.posixPermissions] as? Int ?? 0
    }
}

/// A CSV file read in the plainest way, by another reader than the program's own.
struct Tabell {
    let kolonner: [String]
    let rader: [[String]]

    init(_ sti: String, skilletegn: Character = ",") throws {
        let poster = Tabell.poster(try Proevemappe.tekst(sti), skilletegn)
        kolonner = poster.first ?? []
        rader = Array(poster.dropFirst())
    }

    var oppslag: [[String: String]] {
        rader.map { rad in Dictionary(uniqueKeysWithValues: zip(kolonner, rad)) }
    }

    func verdier(_ kolonne: String) -> [String] {
        kolonner.firstIndex(of: kolonne).map { plass in rader.map { $0[plass] } } ?? []
    }

    private static func poster(_ tekst: String, _ skilletegn: Character) -> [[String]] {
        var ut: [[String]] = []
        var (rad, felt) = ([String](), "")
        var (erSitert, varSitat) = (false, false)
        // CRLF is one character in Swift, so the scalars are looked at.
        for tegn in tekst.unicodeScalars.map(Character.init) {
            // A second quote right after the one that closed: a quote of the text.
            if tegn == "\"", varSitat { felt.append(tegn) }
            varSitat = tegn == "\"" && erSitert
            switch tegn {
            case "\"": erSitert.toggle()
            case skilletegn where !erSitert:
                rad.append(felt)
                felt = ""
            case "\n" where !erSitert:
                ut.append(rad + [felt])
                (rad, felt) = ([], "")
            case "\r" where !erSitert: break
            default: felt.append(tegn)
            }
        }
        return ut
    }
}
