import Foundation
import Kalender
import Pipeline
import Testing

/// What must hold in the files of a run (indikatorer 11, 7–9 and 12).
@Suite struct FilinvarianterTests {
    private static let eksempel = Result { try Invariantkjoering(.eksempel) }
    private static let tjuetusen = Result { try Invariantkjoering(.tjuetusen) }

    private func kjoering(_ uttrekk: Invariantuttrekk) throws -> Invariantkjoering {
        try (uttrekk == .eksempel ? Self.eksempel : Self.tjuetusen).get()
    }

    @Test(
        "7: rader i en annen rekkefølge og et annet antall tråder gir de samme bytene",
        arguments: Invariantuttrekk.allCases)
    func sammeBytes(_ uttrekk: Invariantuttrekk) throws {
        let foerste = try kjoering(uttrekk)
        let andre = try Invariantkjoering(uttrekk, traader: 3) { try stokk($0) }
        let (a, b) = (try Proevemappe.summer(foerste.aapen), try Proevemappe.summer(andre.aapen))
        let tabeller = a.keys.filter { sti in [".csv", ".px", ".json"].contains { sti.hasSuffix($0) } }
        #expect(tabeller.count > 20)
        #expect(a.keys.sorted() == b.keys.sorted())
        for sti in tabeller { #expect(a[sti] == b[sti], "\(sti)") }
    }

    @Test(
        "8: CSV, JSON og PX har de samme cellene og tegnene, på begge målformer", arguments: Invariantuttrekk.allCases)
    func sammeCeller(_ uttrekk: Invariantuttrekk) throws {
        var tegn: Set<String> = []
        for tabell in try kjoering(uttrekk).tabeller {
            #expect(tabell.erLike, "\(tabell.navn)")
            for case .tegn(let tegnet) in tabell.json { tegn.insert(tegnet) }
        }
        #expect(tegn.isSuperset(of: [":", "."]))
    }

    @Test("8 og 9: hver tabell i månedsjobben er lik i alle former, og ingen skjulte tall kan regnes ut")
    func maanedlig() throws {
        let tabeller = try Tabellfiler.alle(i: MaanedligTests.kjoering.get().mappe.publisert + "/aapen/nasjonalt")
        var (skjulte, sammenlikninger) = (0, 0)
        for tabell in tabeller {
            #expect(tabell.erLike, "\(tabell.navn)")
            let sjekk = Tabellsjekk(tabell)
            #expect(sjekk.brudd.isEmpty, "\(sjekk.brudd.prefix(5))")
            (skjulte, sammenlikninger) = (skjulte + sjekk.skjulte, sammenlikninger + sjekk.sammenlikninger)
        }
        #expect(tabeller.count > 20 && skjulte > 1000 && sammenlikninger > 1000)
    }

    @Test(
        "8: andre program leser de samme cellene i arbeidsbøkene, JSON og PX",
        .enabled(if: Invariantkjoering.harLesere),
        arguments: Invariantuttrekk.allCases)
    func arbeidsboekene(_ uttrekk: Invariantuttrekk) throws {
        let svar = try Invariantkjoering.lesere([try kjoering(uttrekk).aapen + "/nasjonalt"])
        #expect(svar.kode == 0 && !svar.ut.contains("ark=0"), "\(svar.ut.prefix(2000))")
    }

    @Test("9: ingen skjulte tall kan regnes ut, og ingen små tall er vist", arguments: Invariantuttrekk.allCases)
    func ingenKanRegnesUt(_ uttrekk: Invariantuttrekk) throws {
        let kjoering = try kjoering(uttrekk)
        let angrep = try #require(kjoering.rapport.steg.first { $0.navn == "angrip" })
        #expect(angrep.inn > 50 && angrep.ut == 0)
        var (skjulte, sammenlikninger, funnet) = (0, 0, 0)
        for tabell in kjoering.tabeller {
            let sjekk = Tabellsjekk(tabell)
            #expect(sjekk.brudd.isEmpty, "\(sjekk.brudd.prefix(5))")
            (skjulte, sammenlikninger) = (skjulte + sjekk.skjulte, sammenlikninger + sjekk.sammenlikninger)
            // The check would have seen a number that should have been hidden.
            guard sjekk.skjulte > 0, let celle = tabell.csv.indices.first(where: { tabell.csv[$0] == .tegn(":") })
            else {
                continue
            }
            var roept = tabell
            roept.csv[celle] = .tall(3)
            if !Tabellsjekk(roept).brudd.isEmpty { funnet += 1 }
        }
        #expect(skjulte > 100 && sammenlikninger > 500 && funnet > 3)
    }

    @Test(
        "9: ingen id, DUF-nummer, fødselsnummer eller navn står i en åpen fil", arguments: Invariantuttrekk.allCases)
    func ingenPersoner(_ uttrekk: Invariantuttrekk) throws {
        #expect(try letEtterPersoner(uttrekk, i: kjoering(uttrekk).aapen) > 20)
    }

    @Test("9: heller ikke i bøkene til kommunene")
    func ingenPersonerIBoekene() throws {
        let aapen = try MaanedligTests.kjoering.get().mappe.publisert + "/aapen"
        #expect(try letEtterPersoner(.eksempel, i: aapen) > 400)
    }

    /// Reads every file and its name. Returns how many there are.
    private func letEtterPersoner(_ uttrekk: Invariantuttrekk, i mappe: String) throws -> Int {
        let hemmelige = try Personord(uttrekk.mappe)
        #expect(hemmelige.antall > 3 * 390)
        let personfil = try Proevemappe.bytes(uttrekk.mappe + "/person.csv")
        #expect(hemmelige.finnes(i: personfil), "det som letes etter, blir funnet")
        let filer = try FileManager.default.subpathsOfDirectory(atPath: mappe).filter { $0.contains(".") }
        for sti in filer {
            let fil = mappe + "/" + sti
            let bytes = sti.hasSuffix(".xlsx") ? try Invariantkjoering.pakket(ut: fil) : try Proevemappe.bytes(fil)
            #expect(!hemmelige.finnes(i: bytes) && !hemmelige.finnes(i: Array(sti.utf8)), "\(sti)")
        }
        return filer.count
    }

    @Test(
        "12: uten novemberstatus er bare utfallene borte fra filene, og de er «...»",
        arguments: [Invariantuttrekk.eksempel])
    func utenNovemberstatus(_ uttrekk: Invariantuttrekk) throws {
        let med = try kjoering(uttrekk)
        let uten = try Invariantkjoering(uttrekk) { try FileManager.default.removeItem(atPath: $0 + "/novstatus.csv") }
        let (a, b) = (try Proevemappe.summer(med.aapen), try Proevemappe.summer(uten.aapen))
        let ulike = a.keys.filter { a[$0] != b[$0] && !$0.hasSuffix(".xlsx") && !$0.hasSuffix(".html") }
        #expect(!ulike.isEmpty && ulike.allSatisfy { $0.contains("/tabell-nir1099") }, "\(ulike)")
        let utfall = try #require(uten.tabeller.first { $0.navn.hasPrefix("tabell-nir1099") })
        #expect(utfall.json.allSatisfy { $0 == .tegn("...") })
        let foer = try #require(med.tabeller.first { $0.navn.hasPrefix("tabell-nir1099") })
        #expect(foer.json.contains { $0 != .tegn("...") })
    }

    /// Every row of the extract in another order.
    private func stokk(_ mappe: String) throws {
        for fil in try FileManager.default.contentsOfDirectory(atPath: mappe) where fil.hasSuffix(".csv") {
            let sti = mappe + "/" + fil
            let linjer = try Proevemappe.bytes(sti).split(separator: UInt8(ascii: "\n"))
            var tilfeldig = Slumprekke(tilstand: UInt64(fil.utf8.count))
            let rader = linjer.dropFirst().shuffled(using: &tilfeldig)
            let ny = ([linjer[0]] + rader).joined(separator: [UInt8(ascii: "\n")]) + [UInt8(ascii: "\n")]
            try Data(ny).write(to: URL(fileURLWithPath: sti))
        }
    }
}

/// The same order in every run.
private struct Slumprekke: RandomNumberGenerator {
    var tilstand: UInt64

    mutating func next() -> UInt64 {
        tilstand = tilstand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return tilstand ^ (tilstand >> 29)
    }
}
