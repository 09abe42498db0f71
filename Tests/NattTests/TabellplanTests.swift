import Foundation
import Pipeline
import Testing
import Vern

/// Plans with tables: stages, reports and profiles that do not fit, each with file, line and nearest name (exit code 78).
@Suite struct TabellplanTests {
    struct Tilfelle: Sendable, CustomTestStringConvertible {
        let navn: String
        var fil = "proeve.yaml"
        let fra: String
        let til: String
        let linje: Int
        let tekster: [String]
        var testDescription: String { navn }
    }

    // The lines are those of the pipeline below, and of the files as they lie in pipelines/.
    private static let plan = """
        pipeline: proeve
        inndata:
          mappe: \(Prosjekt.uttrekk)
        steg:
          - les
          - anvend
          - tabuler: { rapporter: [deltakere, avvik-1] }
          - beskytt: { profil: frekvens-5 }
          - skriv:   { format: [csv, json] }
          - publiser

        """

    static let tilfeller = [
        Tilfelle(
            navn: "tabeller uten saker", fra: "  - anvend\n", til: "", linje: 6,
            tekster: ["«tabuler»", "saker", "Sett «anvend» foran"]),
        Tilfelle(
            navn: "tall uten vern", fra: "  - beskytt: { profil: frekvens-5 }\n", til: "", linje: 8,
            tekster: ["«skriv»", "beskyttede tabeller", "Sett «beskytt» foran"]),
        Tilfelle(
            navn: "vern uten tabeller", fra: "  - tabuler: { rapporter: [deltakere, avvik-1] }\n", til: "", linje: 7,
            tekster: ["«beskytt»", "Sett «tabuler» foran"]),
        Tilfelle(
            navn: "ingenting å publisere", fra: "  - skriv:   { format: [csv, json] }\n", til: "", linje: 9,
            tekster: ["lister eller tabellfiler eller", "Sett «lister» eller «skriv» eller «tilskudd» foran"]),
        Tilfelle(
            navn: "ukjent rapport", fra: "avvik-1]", til: "avik-1]", linje: 7,
            tekster: ["«avik-1»", "Mente du «avvik-1»?"]),
        Tilfelle(
            navn: "ingen rapporter", fra: "[deltakere, avvik-1]", til: "[]", linje: 7, tekster: ["ingen rapporter"]),
        Tilfelle(
            navn: "samme rapport to ganger", fra: "avvik-1]", til: "deltakere]", linje: 7,
            tekster: ["«deltakere»", "to ganger"]),
        Tilfelle(
            navn: "rapport som sti", fra: "avvik-1]", til: "../rapporter/avvik-1]", linje: 7,
            tekster: ["ukjent rapport"]),
        Tilfelle(
            navn: "ukjent profil", fra: "frekvens-5", til: "frekvens-55", linje: 8,
            tekster: ["«frekvens-55»", "Mente du «frekvens-5»?"]),
        Tilfelle(
            navn: "ukjent format", fra: "[csv, json]", til: "[cvs, json]", linje: 9,
            tekster: ["«cvs»", "Mente du «csv»?"]),
        Tilfelle(
            navn: "prosent av en variabel rapporten ikke har", fil: "rapporter/deltakere.yaml", fra: "slag: tabell",
            til: "prosent: land\nslag: tabell", linje: 7, tekster: ["«land»", "ikke en av rapportens"]),
        Tilfelle(
            navn: "prosent av en kode variabelen ikke har", fil: "rapporter/deltakere.yaml", fra: "slag: tabell",
            til: "prosent: { av: kjoenn, kode: 11 }\nslag: tabell", linje: 7,
            tekster: ["«11»", "Mente du «1»?"]),
        Tilfelle(
            navn: "prosent av en andel", fil: "rapporter/avvik-1.yaml", fra: "slag: andel",
            til: "prosent: kjoenn\nslag: andel", linje: 5, tekster: ["bare antall"]),
        Tilfelle(
            navn: "ark med et mål rapporten ikke har", fil: "rapporter/deltakere.yaml",
            fra: "kolonner: kjoenn, nivaaer: [land, fylke, kommune] }",
            til: "kolonner: kjoenn, maal: I-01 }", linje: 12, tekster: ["«I-01»"]),
        Tilfelle(
            navn: "perioder begge veier", fil: "rapporter/deltakere.yaml", fra: "rader: geo, kolonner: kjoenn",
            til: "rader: perioder, kolonner: perioder", linje: 12, tekster: ["det samme"]),
        .init(
            navn: "uten det angrepet leser", fra: "[csv, json]", til: "[csv, xlsx]", linje: 9,
            tekster: ["«json» må være med"]),
        Tilfelle(
            navn: "ukjent valg i profilen", fil: "vern/frekvens-5.yaml", fra: "k-sensitiv:", til: "k-sensitvi:",
            linje: 5,
            tekster: ["«k-sensitvi»", "Mente du «k-sensitiv»?"]),
        Tilfelle(
            navn: "verdi profilen ikke kjenner", fil: "vern/frekvens-5.yaml", fra: "nuller: publisert",
            til: "nuller: publiser",
            linje: 6, tekster: ["«publiser»", "Mente du «publisert»?"]),
        Tilfelle(
            navn: "tall utenfor i profilen", fil: "vern/frekvens-5.yaml", fra: "k: 5 ", til: "k: 1 ", linje: 4,
            tekster: ["fra 2 til 100"]),
        Tilfelle(
            navn: "profil med annet navn", fil: "vern/frekvens-5.yaml", fra: "profil: frekvens-5",
            til: "profil: frekvens-4",
            linje: 3, tekster: ["«frekvens-5»"]),
        Tilfelle(
            navn: "ukjent variabel", fil: "rapporter/deltakere.yaml", fra: "[geo, kjoenn", til: "[geo, kjønnn",
            linje: 9,
            tekster: ["«kjønnn»", "Mente du «kjoenn»?"]),
        Tilfelle(
            navn: "ukjent utvalg", fil: "rapporter/deltakere.yaml", fra: "utvalg: deltakere", til: "utvalg: deltagere",
            linje: 8, tekster: ["«deltagere»", "Mente du «deltakere»?"]),
        Tilfelle(
            navn: "ukjent nivå", fil: "rapporter/deltakere.yaml",
            fra: "kolonner: kjoenn, nivaaer: [land, fylke, kommune]",
            til: "kolonner: kjoenn, nivaaer: [land, fylker]", linje: 12, tekster: ["«fylker»", "Mente du «fylke»?"]),
        Tilfelle(
            navn: "ark med variabel rapporten ikke har", fil: "rapporter/deltakere.yaml", fra: "rader: geo",
            til: "rader: land", linje: 12, tekster: ["«land»", "ikke en av rapportens"]),
        Tilfelle(
            navn: "ukjent behandling av null", fil: "rapporter/avvik-1.yaml", fra: "slag: andel",
            til: "nuller: grupe\nslag: andel", linje: 5, tekster: ["«grupe»", "Mente du «gruppe»?"]),
        Tilfelle(
            navn: "totaler etter en variabel rapporten ikke har", fil: "rapporter/avvik-1.yaml", fra: "slag: andel",
            til: "totaler-etter: land\nslag: andel", linje: 5, tekster: ["«land»", "ikke en av rapportens"]),
        Tilfelle(
            navn: "andel uten teller", fil: "rapporter/avvik-1.yaml", fra: "teller: avvik-1\n", til: "", linje: 5,
            tekster: ["«teller»"]),
        Tilfelle(
            navn: "tabell med teller", fil: "rapporter/avvik-1.yaml", fra: "slag: andel", til: "slag: tabell", linje: 7,
            tekster: ["«teller»"]),
        Tilfelle(
            navn: "samme id", fil: "rapporter/avvik-1.yaml", fra: "NIR2005A-1", til: "NIR1003", linje: 0,
            tekster: ["proeve.yaml, linje 7", "samme id, NIR1003"]),
        Tilfelle(
            navn: "id som ikke er et filnavn", fil: "rapporter/avvik-1.yaml", fra: "NIR2005A-1", til: "NIR/2005",
            linje: 2,
            tekster: ["NIR1003"]),
        Tilfelle(
            navn: "rapport med annet navn", fil: "rapporter/avvik-1.yaml", fra: "rapport: avvik-1",
            til: "rapport: avvik-2",
            linje: 1, tekster: ["«avvik-1»"]),
    ]

