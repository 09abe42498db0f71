import Foundation
import Kalender
import Pipeline
import Testing

extension Prosjekt {
    static let tilskudd = rot + "/pipelines/tilskudd.yaml"
}

/// A run of `tilskudd` in a folder of its own, and what it wrote.
final class Tilskuddsproeve {
    typealias Rad = [String: String]

    let mappe: Proevemappe
    let rapport: Kjoeringsrapport
    private let laas = NSLock()
    private var lest: [String: [Rad]] = [:]

    init(
        _ inndata: String = Prosjekt.uttrekk, pipeline: String = Prosjekt.tilskudd, dato: Dato? = nil, traader: Int = 2
    ) throws {
        mappe = try Proevemappe()
        var oppsett = try Kjoeroppsett(pipeline: pipeline, inndata: inndata, output: mappe.output, dato: dato)
        oppsett.traader = traader
        rapport = try kjoerPipeline(oppsett, melder: Stillemelder())
    }

    func fil(_ navn: String, klasse: String = "sensitiv", type: String = "csv") -> String {
        "\(mappe.publisert)/\(klasse)/tilskudd/\(navn)_p\(rapport.dato)_v1.\(type)"
    }

    func rader(_ navn: String = "tilskuddsrader", klasse: String = "sensitiv") throws -> [Rad] {
        let sti = fil(navn, klasse: klasse)
        return try laas.withLock {
            if let rader = lest[sti] { return rader }
            let rader = try Tabell(sti).oppslag
            lest[sti] = rader
            return rader
        }
    }

    func sammendrag(_ navn: String) throws -> [Rad] { try rader(navn, klasse: "skjermet") }

    func graderte() throws -> [Rad] {
        try rader("gradert/tilskuddsrader-gradert")
    }

    func summer() throws -> [String: String] { try Proevemappe.summer(mappe.publisert) }

    /// The last line of the bridge: what is paid now.
    func naa() throws -> Int { try #require(try sammendrag("tilskudd-bro").last?.oere("beloep_oere")) }

    func forrige() throws -> Int { try #require(try sammendrag("tilskudd-bro").first?.oere("beloep_oere")) }
}

/// The shipped pipeline on the sample data, and on an extract with everything that can happen to a person. Each is run
/// once, and nobody changes what it wrote.
enum Tilskuddsutvalg: CaseIterable, Sendable, CustomTestStringConvertible {
    case eksempel, stor

    var testDescription: String { self == .eksempel ? "eksempeldataene" : "5 000 personer" }

    var uttrekk: String {
        get throws { self == .eksempel ? Prosjekt.uttrekk : try Tilskuddsuttrekk.laget.get() }
    }

    var proeve: Tilskuddsproeve {
        get throws { try (self == .eksempel ? Self.eksempelet : Self.detStore).get() }
    }

    nonisolated(unsafe) private static let eksempelet = Result { try Tilskuddsproeve() }
    nonisolated(unsafe) private static let detStore = Result {
        try Tilskuddsproeve(try Tilskuddsuttrekk.laget.get())
    }
}

extension [String: String] {
    /// A whole number of øre; nil for an empty field.
    func oere(_ kolonne: String) -> Int? { self[kolonne].flatMap(Int.init) }

    /// What a row of grants is about.
    var tilskudd: [String] {
        ["person_id", "tilskuddskode", "tilskuddsaar", "mottaker_orgtype", "mottakernr"].map { self[$0] ?? "" }
    }

    var erBetalt: Bool { self["status"] == "BETALES" || self["status"] == "KORREKSJON" }
    var venter: Bool { self["status"]?.hasPrefix("VENTER_") ?? false }
    func gjelder(_ kode: String, _ aar: Int) -> Bool {
        self["tilskuddskode"] == kode && self["tilskuddsaar"] == "\(aar)"
    }
}

/// The folder `pipelines` in a copy that a test may change.
struct Tilskuddsplan {
    let mappe: Proevemappe
    var pipeline: String { mappe.sti + "/pipelines/tilskudd.yaml" }

    init() throws {
        mappe = try Proevemappe()
        try FileManager.default.copyItem(atPath: Prosjekt.rot + "/pipelines", toPath: mappe.sti + "/pipelines")
    }

    /// The round of another quarter.
    init(termin: Int, aar: Int = 2023, skjaering: Dato) throws {
        try self.init()
        try endre(
            "tilskudd.yaml", fra: "aar: 2023, termin: 4, skjaering: 2023-12-17",
            til: "aar: \(aar), termin: \(termin), skjaering: \(skjaering)")
    }

    func endre(_ fil: String, fra: String, til: String) throws {
        let foer = try Proevemappe.tekst(mappe.sti + "/pipelines/" + fil)
        let etter = foer.replacing(fra, with: til)
        try #require(etter != foer, "\(fil) har ikke «\(fra)»")
        try mappe.skriv("pipelines/" + fil, etter)
    }

    /// - Returns: the number of the new line.
    @discardableResult
    func legg(til linje: String, i fil: String) throws -> Int {
        let foer = try Proevemappe.tekst(mappe.sti + "/pipelines/" + fil)
        try mappe.skriv("pipelines/" + fil, foer + linje + "\n")
        return foer.split(separator: "\n", omittingEmptySubsequences: false).count
    }

    func slett(_ under: String) throws {
        try FileManager.default.removeItem(atPath: mappe.sti + "/pipelines/" + under)
    }
}

/// The python of the test environment.
enum Python {
    static let finnes = (try? kjoer(["-c", ""]).kode) == 0
    static let harOpenpyxl = (try? kjoer(["-c", "import openpyxl"]).kode) == 0

    static func kjoer(_ argumenter: [String]) throws -> (kode: Int32, ut: String) {
        let (prosess, roer) = (Process(), Pipe())
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let navn = ProcessInfo.processInfo.environment["NIR_TEST_PYTHON"] ?? "python3"
        prosess.arguments = [navn, "-W", "ignore"] + argumenter
        prosess.standardOutput = roer
        prosess.standardError = FileHandle.nullDevice
        try prosess.run()
        let ut = String(decoding: roer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        prosess.waitUntilExit()
        return (prosess.terminationStatus, ut)
    }
}
