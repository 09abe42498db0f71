import Foundation
import Kalender
import Output
import Register
import Statistikk
import Testing

@testable import Pipeline

/// The files for the Statsforvalter, as they are delivered.
@Suite("Filene til Statsforvalteren")
struct TilsynsfilTests {
    private let eksempel: Tilsynseksempel
    private let mappe: Proevemappe

    init() throws {
        eksempel = try Tilsynseksempel.lest.get()
        mappe = try Proevemappe()
    }

    private var skjermet: String { mappe.publisert + "/skjermet/statsforvalter" }

    @discardableResult
    private func lever(_ rot: String? = nil) throws -> Int {
        let utlevering = try Utlevering(
            rot: rot ?? mappe.output, kjoering: "k", startet: "s", dato: Tilsynseksempel.dato)
        let filer =
            try eksempel.arbeid().skriv(utlevering)
            + eksempel.utvalg().skriv(eksempel.grunnlag.kommuner, utlevering)
        #expect(try utlevering.publiser().filer.count == filer)
        return filer
    }

    /// The table as it is written, made without a delivery.
    private func tabell(_ id: Int, _ fylke: String) throws -> Tabell {
        let arbeid = eksempel.arbeid()
        let valgt = try #require(Tilsynstabell.alle.first { $0.id == "NIR\(id)" })
        let sted = try #require(eksempel.grunnlag.kommuner.fylker.first { $0.sifre == fylke })
        let bytes = arbeid.csv(valgt, sted)
        try bytes.withBytes { b in try mappe.skriv("\(id).csv", String(decoding: b, as: UTF8.self)) }
        return try Tabell("\(mappe.sti)/\(id).csv")
    }

    private var fylker: [String] { eksempel.grunnlag.kommuner.fylker.map(\.sifre) }

    @Test("En bok og åtte tabeller per fylke, og et utvalg i en egen fil bare for saksbehandlere")
    func filer() throws {
        #expect(try lever() == 15 * (1 + 8 + 1))
        let fylke = try FileManager.default.contentsOfDirectory(atPath: skjermet + "/55")
        #expect(fylke.count == 9)
        #expect(fylke.contains("tilsynsgrunnlag-fylke-55-troms_p2026-04-17_v1.xlsx"))
        let utvalg = mappe.publisert + "/sensitiv/statsforvalter/55/tabell-nir3009_p2026-04-17_v1.csv"
        #expect(try Proevemappe.rettigheter(utvalg) == 0o600)
        #expect(try Proevemappe.rettigheter(skjermet + "/55/tabell-nir3001_p2026-04-17_v1.csv") == 0o640)
    }

    @Test("Samme tall gir samme bytes")
    func sammeBytes() throws {
        try lever()
        try lever(mappe.sti + "/igjen")
        let summer = try Proevemappe.summer(mappe.publisert)
        #expect(summer.count > 150)
        #expect(try Proevemappe.summer(mappe.sti + "/igjen/publisert") == summer)
    }

    @Test("Verdien er tom når det står et tegn, og ellers ikke; raden er andelen av teller og nevner")
    func form() throws {
        var viste = 0
        for fylke in fylker {
            for id in 3001...3008 {
                for rad in try tabell(id, fylke).oppslag {
                    #expect((rad["verdi"] == "") == (rad["tegn"] != ""))
                    #expect(rad["tabell"] == "NIR\(id)" && rad["geonr"]?.hasPrefix(fylke) == true)
                    guard let teller = rad["teller"].flatMap(Int.init), let nevner = rad["nevner"].flatMap(Int.init),
                        let verdi = rad["verdi"].flatMap(Double.init)
                    else { continue }
                    #expect(abs(verdi - 100 * Double(teller) / Double(nevner)) <= 0.05 + 1e-9)
                    viste += 1
                }
            }
        }
        #expect(viste > 500)
    }