    @Test(arguments: tilfeller)
    func feil(_ tilfelle: Tilfelle) throws {
        let mappe = try Tabellmappe(Self.plan)
        try mappe.endre(tilfelle.fil, fra: tilfelle.fra, til: tilfelle.til)
        let stopp = try #require(try mappe.mappe.stopp(pipeline: mappe.pipeline))
        let melding = stopp.melding
        #expect(stopp.kode == .oppsett)
        #expect(tilfelle.linje == 0 || melding.contains("\(tilfelle.fil), linje \(tilfelle.linje)\n"), "\(melding)")
        for tekst in tilfelle.tekster { #expect(melding.contains(tekst), "\(melding)") }
        #expect(!mappe.mappe.finnes("output"), "ingenting er skrevet")
    }

    @Test func filerEtterPublisering() throws {
        let mappe = try Tabellmappe(
            Self.plan.replacing("  - publiser", with: "  - publiser\n  - kontroller\n  - lister: { lister: [funn] }"))
        let melding = try #require(try mappe.mappe.stopp(pipeline: mappe.pipeline)).melding
        #expect(melding.contains("linje 12\n") && melding.contains("Flytt «publiser» sist"), "\(melding)")
    }

    @Test(
        "Profilene sier det samme som programmet",
        arguments: [
            ("frekvens-5", Vernprofil.frekvens5), ("frekvens-3", .frekvens3),
        ])
    func profilene(navn: String, ventet: Vernprofil) throws {
        #expect(try oppsett(Self.plan.replacing("profil: frekvens-5", with: "profil: \(navn)")).profil == ventet)
    }

    @Test func avrunding() throws {
        let profil = try oppsett(Self.plan.replacing("profil: frekvens-5", with: "profil: avrund-3")).profil
        #expect(profil.metode == .avrund3 && profil.k == 3 && profil.navn == "avrund-3")
    }

    @Test func hverRapportStaarIEnPlan() throws {
        let tabeller = try [Prosjekt.maanedlig, Prosjekt.aarlig].compactMap { try Kjoeroppsett(pipeline: $0).tabeller }
        let rapporter = tabeller.flatMap(\.rapporter)
        let filer = try FileManager.default.contentsOfDirectory(atPath: Prosjekt.rot + "/pipelines/rapporter")
        #expect(Set(rapporter.map { $0.navn + ".yaml" }) == Set(filer))
        #expect(tabeller.allSatisfy { $0.profil == .frekvens5 })
        // Both publish to the same folder.
        #expect(Set(rapporter.map(\.id)).count == Set(rapporter.map(\.navn)).count)
    }

    private func oppsett(_ plan: String) throws -> Tabelloppsett {
        let mappe = try Tabellmappe(plan)
        return try #require(try Kjoeroppsett(pipeline: mappe.pipeline).tabeller)
    }
}

extension Prosjekt {
    static let maanedlig = rot + "/pipelines/maanedlig.yaml"
    static let aarlig = rot + "/pipelines/aarlig.yaml"
}

/// A folder with a pipeline, and the reports and profiles of the house beside it.
struct Tabellmappe {
    let mappe: Proevemappe
    var pipeline: String { mappe.sti + "/proeve.yaml" }

    init(_ plan: String) throws {
        mappe = try Proevemappe()
        for under in ["rapporter", "vern"] {
            try FileManager.default.copyItem(
                atPath: Prosjekt.rot + "/pipelines/" + under, toPath: mappe.sti + "/" + under)
        }
        try mappe.skriv("proeve.yaml", plan)
    }

    func endre(_ fil: String, fra: String, til: String) throws {
        let gammel = try Proevemappe.tekst(mappe.sti + "/" + fil)
        let ny = gammel.replacing(fra, with: til, maxReplacements: 1)
        #expect(ny != gammel)
        try mappe.skriv(fil, ny)
    }
}
