import Foundation
import Kalender
import Output
import Pipeline
import Testing

@Suite("Drift: oppsett, lås, lager og kontroll av levering")
struct DriftTests {
    /// A change to the shipped pipeline, and what the message must say.
    private static let feil: [(fra: String, til: String, sier: [String])] = [
        ("- anvend", "- anvendt", ["linje 13", "ukjent steg «anvendt»", "Mente du «anvend»?"]),
        ("avvik-sluttmaal,", "avvik-sluttmål,", ["ukjent valg «avvik-sluttmål»", "Mente du «avvik-sluttmaal»?"]),
        ("  - lagre\n", "  - lagre\n  - lagre\n", ["steget «lagre» står to ganger"]),
        ("  - anvend\n", "", ["steget «kontroller» leser saker", "Sett «anvend» foran."]),
        ("beskrivelse:", "pipeline: to\nbeskrivelse:", ["to ganger"]),
        ("stopp-ved-avvist", "stopp-ved-avist", ["ukjent navn «stopp-ved-avist»", "Mente du «stopp-ved-avvist»?"]),
        ("5 %", "fem", ["ventet en andel"]),
        ("frist-dager: 180", "frist-dager: mange", ["ventet et heltall fra 1 til 3650"]),
        ("kontroller: alle", "kontroller: [V-60]", ["Kontrollen «V-60» finnes ikke", "Mente du"]),
    ]

