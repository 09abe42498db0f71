import Kalender
import Tekster
import Testing

@testable import Output

@Suite("Beslutningsgrunnlaget for anmodning (indikatorer A-05)")
struct BeslutningsbokTests {
    private let mappe: Testmappe

    init() throws { mappe = try Testmappe() }

    private func bok(_ form: Maalform = .nb) -> Beslutningsbok {
        let fakta = Bokfakta(
            dato: Proeveleder.dato, maalform: form, kontakt: "nir@example.no", nesteOppdatering: Proeveleder.dato,
            kilde: "Uttrekk")
        func rad(_ nummer: String, _ verdier: [Celleverdi], _ smaa: Bool) -> Beslutningsbok.Rad {
            Beslutningsbok.Rad(
                Bokkommune(nummer: nummer, navn: "Kommune \(nummer)"), fylke: "Eksempelfylke", verdier: verdier,
                harFaaInnbyggere: smaa, erAnmodetOmFaa: smaa)
        }
        let hele = [66, 57, 63].map { Celleverdi.tall($0, desimaler: 0) }
        let grad = [1000, 505].map { Celleverdi.tall($0, desimaler: 1) } + [.tegn(".")]
        return Beslutningsbok(
            2025, fakta: fakta,
            rader: [
                rad("9901", [Celleverdi(12_345)] + hele + [.tegn("..")] + grad + [Celleverdi(25)], false),
                rad(
                    "9902",
                    [Celleverdi(nil), .tegn(".."), .tegn(":"), .tegn("..."), .tegn("..")] + grad + [.tegn("..")], true),
            ])
    }

    @Test("Radene er de samme i arket og i CSV-filen", .enabled(if: Program.python != nil, "openpyxl mangler"))
    func sammeCeller() throws {
        let (bok, sti) = (bok(), mappe.sti + "/a.xlsx")
        let ny = try Arbeidsbok(sti: sti, egenskaper: bok.egenskaper, midlertidig: mappe.sti)
        #expect(try bok.skriv(ny) == 2)
        try ny.lukk()
        let sjekk = try #require(try Program.openpyxl([sti]))
        #expect(sjekk.kode == 0, "\(sjekk.ut)")
        let ark = try Program.celler(sti, "Kommuner")
        #expect(ark[1].hasPrefix("Klasse: Skjermet. Skal ikke deles videre. Kontakt: nir@example.no."))
        #expect(
            ark.suffix(2) == [
                "9901|Kommune 9901|Eksempelfylke|12345|66|57|63|..|100|50.5|.|25|",
                "9902|Kommune 9902|Eksempelfylke|..|..|:|...|..|100|50.5|.|..|Færre enn 5 000 innbyggere. Anmodet om "
                    + "færre enn 10",
            ])
        let csv = tekst(bok.csv()).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(csv.count == 3 && csv.allSatisfy { $0.count == 4 + 18 + 2 })
        #expect(
            csv[1].joined(separator: ",")
                == "2025,9901,Kommune 9901,Eksempelfylke,12345,,66,,57,,63,,,..,100.0,,50.5,,,.,25,,nei,nei")
        #expect(csv[2].suffix(2) == ["ja", "ja"])
    }

    @Test("Boken og filen leveres i den skjermede mappen, aldri i den åpne")
    func levering() throws {
        let ut = try Utlevering(rot: mappe.sti + "/output", kjoering: "k", startet: "s", dato: Proeveleder.dato)
        try ut.skriv(bok())
        #expect(
            try ut.publiser().filer.map(\.sti)
                == ["csv", "xlsx"].map {
                    "publisert/skjermet/anmodning/beslutningsgrunnlag-anmodning_p2026-11-23_v1.\($0)"
                })
        #expect(bok(.nn).egenskaper.tittel.hasPrefix("Avgjerdsgrunnlag for oppmoding om busetjing"))
    }
}
