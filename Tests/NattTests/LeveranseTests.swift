import Foundation
import Kalender
import Output
import Pipeline
import Sjekksum
import Testing

/// `kontroller` proves a delivery, the lock holds the output folder, and the store never costs a publication.
@Suite struct LeveranseTests {
    private let fakta = "/sensitiv/personfakta/personfakta_p2026-04-17_v1.csv"

    private func funn(_ mappe: Proevemappe) throws -> [String] {
        try kontrollerLeveranse(mappe.publisert).filter { !$0.erOk }.map(\.tekst)
    }

    @Test func enNyLeveranseErIOrden() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        for sted in [mappe.output, mappe.publisert] {
            let linjer = try kontrollerLeveranse(sted)
            #expect(linjer.count > 6)
            #expect(linjer.filter { !$0.erOk }.map(\.tekst) == [])
        }
    }

    @Test func enEndretByteFinnes() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let fil = try #require(FileHandle(forUpdatingAtPath: mappe.publisert + fakta))
        try fil.seek(toOffset: 900)
        try fil.write(contentsOf: Data("9".utf8))
        try fil.close()
        let funn = try funn(mappe)
        #expect(funn.contains { $0.contains("personfakta_p2026-04-17_v1.csv") && $0.contains("endret") }, "\(funn)")
    }

    @Test func enEndretArbeidsbokFinnes() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let sti = mappe.lister + "/rettelister-samlet_p2026-04-17_v1.xlsx"
        try Data(try Proevemappe.bytes(sti).dropLast(40)).write(to: URL(fileURLWithPath: sti))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: sti)
        let funn = try funn(mappe)
        #expect(funn.count >= 2 && funn.allSatisfy { $0.contains("rettelister-samlet") }, "\(funn)")
    }

    @Test func enManglendeFilFinnes() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        try FileManager.default.removeItem(atPath: mappe.lister + "/frister_p2026-04-17_v1.csv")
        let funn = try funn(mappe)
        #expect(funn.contains { $0.contains("frister_p2026-04-17_v1.csv") && $0.contains("finnes ikke") }, "\(funn)")
    }

    @Test func enEkstraFilFinnes() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let sti = mappe.lister + "/kladd.txt"
        try Data("kladd".utf8).write(to: URL(fileURLWithPath: sti))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: sti)
        let funn = try funn(mappe)
        #expect(funn.count == 1 && funn.allSatisfy { $0.contains("kladd.txt") }, "\(funn)")
    }

    @Test func forVideRettigheterFinnes() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: mappe.publisert + fakta)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: mappe.lister)
        let funn = try funn(mappe)
        #expect(funn.contains { $0.contains("personfakta") && $0.contains("0644") && $0.contains("0600") }, "\(funn)")
        #expect(funn.contains { $0.contains("lister") && $0.contains("0755") && $0.contains("0700") }, "\(funn)")
    }

    /// A list and its sum changed together: the checksums agree, but the count made again from the facts does not.
    @Test func enListeSomIkkeStemmerMedFaktaFinnes() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let sti = mappe.lister + "/avvik-sluttmaal_p2026-04-17_v1.csv"
        let gammel = try Proevemappe.bytes(sti)
        let linjer = String(decoding: gammel, as: UTF8.self).split(separator: "\n")
        let ny = Array((linjer.dropLast().joined(separator: "\n") + "\n").utf8)
        try Data(ny).write(to: URL(fileURLWithPath: sti))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: sti)
        let summer = mappe.publisert + "/sjekksummer.sha256"
        try (try Proevemappe.tekst(summer)).replacing(sha256(gammel), with: sha256(ny))
            .write(toFile: summer, atomically: false, encoding: .utf8)
        let funn = try funn(mappe)
        #expect(funn.count == 1 && funn.allSatisfy { $0.contains("AVVIK-4") }, "\(funn)")
    }

    @Test func mappeSomIkkeFinnesErIkkeIOrden() throws {
        let mappe = try Proevemappe()
        #expect(throws: Stopp.self) { try kontrollerLeveranse(mappe.sti + "/finnes-ikke") }
    }

    @Test func denAndreKjoeringenFaarVite() throws {
        let mappe = try Proevemappe()
        var holder: Utlevering? = try Utlevering(
            rot: mappe.output, kjoering: "2026-04-18T0215-nattlig-7f3a", startet: "2026-04-18T02:15:00+02:00",
            dato: 17.april(2026))
        let stopp = try #require(try mappe.stopp())
        #expect(stopp.kode == .opptatt && stopp.kode.rawValue == 75 && stopp.id == "KJ-001")
        let melding = stopp.melding
        #expect(melding.contains("2026-04-18T0215-nattlig-7f3a"), "\(melding)")
        #expect(melding.contains("02:15") && melding.contains("\(getpid())"), "\(melding)")
        #expect(!mappe.finnes("output/publisert"))
        #expect(holder != nil)
        holder = nil
        #expect(try mappe.stopp() == nil)
    }

    @Test func etTaptLagerKosterIngenting() throws {
        let (mappe, fasit) = (try Proevemappe(), try Proevemappe())
        _ = try mappe.kjoer()
        _ = try fasit.kjoer()
        try FileManager.default.removeItem(atPath: mappe.output + "/lager")
        let rapport = try mappe.kjoer()
        #expect(rapport.utgangskode == 0 && rapport.ut.allSatisfy { $0.tilstand == "uendret" })
        #expect(mappe.finnes("output/lager/nir.sqlite"))
        #expect(try Proevemappe.summer(mappe.publisert) == Proevemappe.summer(fasit.publisert))
    }

    @Test(arguments: ["søppel", "avkortet", "tom", "mappe", "fil i stedet for mappen"])
    func etSkadetLagerKosterIngenting(_ skade: String) throws {
        let (mappe, fasit) = (try Proevemappe(), try Proevemappe())
        _ = try fasit.kjoer()
        _ = try mappe.kjoer(Prosjekt.feil + "/w07-ukjent-kolonne", dato: 16.april(2026))
        let lager = mappe.output + "/lager/nir.sqlite"
        switch skade {
        case "søppel": try Data(repeating: 0x5A, count: 100_000).write(to: URL(fileURLWithPath: lager))
        case "avkortet":
            try Data(try Proevemappe.bytes(lager).prefix(40_000)).write(to: URL(fileURLWithPath: lager))
        case "tom": try Data().write(to: URL(fileURLWithPath: lager))
        case "mappe":
            try FileManager.default.removeItem(atPath: lager)
            try FileManager.default.createDirectory(atPath: lager + "/noe", withIntermediateDirectories: true)
        default:
            try FileManager.default.removeItem(atPath: mappe.output + "/lager")
            try Data("x".utf8).write(to: URL(fileURLWithPath: mappe.output + "/lager"))
        }
        let rapport = try mappe.kjoer()
        #expect(rapport.utgangskode == 0)
        #expect(skade == "tom" || !rapport.merknader.isEmpty, "skaden er ikke nevnt")
        for merknad in rapport.merknader { #expect(!merknad.lowercased().contains("error"), "\(merknad)") }
        for (sti, sum) in try Proevemappe.summer(fasit.publisert) where !sti.hasSuffix(".sha256") {
            #expect(try Proevemappe.summer(mappe.publisert)[sti] == sum, "\(sti)")
        }
        #expect(try kontrollerLeveranse(mappe.output).allSatisfy(\.erOk))
        #expect(try mappe.kjoer().ut.allSatisfy { $0.tilstand == "uendret" })
    }
}