    @Test("Kommunene er til sammen fylket, og i tide, for sent og ikke begynt er alle")
    func summer() throws {
        var oppstart = 0
        for fylke in fylker {
            for id in 3001...3008 {
                for (_, rader) in Dictionary(grouping: try tabell(id, fylke).oppslag, by: { $0["indikator"] ?? "" }) {
                    for felt in ["teller", "nevner"] {
                        let sum = rader.filter { $0["geonivaa"] == "kommune" }.compactMap { Int($0[felt] ?? "") }
                        let fylket = rader.first { $0["geonivaa"] == "fylke" }.flatMap { Int($0[felt] ?? "") }
                        #expect(sum.reduce(0, +) == fylket ?? 0)
                    }
                }
            }
            for (_, rader) in Dictionary(grouping: try tabell(3002, fylke).oppslag, by: { $0["geonr"] ?? "" }) {
                #expect(rader.map { $0["indikator"] } == ["L-01", "L-01s", "L-01i"])
                let tellere = rader.compactMap { Int($0["teller"] ?? "") }
                #expect(tellere.reduce(0, +) == Int(rader[0]["nevner"] ?? ""))
                oppstart += tellere[1] + tellere[2]
            }
        }
        #expect(oppstart > 0, "noen begynte for sent eller ikke i det hele tatt")
    }

    @Test("Kvartilen i NIR3001 er kommunens plass blant dem i fylket som har en verdi")
    func kvartil() throws {
        #expect(Kvartiler([1, 2, 3].map { Broek($0) }).kvartil(Broek(1)) == nil)
        let fire = Kvartiler([4, 2, 3, 1].map { Broek($0) })
        #expect([1, 2, 3, 4].map { fire.kvartil(Broek($0)) } == [1, 2, 3, 4])
        #expect(Kvartiler([5, 5, 5, 5].map { Broek($0) }).kvartil(Broek(5)) == 1)
        var antall = 0
        for fylke in fylker {
            for (_, rader) in Dictionary(grouping: try tabell(3001, fylke).oppslag, by: { $0["indikator"] ?? "" }) {
                let verdier = rader.filter { $0["geonivaa"] == "kommune" }.compactMap { Double($0["verdi"] ?? "") }
                for rad in rader {
                    guard rad["geonivaa"] == "kommune", verdier.count >= 4, let verdi = Double(rad["verdi"] ?? "")
                    else {
                        #expect(rad["kvartil"] == "")
                        continue
                    }
                    #expect(rad["kvartil"] == String(1 + 4 * verdier.count { $0 < verdi } / verdier.count))
                    antall += 1
                }
            }
        }
        #expect(antall > 0)
    }

    @Test("Ingen fil har navn eller nummer, og id-ene står bare i utvalget")
    func ingenPersoner() throws {
        try lever()
        let personer = try Tabell(Prosjekt.uttrekk + "/person.csv", skilletegn: ";").oppslag
        let navn = personer.map { ordene("\($0["fornavn"] ?? "") \($0["etternavn"] ?? "")").suffix(2) }
        let hemmelige = Set(
            personer.flatMap { [$0["duf_nummer"] ?? "", $0["foedselsnummer"] ?? ""] }
                + navn.filter { $0.count == 2 }.map { $0.joined(separator: " ") }
        ).subtracting([""])
        #expect(hemmelige.count > 800)
        #expect(ord("<t>Kari Nordmann</t>").contains("Kari Nordmann"), "det som letes etter, blir funnet")
        for fylke in fylker {
            let under = "\(skjermet)/\(fylke)"
            for fil in try FileManager.default.contentsOfDirectory(atPath: under) {
                let sti = "\(under)/\(fil)"
                let tekst = fil.hasSuffix("csv") ? try Proevemappe.tekst(sti) : try Self.kjoer("unzip", ["-p", sti]).ut
                let sett = ord(tekst)
                #expect(sett.isDisjoint(with: hemmelige) && sett.isDisjoint(with: eksempel.ider), "\(fil)")
            }
            let utvalg = try Proevemappe.tekst(
                "\(mappe.publisert)/sensitiv/statsforvalter/\(fylke)/tabell-nir3009_p2026-04-17_v1.csv")
            #expect(ord(utvalg).isDisjoint(with: hemmelige))
        }
    }

