import Foundation
import Tekster
import Testing

@testable import Output

@Suite("Lederens arbeidsbok (brukeropplevelse 7.2)")
struct LederbokTests {
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    private func skriv(_ bok: Lederbok, _ navn: String) throws -> String {
        let sti = "\(mappe.sti)/\(navn).xlsx"
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper, midlertidig: mappe.sti)
        _ = try bok.skriv(ny)
        try ny.lukk()
        return sti
    }

    @Test("Prøv")
    func proev() throws {
        for (navn, leder) in [("vanlig", Proeveleder()), ("liten", .liten), ("skjult", .skjult)] {
            let sti = try skriv(leder.bok(), navn)
            try? FileManager.default.removeItem(atPath: "/tmp/h/bilder/\(navn).xlsx")
            try FileManager.default.copyItem(atPath: sti, toPath: "/tmp/h/bilder/\(navn).xlsx")
        }
    }
}
