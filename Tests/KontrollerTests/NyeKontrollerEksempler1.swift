import Regelmotor
import Testing

@testable import Kontroller

@Suite("Nye kontroller om vedtak og kategori")
struct NyeKontrollerEksempler1 {
    @Test("Hver kontroll svarer slik eksemplene sier", arguments: Kontroll.omVedtakOgKategori.map(\.kode))
    func eksemplene(_ kode: String) throws {
        let regelverk = try Regelverk.test()
        let kontroll = try #require(Kontroll.omVedtakOgKategori.first { $0.kode == kode })
        for eksempel in kontroll.godtar {
            #expect(kontroll.steder(i: eksempel, regelverk).isEmpty, "\(kode) skal godta: \(eksempel.beskrivelse)")
        }
        for eksempel in kontroll.slaarUtFor {
            #expect(!kontroll.steder(i: eksempel, regelverk).isEmpty, "\(kode) skal slå ut: \(eksempel.beskrivelse)")
        }
    }
}