    /// Every word of a text, and every two words that stand side by side.
    private func ord(_ tekst: String) -> Set<String> {
        let ord = ordene(tekst)
        return Set(ord).union(zip(ord, ord.dropFirst()).map { $0 + " " + $1 })
    }

    /// A hyphen is part of a word.
    private func ordene(_ tekst: String) -> [String] {
        tekst.utf8.split { byte in
            !(byte >= 0x80 || byte == 0x2D || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF))
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Utvalget er aktive i fylket med åpen adresse, likt uansett rekkefølge og tråder")
    func utvalg() throws {
        let alle = eksempel.utvalg()
        let omvendt = eksempel.utvalg(av: Array(eksempel.tilfeller.indices.reversed()))
        var delt = eksempel.utvalg(av: Array(0..<150))
        delt.legg(til: eksempel.utvalg(av: Array(150..<eksempel.tilfeller.count)))
        let (faerre, annet) = (eksempel.utvalg(antall: 3), eksempel.utvalg("annet frø"))
        var (ulike, fulle) = (0, 0)
        for fylke in eksempel.grunnlag.kommuner.fylker.map(\.nummer) {
            let ider = alle.trukket(i: fylke).map { String(decoding: $0, as: UTF8.self) }
            let aktive = zip(eksempel.ider, eksempel.tilfeller).filter {
                $1.program.dag(Tilsynseksempel.dato) && !$1.erSkjermet && $1.fakta.kommune.tall / 100 == UInt16(fylke)
            }.map(\.0)
            #expect(ider.count == min(20, aktive.count) && Set(ider).isSubset(of: aktive))
            #expect(Set(ider).count == ider.count)
            #expect(omvendt.trukket(i: fylke) == alle.trukket(i: fylke))
            #expect(delt.trukket(i: fylke) == alle.trukket(i: fylke))
            #expect(faerre.trukket(i: fylke) == Array(alle.trukket(i: fylke).prefix(3)))
            if annet.trukket(i: fylke) != alle.trukket(i: fylke) { ulike += 1 }
            if aktive.count > 3 { fulle += 1 }
        }
        #expect(fulle > 5 && ulike > 5)
    }

    @Test("Et annet program åpner bøkene og finner ingen brudd", .enabled(if: Self.python != nil, "openpyxl mangler"))
    func openpyxl() throws {
        try lever()
        let boeker = try fylker.flatMap { fylke in
            try FileManager.default.contentsOfDirectory(atPath: "\(skjermet)/\(fylke)").filter { $0.hasSuffix("xlsx") }
                .map { "\(skjermet)/\(fylke)/\($0)" }
        }
        #expect(boeker.count == 15)
        let svar = try Self.kjoer(
            Self.python ?? "python3", [Prosjekt.rot + "/Tests/verktoy/sjekk_arbeidsbok.py"] + boeker)
        #expect(svar.kode == 0, "\(svar.ut)")
    }

    private static let python: String? = {
        let navn = ProcessInfo.processInfo.environment["NIR_TEST_PYTHON"] ?? "python3"
        return (try? kjoer(navn, ["-c", "import openpyxl"]).kode) == 0 ? navn : nil
    }()

    private static func kjoer(_ navn: String, _ argumenter: [String]) throws -> (kode: Int32, ut: String) {
        let (prosess, roer) = (Process(), Pipe())
        prosess.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        prosess.arguments = [navn] + argumenter
        prosess.standardOutput = roer
        try prosess.run()
        let ut = String(decoding: roer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        prosess.waitUntilExit()
        return (prosess.terminationStatus, ut)
    }
}
