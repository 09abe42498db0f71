import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

@Suite("Kontrollene")
struct Eksempler {
    let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    @Test("Hver kontroll svarer slik eksemplene sier", arguments: Kontroll.alle.map(\.kode))
    func eksemplene(_ kode: String) throws {
        let kontroll = try #require(Kontroll.finn(kode))
        #expect(!kontroll.godtar.isEmpty && !kontroll.slaarUtFor.isEmpty)
        for eksempel in kontroll.godtar {
            #expect(kontroll.steder(i: eksempel, regelverk).isEmpty, "\(kode) skal godta: \(eksempel.beskrivelse)")
        }
        for eksempel in kontroll.slaarUtFor {
            #expect(!kontroll.steder(i: eksempel, regelverk).isEmpty, "\(kode) skal slå ut: \(eksempel.beskrivelse)")
        }
    }

    @Test("Ingen kode brukes to ganger, verken som kode, annen kode eller valgregel")
    func koderErUnike() {
        let koder = Kontroll.alle.flatMap { [$0.kode] + $0.ogsaa } + Kontroll.valgregler.map(\.kode)
        #expect(Set(koder.map { $0.lowercased() }).count == koder.count)
    }

    @Test("Alle regler i delene 5.1, 5.3–5.7 og 5.11 som er kontroller her, finnes")
    func alleFinnes() {
        let koder =
            (1...8).map { "V-0\($0)" } + ["V-14", "V-15"] + (1...5).map { "S-0\($0)" } + (7...9).map { "S-0\($0)" }
            + ["S-10", "S-11", "S-12", "S-13", "S-14", "S-15", "T-05", "T-06", "T-08", "F-01", "F-07"]
            + ["A-01", "A-02", "A-03", "A-07", "P-02", "P-03", "P-04", "P-05", "G-01", "G-02", "G-03", "G-04", "G-06"]
            + ["AVVIK-1", "avvik-2", "AVVIK-2B", "AVVIK-3", "AVVIK-4"]
        for kode in koder { #expect(Kontroll.finn(kode) != nil, "\(kode)") }
        #expect(Kontroll.finn("V-99") == nil)
    }

    @Test("Hver kontroll sier hva som er galt, hvorfor og hvordan det rettes, i klarspråk")
    func tekstene() {
        let forbudt = ["!", "ugyldig verdi", "feil format", "error", "objekt", "pipeline", "transformer", "hash"]
        for kontroll in Kontroll.alle {
            let tekster =
                [kontroll.navn, kontroll.rett, kontroll.hjemmel.tekst]
                + (kontroll.godtar + kontroll.slaarUtFor).map(\.beskrivelse)
            for tekst in tekster {
                #expect(!tekst.isEmpty && tekst == tekst.trimmet, "\(kontroll.kode)")
                for ord in forbudt { #expect(!tekst.lowercased().contains(ord), "\(kontroll.kode): \(ord)") }
            }
            #expect(kontroll.rett.hasSuffix("."), "\(kontroll.kode)")
            #expect(!kontroll.navn.hasSuffix("."), "\(kontroll.kode)")
            #expect(kontroll.rett.first?.isUppercase == true && kontroll.navn.first?.isUppercase == true)
        }
        for regel in Kontroll.valgregler { #expect(regel.setning.hasSuffix(".") && !regel.hjemmel.tekst.isEmpty) }
    }
}

extension String {
    /// Without spaces at the ends and without two in a row.
    fileprivate var trimmet: String { split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
}
