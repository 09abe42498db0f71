import Foundation
import Kalender
import Pipeline
import Testing

/// Every kind of broken file in `sample-data/feil/` gives what `forventet.csv` says (datakontrakt 4.5, 5.1 and 6).
@Suite struct FeilmappeTests {
    struct Ventet: Sendable {
        let regel, fil, linje, kolonne: String
        let kode: Int32
    }

    static let forventet: [(mappe: String, funn: [Ventet])] = {
        guard let tabell = try? Tabell(Prosjekt.feil + "/forventet.csv", skilletegn: ";") else { return [] }
        let rader = tabell.oppslag.map { rad in
            (
                mappe: rad["mappe"] ?? "",
                funn: Ventet(
                    regel: rad["regel"] ?? "", fil: rad["fil"] ?? "", linje: rad["linje"] ?? "",
                    kolonne: rad["kolonne"] ?? "", kode: rad["utgangskode"].flatMap { Int32($0) } ?? -1)
            )
        }
        return Dictionary(grouping: rader, by: \.mappe).map { ($0.key, $0.value.map(\.funn)) }.sorted { $0.0 < $1.0 }
    }()

    @Test func hverMappeHarEnLinje() throws {
        let mapper = try FileManager.default.contentsOfDirectory(atPath: Prosjekt.feil).filter { !$0.contains(".") }
        #expect(mapper.count > 40)
        #expect(Set(mapper) == Set(Self.forventet.map(\.mappe)))
    }

    @Test(arguments: forventet.map(\.mappe))
    func mappen(_ navn: String) throws {
        let ventet = try #require(Self.forventet.first { $0.mappe == navn }?.funn)
        let (mappe, inn) = (try Proevemappe(), Prosjekt.feil + "/" + navn)
        do {
            let rapport = try mappe.kjoer(inn, dato: 17.april(2026))
            #expect(ventet.allSatisfy { $0.kode == 0 }, "kjøringen skulle ha stoppet")
            try sjekk(ventet, rapport, mappe, inn)
        } catch let stopp as Stopp {
            #expect(!mappe.finnes("output/publisert") && !mappe.finnes("output/siste"))
            let melding = stopp.melding
            for v in ventet {
                #expect(v.kode == stopp.kode.rawValue && stopp.id == v.regel, "\(melding)")
                #expect(melding.contains(v.fil), "\(melding)")
                #expect(v.linje.isEmpty || melding.contains("linje \(v.linje)"), "\(melding)")
                let nummer = try kolonnenummer(inn + "/" + v.fil, v.kolonne)
                #expect(
                    v.kolonne.isEmpty || melding.contains("«\(v.kolonne)»")
                        || nummer.contains { stopp.fil.hasSuffix("kolonne \($0)") },
                    "\(melding)")
                #expect(melding.contains("   rett    ") && !stopp.rett.isEmpty)
            }
        }
    }

    private func kolonnenummer(_ fil: String, _ kolonne: String) throws -> [Int] {
        guard fil.hasSuffix(".csv"), !kolonne.isEmpty else { return [] }
        let hode = try Tabell(fil, skilletegn: ";").kolonner
        return hode.indices.filter { hode[$0] == kolonne }.map { $0 + 1 }
    }

    /// The finding stands in the list with its place, and nothing of the input is lost.
    private func sjekk(_ ventet: [Ventet], _ rapport: Kjoeringsrapport, _ mappe: Proevemappe, _ inn: String) throws {
        let funn = try mappe.liste("funn").oppslag
        for v in ventet {
            let entitet = String(v.fil.prefix { $0 != "." })
            let treff = funn.filter { $0["regel_id"] == v.regel && $0["entitet"] == entitet }
            #expect(!treff.isEmpty, "\(v.regel) mangler")
            #expect(
                treff.contains { (v.linje.isEmpty || $0["linje"] == v.linje) && $0["felt"] == v.kolonne },
                "\(v.regel): \(treff.map { "linje \($0["linje"] ?? "") felt \($0["felt"] ?? "")" })")
            #expect(rapport.funn.contains { $0.regel == v.regel })
            #expect(treff.allSatisfy { $0["melding"]?.isEmpty == false })
        }
        for fil in rapport.inndata {
            #expect(fil.lest == fil.godtatt + fil.avvist)
            guard fil.avvist > 0 else { continue }
            #expect(try mappe.karantene(fil.entitet).rader.count == fil.avvist)
        }
        for rad in funn where rad["alvorlighet"] == "AVVIS_RAD" {
            let karantene = try mappe.karantene(rad["entitet"] ?? "").oppslag
            #expect(karantene.contains { $0["post"] == rad["post"] && $0["regel_id"] == rad["regel_id"] })
        }
        #expect(rapport.personer.ut == rapport.inndata.first { $0.entitet == "person" }?.godtatt)
        #expect(try kontrollerLeveranse(mappe.output).allSatisfy(\.erOk))
    }

    /// A quote that is never closed costs its own row; the next line is a row again.
    @Test func ulukketHermetegnTarIkkeMedSegRestenAvFilen() throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        var linjer = try Proevemappe.tekst(inn + "/kontakt_krav.csv").split(separator: "\n").map(String.init)
        linjer[2] = linjer[2].replacing(";INTRO;", with: ";\"INTRO;")
        try (linjer.joined(separator: "\n") + "\n")
            .write(toFile: inn + "/kontakt_krav.csv", atomically: false, encoding: .utf8)
        let rapport = try mappe.kjoer(inn, dato: 17.april(2026))
        let fil = try #require(rapport.inndata.first { $0.entitet == "kontakt_krav" })
        #expect(fil.lest == linjer.count - 1 && fil.avvist == 1)
        let karantene = try #require(try mappe.karantene("kontakt_krav").oppslag.first)
        #expect(karantene["regel_id"] == "W-08" && karantene["linje"] == "3" && karantene["original"] == linjer[2])
    }

    /// A file that is one quote longer than the longest line ends with a message that has a place.
    @Test(arguments: ["x", "x\n"])
    func enFilSomErEttHermetegn(_ stykke: String) throws {
        let mappe = try Proevemappe()
        let inn = try mappe.kopi()
        let hode = try Proevemappe.tekst(inn + "/kontakt_krav.csv").prefix { $0 != "\n" }
        try (hode + "\nk-1;p-000001;\"" + String(repeating: stykke, count: 3_000_000))
            .write(toFile: inn + "/kontakt_krav.csv", atomically: false, encoding: .utf8)
        let stopp = try #require(try mappe.stopp(inn, dato: 17.april(2026)))
        #expect(stopp.kode == .dataStoppet && stopp.id == "W-08")
        #expect(stopp.fil.hasPrefix("kontakt_krav.csv, linje 2"), "\(stopp.melding)")
        #expect(!mappe.finnes("output/publisert"))
    }

    @Test func validerNevnerSammeRegel() throws {
        for (navn, ventet) in Self.forventet {
            let resultat = try validerUttrekk(sti: Prosjekt.feil + "/" + navn, dato: 17.april(2026), maksVis: 50)
            guard let foerste = ventet.first, !["W-05", "W-11", "W-13", "W-14", "D-01"].contains(foerste.regel) else {
                continue
            }
            #expect(resultat.antallFunn > 0 && resultat.tekst.contains(foerste.regel), "\(navn): \(resultat.tekst)")
        }
    }
}
