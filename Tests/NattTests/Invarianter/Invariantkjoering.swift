import Foundation
import Kalender
import Testing

@testable import Pipeline

/// A run of some tables over an extract, of every kind there is: counts, shares, a median, sensitive variables and outcomes.
struct Invariantkjoering: @unchecked Sendable {
    private static func plan(_ rapporter: String) -> String {
        """
        pipeline: invarianter
        inndata:
          mappe: uttrekk
        steg:
          - les:     { novstatus: ja }
          - anvend
          - tabuler: { rapporter: [\(rapporter)] }
          - beskytt: { profil: frekvens-5 }
          - skriv:   { format: [csv, json, px, xlsx] }
          - publiser

        """
    }
    private static let utfall = """
        rapport: utfall
        id: NIR1099
        tittel: Tidligere deltakere i november
        tittel-nn: Tidlegare deltakarar i november
        indikatorer: [S-03, S-05, S-10, S-06]
        perioder: { slag: aar, antall: 3 }
        variabler: [geo]
        nivaaer: [land, fylke]

        """

    private let mappe: Tabellmappe
    let rapport: Kjoeringsrapport
    let tabeller: [Tabellfiler]

    var aapen: String { mappe.mappe.publisert + "/aapen" }

    /// - Parameter endre: changes a copy of the extract, in the folder given.
    init(_ uttrekk: Invariantuttrekk, traader: Int = 2, endre: (String) throws -> Void = { _ in }) throws {
        let rapporter =
            "deltakere, deltakere-alder, deltakere-kategori, deltakere-land, avsluttede-aarsak, avvik-1, kvalitet, ventetid, utfall"
        mappe = try Tabellmappe(Self.plan(rapporter))
        try mappe.mappe.skriv("rapporter/utfall.yaml", Self.utfall)
        // Without the manifest, whose checksums would tell that rows have been moved.
        let inn = try mappe.mappe.kopi(av: uttrekk.mappe)
        try endre(inn)
        var oppsett = try Kjoeroppsett(
            pipeline: mappe.pipeline, inndata: inn, output: mappe.mappe.output, dato: Invariantuttrekk.dato)
        oppsett.traader = traader
        rapport = try kjoerPipeline(oppsett, melder: Stillemelder())
        tabeller = try Tabellfiler.alle(i: mappe.mappe.publisert + "/aapen/nasjonalt")
        try FileManager.default.removeItem(atPath: inn)
    }

    // MARK: Other programs

    /// Readers of tables that are not ours.
    static let harLesere = (try? kjoer(python, ["-c", "import openpyxl, pyjstat, pyaxis"]).kode) == 0

    static func lesere(_ argumenter: [String]) throws -> (kode: Int32, ut: String) {
        let svar = try kjoer(python, [Prosjekt.rot + "/Tests/verktoy/sjekk_tabeller.py"] + argumenter)
        return (svar.kode, String(decoding: svar.ut, as: UTF8.self))
    }

    /// Everything in a workbook, unpacked.
    static func pakket(ut sti: String) throws -> [UInt8] {
        let svar = try kjoer("unzip", ["-p", sti])
        try #require(svar.kode == 0)
        return Array(svar.ut)
    }

    private static var python: String { ProcessInfo.processInfo.environment["NIR_TEST_PYTHON"] ?? "python3" }

    private static func kjoer(_ navn: String, _ argumenter: [String]) throws -> (kode: Int32, ut: Data) {
        let (prosess, roer) = (Process(), Pipe())
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        prosess.arguments = [navn] + argumenter
        prosess.standardOutput = roer
        prosess.standardError = FileHandle.nullDevice
        try prosess.run()
        let ut = roer.fileHandleForReading.readDataToEndOfFile()
        prosess.waitUntilExit()
        return (prosess.terminationStatus, ut)
    }
}

/// What tells who somebody is: the ids, the numbers and the names of an extract, and a search for them in any bytes.
struct Personord {
    private let ord: Set<String>
    var antall: Int { ord.count }

    init(_ uttrekk: String) throws {
        var ord: Set<String> = []
        for (fil, kolonner) in [
            "person": ["person_id", "duf_nummer", "foedselsnummer"], "identitetshistorikk": ["ident"],
        ] {
            let linjer = try Proevemappe.bytes(uttrekk + "/\(fil).csv").split(separator: UInt8(ascii: "\n")).map {
                linje in
                linje.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                    .map { String(decoding: $0, as: UTF8.self) }
            }
            func plass(_ kolonne: String) throws -> Int { try #require(linjer[0].firstIndex(of: kolonne)) }
            for kolonne in kolonner { let p = try plass(kolonne); ord.formUnion(linjer.dropFirst().map { $0[p] }) }
            guard fil == "person" else { continue }
            let (fornavn, etternavn) = (try plass("fornavn"), try plass("etternavn"))
            for linje in linjer.dropFirst() {
                let navn = (Self.ord(linje[fornavn]).last, Self.ord(linje[etternavn]).first)
                guard let foerst = navn.0, let sist = navn.1 else { continue }
                ord.formUnion(["\(foerst) \(sist)", "\(sist) \(foerst)"])
            }
        }
        self.ord = ord.subtracting([""])
    }

    func finnes(i bytes: [UInt8]) -> Bool {
        var forrige = ""
        for del in bytes.split(whereSeparator: { !Self.erIOrd($0) }) {
            let ordet = String(decoding: del, as: UTF8.self)
            if ord.contains(ordet) || ord.contains("\(forrige) \(ordet)") { return true }
            forrige = ordet
        }
        return false
    }

    private static func ord(_ tekst: String) -> [String] {
        tekst.utf8.split { !erIOrd($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// A hyphen is part of a word.
    private static func erIOrd(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x2D || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
}
