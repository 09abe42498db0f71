import Kalender
import Regelmotor
import Register
import Testing

@testable import Kontroller

/// A control is not asked about a person without any of the rows it looks at (`ser`).
@Suite("Kontroller spørres bare om personer med radene de ser på")
struct Radvalg {
    private let regelverk: Regelverk

    init() throws { regelverk = try .test() }

    @Test("Runden finner det samme som hver kontroll for seg, på eksemplene og på tilfeldige personer")
    func sammeFunn() {
        var terning = Terning(tilstand: 97)
        let tilfeldige = (0..<2_000).map { _ in
            Kontrolleksempel.eksempel("", mappe: terning.personMedOpplaering())
        }
        let runde = Kontrollrunde()
        for eksempel in Kontroll.alle.flatMap({ $0.godtar + $0.slaarUtFor }) + tilfeldige {
            var treff = Treff()
            let sak = Sak(eksempel.mappe, regelverk, dato: eksempel.dato)
            runde.proev(sak, Kontrollgrunnlag(regelverk: regelverk, erTest: eksempel.erTest), &treff)
            let iRunden = treff.steder.map { "\(runde.kontroller[Int($0.kontroll)].kode) \($0.kilde.post)" }
            let alene = Kontroll.alle.flatMap { kontroll -> [String] in
                if kontroll.kode == "P-05" { return [] }
                return kontroll.steder(i: eksempel, regelverk).map { "\(kontroll.kode) \($0.kilde.post)" }
            }
            #expect(iRunden == alene, "\(eksempel.beskrivelse)")
        }
    }
}

extension Kontrolleksempel {
    fileprivate static func eksempel(_ beskrivelse: String, mappe: Personmappe) -> Kontrolleksempel {
        Kontrolleksempel.eksempel(beskrivelse) { $0.mappe = mappe }
    }
}
