import Angrep
import Foundation
import Kalender
import Tabeller
import Tekster
import Testing

@testable import Output
@testable import Vern

@Suite("Alle formene av en tabell har de samme cellene (indikatorer 11, nr. 8)")
struct TvillingTests {
    private let mappe: Testmappe
    private let dato: Dato

    init() throws {
        mappe = try Testmappe()
        dato = try #require(Dato(2026, 4, 17))
    }

    /// Delivers the tables and both workbooks; the folder is what a reader gets.
    private func lever(_ alle: [Tabellsett], _ navn: String) throws -> (utlevering: Utlevering, mappe: String) {
        let ut = try Utlevering(rot: "\(mappe.sti)/\(navn)", kjoering: "k", startet: "s", dato: dato)
        for sett in alle { try ut.skriv(sett, mappe: "nasjonalt") }
        for form in Maalform.allCases {
            let ark = alle.flatMap { sett in sett.ark.compactMap { Krysstabell(sett, $0) } }
            #expect(ark.count == alle.reduce(0) { $0 + $1.ark.count })
            try ut.skriv(
                Nasjonalbok(
                    Dokumentfakta(dato: dato, kontakt: "IMDi", nesteOppdatering: "Neste måned", versjon: "1"), ark,
                    nokkeltall: Nokkeltall([Nokkeltallvalg("I-04", navn: "Overgang")], alle), form: form))
        }
        return (ut, try ut.forhaandsvis(.aapen))
    }

    @Test(
        "Uavhengige lesere ser det samme i CSV, JSON-stat, PX og arkene, på bokmål og nynorsk",
        .enabled(if: Lesere.finnes))
    func uavhengigeLesere() throws {
        var terning = Froegenerator(tilstand: 20_260_417)
        let alle =
            try [Proevesett.nir1005(), Tabellsett(Proevetabeller.deltakere)]
            + (0..<12).map { try Tilfeldigsett.lag(nr: $0, &terning) }
        let (_, sted) = try lever(alle, "lesere")
        let svar = try #require(try Lesere.sjekk(sted))
        #expect(svar.kode == 0, "\(svar.ut)")
        let antall = svar.ut.split { !$0.isNumber }.compactMap { Int($0) }
        #expect(antall.count == 3 && antall.allSatisfy { $0 > 500 }, "\(svar.ut)")
        // Both languages of PX and both files of JSON-stat have every cell.
        #expect(antall.first == antall.dropFirst().first)
    }

    @Test(
        "En celle som er en annen i én av filene, blir sett", .enabled(if: Lesere.finnes),
        arguments: ["json", "px", "csv"])
    func annenCelle(endelse: String) throws {
        let (_, sted) = try lever([Proevesett.nir1005()], "annen")
        let fil = "\(sted)/aapen/nasjonalt/tabell-nir1005_p2026-04-17_v1.\(endelse)"
        let foer = try String(contentsOfFile: fil, encoding: .utf8)
        let etter = foer.replacing("62.5", with: "62.6", maxReplacements: 1)
        #expect(foer != etter)
        try etter.write(toFile: fil, atomically: true, encoding: .utf8)
        #expect(try Lesere.sjekk(sted)?.kode == 1)
    }

    @Test("Samme tabeller gir samme bytes")
    func sammeBytes() throws {
        func filer(_ navn: String) throws -> [String: Data] {
            let (_, sted) = try lever([Proevesett.nir1005(), Tabellsett(Proevetabeller.deltakere)], navn)
            return try Dictionary(
                uniqueKeysWithValues: FileManager.default.subpathsOfDirectory(atPath: sted).filter { $0.contains(".") }
                    .map { ($0, try Data(contentsOf: URL(fileURLWithPath: "\(sted)/\($0)"))) })
        }
        let (a, b) = (try filer("a"), try filer("b"))
        #expect(a.count == 10 && a == b)
    }

    // MARK: The attacker

    @Test("Angriperen leser hvert mål i hver periode, og kobler antall og andel av de samme personene")
    func angriperen() throws {
        let (_, sted) = try lever([Self.familie(visNevner: false)], "trygg")
        let trygg = try Angrep.angrip(mappe: sted)
        #expect(trygg.funn == [], "\(trygg.funn.map(\.tekst))")
        #expect(trygg.tabeller == 1)
        // The share has one cell more for each, and the two periods are not the same persons.
        #expect(Set(trygg.spenn.map { $0.noekkel.split(separator: "|")[1] }) == ["2024", "2025"])
        let (_, lekk) = try lever([Self.familie(visNevner: true)], "lekk")
        let funn = try Angrep.angrip(mappe: lekk).funn
        #expect(funn.contains { $0.slag == "bestemt" && $0.tekst.contains("geo=A") }, "\(funn.map(\.tekst))")
        #expect(funn.allSatisfy { !$0.tekst.contains("2024") }, "bare den ene perioden lekker")
    }

