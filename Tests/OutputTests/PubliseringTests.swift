import Foundation
import Kalender
import Testing

@testable import Output

@Suite("Publisering (brukeropplevelse 9.1–9.3)")
struct PubliseringTests {
    private let mappe: Testmappe
    private let dato: Dato
    private var rot: String { mappe.sti + "/output" }

    init() throws {
        mappe = try Testmappe()
        dato = try #require(Dato(2026, 4, 17))
    }

    private static let fakta = Leveranse(.sensitiv, mappe: "personfakta", beskrivelse: "personfakta", type: .csv)
    private static let tabell = Leveranse(klasse: .aapen, mappe: "nasjonalt", beskrivelse: "tabell-Ærlig", type: .csv)
    private static let tilsyn = Leveranse(.skjermet, mappe: "tilsyn/99", beskrivelse: "tilsyn", type: .annen("json"))

    private func utlevering(_ nr: Int) throws -> Utlevering {
        try Utlevering(
            rot: rot, kjoering: "2026-04-17T021\(nr)-nattlig-7f3a", startet: "2026-04-17T02:1\(nr)", dato: dato)
    }

    private func lever(_ innhold: String, som leveranse: Leveranse, _ ut: Utlevering) throws {
        let fil = try ut.aapne(leveranse)
        var bytes = Bytebuffer()
        bytes.append(tekst: innhold)
        try fil.skriv(bytes)
        try ut.lever(fil, rader: innhold.split(separator: "\n").count - 1)
    }

    /// One whole run, with these files.
    @discardableResult
    private func kjoer(_ nr: Int, _ filer: [(Leveranse, String)]) throws -> Publisering {
        let ut = try utlevering(nr)
        for (leveranse, innhold) in filer { try lever(innhold, som: leveranse, ut) }
        let svar = try ut.publiser()
        var json = Bytebuffer()
        json.append("{}")
        try ut.ferdig(kjoringJson: json)
        return svar
    }

    @Test("Første kjøring legger alt på plass, med rettighetene til hver klasse")
    func foerste() throws {
        let svar = try kjoer(1, [(Self.fakta, "a,b\n1,2\n"), (Self.tabell, "a\n1\n"), (Self.tilsyn, "{}\n")])
        #expect(svar.maate == .foerste)
        #expect(
            svar.filer.map(\.sti) == [
                "publisert/aapen/nasjonalt/tabell-aerlig_p2026-04-17_v1.csv",
                "publisert/sensitiv/personfakta/personfakta_p2026-04-17_v1.csv",
                "publisert/skjermet/tilsyn/99/tilsyn_p2026-04-17_v1.json",
            ])
        #expect(svar.filer.map(\.tilstand) == [.ny, .ny, .ny])
        #expect(svar.filer.map(\.rader) == [1, 1, 0])
        let skal: [(String, UInt32)] = [
            ("publisert", 0o755), ("publisert/aapen", 0o755), ("publisert/aapen/nasjonalt", 0o755),
            ("publisert/skjermet/tilsyn/99", 0o750), ("publisert/sensitiv", 0o700),
            ("publisert/sensitiv/personfakta", 0o700), ("kjoringer", 0o700), (".arbeid", 0o700),
            (svar.filer[0].sti, 0o644), (svar.filer[1].sti, 0o600), (svar.filer[2].sti, 0o640),
            ("publisert/sjekksummer.sha256", 0o644),
        ]
        for (sti, rettigheter) in skal { #expect(mappe.rettigheter("output/" + sti) == rettigheter, "\(sti)") }
        #expect(try mappe.stier("output/.arbeid").isEmpty)
        #expect(try kontrollerLevering(mappe: rot).isEmpty)
    }

