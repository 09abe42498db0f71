import Register
import Testing

@testable import Kontroller

@Suite("Alvor for kontrollene om vedtak, kategori og registrering")
struct AlvorISak {
    @Test(
        "Hver kontroll har alvoret kontrakten sier",
        arguments: [
            ("P-06", Alvor.info), ("O-04", .advarsel), ("V-10", .feil), ("V-11", .advarsel), ("V-12", .info),
            ("V-13", .advarsel), ("V-17", .advarsel), ("T-07", .info), ("T-11", .info), ("A-08", .advarsel),
            ("A-11", .info), ("A-12", .info), ("Q-01", .advarsel), ("Q-02", .info),
        ])
    func alvoret(_ kode: String, _ alvor: Alvor) {
        #expect(Kontroll.omVedtakOgKategori.first { $0.kode == kode }?.alvor == alvor)
    }
}