    /// Counts and shares of the same persons: place A is small, and B protects it.
    private static func familie(visNevner: Bool) throws -> Tabellsett {
        let steder = Inndeling(
            "geo", tittel: "Kommune", antallGrunn: 3,
            koder: [Proevetabeller.kode("land", "0", "Hele landet", [0, 1, 2])]
                + ["A", "B", "C"].enumerated().map { Proevetabeller.kode("kommune", $1, "Sted \($1)", [$0]) })
        let utfall = Inndeling.flat("utfall", tittel: "Utfall", [("ja", "Ja"), ("nei", "Nei")])
        func hode(_ periode: String, _ slag: Tabell.Slag) -> Tabellhode {
            Tabellhode(id: "NIR1", tittel: "T", maal: "avsluttede", periode: periode, slag: slag)
        }
        func skjult(_ periode: String, _ ledd: [String]) -> Set<String> {
            Set(ledd.map { "avsluttede|\(periode)|\($0)" })
        }
        let antall = ["2024", "2025"].map { periode in
            Proevetabeller.tabell(
                hode(periode, .antall), [steder], antall: [3, 40, 50], skjult: skjult(periode, ["geo=A", "geo=B"]))
        }
        let andeler = ["2024", "2025"].map { periode in
            let nevner = visNevner && periode == "2025" ? ["geo=A"] : ["geo=A", "geo=B"]
            return Proevetabeller.tabell(
                hode(periode, .andel(inndeling: "utfall")), [steder, utfall], antall: [1, 2, 20, 20, 25, 25],
                skjult: skjult(periode, nevner + ["geo=A|utfall=ja", "geo=B|utfall=ja"]))
        }
        return try Tabellsett(
            id: "NIR1", tittel: "Avsluttede, etter kommune",
            maal: [
                Tabellmaal(id: "I-03", navn: "Avsluttet", enhet: "personer"),
                Tabellmaal(id: "I-04", navn: "Overgang", enhet: "prosent", desimaler: 1),
            ], perioder: ["2024", "2025"], tabeller: antall + andeler,
            ark: [
                Arksnitt(rader: .variabel("geo"), kolonner: .maal),
                Arksnitt(rader: .variabel("geo"), kolonner: .periode, maal: "I-03"),
            ])
    }

    @Test(
        "Et skjult tall i PX eller i JSON på nynorsk blir funnet",
        arguments: [
            Planting(fil: ".px", fra: "\"....\" \"....\"", til: "3 \"....\"", slag: "lekkasje"),
            Planting(fil: ".px", fra: "93 93 46", til: "93 94 46", slag: "ulike filer"),
            Planting(fil: ".px", fra: "50.0\n;", til: "\n;", slag: "ulike filer"),
            Planting(
                fil: ".px", fra: "DATASYMBOLNIL", til: "CELLNOTE(\"*\",\"Sted A\")=\"tre\";\nDATASYMBOLNIL",
                slag: "lekkasje"),
            Planting(fil: "-nn_p2026-04-17_v1.json", fra: "49.5,49.5,null", til: "49.5,49.5,3", slag: "lekkasje"),
            Planting(fil: "-nn_p2026-04-17_v1.json", fra: "[93,93,", til: "[93,94,", slag: "ulike filer"),
        ])
    func plantet(planting: Planting) throws {
        let (_, sted) = try lever([Self.familie(visNevner: false)], "plantet")
        let stier = try FileManager.default.subpathsOfDirectory(atPath: sted).filter { $0.hasSuffix(planting.fil) }
        let sti = "\(sted)/\(try #require(stier.first))"
        let foer = try String(contentsOfFile: sti, encoding: .utf8)
        let etter = foer.replacing(planting.fra, with: planting.til, maxReplacements: 1)
        #expect(foer != etter && stier.count == 1, "\(foer.suffix(400))")
        try etter.write(toFile: sti, atomically: true, encoding: .utf8)
        let funn = try Angrep.angrip(mappe: sted).funn
        #expect(
            funn.contains { $0.slag == planting.slag && $0.tekst.contains(planting.fil) }, "\(funn.map(\.tekst))")
    }

    /// A change in a file, and the kind of finding it must lead to.
    struct Planting: Sendable, CustomTestStringConvertible {
        let fil, fra, til, slag: String
        var testDescription: String { "\(fil): \(fra) → \(til)" }
    }

    @Test("Målinger og offentlige tall sammenliknes mellom filene, men angripes ikke")
    func utenPersoner() throws {
        let (_, sted) = try lever([Proevesett.nir1005()], "uten")
        let funn = try Angrep.angrip(mappe: sted).funn
        #expect(funn == [], "\(funn.map(\.tekst))")
        let fil = "\(sted)/aapen/nasjonalt/tabell-nir1005_p2026-04-17_v1.csv"
        let foer = try String(contentsOfFile: fil, encoding: .utf8)
        try foer.replacing("2.75", with: "2.76").write(toFile: fil, atomically: true, encoding: .utf8)
        #expect(try Angrep.angrip(mappe: sted).har("ulike filer"))
    }
}

extension Angrepsrapport {
    fileprivate func har(_ slag: String) -> Bool { funn.contains { $0.slag == slag } }
}

/// Readers of JSON-stat and PX that are not ours.
enum Lesere {
    static let finnes: Bool = {
        guard let python = Program.python else { return false }
        return (try? Program.kjoer(python, ["-c", "import pyjstat, pyaxis"]).kode) == 0
    }()

    static func sjekk(_ mappe: String) throws -> (kode: Int32, ut: String)? {
        guard let python = Program.python else { return nil }
        let rot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
        let svar = try Program.kjoer(python, [rot + "/verktoy/sjekk_tabeller.py", mappe])
        return (svar.kode, String(decoding: svar.ut, as: UTF8.self))
    }
}