    @Test("Likt innhold beholder filen, annet innhold får neste versjon")
    func versjoner() throws {
        let foerst = try kjoer(1, [(Self.fakta, "a\n1\n"), (Self.tabell, "a\n1\n")])
        let inode = try #require(try mappe.inode("output/" + foerst.filer[1].sti))
        let likt = try kjoer(2, [(Self.fakta, "a\n1\n"), (Self.tabell, "a\n1\n")])
        #expect(likt.maate == .uendret)
        #expect(likt.filer.map(\.tilstand) == [.uendret, .uendret])
        #expect(likt.filer.map(\.sti) == foerst.filer.map(\.sti))
        #expect(likt.filer.map(\.sha256) == foerst.filer.map(\.sha256))

        let endret = try kjoer(3, [(Self.fakta, "a\n1\n"), (Self.tabell, "a\n2\n")])
        #expect(endret.maate == .byttet)
        #expect(endret.filer.map(\.tilstand) == [.endret, .uendret])
        #expect(endret.filer[0].sti == "publisert/aapen/nasjonalt/tabell-aerlig_p2026-04-17_v2.csv")
        #expect(try mappe.inode("output/" + foerst.filer[1].sti) == inode, "filen er den samme etter byttet")
        #expect(try mappe.innhold("output/" + foerst.filer[0].sti) == "a\n1\n", "den forrige versjonen står")
        #expect(try kontrollerLevering(mappe: rot).isEmpty)

        let tilbake = try kjoer(4, [(Self.tabell, "a\n1\n")])
        #expect(tilbake.filer[0].sti.hasSuffix("_v3.csv"), "bare den nyeste versjonen teller")
    }

    @Test("Et filsystem som ikke kan bytte mapper, får filene én for én og sier det")
    func filForFil() throws {
        let foerst = try kjoer(1, [(Self.fakta, "a\n1\n")])
        let ut = try utlevering(2)
        try lever("a\n2\n", som: Self.fakta, ut)
        try lever("a\n1\n", som: Self.tabell, ut)
        let svar = try ut.publiser(Tre(rot: rot, arbeid: ut.arbeidsmappe, dato: dato) { _, _ in false })
        guard case .filForFil = svar.maate else {
            Issue.record("ventet én fil om gangen, fikk \(svar.maate)")
            return
        }
        #expect(svar.filer.map(\.tilstand) == [.ny, .endret])
        #expect(try mappe.innhold("output/" + foerst.filer[0].sti) == "a\n1\n")
        #expect(try kontrollerLevering(mappe: rot).isEmpty)
    }

