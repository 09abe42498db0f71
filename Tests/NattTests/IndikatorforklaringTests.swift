import Foundation
import Pipeline
import Statistikk
import Tekster
import Testing

/// `nir forklar indikator`: the catalogue, and one figure of it.
@Suite struct IndikatorforklaringTests {
    private static let forklarer = Result { try Indikatorforklarer(rapporter: Prosjekt.rot + "/pipelines/rapporter") }

    private static func forklaring(_ id: String, _ form: Maalform = .nb) throws -> Indikatorforklaring {
        try forklarer.get().forklar(id, form)
    }

    @Test("Hver indikator er forklart i begge målformer, uten tomme felt", arguments: Indikator.alle.map(\.id))
    func alle(_ id: String) throws {
        for form in Maalform.allCases {
            let forklaring = try Self.forklaring(id, form)
            let data = try #require(
                try JSONSerialization.jsonObject(with: Data(try forklaring.json().utf8)) as? [String: Any])
            for (felt, verdi) in data { #expect(verdi as? String != "", "\(felt)") }
            for parameter in forklaring.parametere {
                #expect(!parameter.navn.isEmpty && !parameter.verdi.isEmpty && !parameter.betydning.isEmpty)
            }
            #expect(forklaring.tegn.allSatisfy { [".", "..", "...", ":"].contains($0.tegn) && !$0.naar.isEmpty })
            #expect(forklaring.tekst.hasPrefix("\(id)  "))
            for linje in forklaring.tekst.split(separator: "\n").dropFirst() {
                #expect(linje.count <= 120 && linje.drop { $0 == " " }.count > 0)
                #expect(linje.prefix(15).last == " ", "ledeteksten er lengre enn plassen: \(linje)")
            }
        }
        #expect(try Self.forklaring(id, .nb).tekst != Self.forklaring(id, .nn).tekst)
    }

    /// Three kinds, as they were read by a person. `OPPDATER_GYLNE=1 swift test` writes them anew; look at the difference.
    @Test("En andel, et utfall og et tall om kommuner er som innsjekket")
    func gylne() throws {
        let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Gylne/indikatorer.txt"
        let tekst =
            try [("I-04", Maalform.nb), ("S-04-2", .nn), ("A-06", .nb)].map { try Self.forklaring($0, $1).tekst }
            .joined(separator: "\n\n").replacing(Prosjekt.rot + "/", with: "") + "\n"
        if ProcessInfo.processInfo.environment["OPPDATER_GYLNE"] == "1" {
            try tekst.write(toFile: fil, atomically: false, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: fil, encoding: .utf8) == tekst)
    }

    @Test("Teller og nevner er setningene til utvalgene, og er ikke der når tallet ikke er laget av dem")
    func tellerOgNevner() throws {
        for indikator in Indikator.alle {
            let forklaring = try Self.forklaring(indikator.id, .nn)
            switch indikator.maal {
            case .antall(let utvalg):
                #expect(forklaring.teller == utvalg.setning.nn && forklaring.nevner == nil)
            case .andel(let teller, let nevner):
                #expect(forklaring.teller == teller.setning.nn && forklaring.nevner == nevner.setning.nn)
                #expect(forklaring.erFoelsom == (teller.erFoelsom || nevner.erFoelsom))
            case .kommuner, .mottakere, .sum, .kvartiler:
                #expect(forklaring.teller == nil && forklaring.nevner == nil)
            default: #expect(forklaring.nevner != nil || forklaring.teller == nil)
            }
        }
    }

    @Test("Tabellene er de som teller de samme personene")
    func tabeller() throws {
        #expect(try Self.forklaring("K-01").tabeller.contains { $0.tabell == "NIR1003" })
        #expect(try Self.forklaring("I-04").tabeller.contains { $0.tabell == "NIR1005" })
        #expect(try Self.forklaring("S-05").tabeller.isEmpty)
        #expect(try Indikatorforklarer(rapporter: "finnes/ikke").forklar("K-01", .nb).tabeller.isEmpty)
        let mappe = try Tabellmappe("")
        try mappe.mappe.skriv(
            "rapporter/overgang.yaml",
            "rapport: overgang\nid: NIR9\ntittel: Overgang\nindikatorer: [I-04]\nvariabler: [geo]\n")
        let vises = try Indikatorforklarer(rapporter: mappe.mappe.sti + "/rapporter").forklar("I-04", .nb).tabeller
        #expect(vises.map(\.tabell).contains("NIR9"))
    }

    @Test("Tegnene følger av hvordan tallet er laget")
    func tegn() throws {
        func tegn(_ id: String) throws -> [String] { try Self.forklaring(id).tegn.map(\.tegn) }
        #expect(try tegn("I-01") == [":"])
        #expect(try tegn("I-04") == [".", ":"])
        #expect(try tegn("S-05") == [".", "...", ":"])
        #expect(try tegn("A-02") == [] && tegn("A-03") == ["."] && tegn("T-01") == [])
        #expect(try tegn("K-08") == ["..", "."])
        #expect(try tegn("A-06") == [".", ":"])
        #expect(try tegn("T-02") == [".."])
    }

    @Test("Katalogen har hver indikator på én linje, under familien sin")
    func katalog() throws {
        for form in Maalform.allCases {
            let katalog = Indikatorkatalog(form: form)
            #expect(katalog.familier.map(\.bokstav) == ["A", "F", "I", "K", "L", "Q", "S", "T"])
            #expect(katalog.familier.flatMap(\.indikatorer).map(\.id).sorted() == Indikator.alle.map(\.id).sorted())
            let linjer = katalog.tekst.split(separator: "\n")
            for indikator in Indikator.alle {
                let egne = linjer.filter { $0.hasPrefix("  \(indikator.id) ") }
                #expect(egne.count == 1 && egne[0].contains(indikator.navn.i(form)))
                #expect(egne[0].hasSuffix(indikator.revisjon.rawValue))
            }
            let data = try JSONSerialization.jsonObject(with: Data(try katalog.json().utf8)) as? [String: Any]
            #expect(data?["versjon"] as? Int == 1)
        }
    }

    @Test("En ukjent id sier hvilken som ligner, og er en bruksfeil; små bokstaver er de samme")
    func ukjent() throws {
        #expect(try Self.forklaring("i-04").id == "I-04")
        do {
            _ = try Self.forklaring("I-4")
            Issue.record("skulle ha stoppet")
        } catch let stopp as Stopp {
            #expect(stopp.kode == .bruk && stopp.melding.contains("Mente du «I-0"))
        }
    }
}
