import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

/// Until the list is joined with the others: what `Eksempler` and `ManglendeFiler` ask of every control.
@Suite("Kontrollene av fravær og opplæring")
struct NyeKontrollerEksempler2 {
    let regelverk: Regelverk
    let alle = Kontroll.omFravaerOgOpplaering

    init() throws { regelverk = try .test() }

    @Test("Hver kontroll svarer slik eksemplene sier", arguments: Kontroll.omFravaerOgOpplaering.map(\.kode))
    func eksemplene(_ kode: String) throws {
        let kontroll = try #require(alle.first { $0.kode == kode })
        #expect(!kontroll.godtar.isEmpty && !kontroll.slaarUtFor.isEmpty)
        for eksempel in kontroll.godtar {
            #expect(kontroll.steder(i: eksempel, regelverk).isEmpty, "\(kode) skal godta: \(eksempel.beskrivelse)")
        }
        for eksempel in kontroll.slaarUtFor {
            #expect(!kontroll.steder(i: eksempel, regelverk).isEmpty, "\(kode) skal slå ut: \(eksempel.beskrivelse)")
        }
    }

    @Test("Tekstene")
    func tekstene() {
        let forbudt = ["!", "ugyldig verdi", "feil format", "error", "objekt", "pipeline", "transformer", "hash"]
        for kontroll in alle {
            let tekster =
                [kontroll.navn, kontroll.rett, kontroll.hjemmel.tekst]
                + (kontroll.godtar + kontroll.slaarUtFor).map(\.beskrivelse)
            for tekst in tekster {
                #expect(!tekst.isEmpty && !tekst.hasPrefix(" ") && !tekst.hasSuffix(" ") && !tekst.contains("  "))
                for ord in forbudt { #expect(!tekst.lowercased().contains(ord), "\(kontroll.kode): \(ord)") }
            }
            #expect(kontroll.rett.hasSuffix("."), "\(kontroll.kode)")
            #expect(!kontroll.navn.hasSuffix("."), "\(kontroll.kode)")
        }
        let koder = (alle + Kontroll.alle).flatMap { [$0.kode] + $0.ogsaa }
        #expect(Set(koder).count == koder.count)
        #expect(alle.count == 25)
    }

    @Test("Ingen kontroll finner noe nytt fordi en fil mangler", arguments: Entitet.allCases.filter { $0 != .person })
    func ingenNyeFunn(_ entitet: Entitet) {
        for kontroll in alle + Kontroll.alle {
            for eksempel in kontroll.godtar + kontroll.slaarUtFor {
                let nye = funn(eksempel.mappe.uten(entitet), eksempel.dato).subtracting(
                    funn(eksempel.mappe, eksempel.dato))
                #expect(nye.isEmpty, "\(nye) uten \(entitet) i «\(eksempel.beskrivelse)» (\(kontroll.kode))")
            }
        }
    }

    @Test("Heller ikke på tilfeldige personer", arguments: Entitet.allCases.filter { $0 != .person })
    func tilfeldige(_ entitet: Entitet) {
        var terning = Terning(tilstand: 41)
        for nummer in 0..<500 {
            let mappe = terning.personMedOpplaering()
            let nye = funn(mappe.uten(entitet), 17.april(2026)).subtracting(funn(mappe, 17.april(2026)))
            #expect(nye.isEmpty, "\(nye) uten \(entitet), person \(nummer)")
        }
    }

    @Test("Hver av dem finner noe hos noen", arguments: [UInt64(1), 2026, 20_260_417])
    func roeyk(_ froe: UInt64) {
        var terning = Terning(tilstand: froe)
        var treff = Treff()
        let runde = Kontrollrunde(alle)
        var funnet = [Int](repeating: 0, count: alle.count)
        for _ in 0..<3_000 {
            let sak = Sak(terning.personMedOpplaering(), regelverk, dato: 17.april(2026))
            runde.proev(sak, Kontrollgrunnlag(regelverk: regelverk, erTest: true), &treff)
            for sted in treff.steder { funnet[Int(sted.kontroll)] += 1 }
            treff.toem()
        }
        #expect(zip(alle, funnet).filter { $0.1 == 0 }.map(\.0.kode).isEmpty)
    }

    private func funn(_ mappe: Personmappe, _ dato: Dato) -> Set<String> {
        let runde = Kontrollrunde(alle, levert: mappe.levert)
        var treff = Treff()
        let sak = Sak(mappe, regelverk, dato: dato)
        runde.proev(sak, Kontrollgrunnlag(regelverk: regelverk, erTest: true), &treff)
        return Set(
            treff.steder.map { "\(runde.kontroller[Int($0.kontroll)].kode) \($0.entitet) post \($0.kilde.post)" })
    }
}
