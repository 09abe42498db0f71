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
            ("O-01", .advarsel), ("O-02", .advarsel), ("O-03", .advarsel), ("O-06", .advarsel), ("O-07", .info),
            ("INTL-6A-2026", .info), ("V-09", .advarsel), ("V-16", .advarsel), ("P-08", .advarsel),
            ("INTF-60", .info), ("Q-03", .advarsel), ("Q-04", .advarsel),
        ])
    func alvoret(_ kode: String, _ alvor: Alvor) {
        #expect(Kontroll.finn(kode)?.alvor == alvor)
    }
}
