import GRDB
import Glibc
import Testing

@testable import Lager

@Suite("Lageret")
struct LagerTests {
    let mappe: Mappe

    init() throws { mappe = try Mappe() }

    private func fakta(_ navn: String, _ rader: [[String?]]) throws -> String {
        try mappe.skriv(navn, Eksempel.csv(Eksempel.faktahode, rader))
    }

    private func funn(_ navn: String, _ rader: [[String?]]) throws -> String {
        try mappe.skriv(navn, Eksempel.csv(Eksempel.funnhode, rader))
    }

    @Test("Bare eieren kan åpne mappen og filene, også mens lageret er i bruk")
    func rettigheter() throws {
        let lager = try Lager(mappe: mappe.lager)
        let forberedt = try lager.forbered(personfakta: fakta("f.csv", [Eksempel.person("P1")]), funn: nil)
        #expect(lager.advarsler.isEmpty)
        #expect(mappe.rettigheter(mappe.lager) == 0o700)
        for ending in ["", "-wal", "-shm"] { #expect(mappe.rettigheter(mappe.fil + ending) == 0o600) }
        #expect(mappe.rettigheter(mappe.sti + "/output").map { $0 & 0o700 } == 0o700)
        forberedt.angre()
    }

    @Test("En fil som andre kunne lese, lukkes, og det sies fra")
    func forVideRettigheter() throws {
        try Lager(mappe: mappe.lager).lukk()
        chmod(mappe.fil, 0o644)
        let lager = try Lager(mappe: mappe.lager)
        #expect(mappe.rettigheter(mappe.fil) == 0o600)
        #expect(lager.advarsler.count == 1)
        #expect(lager.advarsler.first?.contains("(644)") == true)
    }

    @Test("Neste kjøring erstatter fakta og funn, og begge kjøringene står i historikken")
    func toKjoeringer() throws {
        let lager = try Lager(mappe: mappe.lager)
        try lager.lagre(
            kjoering: Eksempel.kjoering("k1", dato: "2026-11-22"),
            personfakta: fakta("f1.csv", [Eksempel.person("P1", sluttmaal: "N4"), Eksempel.person("P2")]),
            funn: funn("g1.csv", [Eksempel.funn("AVVIK-1", melding: "Rett i NIR.")]))
        try lager.lagre(
            kjoering: Eksempel.kjoering("k2"), personfakta: fakta("f2.csv", [Eksempel.person("P3", sluttmaal: "G1")]),
            funn: funn("g2.csv", []))

        #expect(
            try mappe.rader("SELECT kjoering, dato, person_id, sluttmaal FROM v_personfakta")
                == [["k2", "2026-11-23", "P3", "G1"]])
        #expect(try mappe.rader("SELECT * FROM v_funn").isEmpty)
        let linjer = try Lager.kjoeringer(mappe: mappe.lager, siste: 5)
        #expect(linjer.map(\.id) == ["k2", "k1"])
        #expect(try Lager.kjoeringer(mappe: mappe.lager, siste: 1).map(\.id) == ["k2"])
    }

    @Test("En kjøring lagret på nytt erstatter seg selv med alle sine rader")
    func sammeId() throws {
        let lager = try Lager(mappe: mappe.lager)
        var kjoering = Eksempel.kjoering("k1")
        try lager.lagre(kjoering: kjoering, personfakta: nil, funn: nil)
        kjoering.steg.removeLast()
        try lager.lagre(kjoering: kjoering, personfakta: nil, funn: nil)
        #expect(try mappe.rader("SELECT count(*) FROM kjoering") == [["1"]])
        #expect(try mappe.rader("SELECT nummer, navn FROM steg") == [["1", "les"]])
    }

    @Test("En kjøring uten fakta lar de forrige stå, med navnet på kjøringen de kom fra")
    func utenFakta() throws {
        let lager = try Lager(mappe: mappe.lager)
        try lager.lagre(
            kjoering: Eksempel.kjoering("k1"), personfakta: fakta("f.csv", [Eksempel.person("P1")]), funn: nil)
        try lager.lagre(kjoering: Eksempel.kjoering("k2", utgangskode: 65), personfakta: nil, funn: nil)
        #expect(try mappe.rader("SELECT kjoering, person_id FROM v_personfakta") == [["k1", "P1"]])
        #expect(try Lager.kjoeringer(mappe: mappe.lager, siste: 2).map(\.status) == ["STOPPET", "FERDIG"])
    }

