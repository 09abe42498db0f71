import Foundation
import Testing

/// Years 2–5 and the grants for unaccompanied minors, computed again by a program in another language that knows the rules
/// and nothing of this one.
@Suite("Tilskuddet regnet på nytt", .enabled(if: Python.finnes, "python mangler"))
struct TilskuddsfasitTests {
    @Test("Eksempeldataene")
    func eksempel() throws {
        let antall = try sammenlign(Prosjekt.uttrekk, Tilskuddsutvalg.eksempel.proeve)
        for slag in ["rader", "AR-2", "AR-3", "AR-4", "VENTER_SATS", "VENTER_EFFEKTUERING"] {
            #expect(antall[slag, default: 0] > 0, "\(slag)")
        }
    }

    @Test("5 000 personer som flytter, dør, utvandrer, kommer alene og mangler datoer")
    func stor() throws {
        let antall = try sammenlign(try Tilskuddsuttrekk.laget.get(), Tilskuddsutvalg.stor.proeve)
        #expect(antall["rader", default: 0] > 1_000)
        for slag in [
            "AR-2", "AR-3", "AR-4", "AR-5", "EMINB", "EMINU", "delte", "krav tilbake", "VENTER_SATS", "VENTER_DSF",
            "VENTER_EFFEKTUERING", "VENTER_ADRESSE", "VENTER_OPPLYSNING",
        ] {
            #expect(antall[slag, default: 0] > 0, "\(slag)")
        }
    }

    /// - Returns: what was compared, and how many of each.
    private func sammenlign(_ uttrekk: String, _ proeve: Tilskuddsproeve) throws -> [String: Int] {
        let svar = try Python.kjoer([
            Prosjekt.rot + "/Tests/verktoy/regn_tilskudd.py", uttrekk, "2023", "4", proeve.rapport.dato,
            proeve.fil("tilskuddsrader"), proeve.fil("gradert/tilskuddsrader-gradert"),
        ])
        try #require(svar.kode == 0, "\(svar.ut.prefix(2_000))")
        var antall: [String: Int] = [:]
        for linje in svar.ut.split(separator: "\n") {
            guard let skille = linje.lastIndex(of: " "), let tall = Int(linje[skille...].dropFirst()) else { continue }
            antall[String(linje[..<skille])] = tall
        }
        return antall
    }
}