    @Test("Feil i pipelinen sier fil, linje og nærmeste navn, og gir utgangskode 78", arguments: feil.indices)
    func pipelinefeil(_ nummer: Int) throws {
        let (fra, til, sier) = Self.feil[nummer]
        let mappe = try Proevemappe()
        let yaml = try Proevemappe.tekst(Prosjekt.nattlig)
        #expect(yaml.contains(fra))
        try mappe.skriv("p.yaml", yaml.replacing(fra, with: til, maxReplacements: 1))
        try mappe.skriv("parametre.yaml", "rullTilVirkedag: nei\n")
        let stopp = try #require(try mappe.stopp(pipeline: mappe.sti + "/p.yaml"))
        #expect(stopp.kode == .oppsett)
        for bit in sier { #expect(stopp.melding.contains(bit), "\(stopp.melding)") }
        #expect(!mappe.finnes("output/publisert"))
    }

    @Test(
        "Feil i parametrene sier linje og nærmeste navn",
        arguments: [
            ("rullTilVirkedg: ja", "Mente du «rullTilVirkedag»?"), ("fravaerVindu: UKE", "Velg PROGRAM"),
            ("iterer: kanskje", "ventet ja eller nei"), ("fellesSumFra: 1.1.2026", "ventet en dato"),
        ])
    func parameterfeil(_ linje: String, _ sier: String) throws {
        let mappe = try Proevemappe()
        try mappe.skriv("p.yaml", try Proevemappe.tekst(Prosjekt.nattlig))
        try mappe.skriv("parametre.yaml", "# åpne punkter\n\(linje)\n")
        let stopp = try #require(try mappe.stopp(pipeline: mappe.sti + "/p.yaml"))
        #expect(stopp.kode == .oppsett)
        #expect(stopp.melding.contains("parametre.yaml, linje 2"), "\(stopp.melding)")
        #expect(stopp.melding.contains(sier), "\(stopp.melding)")
    }

    @Test("En levering som er hel, har ingen funn; et endret byte, en fil for lite og en for mye blir funnet")
    func leveringskontroll() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        func feil() throws -> [String] { try kontrollerLeveranse(mappe.publisert).filter { !$0.erOk }.map(\.tekst) }
        #expect(try feil() == [])

        let fakta = mappe.publisert + "/sensitiv/personfakta/personfakta_p2026-04-17_v1.csv"
        let hel = try Proevemappe.tekst(fakta)
        // The last ending of the list is taken away: the sum no longer agrees, and neither does the checksum.
        try hel.replacing("AVT_GJENNOMFOERT", with: "AVT_GJENNOMFOERD", maxReplacements: 1)
            .write(toFile: fakta, atomically: false, encoding: .utf8)
        #expect(try feil().contains { $0.contains("personfakta") })
        try hel.write(toFile: fakta, atomically: false, encoding: .utf8)

        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: fakta)
        #expect(try feil().contains { $0.contains("personfakta") })
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: fakta)
        #expect(try feil() == [])

        try "x".write(toFile: mappe.lister + "/ekstra.csv", atomically: false, encoding: .utf8)
        try FileManager.default.removeItem(atPath: mappe.lister + "/frister_p2026-04-17_v1.csv")
        let begge = try feil()
        #expect(
            begge.contains { $0.contains("ekstra.csv") } && begge.contains { $0.contains("frister_p2026-04-17_v1") })
    }

    @Test("En kjøring til i samme mappe får utgangskode 75 og navnet på den som holder på")
    func opptatt() throws {
        let mappe = try Proevemappe()
        let foerste = try Utlevering(
            rot: mappe.output, kjoering: "foerste", startet: "2026-11-24T02:15:00+01:00", dato: 17.april(2026))
        let stopp = try #require(try mappe.stopp())
        #expect(stopp.kode == .opptatt)
        #expect(stopp.melding.contains("foerste") && stopp.melding.contains("2026-11-24T02:15:00+01:00"))
        #expect(foerste.kjoering == "foerste")
    }

    @Test("Et ødelagt lager, eller et som ikke kan lages, koster aldri en publisering")
    func lager() throws {
        let mappe = try Proevemappe()
        _ = try mappe.kjoer()
        let summer = try Proevemappe.summer(mappe.publisert)
        try "dette er ikke en database".write(
            toFile: mappe.output + "/lager/nir.sqlite", atomically: false, encoding: .utf8)
        let igjen = try mappe.kjoer()
        #expect(!igjen.merknader.isEmpty)
        #expect(try Proevemappe.summer(mappe.publisert) == summer)

        try FileManager.default.removeItem(atPath: mappe.output + "/lager")
        try "en fil der mappen skulle vært".write(
            toFile: mappe.output + "/lager", atomically: false, encoding: .utf8)
        let uten = try mappe.kjoer()
        #expect(uten.merknader.contains { $0.contains("lager") || $0.contains("Lager") })
        #expect(try Proevemappe.summer(mappe.publisert) == summer)
    }

    @Test("Uten manifest må datoen oppgis, og uten mappe sies det hvor")
    func inndata() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        let uten = try #require(try mappe.stopp(inn))
        #expect(uten.kode == .inndata && uten.melding.contains("--dato"))
        #expect(try mappe.stopp(inn, dato: 17.april(2026)) == nil)
        let borte = try #require(try mappe.stopp(mappe.sti + "/finnes-ikke", dato: 17.april(2026)))
        #expect(borte.kode == .inndata)
    }

    @Test("Hver regel har et navn, en rettelse og en forklaring i klarspråk")
    func regeltekster() throws {
        let forbudt = ["ugyldig verdi", "feil format", "error", "!"]
        let ider = Regeloversikt.alle.split(separator: "\n").filter { $0.hasPrefix("  ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(ider.count > 70)
        for id in ider {
            let tekst = try #require(Regeloversikt.forklaring(id), "\(id)")
            #expect(tekst.contains("rett ") || tekst.contains("hjemmel"), "\(id)")
            for ord in forbudt { #expect(!tekst.lowercased().contains(ord), "\(id): \(ord)") }
        }
    }

    @Test("Utgangskodene er de avtalte")
    func utgangskoder() {
        #expect(
            Utgangskode.allCases.map(\.rawValue) == [0, 1, 2, 64, 65, 66, 70, 73, 75, 77, 78, 130, 143])
    }
}