    @Test("Ingen ser noe før det er fullført, og det som angres, har ikke skjedd")
    func angre() throws {
        let lager = try Lager(mappe: mappe.lager)
        try lager.lagre(
            kjoering: Eksempel.kjoering("k1"), personfakta: fakta("f1.csv", [Eksempel.person("P1")]), funn: nil)
        let ny = try fakta("f2.csv", (1...500).map { Eksempel.person("Q\($0)") })

        let angret = try lager.forbered(personfakta: ny, funn: nil)
        #expect(angret.personfakta == 500 && angret.funn == nil)
        #expect(try mappe.rader("SELECT person_id FROM v_personfakta") == [["P1"]])
        angret.angre()
        #expect(throws: Lagerfeil.avsluttet(sti: mappe.fil)) { try angret.fullfoer(Eksempel.kjoering("k2")) }
        #expect(try mappe.rader("SELECT person_id FROM v_personfakta") == [["P1"]])

        _ = try lager.forbered(personfakta: ny, funn: nil)  // forgotten

        let fullfoert = try lager.forbered(personfakta: ny, funn: nil)
        #expect(try Lager.kjoeringer(mappe: mappe.lager, siste: 5).map(\.id) == ["k1"])
        try fullfoert.fullfoer(Eksempel.kjoering("k2"))
        #expect(try mappe.rader("SELECT count(*), max(kjoering) FROM v_personfakta") == [["500", "k2"]])
    }

    @Test("Forberedt på en tråd, fullført på en annen")
    func traader() async throws {
        let lager = try Lager(mappe: mappe.lager)
        let fil = try fakta("f.csv", [Eksempel.person("P1")])
        let forberedt = try await Task.detached { try lager.forbered(personfakta: fil, funn: nil) }.value
        try forberedt.fullfoer(Eksempel.kjoering("k1"))
        #expect(try mappe.rader("SELECT person_id FROM v_personfakta") == [["P1"]])
    }

    @Test("Linjen til status sier hvor mange, hvor lenge og hvordan det gikk")
    func statuslinje() throws {
        try Lager(mappe: mappe.lager).lagre(kjoering: Eksempel.kjoering("k1"), personfakta: nil, funn: nil)
        let linje = try #require(try Lager.kjoeringer(mappe: mappe.lager, siste: 1).first)
        #expect(linje.status == "FERDIG" && linje.sekunder == 1.5 && linje.pipeline == "nattlig")
        #expect(linje.raderLest == 7 && linje.raderAvvist == 2 && linje.personerUt == 2)
        #expect(linje.stopp == 0 && linje.feil == 4 && linje.advarsler == 9)
        #expect(linje.filer == 2 && linje.filerEndret == 1)
    }