    @Test("siste peker på den ferdige kjøringen, og kjoring.json kommer sist")
    func siste() throws {
        let ut = try utlevering(1)
        #expect(!FileManager.default.fileExists(atPath: ut.kjoeringsmappe + "/kjoring.json"))
        try kjoerFerdig(ut)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: rot + "/siste") == "kjoringer/" + ut.kjoering)
        #expect(try mappe.innhold("output/siste/kjoring.json") == "{}")
    }

    private func kjoerFerdig(_ ut: Utlevering) throws {
        var json = Bytebuffer()
        json.append("{}")
        try ut.ferdig(kjoringJson: json)
    }

    @Test("Sjekksummene kan leses av sha256sum", .enabled(if: Program.finnes("sha256sum")))
    func sjekksummer() throws {
        try kjoer(1, [(Self.fakta, "a\n1\n"), (Self.tabell, "a\n1\n"), (Self.tilsyn, "{}\n")])
        try kjoer(2, [(Self.tabell, "a\n2\n")])
        let linjer = try mappe.innhold("output/publisert/sjekksummer.sha256").split(separator: "\n")
        #expect(linjer.count == 4)
        #expect(linjer.map { $0.dropFirst(66) } == linjer.map { $0.dropFirst(66) }.sorted())
        let svar = try Program.kjoer("sha256sum", ["-c", "--quiet", "sjekksummer.sha256"], i: rot + "/publisert")
        #expect(svar.kode == 0)
    }

    @Test("To kjøringer med samme innhold gir de samme bytene i publisert")
    func sammeBytes() throws {
        let annen = try Testmappe()
        try kjoer(1, [(Self.fakta, "a\n1\n"), (Self.tilsyn, "{}\n")])
        let ut = try Utlevering(rot: annen.sti, kjoering: "en-annen", startet: "2027-01-01T00:00", dato: dato)
        for (leveranse, innhold) in [(Self.tilsyn, "{}\n"), (Self.fakta, "a\n1\n")] {
            try lever(innhold, som: leveranse, ut)
        }
        _ = try ut.publiser()
        let stier = try mappe.stier("output/publisert")
        #expect(try annen.stier("publisert") == stier)
        for sti in stier where sti.contains(".") {
            #expect(try annen.bytes("publisert/" + sti) == mappe.bytes("output/publisert/" + sti))
        }
    }

    @Test("En opptatt mappe sier hvem som holder låsen")
    func laas() throws {
        let foerste = try utlevering(1)
        let ventet = Laaseholder(kjoering: foerste.kjoering, startet: "2026-04-17T02:11", prosess: getpid())
        #expect(throws: OutputFeil.opptatt(ventet, laas: rot + "/.laas")) { try utlevering(2) }
        try kjoerFerdig(foerste)
    }

    @Test("Låsen er fri når kjøringen slipper den")
    func laasSlippes() throws {
        do { _ = try utlevering(1) }
        _ = try utlevering(2)
    }

    @Test("Rester etter en avbrutt kjøring fjernes, og publisert er urørt")
    func rester() throws {
        try kjoer(1, [(Self.fakta, "a\n1\n")])
        let foer = try mappe.stier("output/publisert")
        do {
            let avbrutt = try utlevering(2)
            try lever("a\n2\n", som: Self.fakta, avbrutt)
            try FileManager.default.createSymbolicLink(
                atPath: avbrutt.arbeidsmappe + "/lenke", withDestinationPath: rot + "/publisert")
        }
        #expect(try mappe.stier("output/publisert") == foer)
        try kjoerFerdig(try utlevering(3))
        #expect(try mappe.stier("output/.arbeid").isEmpty)
        #expect(try mappe.stier("output/publisert") == foer, "en lenke ut av arbeidsmappen følges ikke")
    }

    @Test("For lite plass stanser før noe skrives")
    func plass() throws {
        let ut = try utlevering(1)
        try ut.sjekkPlass(estimat: 1)
        #expect(throws: OutputFeil.self) { try ut.sjekkPlass(estimat: .max) }
    }

    @Test("En fil som ikke kan leses tilbake, publiseres ikke")
    func tilbakelesing() throws {
        let ut = try utlevering(1)
        #expect(throws: OutputFeil.self) { try lever("a,b\n1\n", som: Self.fakta, ut) }
        #expect(try ut.publiser().filer.isEmpty)
    }

    @Test("kontroller finner endret, manglende og ekstra fil, rettigheter og ødelagt CSV")
    func kontroll() throws {
        try kjoer(1, [(Self.fakta, "a,b\n1,2\n"), (Self.tabell, "a\n1\n"), (Self.tilsyn, "{}\n")])
        let p = rot + "/publisert/"
        try FileManager.default.removeItem(atPath: p + "aapen/nasjonalt/tabell-aerlig_p2026-04-17_v1.csv")
        try Data("a,b\n1\n".utf8).write(
            to: URL(fileURLWithPath: p + "sensitiv/personfakta/personfakta_p2026-04-17_v1.csv"))
        try Data("x".utf8).write(to: URL(fileURLWithPath: p + "skjermet/tilsyn/99/notat.txt"))
        #expect(chmod(p + "skjermet/tilsyn/99/notat.txt", 0o640) == 0)
        #expect(chmod(p + "skjermet/tilsyn/99/tilsyn_p2026-04-17_v1.json", 0o644) == 0)
        #expect(chmod(p + "sensitiv/personfakta/personfakta_p2026-04-17_v1.csv", 0o600) == 0)
        let funn = try kontrollerLevering(mappe: rot)
        #expect(funn.map(\.slag) == [.mangler, .csv, .endret, .ekstra, .rettigheter])
        #expect(funn.allSatisfy { $0.melding.hasPrefix($0.sti + ": ") })
    }

    @Test("Meldingene sier hva som er galt og hva man gjør, uten utropstegn")
    func meldinger() {
        let feil: [OutputFeil] = [
            .opptatt(Laaseholder(kjoering: "k", startet: "s", prosess: 7), laas: "output/.laas"),
            .ikkePlass(sti: "output", trengs: 1, ledig: 0), .kanIkkeSkrive(sti: "a", grunn: "b"),
            .kanIkkeLese(sti: "a", grunn: "b"), .tilbakelesing(sti: "a", grunn: "b"),
        ]
        for en in feil { #expect(en.melding.contains(": ") && en.melding.hasSuffix(".") && !en.melding.contains("!")) }
    }
}

extension Testmappe {
    func inode(_ under: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: sti + "/" + under)[.systemFileNumber] as? Int
    }
}