    @Test("Status uten lager sier hva som lager det, og lager det ikke selv")
    func statusUtenLager() throws {
        #expect(throws: Lagerfeil.finnesIkke(sti: mappe.fil)) {
            try Lager.kjoeringer(mappe: mappe.lager, siste: 1)
        }
        #expect(mappe.rettigheter(mappe.lager) == nil)
    }

    @Test("Et skadet lager legges til side, og et nytt tar over")
    func skadet() throws {
        try Lager(mappe: mappe.lager).lukk()
        let fil = try #require(fopen(mappe.fil, "w"))
        for _ in 0..<4096 { fputs("ikke et lager. ", fil) }
        fclose(fil)
        #expect(throws: Lagerfeil.kanIkkeAapnes(sti: mappe.fil, grunn: "filen er skadet")) {
            try Lager.kjoeringer(mappe: mappe.lager, siste: 1)
        }

        let lager = try Lager(mappe: mappe.lager)
        #expect(lager.advarsler.count == 1 && lager.advarsler[0].contains("nir.sqlite.skadet"))
        #expect(mappe.rettigheter(mappe.fil + ".skadet") == 0o600)
        try lager.lagre(kjoering: Eksempel.kjoering("k1"), personfakta: nil, funn: nil)
        #expect(try Lager.kjoeringer(mappe: mappe.lager, siste: 1).map(\.id) == ["k1"])
    }

    @Test("En skade som først vises under lagringen, flyttes ut av veien for neste kjøring")
    func skadetInnvendig() throws {
        let rader = (1...3000).map { Eksempel.person("P\($0)", sluttmaal: "N\($0)") }
        let kilde = try fakta("f.csv", rader)
        let foerste = try Lager(mappe: mappe.lager)
        try foerste.lagre(kjoering: Eksempel.kjoering("k1"), personfakta: kilde, funn: nil)
        let rot = try #require(
            Int(try mappe.rader("SELECT rootpage FROM sqlite_schema WHERE name = 'personfakta'")[0][0] ?? ""))
        try foerste.lukk()
        let fil = try #require(fopen(mappe.fil, "r+"))
        fseek(fil, (rot - 1) * 16384, SEEK_SET)
        for _ in 0..<16384 { fputc(0xa5, fil) }
        fclose(fil)

        let andre = try Lager(mappe: mappe.lager)
        #expect(throws: Lagerfeil.skadet(sti: mappe.fil)) { try andre.forbered(personfakta: kilde, funn: nil) }
        try Lager(mappe: mappe.lager).lagre(kjoering: Eksempel.kjoering("k2"), personfakta: kilde, funn: nil)
        #expect(try mappe.rader("SELECT count(*) FROM v_personfakta") == [["3000"]])
    }

    @Test("Et lager som en annen skriver i, er opptatt")
    func opptatt() throws {
        let foerste = try Lager(mappe: mappe.lager)
        let andre = try Lager(mappe: mappe.lager)
        let kilde = try fakta("f.csv", [Eksempel.person("P1")])
        let forberedt = try foerste.forbered(personfakta: kilde, funn: nil)
        #expect(throws: Lagerfeil.opptatt(sti: mappe.fil)) { try andre.forbered(personfakta: kilde, funn: nil) }
        #expect(throws: Lagerfeil.opptatt(sti: mappe.fil)) { try foerste.forbered(personfakta: kilde, funn: nil) }
        try forberedt.fullfoer(Eksempel.kjoering("k1"))
    }

    @Test("Et lager fra en nyere utgave røres ikke")
    func nyereUtgave() throws {
        try Lager(mappe: mappe.lager).lukk()
        try DatabaseQueue(path: mappe.fil).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('900-fra-fremtiden')")
        }
        #expect(throws: Lagerfeil.nyereUtgave(sti: mappe.fil)) { try Lager(mappe: mappe.lager) }
    }

    @Test("En mappe som ikke kan lages, gir en setning og ingenting annet")
    func ingenMappe() throws {
        let fil = try mappe.skriv("fil", "")
        let feil = #expect(throws: Lagerfeil.self) { try Lager(mappe: fil + "/lager") }
        #expect(feil?.melding.contains("Publiserte filer er ikke berørt.") == true)
    }

    @Test("Kommandoen sqlite3 får svar av visningene, og forklaring av skjemaet")
    func kommando() throws {
        guard system("command -v sqlite3 >/dev/null") == 0 else { return }
        try Lager(mappe: mappe.lager).lagre(
            kjoering: Eksempel.kjoering("k1"), personfakta: fakta("f.csv", [Eksempel.person("P1", sluttmaal: "N4")]),
            funn: funn("g.csv", [Eksempel.funn("AVVIK-1", melding: "Rett «dette», eller noe annet.")]))
        #expect(sqlite3("SELECT kjoering, person_id, sluttmaal FROM v_personfakta") == "k1|P1|N4\n")
        #expect(sqlite3("SELECT regel_id, melding FROM v_funn") == "AVVIK-1|Rett «dette», eller noe annet.\n")
        #expect(sqlite3("SELECT id, status, sekunder, feil FROM v_kjoeringer") == "k1|FERDIG|1.5|4\n")
        #expect(sqlite3(".schema personfakta").contains("-- første vedtak om deltakelse"))
        #expect(sqlite3("PRAGMA integrity_check") == "ok\n")
    }

    private func sqlite3(_ setning: String) -> String {
        guard let svar = popen("sqlite3 '\(mappe.fil)' '\(setning)'", "r") else { return "" }
        defer { pclose(svar) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(svar), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
